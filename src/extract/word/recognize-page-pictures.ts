import type { Block, ExtractedPage } from "../../model/extraction.ts";
import { ocrNeeded } from "../ocr/ocr-warnings.ts";
import type { FileContent } from "../shared/input-format.ts";
import { lineTexts } from "../shared/line-texts.ts";
import type { Recognition } from "../shared/recognition.ts";
import type { PagePicture } from "./page-pictures.ts";

/**
 * The content with the text of the pictures that are pages. `bytesOf` returns the bytes of a picture, null if the file lacks
 * them. Pages that were not recognised get a warning.
 */
export async function recognizePagePictures(
  content: FileContent,
  pictures: readonly PagePicture[],
  bytesOf: (id: string) => Uint8Array | null,
  recognition: Recognition,
): Promise<FileContent> {
  if (pictures.length === 0) return content;
  const { pages, warnings } = await recognized(pictures, bytesOf, recognition);
  const byNumber = new Map(pages.map((page) => [page.number, page]));
  return {
    ...content,
    pages: content.pages.map((page) => withTyped(byNumber.get(page.number), page)),
    warnings: [...content.warnings, ...warnings],
  };
}

async function recognized(
  pictures: readonly PagePicture[],
  bytesOf: (id: string) => Uint8Array | null,
  recognition: Recognition,
): Promise<FileContent> {
  const numbers = pictures.map(({ page }) => page);
  if (recognition.mode === "never") {
    const pages = numbers.map((number) => ({ number, imageCover: 1, readings: [] }));
    return { pages, warnings: numbers.map(ocrNeeded) };
  }
  // Loaded on demand: most Word files have no such pictures.
  const { recognizeEmbedded } = await import("../image/recognize-embedded.ts");
  return recognizeEmbedded(
    pictures.map(({ page, id }) => ({ number: page, bytes: () => bytesOf(id) })),
    recognition,
  );
}

/** The recognised page with what is typed on it: running heads and notes. */
function withTyped(recognized: ExtractedPage | undefined, typed: ExtractedPage): ExtractedPage {
  if (!recognized) return typed;
  const blocks = typed.readings.flatMap((reading) => reading.blocks).filter(hasText);
  const [reading, ...others] = recognized.readings;
  if (blocks.length === 0) return recognized;
  if (!reading) return { ...recognized, readings: typed.readings };
  return { ...recognized, readings: [{ ...reading, blocks: [...reading.blocks, ...blocks] }, ...others] };
}

const hasText = (block: Block) => lineTexts([block]).some((text) => text.trim() !== "");
