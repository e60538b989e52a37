import { isCapitalAt, smallWordFollows } from "../../../../language/letter-case.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { ASSIGN } from "../../../lexicon/orders.ts";
import { LEAD } from "../../../lexicon/roles.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import { endsWithColon } from "../../../text/line-end.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { agentAt } from "../../../units/agents/agents.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";
import { readWholeNames } from "../../../units/list/whole-names.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import type { AssignmentRule, Clause, ClauseUnits } from "../sentence/assignment-rule.ts";
import { startOfUnits } from "../sentence/author-order.ts";
import { subjectAt } from "../sentence/subject.ts";

const ASKING = "đề nghị|yêu cầu|giao|phân công";
const ORDER = new RegExp(`[,.;:] (?:${ASSIGN})(?: cho| nhiệm vụ cho)? (?=\\S)`, "gu");
/** The same without a comma after a condition, where the unit leads: "Khi có kết quả giao Sở Nội vụ chủ trì …". */
const ORDER_OF_LEAD = /(?<!(?:được|đã|việc|về|do)) (?:giao|phân công) (?=\S)/gu;
const CONDITION = /^(?:khi|sau khi|ngay khi|ngay sau khi|trường hợp|nếu|căn cứ|trên cơ sở) /u;
const LEADS = new RegExp(`^,? (?:làm )?${LEAD}(?= |,)`, "u");

/** "Kho đã xuống cấp. | Sở Y tế đề nghị UBND các xã bố trí kho khác.": a sentence in which the author may ask. */
const SENTENCE = regex.g`(?<=\p{L}{2}[.;]|[\d)”"][.;]) (?=\p{Lu}|đề nghị )`;
const MOST_SENTENCES = 8;

const EACH_MEMBER = /^(?:các|mỗi|từng) (?:thành viên|cá nhân|người)$/iu;

/**
 * "Sau khi có kết quả, giao Sở Nội vụ chủ trì …": an order after a condition. "yêu cầu" and "đề nghị" are left out because
 * inside a sentence the task itself uses them.
 */
export const innerOrder: AssignmentRule = {
  id: "assignment/subjects/inner-order",
  read(clause, context) {
    const { from, cut } = clause;
    for (const order of allMatches(ORDER, cut.folded.slice(from))) {
      const list = subjectAt(cut, from + order.index + order[0].length, context);
      // "…, giao Sở Y tế." at the end of a sentence assigns no task of this line.
      if (!list || !smallWordFollows(cut.text, list.end)) continue;
      // "phân công nhiệm vụ cho từng thành viên trong Đoàn": to persons of the unit that gives the work.
      if (list.units.every(({ name }) => EACH_MEMBER.test(name))) continue;
      return { units: list.units, partners: null, role: null, end: list.end, taskStart: from };
    }
    return (
      orderAfterTopic(clause, context) ??
      leadAfterCondition(clause, context) ??
      askedAfterFact(clause, context) ??
      askedBeforeColon(clause, context)
    );
  },
};

const TOPIC =
  /^(?:đối với|riêng(?: đối với)?|còn) [^.;:]{3,160}?(?<! (?:được|đã|việc|về|bàn|chuyển|để|và)) (?:giao|phân công)(?: cho)? (?=\S)/u;
const LONGEST_TOPIC = 200;
/** "Đối với chỉ tiêu | UBND tỉnh | giao Sở A": who gives it is part of the topic. */
const GIVEN_BY_OTHER =
  /(?:^| )(?:ubnd|ủy ban|hđnd|chính phủ|thủ tướng|bộ|tỉnh|huyện|lãnh đạo|chủ tịch|giám đốc|cấp trên|trung ương)(?: [^ ,]{1,8}){0,3} (?:giao|phân công)(?: cho)? $/u;

/** The units that get a topic without a comma: "Đối với địa bàn vùng cao | giao Công an xã phụ trách"; null where none are ordered. */
export function givenTopic(line: TextLine, at: number, context: RuleContext): UnitList | null {
  const topic = TOPIC.exec(line.folded.slice(at, at + LONGEST_TOPIC))?.[0];
  if (topic === undefined || GIVEN_BY_OTHER.test(topic)) return null;
  const start = at + topic.length;
  const list =
    isCapitalAt(line.text, start) || line.folded.startsWith("các ", start)
      ? subjectAt(line, start, context)
      : null;
  if (!list?.units.every((unit) => isKnownUnit(unit) || namesBody(unit))) return null;
  return smallWordFollows(line.text, list.end) || /^[.;]?\s*$/u.test(line.text.slice(list.end)) ? list : null;
}

function orderAfterTopic({ from, cut }: Clause, context: RuleContext): ClauseUnits | null {
  const list = givenTopic(cut, from, context);
  return list && { units: list.units, partners: null, role: null, end: list.end, taskStart: from };
}

