import { regex } from "../../../../language/regex.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import { UNIT_NOUN } from "../../../lexicon/bodies.ts";
import { UNIT_HEAD } from "../../../lexicon/positions.ts";
import { POST, SINGLE_POST } from "../../../lexicon/posts.ts";
import { PASSIVE } from "../../../lexicon/predicate-words.ts";
import { FOCAL, STANDING, TASK_ROLE } from "../../../lexicon/roles.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isNoSubject } from "../../../units/agents/no-subject.ts";
import { isPredicateAt } from "../../../units/ends/witnesses/predicates.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";
import type { Clause, ClauseUnits } from "./assignment-rule.ts";
import { isOwnRequest, startOfUnits } from "./author-order.ts";
import { authorStatement } from "./author-statement.ts";
import { afterEmphasised } from "./emphasised-members.ts";
import { subjectList } from "./stated-subject.ts";

// The units at the beginning of a clause: a heading, the subject of a sentence, or the object of "Giao".

/** "Văn phòng Sở - đơn vị thường trực: đôn đốc …": what the unit is, before its task. */
const APPOSITION = new RegExp(
  `^(?:là |làm )?(?:(?:${UNIT_NOUN}) (?:${TASK_ROLE}|${STANDING})|trưởng|phó|thành viên|tổ (?:trưởng|phó|viên)|nhóm trưởng|ủy viên|thường trực|${FOCAL})[^:;.,]{0,40}: (?=\\S)`,
  "u",
);
const GAP_AFTER_UNITS = /^[ :,–-]*(?:và (?=(?:chịu|có) trách nhiệm ))?/u;
/** "Chánh Văn phòng, Giám đốc các sở | và chịu trách nhiệm thi hành": "và" that was left of a longer list. */
const LEFT_OF_LIST = /^,? và (?:chịu|có) trách nhiệm (?:thi hành|thực hiện|triển khai)(?= )/u;

/** A part of a line as a clause, with the units that it begins with. */
export function clauseOf(line: TextLine, from: number, to: number, context: RuleContext): Clause {
  const cut = asSentence(line.upTo(to), from);
  const start = startOfUnits(line, from, context);
  return { line, from, to, cut, start, leading: subjectList(cut, start, context) };
}

/**
 * A clause before another one with a full stop in place of its semicolon, so that its name ends before its verb as in a sentence: "…; Hội A
 * khám bệnh miễn phí; Sở B …".
 */
function asSentence(cut: TextLine, from: number): TextLine {
  if (from === 0 || cut.text.length > LONGEST_PARAGRAPH || !cut.text.endsWith("; ")) return cut;
  return cut.reworded(`${cut.text.slice(0, -2)}. `, `${cut.folded.slice(0, -2)}. `);
}

/** In characters. The line is copied for each clause, so longer ones would take quadratic time. */
const LONGEST_PARAGRAPH = 3000;

/** The units that a clause begins with, after an order's verb or without one. */
export function unitsAtStart(
  { line, from, to, start, leading: list }: Clause,
  { ordered, context }: { ordered: boolean; context: RuleContext },
): ClauseUnits | null {
  if (start > from !== ordered || (list && isOwnRequest(line, list, context))) return null;
  if (!list || list.units.length === 0) return null;
  const after = afterEmphasised(line, list.end);
  if (!isSubject(line, after, to) || isNoSubject(line, list)) return null;
  if (!ordered && purposeFollows(line, list.end)) return null;
  const acting = ordered ? null : actingAfterColon(line.upTo(to), after, context);
  if (acting) return acting;
  const gap = GAP_AFTER_UNITS.exec(line.text.slice(after, to))![0].length;
  const apposition = APPOSITION.exec(line.folded.slice(after + gap, to))?.[0].length ?? 0;
  const taskStart = after + gap + apposition;
  const alone = ordered ? null : withoutCompanions(line, list, to, context);
  const { units, partners } = alone ?? { units: list.units, partners: null };
  return { units, partners, role: null, end: list.end, taskStart };
}

/** "Phòng Đầu tư | cùng Kho bạc Nhà nước | cập nhật số liệu": the units after "cùng" help; null without such units, or with other partners. */
function withoutCompanions(line: TextLine, list: UnitList, to: number, context: RuleContext) {
  const at = COMPANION.exec(line.text.slice(list.start, list.end))?.index;
  if (at === undefined || NAMES_PARTNERS.test(line.folded.slice(list.end, to))) return null;
  const first = subjectList(line.upTo(list.start + at), list.start, context);
  if (first?.end !== list.start + at || first.units.length === 0) return null;
  const partners = list.units.filter(({ name }) => !first.units.some((unit) => unit.name === name));
  return partners.length > 0 ? { units: first.units, partners } : null;
}
const COMPANION = regex`,? cùng (?:với )?(?=\p{Lu}|các |những )`;
const NAMES_PARTNERS = /phối hợp|^[\s.;:,]*$/u;

