import type { Paragraph } from "../../../src/model/restored-text.ts";

/** A paragraph of a text that was read without changes. */
export const paragraph = (
  page: number,
  text: string,
  breaks: readonly { readonly offset: number; readonly page: number }[] = [],
): Paragraph => ({ text, kind: "text", page, breaks: [...breaks], boxes: [], confidence: 1, changes: [] });
