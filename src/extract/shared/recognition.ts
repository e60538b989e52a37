import type { PageImage } from "../../model/page-image.ts";
import type { OcrEngine } from "./ocr-engine.ts";

export type OcrMode = "auto" | "always" | "never";

/** The part of the machine that this process may use for recognition, in shares of one reader; it changes while files are read. */
export interface PageShare {
  readonly readers: number;
  /** Calls the listener after each change; returns the function that ends this. */
  subscribe(listener: () => void): () => void;
}

/** Whether and with which engine letters are recognised in pictures of pages. */
export interface Recognition {
  /** "auto": pages without a reliable text layer; "always": every page. */
  readonly mode: OcrMode;
  /** Called for the first picture, so that engines are loaded only if needed; null if this machine has none. */
  engine(): OcrEngine | null | Promise<OcrEngine | null>;
  /** Called before each page that is recognised, so that the file gets more time. */
  onPage(): void;
  /** Absent: the share of one reader. */
  readonly share?: PageShare;
  /** Called with the picture of each page that was recognised; absent: no pictures are made. */
  readonly onImage?: ((image: PageImage) => void) | undefined;
}

export const NO_RECOGNITION: Recognition = {
  mode: "never",
  engine: () => null,
  onPage: () => undefined,
};
