import { fold } from "../../../language/fold.ts";
import { lengthAt } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { pushAll } from "../../../model/lists.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { AGENT, NO_AGENT } from "../../lexicon/agents.ts";
import { GROUP_WORDS } from "../../lexicon/bodies.ts";
import { AUXILIARY } from "../../lexicon/predicate-words.ts";
import { dutyVerbAt, taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { agentEnd } from "../ends/agent-end.ts";
import { beforeQuantity } from "../ends/before-quantity.ts";
import { endBeforeClause } from "../ends/likely-end.ts";
import { hasPredicate, isPredicateAt } from "../ends/witnesses/predicates.ts";
import { readUnitList, type UnitList } from "../list/unit-list.ts";
import { afterClause } from "../one-unit/attribute-clauses.ts";
import { afterAssignedWork, afterPlaceOfMembers } from "../one-unit/group-attributes.ts";
import { afterRest } from "../one-unit/trades.ts";
import { areAffected, statesComposition } from "./no-subject.ts";
import { beginsRole, readRoleSubject } from "./role-nouns.ts";

// The subject of a sentence by its place: "Trưởng thôn, người vận hành hồ chứa | phải trực ban". Its members begin with a noun for
// a person or a body, which need not be a name. The model of names decides where each ends, and a predicate must follow.

const MANY = `(?:(?:${GROUP_WORDS}|toàn thể|tập thể|tất cả(?: các)?) )?(?:đồng chí (?=thành viên|ủy viên|bí thư))?`;
const MEMBER = regex.y`(?:${MANY})(?!(?:${NO_AGENT}))(?:${AGENT})(?=[ ,;]|$)`;
const JOINT = regex.y`(?:[,;] (?:và )?| và | cùng )(?=\p{L})`;
/** ", tổ chức, cá nhân" adds nobody; "tổ chức" is no verb there. */
const ANYBODY =
  /(?:[,;] (?:và )?| và )(?:các )?tổ chức(?:, và|,| và) (?:các )?cá nhân(?: (?:có )?liên quan)?(?=[ ,;:]|$)/uy;
/** "Chuyên viên, | nhân viên | thực hiện nghiêm …": after other members the noun alone names somebody. */
const STAFF_IN_LIST = /(?:chuyên|nhân|hội|đoàn|thành) viên(?= )/uy;
const STAFF_LAST = /(?:,| và) (?:chuyên|nhân|hội|đoàn|thành) viên(?= )/u;
const OWNER = / (?:của|thuộc|tại|trong|trên địa bàn|ở) /uy;
const MAX_MEMBERS = 8;
const LONGEST = 220;

const DONE =
  / (?:đã|bị|được)$|^(?:cơ quan|đơn vị) .{1,80} đang$| đã (?!được |có |bị |đăng ký |ký |tham gia |hoàn thành |nghỉ )/u;
/** "Chi nhánh trân trọng | đề nghị:": the author asks others. */
const ASKS_POLITELY = / (?:trân trọng|kính|xin)$/u;
const DENIED = / (?:không|chưa|có thể)$| có thể /u;
/** "Đoàn kiểm tra | được sử dụng con dấu của Sở": a right is no duty. */
const IS_ALLOWED = / (?:được (?:sử dụng|quyền|phép|hưởng)|có (?:quyền|tư cách pháp nhân))(?= |$)/u;
/** "doanh nghiệp | và trình Bộ trưởng": another piece of work follows, so the words before it are its object. */
const FURTHER_WORK = / và (?:trình|gửi|nộp|báo cáo|xin) /u;
/** "Chi nhánh trân trọng | đề nghị": the author of a letter. */
const GREETS = / (?:trân trọng|kính)$/u;
/** "Doanh nghiệp tư nhân | là lực lượng quan trọng": what a subject is, unlike "các chủ rừng là tổ chức", which it is limited to. */
const STATES_WHAT_IT_IS = / là(?= |$)(?! (?:tổ chức|cá nhân|hộ gia đình|doanh nghiệp))/u;

/** A subject by its place. `isSure` is false where its end is doubtful: then nobody may be named. */
export interface AgentSubject extends UnitList {
  readonly isSure: boolean;
}

/** True if a noun for a person or a body begins at an offset. */
export const agentAt = (line: TextLine, at: number): boolean =>
  lengthAt(MEMBER, line.folded, at) > 0 || readRoleSubject(line, at) !== null;

/** The persons and bodies that the words between two offsets name under their nouns; null where these are others or nobody. */
export function agentsUpTo(line: TextLine, from: number, end: number, context: RuleContext): UnitList | null {
  if (!agentAt(line, from)) return null;
  const units = namesIn(line.text.slice(from, end))
    .filter((name) => !isNobody(name, context))
    .map((name) => agentRef(name, context));
  return units.length > 0 ? { units, start: from, end } : null;
}

/** The subject that begins at an offset with a noun for a person or a body; null if no subject with a predicate begins there. */
export function readAgentSubject(line: TextLine, from: number, context: RuleContext): AgentSubject | null {
  const role = readRoleSubject(line, from);
  if (role) return { ...role, isSure: true };
  if (beginsRole(line, from))
    return hasPredicate(line, from) ? { units: [], start: from, end: from, isSure: false } : null;
  const units: UnitRef[] = [];
  let at = from;
  let agents = 0;
  for (let members = 0; members < MAX_MEMBERS && at - from < LONGEST; members++) {
    const list = agentAt(line, at) ? null : readUnitList(line, at, context);
    const staff = list || at === from ? 0 : lengthAt(STAFF_IN_LIST, line.folded, at);
    const isStaff = staff > 0 && dutyVerbAt(line.folded, at + staff + 1);
    const named = list ? list.end : isStaff ? at + staff : endOfAgent(line, at, context);
    const end = named && named + lengthAt(ANYBODY, line.folded, named);
    if (end === null) {
      // "Các sở, ngành, đơn vị | không để …": a noun that adds nobody.
      const noun = at + lengthAt(MEMBER, line.folded, at);
      if (units.length > 0 && noun > at && isPredicateAt(line, noun))
        return { units, start: from, end: noun, isSure: true };
      break;
    }
    if (list) pushAll(units, list.units);
    else {
      agents++;
      // "Đoàn kiểm tra đã | yêu cầu": the sentence reports what was done.
      const words = line.folded.slice(at, named!);
      if (
        FURTHER_WORK.test(`${words} `) ||
        DONE.test(words) ||
        ASKS_POLITELY.test(words) ||
        STATES_WHAT_IT_IS.test(words) ||
        GREETS.test(words) ||
        IS_ALLOWED.test(words)
      )
        return null;
      // "Đơn vị không | có nhu cầu đề nghị báo cáo": a condition, not a name.
      if (DENIED.test(words.replace(AUXILIARY, ""))) return { units: [], start: from, end, isSure: false };
      const names = namesIn(line.text.slice(at, named!).replace(AUXILIARY, "")).filter(
        (name) => !isNobody(name, context),
      );
      for (const name of names) units.push(agentRef(withoutErrand(name), context));
    }
    // "Học viên do doanh nghiệp cử | thì doanh nghiệp đóng học phí": a condition. "Các đơn vị chậm | chiếm 5 %": a fact.
    if (line.folded.startsWith(" thì ", end) || line.folded.startsWith(" chiếm ", end)) return null;
    if (lengthAt(LABEL, line.text, end) > 0 || lengthAt(RATE, line.folded, end) > 0) return null;
    if (isPredicateAt(line, end) || isWorkAfterColon(line, end))
      return agents > 0 && units.length > 0 ? { units, start: from, end, isSure: true } : null;
    const joint = lengthAt(JOINT, line.folded, end);
    if (joint === 0) break;
    at = end + joint;
  }
  return agents > 0 && hasPredicate(line, at) ? { units: [], start: from, end: at, isSure: false } : null;
}

/** "Nhà thầu | khảo sát: Không có.", "Nhà thầu | lập thiết kế: Công ty Cổ phần An Bình": a fact is stated under a label. */
const LABEL = regex.y`(?: \p{Ll}+){1,12}: ?(?:Không (?:có|áp dụng)|(?:Liên danh )?(?:Công ty|Tổng công ty|Doanh nghiệp tư nhân) )`;

/** "Tổ trưởng | : 500.000 đồng/người/tháng", "Người phục vụ | cuộc họp, mức: 50.000 đồng/buổi": what somebody is paid. */
const RATE = /[^.;]{0,60}: ?\d{1,3}(?:\.\d{3}){1,3} ?(?:đồng|đ)\/(?:người|buổi|tháng|ngày|cuộc|lượt|phiếu)/uy;

/** "Doanh nghiệp, người dân | : Chấp hành nội quy …" */
const isWorkAfterColon = ({ folded }: TextLine, end: number): boolean =>
  folded.startsWith(": ", end) && taskVerbAt(folded, end + 2);

const GENERIC =
  /(?:^| )(?:cán bộ|công chức|viên chức|nhân viên|người lao động|đoàn viên|hội viên|thanh niên|cơ quan|đơn vị|tổ chức|cá nhân|doanh nghiệp|thủ trưởng|ngành|ban|sở)$/iu;

/** "Chủ đập, người vận hành hồ chứa" names two; "cán bộ, công chức, viên chức xã" share their last words. */
function namesIn(printed: string): string[] {
  const names: string[] = [];
  for (const part of printed.split(/(?<=[,;]) | (?=và )/u)) {
    const last = names.at(-1);
    const words = part.replace(/^và /u, "");
    const isMember = lengthAt(MEMBER, fold(words), 0) > 0;
    if (last !== undefined && (!isMember || GENERIC.test(last.replace(/[,;]$/u, ""))))
      names[names.length - 1] = `${last} ${part}`;
    else names.push(words);
  }
  return names.map((name) => name.replace(/[,;]$/u, ""));
}

/** "Tổ viên | được cử làm báo cáo viên": what somebody was chosen for, of which the name has only the verb. */
function withoutErrand(name: string): string {
  const who = name.replace(ERRAND, "");
  return who.includes(" ") && !GENERIC.test(who) ? who : name;
}
const ERRAND = / (?:đã )?được (?:cử|phân công|mời|chọn)$/iu;

/** Persons bear a duty, although their name is no unit. */
const PEOPLE =
  /^(?:các )?(?:cán bộ|công chức|viên chức|nhân viên|người|nhân dân|đảng viên|hội viên)(?=[ ,]|$)/iu;

const isNobody = (name: string, { catalogue }: RuleContext): boolean =>
  (!PEOPLE.test(name) && catalogue.namesNoUnit(name)) || NOBODY.test(name);
/** Also a class that is cut before what it was chosen for: "đơn vị được dự kiến | giới thiệu người". */
const NOBODY = /(?:^| )(?:liên quan|nào)(?=[ ,]|$)|(?:^| )được (?:dự kiến|phân bổ)$/iu;

function agentRef(name: string, { catalogue }: RuleContext): UnitRef {
  const isSingle = regex`^(?:Tiểu ban|Tổ|Đội|Nhóm|Đoàn|Hội|Ban) \p{Lu}`.test(name);
  return { name, unitId: isSingle ? (catalogue.matchUnit(name)?.id ?? null) : null, group: !isSingle };
}

const GIVEN = / được (?:phân công|giao)(?= |$)/u;

/** The end of a member that begins with a noun for a person or a body; null where none begins, or where it has no end. */
function endOfAgent(line: TextLine, at: number, context: RuleContext): number | null {
  const noun = lengthAt(MEMBER, line.folded, at);
  if (noun === 0) return null;
  const likely = agentEnd(
    line,
    { start: at, from: at + noun },
    {
      occurrences: context.occurrences,
      withOwner: (end) => withOwner(line, end, context),
      isBeforeMember: (end) => isBeforeMember(line, end, context),
    },
  );
  if (likely === null) return null;
  const stationed = afterStation(line, likely, context);
  if (stationed > likely) return stationed;
  const last = STAFF_LAST.exec(line.folded.slice(at, likely));
  const staff = last ? at + last.index + last[0].length : likely;
  if (staff < likely && dutyVerbAt(line.folded, staff + 1)) return staff;
  // "Doanh nghiệp, nhà | cung cấp dịch vụ": the noun of the next member goes on, so this one ends before it.
  const comma = line.folded.lastIndexOf(", ", likely - 1);
  if (comma >= at + noun && comma + 2 + lengthAt(MEMBER, line.folded, comma + 2) > likely) return comma;
  const named = endBeforeClause(line.text, at + noun, likely);
  const placed = afterPlaceOfMembers(line, named);
  const whole = named < likely ? placed : withClause(line, placed, context);
  // "Đơn vị được giao | theo dõi, đôn đốc | phải báo cáo": the likely end may be inside.
  const given = line.folded.slice(at, whole).search(GIVEN);
  const end = Math.max(whole, afterAssignedWork(line, given < 0 ? whole : at + given));
  if (statesComposition(line.folded, end) || areAffected(line.folded, at + noun)) return null;
  return beforeWork(line, at, at + noun, end);
}

/** "Công chức của Sở | làm việc tại Trung tâm B | cập nhật hồ sơ": where they work says which ones are meant, if the predicate follows. */
function afterStation(line: TextLine, end: number, context: RuleContext): number {
  const station = lengthAt(STATION, line.folded, end);
  const list = station === 0 ? null : readUnitList(line, end + station, context);
  return list?.units.length === 1 && isPredicateAt(line, list.end) ? list.end : end;
}
const STATION =
  / (?:đang |được (?:cử|bố trí|điều động|biệt phái) )?(?:(?:làm việc|công tác|trực|làm nhiệm vụ) (?:tại|ở)|(?:đến|về) làm việc (?:tại|ở)) /uy;

const HANDS_OVER =
  / cung cấp (?=(?:\d{1,3}|đầy đủ|kịp thời|thông tin|số liệu|hồ sơ|danh sách|tài liệu)(?= ))/u;

/**
 * The end of a member before its work, where no name has such words: what several hand over ("các đơn vị | cung cấp thông tin"), and a
 * number of things. null where it is not known where the work begins. `at`: its beginning; `from`: the end of its noun.
 */
function beforeWork({ folded }: TextLine, at: number, from: number, end: number): number | null {
  const handsOver = HANDS_OVER.exec(folded.slice(at, end));
  return handsOver ? at + handsOver.index : beforeQuantity(folded, from, end);
}

/** The end of a member with the clause or the last words that say which ones are meant. */
function withClause(line: TextLine, named: number, context: RuleContext): number {
  // "các hộ đang | nuôi cá": the auxiliary opens the clause.
  const bare = line.folded.endsWith(" đang", named) ? named - " đang".length : named;
  const isMember = (at: number) => agentAt(line, at) || readUnitList(line, at, context) !== null;
  const clause = afterClause(line, bare, isMember);
  return clause > bare ? clause : afterRest(line, named);
}

function isBeforeMember(line: TextLine, end: number, context: RuleContext): boolean {
  const joint = lengthAt(JOINT, line.folded, end);
  return joint > 0 && (agentAt(line, end + joint) || readUnitList(line, end + joint, context) !== null);
}

/** The end of a member with the body that it belongs to: "Các thành viên còn lại | của Ban Tổ chức". */
function withOwner(line: TextLine, end: number, context: RuleContext): number {
  const owner = lengthAt(OWNER, line.folded, end);
  if (owner === 0) return end;
  const list = readUnitList(line, end + owner, context);
  return list && list.units.length === 1 ? list.end : end;
}
