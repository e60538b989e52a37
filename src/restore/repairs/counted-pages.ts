import type { FlowItem } from "../flow/flow.ts";

const NUMBER = /^[-–— ]{0,3}(\d{1,3})[-–— ]{0,3}$/u;
/** A page has at least this many lines of text, also where each line is a whole paragraph. */
const FEWEST_LINES = 5;

/**
 * The printed page numbers of text without pages, such as text pasted from a PDF viewer: numbers alone on a line beside a blank
 * line, each greater by one than the one before, with the text of a page between them.
 */
export function countedPages(items: readonly FlowItem[]): Set<FlowItem> {
  const found = new Set<FlowItem>();
  let last: { item: FlowItem; value: number } | null = null;
  let lines = 0;
  for (const [i, item] of items.entries()) {
    const text = textOf(item);
    if (text === "") continue;
    const value = text === null ? undefined : NUMBER.exec(text)?.[1];
    const isBesideBlank = textOf(items[i - 1]) === "" || textOf(items[i + 1]) === "";
    if (value === undefined || !isBesideBlank) {
      lines++;
      continue;
    }
    if (last && Number(value) === last.value + 1 && lines >= FEWEST_LINES) found.add(last.item).add(item);
    last = { item, value: Number(value) };
    lines = 0;
  }
  return found;
}

const textOf = (item: FlowItem | undefined): string | null => (item?.kind === "line" ? item.line.text : null);
