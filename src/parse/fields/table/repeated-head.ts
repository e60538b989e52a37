import { fold } from "../../../language/fold.ts";
import type { TextLine } from "../../text/text-line.ts";
import { columnOf } from "./columns.ts";
import type { Head } from "./head.ts";

/** So many cells in their columns, under other words, are a head: "Nội dung | Đơn vị thực hiện" for "Nhiệm vụ, giải pháp | Đơn vị thực hiện". */
const FEWEST_IN_COLUMNS = 3;
/** Recognition may misread a heading in this many cells beside them: "Số ME" for "Số TT". */
const MOST_MISREAD = 1;
/** In letters. */
const LONGEST_MISREAD = 20;

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
  const others = cells.filter((cell) => !inColumns.includes(cell));
  if (inColumns.length >= FEWEST_IN_COLUMNS && others.length <= MOST_MISREAD && others.every(mayBeHeading))
    return true;
  let numbers = 0;
  for (const { text } of cells) {
    if (!/^\(?(?:\d{1,2}|[A-Z])\)?$/.test(text)) return false;
    numbers += 1;
  }
  return numbers > 2;
}

/** "Số ME", but no number of a row. */
const mayBeHeading = ({ text }: { readonly text: string }) =>
  text.length <= LONGEST_MISREAD && /^\D+$/.test(text);
