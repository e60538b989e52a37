import { isCapitalAt } from "../../../../language/letter-case.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { BOUND_WORD } from "../../../lexicon/due-bounds.ts";
import { EVERY } from "../../../lexicon/frequency.ts";
import { ASSIGN } from "../../../lexicon/orders.ts";
import { CARRY_OUT, FOCAL, LEAD, RESPONSIBLE, roleOf } from "../../../lexicon/roles.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { beginsWithVerb } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import type { AssignmentRule } from "../sentence/assignment-rule.ts";
import { continuesList, GOVERNS } from "../sentence/further-subject.ts";
import { afterOrder } from "../sentence/order.ts";
import { unitsOfDuty } from "../shared/duty-phrase.ts";
import type { LabelledUnits } from "../shared/labelled-units.ts";
import { bearersAt } from "../subjects/bearers-at.ts";
import { MAKES } from "../subjects/passive-agents.ts";
import { readMarkedUnits } from "./role-label.ts";
import { bearerWithPartners, readBareOrder, readRoleLine } from "./role-line.ts";

/** Separates a task from the words that state who does it. */
const MARK = regex.g`(?:[.;:]| [–-]) (?=\S)|,? (?=do \S)|, (?=(?:giao|phân công) \S)|, (?:trong đó )?(?=\p{Lu})`;
const BARE = /^, (?:trong đó )?$/u;
/** Work on what another unit does: "Tham gia hội chợ | do Sở A chủ trì". "các đề tài do Sở A chủ trì" are things as well. */
const OF_OTHERS =
  /^(?:cử |phối hợp |tham gia |tham dự |dự |hưởng ứng |sử dụng |khai thác |tiếp nhận |nghiệm thu |thẩm định |đánh giá |góp ý |kiểm tra |giám sát |theo |rà soát )|(?:^| )(?:các|những) (?:[^ .;:,]{1,8} ){1,8}$/u;
/** Shortest task before the mark, in characters. */
const SHORTEST = 12;
const MAX_MARKS = 8;
/** ", xong trước 30/6", "thực hiện | hằng quý": when it is due, after the units. */
const WHEN = new RegExp(
  `(?<=${CARRY_OUT}) (?:thường xuyên|liên tục|định kỳ|(?:định kỳ )?${EVERY} (?:tuần|tháng|quý|năm|ngày))(?: trong (?:suốt )?(?:cả )?năm)?[ .;]*$|[,;.] (?:thường xuyên|thời gian|thời hạn|quý|tháng|từ (?:ngày|tháng|quý)|${BOUND_WORD.source})(?=[ :.]|$)`,
  "u",
);

/** "Tổ chức hội nghị đối thoại. Sở Tài chính chủ trì, Văn phòng UBND tỉnh phối hợp.": a task, then only who does what. */
export const trailingRoles: AssignmentRule = {
  id: "assignment/labels/trailing-roles",
  read({ from, to, cut }, context) {
    const named = afterNounOfRole(cut, from, context);
    if (named) return { ...named, partners: [], end: to, taskStart: from };
    const marks = allMatches(MARK, cut.text.slice(from, to)).slice(-MAX_MARKS);
    for (const { index, 0: mark } of marks) {
      const at = from + index + mark.length;
      if (index < SHORTEST) continue;
      const owners = mark.startsWith(".") ? unitsOfDuty(cut, at, context) : null;
      if (owners) return { units: owners, partners: [], role: "member", end: to, taskStart: from };
      const isBare = BARE.test(mark) && isCapitalAt(cut.text, at);
      if (isBare && !isWholeWork(cut, from, at, context)) continue;
      if (!isBare && /^,? $/u.test(mark) && !isWork(cut, from, at)) continue;
      const roles = rolesAfterTask(cut, at, context);
      const does = roles.length === 0 && mark.startsWith(",") ? doerWithVerb(cut, at, context) : null;
      if (does) return { units: does, partners: null, role: null, end: to, taskStart: from };
      const stated = roles.filter(({ role }) => role !== "coordinate");
      // "Tham luận về ôn thi – Trường A hỗ trợ thực hiện": after a dash, those who only help are all who do it.
      const leads = stated.length === 0 && /[–-]/u.test(mark) ? roles : stated;
      if (leads.length === 0) continue;
      return {
        units: leads.flatMap(({ units }) => units),
        partners: roles.filter((one) => !leads.includes(one)).flatMap(({ units }) => units),
        role: leads[0]!.role,
        end: to,
        taskStart: from,
      };
    }
    return null;
  },
};

