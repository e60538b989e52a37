import type { TextLine } from "../../text/text-line.ts";
import type { Head } from "./head.ts";

/** True for the head repeated on a new page, and for the row of column numbers below it. */
export function isRepeatedHead(line: TextLine, head: Head): boolean {
  if (head.texts.has(line.folded.trim())) return true;
  let numbers = 0;
  for (const { start, end } of line.source.row!.cells) {
    const text = line.text.slice(start, end).trim();
    if (text === "") continue;
    if (!/^\(?(?:\d{1,2}|[A-Z])\)?$/.test(text)) return false;
    numbers += 1;
  }
  return numbers > 2;
}
