import type { Paragraph } from "../../model/restored-text.ts";

/** Divides a paragraph at these offsets. The blank before each of them is dropped. */
export function dividedAt(paragraph: Paragraph, starts: readonly number[]): Paragraph[] {
  if (starts.length === 0) return [paragraph];
  const ends = [...starts, paragraph.text.length + 1];
  return [0, ...starts].map((start, i) => partOf(paragraph, start, ends[i]! - 1));
}

/** The text between two offsets with what belongs to it. */
function partOf(paragraph: Paragraph, start: number, end: number): Paragraph {
  const inside = <T extends { readonly start: number; readonly end: number }>(all: readonly T[]): T[] =>
    all
      .filter((own) => own.start < end && own.end > start)
      .map((own) => ({
        ...own,
        start: Math.max(own.start, start) - start,
        end: Math.min(own.end, end) - start,
      }));
  return {
    ...paragraph,
    text: paragraph.text.slice(start, end),
    page: paragraph.breaks.findLast(({ offset }) => offset <= start)?.page ?? paragraph.page,
    breaks: paragraph.breaks
      .filter(({ offset }) => offset > start && offset < end)
      .map((own) => ({ ...own, offset: own.offset - start })),
    boxes: inside(paragraph.boxes),
    changes: inside(paragraph.changes),
  };
}
