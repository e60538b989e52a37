import { isBullet } from "../../../structure/outline/section-rank.ts";
import { statesWork } from "../lead-ins/announcing-sentence.ts";
import type { Item } from "../shared/items.ts";
import type { UnitHeadings } from "./unit-headings.ts";

/**
 * True for the words after the units of a numbered heading that state no work, where the neighbours are headings of names: "3. Đề
 * nghị Hội A, Hội B | và các tổ chức thành viên của Mặt trận" over items.
 */
export function isRestOfHeading(
  { line, label, section }: Item,
  from: number,
  to: number,
  unitHeadings: UnitHeadings,
): boolean {
  return (
    label !== null &&
    to === line.text.length &&
    !isBullet(section) &&
    /[^.;\s]\s{0,4}$/u.test(line.text) &&
    line.text.slice(from).split(" ").length <= MOST_WORDS_OF_HEADING &&
    !statesWork(line, from) &&
    unitHeadings.isAmongNames(section)
  );
}
const MOST_WORDS_OF_HEADING = 12;
