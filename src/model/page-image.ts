import type { Box } from "./extraction.ts";

/** The picture of a recognised page, upright, for people who compare a quotation with it. */
export interface PageImage {
  /** From 1. */
  readonly page: number;
  /** Where the picture is on the page (points, y down). */
  readonly bbox: Box;
  readonly webp: Uint8Array;
}

/** The file of a page's picture in the output folder. `id`: the id of the file's first document. */
export const pageImageName = (id: string, page: number) => `${id}-p${page}.webp`;
