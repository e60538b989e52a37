import { isCapitalAt } from "../../../../language/letter-case.ts";
import { regex } from "../../../../language/regex.ts";
import { labelAt } from "../../../lexicon/label-grammar.ts";
import { ASSIGN } from "../../../lexicon/orders.ts";
import { CARRY_OUT, LEAD } from "../../../lexicon/roles.ts";
import { dutyVerbAt, taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import type { AssignmentRule, ClauseUnits } from "../sentence/assignment-rule.ts";

// A class of units by a common noun, whose members the same sentence lists: after its work ("04 đơn vị phải có kế hoạch riêng, gồm: Sở A, UBND
// xã B"), or between the class and its work ("03 xã gồm xã A, xã B, xã C ban hành kế hoạch riêng").

const NOUN = "(?:cơ quan|đơn vị|địa phương|sở|ngành|xã|phường|đặc khu|tổ chức|doanh nghiệp)";
const COUNT = "\\d{1,2} (?:\\([^()]{1,20}\\) )?";
/** Who chooses or orders. The sentence gives no work to this body. */
const ORDERS = `(?:(?:ubnd|ủy ban nhân dân|chủ tịch ubnd) [^.,;:]{2,40}? )?(?:(?:lựa )?chọn|chỉ định|yêu cầu|đề nghị|${ASSIGN})(?: cho)? `;
const CLASS = new RegExp(
  `^(?<order>${ORDERS})?(?<class>(?:(?:các|những) )?(?:${COUNT})?${NOUN}(?:(?:, | và )${NOUN}){0,4})(?=[ ,(])`,
  "u",
);
/** A class without a number or a plural may be the label of a role; only words for a duty tell it from one. */
const SEVERAL = new RegExp(`^(?:các|những) |^${COUNT}`, "u");
const LISTS = / ?(?:, ?)?(?:(?:bao )?gồm(?: có)?|cụ thể(?: là)?|là|như sau|sau)? ?$/u;
/** Words between the class and its members: "được chọn làm điểm (", " gồm ". */
const OPENS_LIST =
  /^(?: (?:được|trong|có|thuộc)[^.,;:()]{2,60})?(?: ?\(|,? (?:bao )?gồm:? )(?:gồm:? )?(?=\S)/u;
/** "Các đơn vị gửi báo cáo về: Sở A": the list names others than the members. */
const NAMES_OTHERS = / (?:về|cho|với|đến|tới|tại|của|do|từ|trình|gửi|mời|cùng) ?$/u;
const FEWEST_WORDS = 3;
const ENDS = /^[\s.;]*$/u;
const AFTER_BRACKET = /^\)?,? (?=\S)/u;
/** "Đơn vị | thực hiện: Sở A", "Đơn vị chủ trì: …": labels of roles. */
const ONLY_ROLE = new RegExp(`^ ?(?:${LEAD}|phối hợp|${CARRY_OUT}|đầu mối|tham gia)(?: thực hiện)? ?$`, "u");

export const listedMembers: AssignmentRule = {
  id: "assignment/subjects/listed-members",
  read({ cut, from }, context) {
    if (!isCapitalAt(cut.text, from) && !/^\d{1,2} /u.test(cut.text.slice(from))) return null;
    const found = CLASS.exec(cut.folded.slice(from));
    if (!found) return membersOfWork(cut, from, context);
    const { order = "", class: name = "" } = found.groups!;
    if (order !== "" && !SEVERAL.test(name)) return null;
    if (labelAt(cut.text, cut.folded, from) !== null) return null;
    const end = from + found[0].length;
    const isPlural = SEVERAL.test(name);
    return (
      membersBefore(cut, end, context) ?? membersAfter(cut, end, isPlural ? beginsWork : beginsDuty, context)
    );
  },
};

/** "03 xã | gồm xã A, xã B | ban hành kế hoạch": the members between the class and its work. */
function membersBefore(line: TextLine, end: number, context: RuleContext): ClauseUnits | null {
  const opens = OPENS_LIST.exec(line.folded.slice(end))?.[0].length;
  const list = opens === undefined ? null : readUnitList(line, end + opens, context);
  const gap = list && AFTER_BRACKET.exec(line.text.slice(list.end))?.[0].length;
  if (!list || !gap || !areMembers(list) || !beginsWork(line, list.end + gap)) return null;
  return { units: list.units, partners: null, role: null, end: list.end, taskStart: list.end + gap };
}

/** "04 đơn vị | phải có kế hoạch riêng, gồm: | Sở A, UBND xã B": the members at the end of the sentence. */
function membersAfter(
  line: TextLine,
  end: number,
  begins: typeof beginsWork,
  context: RuleContext,
): ClauseUnits | null {
  const words = line.folded.slice(end).split(":", 1)[0]!;
  const colon = end + words.length;
  if (/[.;]/u.test(words) || ONLY_ROLE.test(words) || NAMES_OTHERS.test(words)) return null;
  const work = startOfWork(line, end, colon - (LISTS.exec(words)?.[0].length ?? 0), begins);
  const list = work === null ? null : readUnitList(line, colon + 1, context);
  if (!list || !areMembers(list) || !ENDS.test(line.text.slice(list.end))) return null;
  return { units: list.units, partners: [], role: null, end, taskStart: work! };
}

/** "Kế hoạch riêng do các đơn vị sau ban hành: | Sở A, Sở B", "Việc này áp dụng đối với: | Sở A, Sở B": those who bear the work before them. */
function membersOfWork(line: TextLine, from: number, context: RuleContext): ClauseUnits | null {
  const words = line.folded.slice(from).split(":", 1)[0]!;
  if (words.length > LONGEST_WORK || !OF_WORK.test(words)) return null;
  const list = readUnitList(line, from + words.length + 1, context);
  if (!list || !areMembers(list) || !ENDS.test(line.text.slice(list.end))) return null;
  return { units: list.units, partners: null, role: null, end: list.end, taskStart: from };
}
const LONGEST_WORK = 160;
const OF_WORK = new RegExp(
  `^(?:việc |kế hoạch |nhiệm vụ |nội dung |công việc |yêu cầu )[^.;]{0,100}(?: do (?:các|những) ${NOUN}(?:(?:, | và )${NOUN}){0,4} (?:sau|sau đây|dưới đây) [^.;]{3,100}| (?:áp dụng|dành) (?:đối với|cho)(?: (?:các|những) ${NOUN} (?:sau|sau đây|dưới đây))?)$`,
  "u",
);

const ANNOUNCES = / (?:sau(?: đây)?|dưới đây|như sau)(?= |:|$)|,? (?:bao )?gồm(?: có)?:?$/u;

/**
 * The offset of the work of "03 đơn vị sau phải ban hành kế hoạch riêng:", a sentence about a class whose members follow it; null for other
 * lines.
 */
export function workOfClass(line: TextLine, from: number): number | null {
  const whole = line.text.trimEnd();
  const colon = whole.length - 1;
  const found = whole.endsWith(":") ? CLASS.exec(line.folded.slice(from, colon)) : null;
  if (!found || !SEVERAL.test(found.groups!.class!)) return null;
  const end = from + found[0].length;
  const words = line.folded.slice(end, colon);
  return ANNOUNCES.test(words) && !/[.;:]/u.test(words) && !NAMES_OTHERS.test(words)
    ? startOfWork(line, end, colon, beginsWork)
    : null;
}

/** The offset of the first verb of a duty between two offsets, with enough words after it to be work. */
function startOfWork(line: TextLine, from: number, to: number, begins: typeof beginsWork): number | null {
  for (let at = from; at >= 0 && at < to; at = line.text.indexOf(" ", at + 1)) {
    if (line.text[at] !== " " || !begins(line, at + 1)) continue;
    return line.text
      .slice(at + 1, to)
      .trim()
      .split(" ").length >= FEWEST_WORDS
      ? at + 1
      : null;
  }
  return null;
}

const OBLIGED = regex`^(?:phải|cần|có trách nhiệm|chịu trách nhiệm)(?= )`;
const beginsDuty = ({ folded }: TextLine, at: number): boolean => OBLIGED.test(folded.slice(at, at + 20));
const beginsWork = (line: TextLine, at: number): boolean =>
  beginsDuty(line, at) || taskVerbAt(line.folded, at) || dutyVerbAt(line.folded, at);

/** Members are named one by one, so most of them are no classes. */
const areMembers = ({ units }: UnitList): boolean => units.length > 1 && units.some(({ group }) => !group);
