import { isCapitalAt } from "../../../language/letter-case.ts";
import { lengthAt } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { POST, SINGLE_POST, TEAM_NAME } from "../../lexicon/posts.ts";
import { TASK_ROLE } from "../../lexicon/roles.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { agentsUpTo } from "../agents/agents.ts";
import { afterPhraseAround } from "../ends/witnesses/attributes.ts";
import type { UnitList } from "../list/unit-list.ts";
import { communePlaceEnd } from "../shared/commune-place.ts";
import { isPartOfName, isProperName } from "../shared/proper-name.ts";
import { isShortAttribute, LONGEST_ATTRIBUTE, segmentEnd } from "./segments.ts";

// Reads one entry of a field of units outside of a list: a commune, a class, persons under a common noun, or a name of an unknown kind.

/** The units that a text names, up to an offset. */
type Names = Pick<UnitList, "units" | "end">;

/** "Phường Rạch Giá": in a field of those who do the work, the name of a commune means its committee. */
export function communeAt({ text }: TextLine, at: number): Names | null {
  const end = communePlaceEnd(text, at);
  return end === null ? null : { units: [{ name: text.slice(at, end), unitId: null, group: false }], end };
}

/** "Viện", "Doanh nghiệp": nouns for a class of units, which a cell names without "các". */
const CLASS =
  /^(?:các )?(?:(?:viện|trường)(?: nghiên cứu| đại học| cao đẳng| học)?|doanh nghiệp|hợp tác xã|hiệp hội|hội|đoàn thể|ngân hàng|bệnh viện|nhà (?:thầu|đầu tư)|chủ (?:đầu tư|rừng|cơ sở)|người dân|hộ (?:gia đình|kinh doanh)|(?:đơn vị|tổ chức|cơ quan) (?:tư vấn|thi công|vận hành|cung cấp|cung ứng|kiểm định|kiểm toán|đo đạc|trúng thầu)(?: [^ ]{2,7}){0,3})(?: (?:có )?liên quan)?$|^các (?:bộ|tỉnh|thành phố|huyện|địa phương|xã|phường|thôn|xóm|bản|làng|ấp|khóm|buôn|khu phố|tổ dân phố)$/u;
/** "Đơn vị có liên quan" is nobody in particular. */
const NOBODY = /^(?:các )?(?:đơn vị|cơ quan|tổ chức|cá nhân)(?: (?:có )?liên quan)?$/u;

/** "Doanh nghiệp viễn thông trên địa bàn": a class with what it is limited to. */
const LIMITED_CLASS =
  /^(?:các (?:tổ chức|cơ sở)|(?:các )?(?:doanh nghiệp|hợp tác xã|nhà (?:thầu|đầu tư|mạng)|chủ (?:đầu tư|rừng|cơ sở|dự án)|hộ (?:gia đình|kinh doanh)))(?<rest> [^.;:,()]{3,80})$/u;

/** "Đơn vị đầu mối", "Cơ quan được giao chủ trì": those who have this role somewhere in the document. */
const WITH_ROLE =
  /^(?:các )?(?:cơ quan|đơn vị)(?:, (?:cơ quan|đơn vị|địa phương)){0,2} (?:(?:được )?(?:giao|phân công) )?(?:làm )?(?:đầu mối|chủ trì)(?: (?:theo dõi|thực hiện))?$/u;

/** "Các DNVT", "Mỗi CSGD": a class by its initials. */
const BY_INITIALS = regex.y`(?:[Cc]ác|[Mm]ỗi|[Tt]ừng) \p{Lu}{2,8}(?: trên địa bàn(?: (?:tỉnh|thành phố|huyện|xã|phường)(?: \p{Lu}\p{L}*){0,4})?)?(?=[ ,;.()/]|$)`;

/** A class of units as a group; no units for nobody in particular. Returns null for a text with more words. */
export function classOf({ text, folded }: TextLine, at: number): Names | null {
  const initials = lengthAt(BY_INITIALS, text, at);
  if (initials > 0) {
    const ref = { name: text.slice(at, at + initials), unitId: null, group: true };
    return { units: [ref], end: at + initials };
  }
  const end = segmentEnd(text, at);
  const name = text.slice(at, end).trimEnd();
  const noun = folded.slice(at, at + name.length);
  if (NOBODY.test(noun)) return { units: [], end: at + name.length };
  if (isCapitalAt(text, at) && WITH_ROLE.test(noun)) {
    const ref = { name, unitId: null, group: true, assigned: "lead" as const };
    return { units: [ref], end: at + name.length };
  }
  const rest = LIMITED_CLASS.exec(noun)?.groups?.rest;
  const isClass = CLASS.test(noun) || (rest !== undefined && isShortAttribute(rest));
  return isClass ? { units: [{ name, unitId: null, group: true }], end: at + name.length } : null;
}

