import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import type { Line } from "../../model/extraction.ts";
import type { FlowItem, FlowLine, Repair } from "../flow/flow.ts";

const WIDE_GAP = /^(.*?\S)(?:[ \u00a0]{4,}|[ \u00a0]*\t[ \t\u00a0]*)(\S.*)$/u;
const FAR_RIGHT = /^[ \u00a0\t]{20,}\S/u;
/** Words of a note that fill their line; a recipient begins with a dash. */
const NOTE = regex`^[ \u00a0]{0,19}["“(]?\p{L}.{50,}`;
/** Maximum length of the sign-off, in lines. */
const REGION = 45;

/**
 * In plain text, recipients (left) and signer (right) share lines with a wide gap between them. Splits such lines into
 * two columns, the left one first.
 */
export const signOffColumns: Repair = {
  id: "sign-off-columns",
  apply(items) {
    const start = items.findIndex(
      (item) =>
        item.kind === "line" &&
        !item.line.bbox &&
        /^\s*nơi nhận ?:?/u.test(fold(item.line.text.normalize("NFC"))),
    );
    if (start < 0) return { items: [...items], removed: [] };
    const end = regionEnd(items, start);
    const region = items.slice(start, end) as FlowLine[];
    if (!region.some((item) => WIDE_GAP.test(item.line.text) || FAR_RIGHT.test(item.line.text))) {
      return { items: [...items], removed: [] };
    }
    const left: FlowLine[] = [];
    const right: FlowLine[] = [];
    for (const item of region) {
      const gap = FAR_RIGHT.test(item.line.text) ? null : WIDE_GAP.exec(item.line.text);
      if (gap) {
        left.push(part(item, gap[1]!, 0));
        right.push(part(item, gap[2]!, 1));
      } else if (FAR_RIGHT.test(item.line.text)) {
        right.push(part(item, item.line.text.trim(), 1));
      } else {
        left.push(part(item, item.line.text, 0));
      }
    }
    return { items: [...items.slice(0, start), ...left, ...right, ...items.slice(end)], removed: [] };
  },
};

const part = (item: FlowLine, text: string, column: number): FlowLine => {
  const line: Line = { ...item.line, text, column };
  return { ...item, line };
};

/** Ends at a table, a footnote or after `REGION` lines. */
function regionEnd(items: readonly FlowItem[], start: number): number {
  let end = start;
  while (end < items.length && end < start + REGION) {
    const item = items[end]!;
    if (item.kind !== "line" || item.line.bbox || item.line.paragraph || /^\s*\[\d/.test(item.line.text))
      break;
    if (beginsNote(item.line.text, items.slice(end + 1, end + 3))) break;
    end += 1;
  }
  return end;
}

/** True for the number of a footnote on a line of its own, with the words of the note below it. */
function beginsNote(text: string, below: readonly FlowItem[]): boolean {
  if (!/^\s*\d{1,2}\s*$/u.test(text)) return false;
  const note = below.find((item) => item.kind === "line" && item.line.text.trim() !== "");
  return note?.kind === "line" && NOTE.test(note.line.text) && !WIDE_GAP.test(note.line.text);
}
