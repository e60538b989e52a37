import { isBullet } from "../../../structure/outline/section-rank.ts";
import { statesWork } from "../lead-ins/announcing-sentence.ts";
import type { ClauseUnits } from "../sentence/assignment-rule.ts";
import type { Item } from "../shared/items.ts";
import { statesOffice } from "./after-units.ts";
import type { UnitHeadings } from "./unit-headings.ts";

/**
 * True for the words after the units of a numbered heading that state no work, where the neighbours are headings of names: "3. Đề
 * nghị Hội A, Hội B | và các tổ chức thành viên của Mặt trận", "1. Sở A | - Cơ quan thường trực Ban Chỉ đạo", "4. Các sở | chủ trì, tham
 * gia thực hiện các dự án" over items.
 */
export function isRestOfHeading(
  { line, label, section }: Item,
  { units, taskStart }: ClauseUnits,
  to: number,
  unitHeadings: UnitHeadings,
): boolean {
  if (label === null || to < line.text.length || isBullet(section) || ENDED.test(line.text)) return false;
  const rest = line.folded.slice(taskStart);
  const words = rest.trim().split(" ").length;
  const isWhich = units.every(({ name, group }) => group && /^(?:các|những) /iu.test(name));
  if (statesOffice(rest)) return true;
  const isNoWork =
    (words <= MOST_WORDS && !statesWork(line, taskStart)) || (isWhich && words <= MOST_WORDS_OF_CLAUSE);
  return isNoWork && unitHeadings.isAmongNames(section);
}
const ENDED = /[.;]\s{0,4}$/u;
const MOST_WORDS = 12;
/** Which members of a class are meant. */
const MOST_WORDS_OF_CLAUSE = 24;