function leadAfterCondition({ from, cut }: Clause, context: RuleContext): ClauseUnits | null {
  const words = cut.folded.slice(from);
  if (!CONDITION.test(words)) return null;
  for (const { index, 0: order } of allMatches(ORDER_OF_LEAD, words)) {
    const list = subjectAt(cut, from + index + order.length, context);
    if (list?.units.some(isKnownUnit) && LEADS.test(cut.folded.slice(list.end)))
      return { units: list.units, partners: null, role: null, end: list.end, taskStart: from };
  }
  return null;
}

/**
 * "Khu đất có đường dây đi qua. Nếu được duyệt, | đề nghị chủ đầu tư và đơn vị tư vấn:": where all words between the last order and the colon
 * of a list are names of bodies, the items are theirs.
 */
function askedBeforeColon({ from, cut }: Clause, context: RuleContext): ClauseUnits | null {
  const last = endsWithColon(cut.text) ? cut.folded.slice(from).search(LAST_ORDER) : -1;
  // "yêu cầu các bộ, ngành, đơn vị, cá nhân liên quan:" is about everybody, and the items say who is meant.
  if (last < 0 || EVERYBODY_ELSE.test(cut.folded)) return null;
  const end = cut.text.replace(/[\s:]{1,4}$/u, "").length;
  for (const { index, 0: mark } of allMatches(CLAUSE_START, cut.folded.slice(from, end)).slice(
    -MOST_SENTENCES,
  )) {
    const at = from + index + mark.length;
    // After work, "đề nghị" may be what its unit does.
    if (at > from && taskVerbAt(cut.folded, from)) return null;
    const start = startOfUnits(cut, at, context);
    if (start === at || start < from + last) continue;
    const units = readWholeNames(cut, start, end, context);
    if (units?.length && isBody(cut, start, units))
      return { units, partners: null, role: null, end, taskStart: end };
  }
  return null;
}
const LAST_ORDER = new RegExp(
  `(?:^| )(?:${ASKING})(?: cho)? (?=[^.;:]{3,200} ?:\\s{0,4}$)(?![^.;:]{0,200} (?:${ASKING}) )`,
  "u",
);
const EVERYBODY_ELSE = /liên quan ?:\s{0,4}$/u;
const CLAUSE_START = /^|[,.;:] (?=\S)/gu;
const isBody = (line: TextLine, start: number, units: readonly UnitRef[]): boolean =>
  units.every((unit, i) => isKnownUnit(unit) || namesBody(unit) || (i === 0 && agentAt(line, start)));

/** "UBND huyện giao | Ban quản lý dự án": the author gives work, also to bodies that the catalogue does not know. */
const ASSIGNED = new RegExp(`\\S (?:${ASSIGN})(?: cho| nhiệm vụ cho)? $`, "u");

/** "UBND huyện A (cũ) giao | Phòng B": an order of a body that is no more. */
const OF_FORMER = /\(cũ\)[^.;]{0,40}$/u;

const sentencesFrom = ({ text }: TextLine, from: number): readonly number[] =>
  allMatches(SENTENCE, text.slice(from))
    .slice(0, MOST_SENTENCES)
    .map(({ index }) => from + index + 1);

/** "Sở đã ban hành Công văn A; thực hiện Công văn B, | Giám đốc Sở yêu cầu …": what follows the commas of a basis after a semicolon. */
function afterBases({ folded }: TextLine, from: number): readonly number[] {
  return allMatches(BASIS, folded.slice(from)).flatMap(({ index, 0: words }) =>
    allMatches(COMMA, words)
      .slice(0, MOST_SENTENCES)
      .map((comma) => from + index + comma.index + ", ".length),
  );
}
const BASIS = /; (?:thực hiện|căn cứ|theo|để|nhằm) [^.;]{10,400}/gu;
const COMMA = /, (?=\S)/gu;

/** The units that a sentence after facts asks. After work, "Đề nghị" may be what its unit does. */
function askedAfterFact({ from, cut }: Clause, context: RuleContext): ClauseUnits | null {
  if (taskVerbAt(cut.folded, from)) return null;
  for (const at of [...sentencesFrom(cut, from), ...afterBases(cut, from)]) {
    const start = startOfUnits(cut, at, context);
    if (OF_FORMER.test(cut.folded.slice(at, start))) continue;
    const list = start > at ? subjectAt(cut, start, context) : null;
    if (!list || (!list.units.some(isKnownUnit) && !ASSIGNED.test(cut.folded.slice(at, start)))) continue;
    const colon = /^ ?: /u.test(cut.text.slice(list.end));
    if (colon || smallWordFollows(cut.text, list.end))
      return { units: list.units, partners: null, role: null, end: list.end, taskStart: from };
  }
  return null;
}
