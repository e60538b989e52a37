import type { OcrEngine } from "./engine.ts";

export type OcrMode = "auto" | "always" | "never";

/** Whether and how letters are recognised in pictures of pages. */
export interface Recognition {
  /** "auto": pages without letters to rely on; "always": every page, whatever the file states. */
  readonly mode: OcrMode;
  /** null: this machine has none. */
  readonly engine: OcrEngine | null;
  readonly pageTimeoutMs: number;
  /** Told once how many pages of the file will be read, before the first. */
  announce(pages: number): void;
}

export const NO_RECOGNITION: Recognition = {
  mode: "never",
  engine: null,
  pageTimeoutMs: 0,
  announce: () => undefined,
};
