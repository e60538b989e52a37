import { isCapitalAt } from "../../../../language/letter-case.ts";
import { regex } from "../../../../language/regex.ts";
import { CARRY_OUT, COORDINATE, RESPONSIBLE } from "../../../lexicon/roles.ts";
import { dutyVerbAt } from "../../../lexicon/task-verbs.ts";
import { afterNote } from "../../../text/after-note.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { agentAt, readAgentSubject } from "../../../units/agents/agents.ts";
import { isInNoNameAt, isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import { partnersEnd } from "../sentence/bearers-end.ts";
import { isWordOfWork, STATES_ROLE } from "../sentence/word-of-work.ts";

/** The longest noun of a subject that is looked at, and the longest clause. */
const LONGEST_NOUN = 30;
const LONGEST_CLAUSE = 140;

/** "Hồ sơ phải đầy đủ. | Chủ cơ sở có trách nhiệm …": the words of a duty make a subject by its place certain. */
export function hasDuty(line: TextLine, at: number, context: RuleContext): boolean {
  if (
    !isCapitalAt(line.text, at) ||
    !agentAt(line, at) ||
    PLACES.test(line.folded.slice(at, at + LONGEST_NOUN))
  )
    return false;
  const subject = readAgentSubject(line, at, context);
  return subject?.isSure === true && OBLIGES.test(line.folded.slice(subject.end));
}
/** "Trạm bơm | phải đặt trên nền cao": a thing. */
export const PLACES = /^(?:các |mỗi |những )?(?:trạm|điểm|bến|hệ thống|cơ sở|nhà máy|trường)(?= )/u;
const OBLIGES = new RegExp(`^ (?:phải|có trách nhiệm|${RESPONSIBLE})(?= |,)`, "u");

/** "Kiểm tra đột xuất các quầy. | Trưởng đoàn báo cáo kết quả.": after a sentence without a subject, an officer with a verb. */
export const isOfficer = (line: TextLine, at: number, context: RuleContext): boolean =>
  isCapitalAt(line.text, at) &&
  isOfficialAt(line, at) &&
  !TELLS.test(line.folded.slice(at, at + LONGEST_CLAUSE)) &&
  isSureAgent(line, at, context);
/** "Các nhà mạng | đã và đang phủ sóng", "Giảng viên | là các luật sư": what is so. A misread word has a digit. */
const TELLS = regex`^[^,.;:]{3,120} (?:đã|đang|vẫn|còn|là|thường)(?= )|^[^,.;:]{3,120}\p{Ll}\d`;

/** A sentence that begins with names of bodies is about them, whatever its verb: "… . | Huyện đoàn, Hội Phụ nữ huyện vận động …". */
export const areBodies = ({ units }: UnitList): boolean =>
  units.some(namesBody) && units.every(({ name, group }) => !group && isCapitalAt(name, 0));

const HELPS_WITH_WORK = new RegExp(`^ (?:cùng )?${COORDINATE} (?=\\S)`, "u");

/**
 * True for a subject by its place: a noun for a person or a body, or a name before a verb. `isSentence`: a full stop precedes it,
 * so that "Phòng A phối hợp thẩm định hồ sơ." is a further task.
 */
export function placedSubject(
  line: TextLine,
  { at, isSentence }: { readonly at: number; readonly isSentence: boolean },
  list: UnitList | null,
  context: RuleContext,
): boolean {
  if (!isCapitalAt(line.text, at))
    return (
      !isSentence &&
      ((isOfficialAt(line, at) && isSureAgent(line, at, context)) || isLocalBodyAt(line, at, list, context))
    );
  const end = list && afterNote(line.text, list.end);
  if (list && end !== null && !list.units.every(({ group }) => group) && isVerbAt(line, end + 1)) {
    const after = line.folded.slice(end);
    const role = isSentence ? HELPS_WITH_WORK.exec(after)?.[0].length : undefined;
    return (
      !STATES_ROLE.test(after) ||
      (role !== undefined && isVerbAt(line, end + role)) ||
      sharesWork(line, list, context)
    );
  }
  if (list && end !== null && areBodies(list) && isWordOfWork(line, end)) return true;
  return isSureAgent(line, at, context);
}

/** "…; trạm y tế các xã | niêm yết giá", "…; trường học | tổ chức ký cam kết": a body of each place, before a verb that no noun contains. */
function isLocalBodyAt(line: TextLine, at: number, list: UnitList | null, context: RuleContext): boolean {
  const words = line.folded.slice(at, at + LONGEST_CLAUSE);
  if (!line.text.startsWith("; ", at - 2) || !LOCAL_BODY.test(words)) return false;
  const end = (list ?? readAgentSubject(line, at, context))?.end;
  if (end === undefined || STATES_ROLE.test(line.folded.slice(end))) return false;
  const rest = line.folded.slice(end, end + LONGEST_CLAUSE).split(/[.;:]/u, 1)[0]!;
  const isDuty = dutyVerbAt(line.folded, end + 1) || isInNoNameAt(line.folded, end + 1);
  return isDuty && !NO_DUTY.test(rest);
}
const LOCAL_BODY =
  /^(?:(?:các|mỗi|từng) )?(?:trạm y tế|trường(?: (?:học|mầm non|tiểu học|phổ thông|thcs|thpt))?)(?=[ ,])/u;
/** What is so or was done, and a condition. */
const NO_DUTY = / (?:đã|đang|chưa|không|bị|được|thì|nếu|là|còn|vẫn)(?= |$)/u;

function isSureAgent(line: TextLine, at: number, context: RuleContext): boolean {
  const subject = readAgentSubject(line, at, context);
  return subject?.isSure === true && !STATES_ROLE.test(line.folded.slice(subject.end));
}

/** "…; đối tượng thanh tra | khắc phục …": persons and bodies with an office. People in general may be the object of the clause before. */
const isOfficialAt = (line: TextLine, at: number): boolean =>
  agentAt(line, at) && !IN_GENERAL.test(line.folded.slice(at, at + LONGEST_NOUN));
const IN_GENERAL =
  /^(?:các |những |mọi |mỗi )?(?:người|nhân dân|doanh nghiệp|hộ|hội viên|đoàn viên|cá nhân|tổ chức|công dân|học sinh|sinh viên|cơ sở|điểm|trường|trạm|lực lượng|nhóm)(?= |,)/u;

/** "Lắp đặt phần mềm; | tổ trực kỹ thuật làm việc cả thứ Bảy": a team of the body that bears the work before. */
export const isTeamAt = (line: TextLine, at: number, context: RuleContext): boolean =>
  line.text.startsWith("; ", at - 2) &&
  TEAM.test(line.folded.slice(at, at + LONGEST_NOUN)) &&
  agentAt(line, at) &&
  isSureAgent(line, at, context);
const TEAM = /^(?:các )?(?:tổ|đội|đoàn|tiểu ban|hội đồng|bộ phận|(?:tổ|đội|trạm) trưởng)(?= )/u;

/** True for "…; Phòng B phối hợp với Sở C | nâng cấp hạ tầng", which states a further task. "… | thực hiện" only states roles. */
function sharesWork(line: TextLine, { end }: UnitList, context: RuleContext): boolean {
  const partners = partnersEnd(line, end, context);
  if (partners === end || !isVerbAt(line, partners + 1)) return false;
  return !CARRIES_OUT.test(line.folded.slice(partners));
}
const CARRIES_OUT = new RegExp(`^ (?:${CARRY_OUT}|triển khai)(?: thực hiện)?[.;,]`, "u");
