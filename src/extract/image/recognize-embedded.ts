import { KehoachError } from "../../model/error.ts";
import { FIGURES_UNREAD } from "../../model/warning.ts";
import type { Picture } from "../ocr/image/grayscale.ts";
import { nothingRead } from "../ocr/ocr-warnings.ts";
import type { FileContent } from "../shared/input-format.ts";
import type { Recognition } from "../shared/recognition.ts";
import { pictureFormats } from "./format.ts";
import { openWithSharp } from "./open-with-sharp.ts";
import { recognizePictures } from "./recognize-pictures.ts";
import { showsText } from "./shows-text.ts";

/** A picture in a document that is a page of it. */
export interface EmbeddedPicture {
  /** The number of the page. */
  readonly number: number;
  /** null if the document lacks it. @throws KehoachError "too-large" */
  bytes(): Uint8Array | null;
}

/**
 * Recognises pictures of pages inside a document. A picture that cannot be decoded, or shows no text, has a warning and no
 * reading; the others are not affected.
 */
export async function recognizeEmbedded(
  pictures: readonly EmbeddedPicture[],
  recognition: Recognition,
): Promise<FileContent> {
  const { pages, warnings } = await recognizePictures(
    {
      numbers: pictures.map(({ number }) => number),
      page: (index) => decode(pictures[index]!),
    },
    recognition,
  );
  const withoutText = new Set(pages.filter((page) => !showsText(page)).map(({ number }) => number));
  // A figure in a picture without text is a stroke of a drawing.
  const kept = warnings.filter(({ code, page }) => code !== FIGURES_UNREAD || !withoutText.has(page!));
  const warned = new Set(kept.map(({ page }) => page));
  const silent = [...withoutText].filter((number) => !warned.has(number));
  const all = [...kept, ...silent.map(nothingRead)];
  return {
    pages: pages.map((page) => (showsText(page) ? page : { ...page, readings: [] })),
    warnings: all.toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0)),
  };
}

async function decode(picture: EmbeddedPicture): Promise<Picture | null> {
  try {
    const bytes = picture.bytes();
    if (!bytes || !(await isPicture(bytes))) return null;
    return await (await openWithSharp(bytes)).page(0);
  } catch (error) {
    if (error instanceof KehoachError) return null;
    throw error;
  }
}

async function isPicture(bytes: Uint8Array): Promise<boolean> {
  for (const format of pictureFormats) if (await format.recognizes(bytes)) return true;
  return false;
}