/** "Chủ quản các hệ thống thông tin", "Cơ sở khám bệnh, chữa bệnh": persons and bodies under a common noun, up to the next mark. */
export function agentsAt(line: TextLine, at: number, context: RuleContext): Names | null {
  const mark = segmentEnd(line.text, at);
  const phrase = afterPhraseAround(line.folded, at, mark);
  const end = phrase > mark ? segmentEnd(line.text, phrase) : mark;
  const words = line.folded.slice(at, end).trimEnd();
  if (hasCapitalAfter(line.text.slice(at, end))) return null;
  if (!isCapitalAt(line.text, at) || words.split(" ").length > LONGEST_ATTRIBUTE || NOT_WHO.test(words))
    return null;
  const named = agentsUpTo(line, at, at + words.length, context);
  return named && { units: named.units, end: at + words.length };
}
/** "Phó Hiệu trưởng Nguyễn Thị Lan": the name of a person or a body, which other rules read. */
const hasCapitalAfter = (words: string): boolean => regex` \p{Lu}`.test(words);
const NOT_WHO = new RegExp(
  `(?:${TASK_ROLE}|liên quan|được|theo|tham mưu|báo cáo|trình|gửi)(?= |,|$)|\\d`,
  "u",
);

/** A name that begins with no word for a body. */
export function unknownName(line: TextLine, at: number, context: RuleContext): Names | null {
  const end = segmentEnd(line.text, at);
  return nameBetween(line, at, end, context) ?? nameBetween(line, at, endAfterDash(line.text, end), context);
}

/** "Thanh tra | - Pháp chế": the end of a name that goes on after a dash with a capital. */
function endAfterDash(text: string, end: number): number {
  const dash = / [-–] (?=\S)/uy;
  dash.lastIndex = end;
  return dash.test(text) && isCapitalAt(text, dash.lastIndex) ? segmentEnd(text, dash.lastIndex) : end;
}

function nameBetween(line: TextLine, at: number, end: number, { catalogue }: RuleContext): Names | null {
  const name = line.text.slice(at, end).trimEnd();
  const folded = line.folded.slice(at, at + name.length);
  if (!isProperName(name, folded) && !isBodyInSmallLetters(name, folded) && !isTeam(name, folded))
    return null;
  return {
    units: [{ name, unitId: catalogue.matchUnit(name)?.id ?? null, group: false }],
    end: at + name.length,
  };
}

/** "Tổ đóng và mở thầu", "Chủ tịch Hội đồng đấu thầu": a team or post that the document creates, named by what it does. */
const isTeam = (name: string, folded: string) =>
  isCapitalAt(name, 0) && TEAM.test(folded) && !NO_TEAM.test(folded) && TEAM_WORDS.test(name);
const TEAM = new RegExp(`^(?:${POST}|${SINGLE_POST}|${TEAM_NAME})(?= )`, "u");
const NO_TEAM =
  /^(?:tổ (?:chức|dân phố|hợp)|đoàn (?:viên|thể|kết)|hội (?:nghị|thảo|nhập|viên)|ban (?:hành|đầu|ngành)|đội (?:ngũ|hình)|nhóm (?:giải pháp|chỉ|nhiệm|tiêu|nội|đối tượng|vấn đề|hoạt động)|chủ (?:động|trì|trương|yếu|đề))(?= |$)| (?:liên quan|theo|để|khi|trước|sau|trong) /u;
const TEAM_WORDS = regex`^\p{L}{1,7}(?: \p{L}{1,7}){1,8}$`;

/** "Cục bảo vệ thực vật", "Ủy ban công tác về các tổ chức xã hội": a cell of units may print a name with a capital only at its beginning. */
const isBodyInSmallLetters = (name: string, folded: string) =>
  BODY_IN_SMALL_LETTERS.test(name) && isPartOfName(name, folded) && !RELATED.test(folded);
const BODY_IN_SMALL_LETTERS = regex`^(?:Tổng cục|Chi cục|Cục|Vụ|Hội đồng|(?:Ủy|Uỷ) ban)(?: \p{L}{1,7}){1,7}(?: về(?: các)?(?: \p{L}{1,7}){2,9})?$`;
const RELATED = /liên quan|có thẩm quyền|chuyên (?:môn|ngành)/u;
