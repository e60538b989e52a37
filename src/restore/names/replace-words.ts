import { greatestOf, leastOf } from "../../model/lists.ts";
import type { Paragraph } from "../../model/restored-text.ts";

/** A word with its right text. Offsets into the paragraph. */
export interface WordRepair {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly confidence: number;
}

/** The paragraph with repaired words, each recorded as a change. `repairs`: in order of position, not overlapping. */
export const withWords = (paragraph: Paragraph, repairs: readonly WordRepair[]): Paragraph =>
  repairs.reduceRight(withWord, paragraph);

function withWord(paragraph: Paragraph, repair: WordRepair): Paragraph {
  const inside = paragraph.changes.filter((one) => one.start < repair.end && one.end > repair.start);
  const start = leastOf([repair.start, ...inside.map((one) => one.start)]);
  const end = greatestOf([repair.end, ...inside.map((one) => one.end)]);
  const { text } = paragraph;
  const right = text.slice(start, repair.start) + repair.text + text.slice(repair.end, end);
  const by = right.length - (end - start);
  const moved = (offset: number) => (offset >= end ? offset + by : Math.min(offset, start + right.length));
  const stretch = <T extends { start: number; end: number }>(own: T): T => ({
    ...own,
    start: moved(own.start),
    end: moved(own.end),
  });
  const confidence = leastOf([repair.confidence, ...inside.map((one) => one.confidence)]);
  const change = {
    start,
    end: start + right.length,
    original: originalOf(text, inside, start, end),
    confidence,
  };
  return {
    ...paragraph,
    text: text.slice(0, start) + right + text.slice(end),
    breaks: paragraph.breaks.map((own) => ({ ...own, offset: moved(own.offset) })),
    boxes: paragraph.boxes.map(stretch),
    ...(paragraph.row && { row: { ...paragraph.row, cells: paragraph.row.cells.map(stretch) } }),
    changes: [
      ...paragraph.changes.filter((one) => one.end <= start && !inside.includes(one)),
      change,
      ...paragraph.changes.filter((one) => one.start >= end && !inside.includes(one)).map(stretch),
    ],
  };
}

/** The text between these offsets as it was read. */
function originalOf(text: string, changes: Paragraph["changes"], start: number, end: number): string {
  let original = "";
  let at = start;
  for (const change of changes) {
    original += text.slice(at, change.start) + change.original;
    at = change.end;
  }
  return original + text.slice(at, end);
}
