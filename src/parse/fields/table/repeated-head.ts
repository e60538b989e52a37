import { fold } from "../../../language/fold.ts";
import type { TextLine } from "../../text/text-line.ts";
import { columnOf } from "./columns.ts";
import type { Head } from "./head.ts";

/** So many cells in their columns, under other words, are a head: "Nội dung | Đơn vị thực hiện" for "Nhiệm vụ, giải pháp | Đơn vị thực hiện". */
const FEWEST_IN_COLUMNS = 3;

/** True for the head repeated on a new page or below the heading of a part, and for the row of column numbers below it. */
export function isRepeatedHead(line: TextLine, head: Head): boolean {
  if (head.texts.has(line.folded.trim())) return true;
  const cells = line.source
    .row!.cells.map(({ start, end, column }) => ({ text: line.text.slice(start, end).trim(), column }))
    .filter(({ text }) => text !== "");
  const inColumns = cells.filter(({ text, column }) => {
    const kind = head.columns.get(column);
    return kind !== undefined && kind === columnOf(fold(text));
  });
  if (inColumns.length >= FEWEST_IN_COLUMNS && inColumns.length === cells.length) return true;
  let numbers = 0;
  for (const { text } of cells) {
    if (!/^\(?(?:\d{1,2}|[A-Z])\)?$/.test(text)) return false;
    numbers += 1;
  }
  return numbers > 2;
}