/** "Bổ sung vốn điều lệ, do | Sở Tài chính | tham mưu cân đối.": a verb of any meaning, with which the sentence ends. */
function doerWithVerb(line: TextLine, at: number, context: RuleContext): readonly UnitRef[] | null {
  const list = line.folded.startsWith(BY, at) ? bearersAt(line, at + BY.length, context) : null;
  if (!list || list.units.length === 0) return null;
  const does = line.folded.slice(list.end);
  return FEW_WORDS.test(does) && !MAKES.test(does) ? list.units : null;
}
const BY = "do ";
const FEW_WORDS = /^(?! (?:quyết định|chỉ đạo) )(?: [^ .,;:()]{1,8}){1,5}[.;]?\s*$/u;

const NOUN_OF_ROLE = new RegExp(
  `[,;.] (?:trong đó )?(?:(?:cơ quan|đơn vị|bộ phận) )?(?<part>${LEAD}|${FOCAL}|${CARRY_OUT}|${RESPONSIBLE})(?: ${CARRY_OUT}| triển khai| tiếp nhận| tổng hợp)? là `,
  "gu",
);

/** ", đầu mối là | Văn phòng Sở.", "; đơn vị thực hiện là | Phòng A.": the units at the end, after a noun for their role and "là". */
function afterNounOfRole(cut: TextLine, from: number, context: RuleContext) {
  const noun = allMatches(NOUN_OF_ROLE, cut.folded.slice(from)).at(-1);
  if (!noun || noun.index < SHORTEST) return null;
  const list = readUnitList(cut, from + noun.index + noun[0].length, context);
  if (!list || list.units.length === 0 || !/^[ .;,]*$/u.test(cut.text.slice(list.end))) return null;
  return { units: list.units, role: roleOf(noun.groups!.part!) };
}

/** True for words before ", | Sở A chủ trì." that are work, with no list that Sở A could belong to. */
const isWholeWork = (line: TextLine, from: number, to: number, context: RuleContext): boolean =>
  (ACTIVITY.test(line.folded.slice(from, to)) ||
    taskVerbAt(line.folded, from) ||
    beginsWithVerb(line, from)) &&
  !GOVERNS.test(line.folded.slice(from, to)) &&
  !continuesList(line, from, to - ", ".length, context);
const ACTIVITY = /^(?:đào tạo|bồi dưỡng|tuyên truyền|giáo dục|truyền thông) (?!của |do )/u;

/** True for words before "do Sở A chủ trì" that say what to do, and are neither a thing nor work on what Sở A does. */
function isWork(line: TextLine, from: number, to: number): boolean {
  const words = line.folded.slice(from, to);
  // "Thu hồi thửa đất, | giao Sở A": what is handed over.
  const isOther = GIVES.test(line.folded.slice(to)) ? HANDS_OVER : OF_OTHERS;
  return !isOther.test(words) && beginsWithVerb(line, from);
}

const HANDS_OVER =
  /^(?:thu hồi|tịch thu|mua|tiếp nhận|bàn giao|chuyển|điều chuyển|điều động|phân bổ|cấp|trích|bố trí|dành|in) /u;

/** The units and roles that a line consists of from an offset on, after the verb of an order; empty where it has other words. */
export function rolesAfterTask(line: TextLine, at: number, context: RuleContext): readonly LabelledUnits[] {
  const start = afterOrder(line, at);
  const roles = rolesFrom(line, start, context);
  if (roles.length > 0 || start === at) return roles;
  const given = readBareOrder(line, start, context, GIVES.test(line.folded.slice(at, start)));
  // "Xây dựng quy chế, phân công nhiệm vụ từng thành viên": the members get their parts from the units that do the work, so they are not its units.
  return given.flatMap(({ units }) => units).every(({ name }) => EACH.test(name)) ? [] : given;
}
const EACH = /^(?:từng|mỗi) /iu;

const GIVES = new RegExp(`^(?:${ASSIGN})(?: |$)`, "u");

function rolesFrom(line: TextLine, at: number, context: RuleContext): readonly LabelledUnits[] {
  const roles = readRoleLine(line, at, context);
  if (roles.length > 0) return roles;
  const when = WHEN.exec(line.folded.slice(at));
  const whole = when ? line.upTo(at + when.index) : line;
  const timed = when ? readRoleLine(whole, at, context) : [];
  if (timed.length > 0) return timed;
  const helped = bearerWithPartners(whole, at, context);
  if (helped.length > 0) return helped;
  const marked = readMarkedUnits(whole, readUnitList(whole, at, context), context);
  const end = marked.at(-1)?.span.end ?? at;
  return /^[ .;,]*$/u.test(whole.text.slice(end)) ? marked : [];
}
