import { isCapitalAt } from "../../../../language/letter-case.ts";
import { labelAt } from "../../../lexicon/label-grammar.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import { isBullet } from "../../../structure/outline/section-rank.ts";
import type { Item } from "../shared/items.ts";

const LONGEST_HEADING = 60;

/** True for "Công tác tuyên truyền" over bullets: a few words without a verb, a label and a mark at their end. */
export const isHeadingOver = ({ label, line, start }: Item, next: Item | undefined): boolean =>
  label === null &&
  next !== undefined &&
  isBullet(next.section) &&
  line.text.length - start <= LONGEST_HEADING &&
  !/[.;:,)]\s*$/u.test(line.text) &&
  isCapitalAt(line.text, start) &&
  labelAt(line.text, line.folded, start) === null &&
  !taskVerbAt(line.folded, start);

/** A bullet without its last line, if that is the heading of the next bullets. */
export function withoutHeading(item: Item, next: Item | undefined): Item {
  const last = item.items.at(-1);
  const isOfNext = last?.items.length === 0 && isBullet(item.section) && isHeadingOver(last, next);
  return isOfNext ? { ...item, items: item.items.slice(0, -1) } : item;
}
