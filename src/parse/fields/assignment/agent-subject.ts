import { isCapitalAt } from "../../../language/letter-case.ts";
import { allMatches } from "../../../language/matcher.ts";
import { isKnownUnit } from "../../../model/is-known-unit.ts";
import { DIFFICULTIES } from "../../lexicon/difficulties.ts";
import { ASSIGN, ORDER } from "../../lexicon/orders.ts";
import { SUBORDINATE } from "../../lexicon/subordinates.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { type AgentSubject, agentAt, readAgentSubject } from "../../units/agents.ts";
import { readUnitList } from "../../units/unit-list.ts";
import type { AssignmentRule } from "./sentence/assignment-rule.ts";
import { isWorkAfterPeriod } from "./sentence/opening-time.ts";
import { afterOrdinal } from "./sentence/ordinal.ts";

/** "Trưởng thôn, chủ đập | phải trực ban", "yêu cầu Người đại diện phần vốn | báo cáo": a subject by its place. */
export const agentSubject: AssignmentRule = {
  id: "assignment/agent-subject",
  read({ from, start, cut }, context) {
    const isOrder =
      ORDERED.test(cut.folded.slice(from, start)) && !OWN_STAFF.test(cut.folded.slice(from, start + 20));
    const subject =
      start === from
        ? subjectIn(cut, from, context)
        : isOrder && agentAt(cut, start)
          ? readAgentSubject(cut, start, context)
          : null;
    if (!subject?.isSure) return null;
    const gap = /^[,:]? ?/u.exec(cut.text.slice(subject.end))![0].length;
    const taskStart = subject.start > start ? from : subject.end + gap;
    return { units: subject.units, partners: null, role: null, end: subject.end, taskStart };
  },
};

const ORDERED = new RegExp(`(?:${ORDER})(?: cho)? $`, "u");
/** "Phân công cán bộ phụ trách …": what the unit of the heading does with its own staff. */
const OWN_STAFF = new RegExp(
  `(?:${ASSIGN})(?: cho)? (?:cán bộ|công chức|viên chức|nhân viên|chuyên viên|người) `,
  "u",
);
const OPENING = new RegExp(`^(?:${SUBORDINATE}|từ|kể từ)(?= |,)`, "u");
/** "Triển khai các mô hình tại trạm y tế, …": work. Only with a document after it the verb opens a clause: "Triển khai Kế hoạch số 5, …". */
const WORK =
  /^(?:tiếp tục )?(?:thực hiện|triển khai)(?! (?:thực hiện )?(?:(?:các |những )?(?:kế hoạch|nghị quyết|chỉ thị|quyết định|chương trình|đề án|công văn|công điện|thông báo|kết luận|luật|bộ luật|nghị định|thông tư|văn bản|ý kiến|hướng dẫn)|chỉ đạo|điểm|khoản|mục)(?= |$))/u;
const COMMA = /, (?=\S)/gu;
/** A list of people goes on after the comma: "… việc cán bộ, công chức, viên chức vi phạm, …". */
const ENDS_AS_PEOPLE = /(?:^| )(?:cán bộ|công chức|viên chức|đảng viên|hội viên|chiến s[ĩỹ])$/u;
/** "Sau đợt rà soát hộ nghèo, hộ cận nghèo|, cập nhật danh sách": a verb after a comma has another subject, but not "…, phải". */
const MEMBER = /^,(?! (?:phải|cần|có trách nhiệm|chịu trách nhiệm) )/u;
const MOST_COMMAS = 6;

/** "…, Sở Công Thương, | Ban Quản lý Khu kinh tế xây dựng …": the words between the commas are a unit, so the next one is not alone. */
function endsWithUnit(line: TextLine, from: number, end: number, context: RuleContext): boolean {
  const before = line.text.lastIndexOf(", ", end - 1);
  return before >= from && readUnitList(line, before + 2, context)?.units.some(isKnownUnit) === true;
}

/** The subject of a sentence, also after an opening clause; null where none begins with a noun for a person or a body. */
function subjectIn(line: TextLine, from: number, context: RuleContext): AgentSubject | null {
  // "…; chủ đầu tư khắc phục vi phạm": a clause begins after a semicolon only where this is its subject.
  if (!isCapitalAt(line.text, from))
    return line.text.startsWith("; ", from - 2) && agentAt(line, from)
      ? readAgentSubject(line, from, context)
      : null;
  const counted = afterOrdinal(line, from);
  if (isCapitalAt(line.text, counted) && agentAt(line, counted))
    return readAgentSubject(line, counted, context);
  const sentence = line.folded.slice(from).split(/[.;:] /u, 1)[0]!;
  if (!OPENING.test(sentence) || DIFFICULTIES.test(sentence) || WORK.test(sentence)) return null;
  if (isWorkAfterPeriod(line, from)) return null;
  for (const { index, 0: comma } of allMatches(COMMA, sentence).slice(0, MOST_COMMAS)) {
    if (ENDS_AS_PEOPLE.test(sentence.slice(0, index))) continue;
    const at = from + index + comma.length;
    // "tại cơ sở y tế, | cơ sở giáo dục": a further member of the list before it.
    const noun = line.folded.slice(at).split(" ", 2).join(" ");
    if (sentence.slice(0, index).includes(` ${noun} `)) continue;
    if (endsWithUnit(line, from, from + index, context)) continue;
    const subject = agentAt(line, at) ? readAgentSubject(line, at, context) : null;
    // Nouns between commas may belong to a list of the opening clause.
    const isMember = subject && MEMBER.test(line.folded.slice(subject.end, subject.end + 20));
    if (subject?.isSure && !isMember && !line.text.slice(at, subject.end).includes(",")) return subject;
  }
  return null;
}

/**
 * The subject that a task names itself: then the units of a heading do not have the task. `isSure` is false where nobody can be
 * named. Returns null if the task names no subject.
 */
export function ownSubject(line: TextLine, start: number, context: RuleContext): AgentSubject | null {
  const at = afterOrdinal(line, start);
  return isCapitalAt(line.text, at) && agentAt(line, at) ? readAgentSubject(line, at, context) : null;
}
