import { allMatches } from "../../../../language/matcher.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { ASSIGN } from "../../../lexicon/orders.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { readWholeNames } from "../../../units/list/whole-names.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import type { AssignmentRule } from "../sentence/assignment-rule.ts";

/** "Giao nhiệm vụ theo dõi, tổng hợp | cho Sở Nội vụ": the verb, the work, then those who get it. */
const GIVES_WORK = new RegExp(
  `^(?:(?:tạm thời|tiếp tục|đồng thời) )?(?:(?:${ASSIGN}) (?:thực hiện )?(?:(?:các|những|toàn bộ|một số) )?(?:nhiệm vụ|công việc|phần việc|việc|trách nhiệm|dự án|đề tài))(?= (?!cho )\\S)`,
  "u",
);
const TO = / cho (?=\S)/gu;
/** After those who get it: the end, what the work consists of, or by when. */
const ENDS =
  /^(?:[.;:]|$|,? (?:với|theo|gồm|bao gồm|để|trong|trước|chậm nhất|hoàn thành|thời gian|thời hạn|kể từ|từ)(?= )|, (?:báo cáo|trình|gửi)(?= ))/u;

export const workGivenTo: AssignmentRule = {
  id: "assignment/subjects/work-given-to",
  read({ from, cut }, context) {
    const clause = cut.folded.slice(from);
    const verb = GIVES_WORK.exec(clause)?.[0].length;
    if (verb === undefined) return null;
    for (const to of allMatches(TO, clause)) {
      if (to.index < verb) continue;
      const list = bodiesAt(cut, from + to.index + to[0].length, context);
      if (list) return { ...list, partners: null, role: null, taskStart: from };
    }
    return null;
  },
};

/** The bodies at an offset, whose names the words after them end: "Trung tâm Quan trắc tài nguyên | với các nội dung sau". */
function bodiesAt(
  line: TextLine,
  start: number,
  context: RuleContext,
): { readonly units: readonly UnitRef[]; readonly end: number } | null {
  const list = readUnitList(line, start, context);
  if (list && ENDS.test(line.folded.slice(list.end)))
    return list.units.every(isBody) ? { units: list.units, end: list.end } : null;
  const content = line.folded.slice(start).search(CONTENT);
  const units = content > 0 ? readWholeNames(line, start, start + content, context) : null;
  return units?.every(isBody) ? { units, end: start + content } : null;
}
const CONTENT = /,? (?:với|theo|gồm|bao gồm) (?:các|những|một số) (?:nội dung|nhiệm vụ|công việc|hạng mục)/u;

const isBody = (unit: UnitRef): boolean => isKnownUnit(unit) || unit.group || namesBody(unit);
