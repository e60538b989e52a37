import type { TextLine } from "../../../src/parse/text/text-line.ts";

/** The offsets of a text in a line as "start-end", whatever its blanks and capitals; null where the line does not have it. */
export function placeOfText(line: TextLine | undefined, text: string): string | null {
  if (!line) return null;
  const words = text
    .normalize("NFC")
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"));
  const match = new RegExp(words.join("\\s+"), "iu").exec(line.text);
  return match ? `${match.index}-${match.index + match[0].length}` : null;
}
