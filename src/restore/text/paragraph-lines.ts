// Finds which lines continue on the next one, so that a wrapped sentence is decoded as a whole.

import { regex } from "../../language/regex.ts";
import type { Restored } from "../decode/restored-line.ts";

/** Shorter lines do not continue on a line that begins with a capital. */
const FULL_LINE = 45;
/** UTF-16 units; longer paragraphs are split. */
const MAX_PARAGRAPH = 20_000;
const LIST_ITEM = regex`^\s{0,40}(?:[-+*•]|[\p{L}\d]{1,3}[.)])`;
const SENTENCE_END = /[.;:!?]\s{0,9}$/u;

/** Index after the last line of the paragraph that begins at `from`. */
export function paragraphEnd(lines: readonly string[], from: number): number {
  let last = lines[from]!;
  let characters = last.length;
  let to = from + 1;
  for (; to < lines.length && characters < MAX_PARAGRAPH; to++) {
    const line = lines[to]!;
    if (line.trim() === "") {
      // One blank line, as at the end of a page, does not end a sentence that continues in lower case.
      if (lines[to - 1]!.trim() === "" || SENTENCE_END.test(last) || !startsLowerCase(lines[to + 1] ?? ""))
        break;
    } else if (!continuesOn(last, line)) break;
    else last = line;
    characters += line.length;
  }
  return to;
}

function continuesOn(before: string, line: string): boolean {
  if (LIST_ITEM.test(line)) return false;
  return startsLowerCase(line) || (before.length >= FULL_LINE && !SENTENCE_END.test(before));
}

function startsLowerCase(line: string): boolean {
  const first = line.trimStart()[0] ?? "";
  return first !== first.toUpperCase() && !LIST_ITEM.test(line);
}

/** Splits a restored paragraph into its lines; no change spans a line end. */
export function splitLines(paragraph: Restored): Restored[] {
  if (!paragraph.text.includes("\n")) return [paragraph];
  let start = 0;
  let at = 0;
  return paragraph.text.split("\n").map((text) => {
    const end = start + text.length;
    const tokens = [];
    for (let token = paragraph.tokens[at]; token && token.end <= end; token = paragraph.tokens[++at]) {
      tokens.push({ ...token, start: token.start - start, end: token.end - start });
    }
    start = end + 1;
    return { text, tokens, context: paragraph.context };
  });
}