/** "Trường Cao đẳng: | Sở Nội vụ | xây dựng phương án sắp xếp": the known unit that acts on the body before the colon; null for other words. */
function actingAfterColon(cut: TextLine, end: number, context: RuleContext): ClauseUnits | null {
  const colon = COLON.exec(cut.folded.slice(end, end + 3))?.[0].length;
  const list = colon === undefined ? null : subjectList(cut, end + colon, context);
  if (!list?.units.every(isKnownUnit) || !isPredicateAt(cut, list.end)) return null;
  return { units: list.units, partners: null, role: null, end: list.end, taskStart: list.end + 1 };
}
const COLON = /^ ?: (?=\S)/u;

/** "lấy ý kiến các sở: …; Cục A, UBND các xã | để hoàn thiện": the units are part of the clause before, and no subject. */
const PURPOSE = /^,? (?:để|nhằm) /u;
export const purposeFollows = (line: TextLine, end: number): boolean =>
  PURPOSE.test(line.folded.slice(end, end + 10));

/**
 * Verbs that do not assign work to the unit before them: the author has received a letter or makes a request, or the sentence
 * reports what the unit has done.
 */
const REPORTS = regex`^,? ?(?:(?:đã )?(?:nhận được|trân trọng|kính (?:đề nghị|đề xuất|báo cáo|mong|trình|chúc|gửi)|có ý kiến(?= (?:chỉ đạo|kết luận|như sau|tại|về|đề nghị|trả lời) ?|:)|(?:xin )?thông báo (?:đến|để))|(?:đã|vừa|mới) \p{L}|đều (?:đã |được |có )|chiếm (?:tỷ lệ |khoảng |trên |gần )?\d|${PASSIVE}) ?`;

/** "UBND các xã | nào để xảy ra sai phạm thì …": only those that it applies to. */
const WHICHEVER = /^ nào(?= )/u;

/** Offices that "là" gives a unit: "Sở Công Thương là cơ quan đầu mối", "Giám đốc Sở Y tế là Trưởng ban". */
const OFFICE = `(?:các )?(?:${UNIT_NOUN}|${STANDING}|${FOCAL}|${TASK_ROLE}|${UNIT_HEAD}|${POST}|${SINGLE_POST}|người|chủ|phó|tổ|nhóm|thành viên|ủy viên|thư ký|đại diện)(?=[ ,.;]|$)`;
/** "… là động lực phát triển kinh tế của tỉnh.": the whole sentence says what a body is, and gives it no duty. */
const STATES_WHAT_IT_IS = new RegExp(
  `^(?: kèm theo)? là (?:(?:cơ quan|đơn vị) do |(?!${OFFICE}))[^,;:.]{2,200}\\.?\\s*$|^(?: \\([^()]{1,20}\\))? (?:là (?:tổ chức|đơn vị|cơ quan) [^,;:.]{2,80}|)có tư cách pháp nhân(?= |,)`,
  "u",
);

/** True if a list of units is a heading or the subject of a sentence: punctuation, the end, or a verb follows. */
export function isSubject(line: TextLine, end: number, to = line.text.length): boolean {
  const after = line.text.slice(end, to);
  if (/^[\s.;:]*$/u.test(after) || /^ ?[:(–-]/u.test(after)) return true;
  const folded = line.folded.slice(end, to);
  if (WHICHEVER.test(folded)) return false;
  if (REPORTS.test(folded) || STATES_WHAT_IT_IS.test(folded) || authorStatement(folded)) return false;
  if (!regex`^,? ?\p{Ll}`.test(after)) return false;
  return !/^,? ?(?:và|hoặc|của|thuộc|gồm|bao gồm|như|hay|tại) /u.test(folded) || LEFT_OF_LIST.test(folded);
}

/** The units at an offset that are the subject of what follows. */
export function subjectAt(line: TextLine, at: number, context: RuleContext): UnitList | null {
  const list = subjectList(line, at, context);
  return list && list.units.length > 0 && isSubject(line, list.end) && !isNoSubject(line, list) ? list : null;
}
