import { UNIT_HEAD } from "../../../lexicon/positions.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import type { AssignmentRule, Clause, ClauseUnits } from "../sentence/assignment-rule.ts";
import { unitsAtStart } from "../sentence/subject.ts";

/** "Giao Sở Nội vụ chủ trì …", "Đề nghị Công an tỉnh:". */
export const orderedUnits: AssignmentRule = {
  id: "assignment/subjects/ordered-units",
  read: (clause, context) =>
    obligedForOthers(clause, context) ??
    unitsAtStart(withFurtherOrders(clause, context), { ordered: true, context }),
};

/** "Đối với các trường chưa đạt chuẩn, | Hiệu trưởng | có trách nhiệm …": the head must act. The schools before the comma are what the sentence is about. */
function obligedForOthers({ cut, from, start, leading }: Clause, context: RuleContext): ClauseUnits | null {
  if (!leading || !IS_ABOUT.test(cut.folded.slice(from, start))) return null;
  const { about = "", who = "" } = OBLIGED_HEAD.exec(cut.folded.slice(start))?.groups ?? {};
  if (who === "") return null;
  const at = start + about.length;
  const end = at + who.length;
  const list = readUnitList(cut.upTo(end), at, context);
  const name = { name: cut.text.slice(at, end), unitId: null, group: who.startsWith("các ") };
  const units = list?.end === end ? list.units : [name];
  return { units, partners: null, role: null, end, taskStart: end + 1 };
}
const IS_ABOUT = /^(?:riêng )?đối với /u;
const OBLIGED_HEAD = new RegExp(
  `^(?<about>[^,;:.()]{3,160}, )(?<who>(?:các )?(?:đồng chí )?${UNIT_HEAD}(?= )[^,;:.()]{0,90}?)(?= (?:có trách nhiệm|chịu trách nhiệm|phải)[ ,])`,
  "u",
);

/** "Đề nghị các tổ chức, | yêu cầu các sở, ngành | cử đầu mối": the units of a further order before the verb that all of them share. */
function withFurtherOrders(clause: Clause, context: RuleContext): Clause {
  const { cut, from, start, leading } = clause;
  if (start === from || !leading || leading.units.length === 0) return clause;
  let list: UnitList = leading;
  for (let next = furtherOrder(cut, list, context); next; next = furtherOrder(cut, list, context))
    list = { units: [...list.units, ...next.units], start: list.start, end: next.end };
  return list !== leading && isVerbAt(cut, list.end + 1) ? { ...clause, leading: list } : clause;
}

function furtherOrder(cut: TextLine, { end }: UnitList, context: RuleContext): UnitList | null {
  const words = FURTHER.exec(cut.folded.slice(end, end + LONGEST_WORDS))?.[0];
  const list = words === undefined ? null : readUnitList(cut, end + words.length, context);
  return list && list.units.length > 0 ? list : null;
}
const FURTHER = /^,? (?:và )?(?:yêu cầu|đề nghị|giao|phân công)(?: cho)? (?=\S)/u;
const LONGEST_WORDS = 24;
