import { KehoachError } from "../../model/error.ts";
import type { Limits } from "../../model/extraction.ts";
import type { FileContent } from "../shared/input-format.ts";
import { checkPageLimit } from "../shared/page-limit.ts";
import { NO_RECOGNITION, type Recognition } from "../shared/recognition.ts";
import type { PictureFile } from "./picture-file.ts";
import { recognizePictures } from "./recognize-pictures.ts";
import { showsText } from "./shows-text.ts";

/**
 * Reads a file whose pages are pictures.
 * @throws KehoachError "damaged", "too-large", "not-a-document" (a picture without text)
 */
export async function readPictures(
  file: PictureFile,
  limits: Limits,
  recognition: Recognition = NO_RECOGNITION,
): Promise<FileContent> {
  checkPageLimit(file.count, limits);
  const numbered = { numbers: Array.from({ length: file.count }, (_, i) => i + 1), page: file.page };
  const { pages, warnings } = await recognizePictures(numbered, recognition);
  if (warnings.length === 0 && !pages.some(showsText)) throw noText();
  return { pages, warnings };
}

function noText(): KehoachError {
  return new KehoachError("not-a-document", {
    vi: "Ảnh không có chữ nào đọc được, nên không được coi là văn bản. Nếu đây là ảnh chụp văn bản, đề nghị chụp lại rõ hơn.",
    en: "No text can be read in the picture, so it was not taken for a document. If it shows a document, take a clearer photograph.",
  });
}
