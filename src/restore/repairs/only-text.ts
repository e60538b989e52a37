import { regex } from "../../language/regex.ts";
import type { FlowItem, Removed } from "../flow/flow.ts";

/** Why an item is to be removed, by its index; in the order of the items. */
export type Reasons = Map<number, Removed["why"]>;

const LETTER = regex.g`\p{L}`;
const NUMBER = /\d{1,4}/u;

/**
 * Keeps lines that look like running heads but are most of the text of their pages, as the repeated lines of a form: a
 * running head is a small part of its page.
 */
export function withoutRepeatedBodies(
  items: readonly FlowItem[],
  reasons: Reasons,
  key: (text: string) => string,
): Reasons {
  const letters = new Map<number, { all: number; heads: number }>();
  items.forEach((item, i) => {
    for (const { page, text } of textsByPage(item)) {
      const sums = letters.get(page) ?? { all: 0, heads: 0 };
      const count = text.match(LETTER)?.length ?? 0;
      sums.all += count;
      if (reasons.get(i) === "running-head") sums.heads += count;
      letters.set(page, sums);
    }
  });
  const isMostOf = (page: number) => letters.get(page)!.heads > 0.5 * letters.get(page)!.all;
  const seen = Map.groupBy(
    [...reasons].filter(([, why]) => why === "running-head"),
    ([i]) => key(textOf(items[i]!)),
  );
  const kept = new Set<number>();
  for (const places of seen.values()) {
    const onMost = places.filter(([i]) => isMostOf(items[i]!.page));
    if (onMost.length * 2 > places.length) for (const [i] of places) kept.add(i);
  }
  return new Map([...reasons].filter(([i]) => !kept.has(i)));
}

/**
 * Keeps everything on a page that would lose its only text. The page number of a page without other text is removed if it
 * continues the numbers of other pages and the file has other text.
 */
export function keepOnlyText(items: readonly FlowItem[], reasons: Reasons): Reasons {
  const withText = new Set<number>();
  items.forEach((item, i) => {
    if (reasons.has(i)) return;
    for (const { page, text } of textsByPage(item)) if (text.trim() !== "") withText.add(page);
  });
  const offsets = new Map<number, number>();
  const offsetOf = (i: number) => Number(NUMBER.exec(textOf(items[i]!))?.[0]) - items[i]!.page;
  for (const [i, why] of reasons)
    if (why === "page-number") offsets.set(offsetOf(i), (offsets.get(offsetOf(i)) ?? 0) + 1);
  const isBlankPagesNumber = (i: number, why: Removed["why"]) =>
    why === "page-number" && withText.size > 0 && offsets.get(offsetOf(i))! > 1;
  return new Map(
    [...reasons].filter(([i, why]) => withText.has(items[i]!.page) || isBlankPagesNumber(i, why)),
  );
}

const textOf = (item: FlowItem): string => (item.kind === "line" ? item.line.text : "");

function textsByPage(item: FlowItem): { readonly page: number; readonly text: string }[] {
  if (item.kind === "line") return [{ page: item.page, text: item.line.text }];
  return item.table.rows.flatMap(({ page = item.page, cells }) =>
    cells.flatMap(({ lines }) => lines.map(({ text }) => ({ page, text }))),
  );
}
