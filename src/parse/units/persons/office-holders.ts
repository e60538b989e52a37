import { isFamilyName } from "../../../language/family-names.ts";
import { lengthAt } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { UNIT_HEAD } from "../../lexicon/positions.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { TextLine } from "../../text/text-line.ts";

// Persons who bear a duty under their office: "Đồng chí Phó Giám đốc Trung tâm X - Phó Trưởng tiểu ban", "Chuyên viên phụ trách
// lĩnh vực Y". A deputy does not stand for the whole unit, so the printed office is kept.

/** The rank of an officer before the name: "Thượng tá", "Đại úy". */
const RANK = "(?:thiếu|trung|thượng|đại) (?:úy|tá|tướng)";
const TITLE = `(?:(?:các )?(?:đồng chí|đ\\/c|ông|bà)[.:]? (?:${RANK} )?|${RANK} )`;
const STAFF = "chuyên viên|cán bộ|công chức|viên chức|kế toán|thư ký|tổ phó|tổ trưởng";
/** Offices of persons who neither head a unit nor are the deputy of such a person. */
export const OTHER_OFFICE = `phó tổng giám đốc|thứ trưởng|phó thủ tướng|(?:phó )?tham mưu trưởng|pct|pgđ|${STAFF}`;
const OFFICE = `(?:phó ${UNIT_HEAD}|${UNIT_HEAD}|ủy viên|thành viên|${OTHER_OFFICE})`;
const NAME = "[^ ,;:.-]{1,12}(?: [^ ,;:.-]{1,12}){1,4}(?:,| [-–]) ";
const TITLED = new RegExp(`^${TITLE}(?:${NAME})?${OFFICE}(?= |,|$)`, "u");
const IS_NAMED = new RegExp(`^${TITLE}(?!${OFFICE})${NAME}${OFFICE}(?= |,|$)`, "u");
/** A member of a list of persons. After "các đồng chí" every word is an office, also a misspelt one. */
const MEMBER = new RegExp(`^(?:(?:${TITLE}|các )?${OFFICE}(?= |$)|các (?:đồng chí|đ\\/c) \\S)`, "u");
/** Offices that do not stand for the whole unit. */
const OWN_OFFICE = new RegExp(`^${TITLE}(?:phó |ủy viên |(?:${STAFF}) )`, "u");
/** What the person is in a team: "Trưởng Ban A | - Trưởng Tiểu ban". */
const IN_TEAM = /(?: -|,) (?:phó |tổ )?(?:trưởng|phó|thành viên|ủy viên|thư ký)(?= |$)/u;
/** Words that say what a person of a staff or a deputy is responsible for. */
const CHARGE = "(?:được (?:giao|phân công) )?(?:phụ trách|theo dõi|trực tiếp phụ trách)";
const IN_CHARGE = new RegExp(
  `^(?:${TITLE}|các )?(?:phó ${UNIT_HEAD}|${STAFF})(?: thường trực)?,? ${CHARGE} (?!và |thực hiện )[^.;:]{3,140}$`,
  "u",
);
const CONTINUES = new RegExp(`^${CHARGE} `, "u");
const BEGINS = new RegExp(`^${TITLE}`, "u");
const JOINT = regex`,\s|;\s| và (?=(?:các )?(?:đồng chí|đ\/c) )`;
const NO_NAME = / (?:theo|để|nhằm|khi|nếu|trong|tại|phải|cần|sẽ|đã|đang|là|được giao|làm)(?= |$)/u;
const LONGEST = 200;

/** The number of characters of the title that words begin with, with the mark after it: "Ông. | Lê Văn An". */
export const titleLength = (folded: string): number => BEGINS.exec(folded)?.[0].length ?? 0;

/** True for a heading that consists of a person's office with what he is in charge of. `folded`: its words. */
export const isInCharge = (folded: string): boolean =>
  IN_CHARGE.test(folded) && afterFieldInCharge(folded, folded.indexOf(FIRST_WORD_OF_FIELD)) < 0;

const FIRST_WORD_OF_FIELD = " phụ trách ";
/** "Các Phó Giám đốc | phụ trách các lĩnh vực | đôn đốc …": each in the own field. */
const OF_FIELD =
  / phụ trách (?:(?:các|từng|theo) )?(?:lĩnh vực|địa bàn|ngành|nội dung|khối)(?: (?:liên quan|tương ứng|được giao|này))?(?= )/uy;

/** The offset after such words before a verb; -1 for other words. */
export function afterFieldInCharge(folded: string, at: number): number {
  const length = at < 0 ? 0 : lengthAt(OF_FIELD, folded, at);
  return length > 0 && taskVerbAt(folded, at + length + 1) ? at + length : -1;
}

const DEPUTY = new RegExp(
  `^(?:các )?phó (?:${UNIT_HEAD}|tổng giám đốc|thủ tướng)(?: [^ ,;:.()]{1,12}){0,10}$`,
  "u",
);
const HEAD_NAMED = new RegExp(
  `^${UNIT_HEAD} (?!văn phòng|đoàn (?:thanh|cơ|xã|phường|trường|khối|tncs))(?<first>[^ ,;:.()]{1,7})(?: [^ ,;:.()]{1,7}){1,3}$`,
  "u",
);
const ONLY_HEAD =
  /^(?:(?:giám đốc|tổng giám đốc)(?: sở| công ty| trung tâm| bệnh viện)?|(?:tập thể )?lãnh đạo (?:sở|ban|cục|chi cục|công ty|trung tâm|bệnh viện|trường))$/u;

/**
 * True for a person by the office without a title: a deputy ("Các Phó Giám đốc", "Phó Chủ tịch UBND tỉnh"), a head by name
 * ("Giám đốc Lê Văn An"), or the head of the author ("Giám đốc Sở", "Lãnh đạo Sở"). `folded`: all words.
 */
export function isOfficeOfPerson(folded: string): boolean {
  if (ONLY_HEAD.test(folded)) return true;
  return (DEPUTY.test(folded) && !NO_NAME.test(folded)) || isNamedHead(folded);
}

/** True for "Giám đốc Lê Văn An": the head of a unit by name. */
export function isNamedHead(folded: string): boolean {
  const first = HEAD_NAMED.exec(folded)?.groups?.first;
  return first !== undefined && isFamilyName(first);
}

/** "Công chức Tư pháp - Hộ tịch", "Chuyên viên phụ trách CNTT": a post of the staff of a commune, and not a person's name. */
const STAFF_POST = regex`^(?:Các )?(?:Công chức|Viên chức|Cán bộ|Chuyên viên)(?: (?:chuyên môn|phụ trách|theo dõi))? (?<first>\p{Lu}\p{L}*)(?<rest>(?: (?:[-–,] ?|và )?\p{L}+){0,9})$`;

const SMALL_WORD = regex`^ \p{Ll}`;
const HAS_PREDICATE = / (?:có|được|chưa|không|đang|đã|sẽ|phải|khi|nếu)(?= )/u;

/** True for a text that is only such a post. */
export function isStaffPost(text: string): boolean {
  const { first, rest } = STAFF_POST.exec(text)?.groups ?? {};
  if (first === undefined || HAS_PREDICATE.test(rest!)) return false;
  // "Công chức Văn Hải" is a person, "Công chức Văn phòng - Thống kê" a post.
  return !isFamilyName(first) || SMALL_WORD.test(rest!);
}

/** True for a person's title with an office that does not stand for the unit: a deputy, or a member of a team. */
export const isOfficeHolder = (folded: string): boolean =>
  folded.length <= LONGEST && TITLED.test(folded) && standsForItself(folded) && !NO_NAME.test(folded);

/** True for a person by title, name and office: "Ông Lê Văn An, Giám đốc Sở A". */
export const isNamedHolder = (folded: string): boolean =>
  folded.length <= LONGEST && IS_NAMED.test(folded) && !NO_NAME.test(folded);

/** False for the head of a unit, who stands for the unit: "đồng chí Giám đốc Sở A". */
const standsForItself = (folded: string): boolean =>
  BEGINS.test(folded) &&
  (IS_NAMED.test(folded) || OWN_OFFICE.test(folded) || IN_TEAM.test(folded) || !TITLED.test(folded));

/**
 * The persons that all words between two offsets name by their offices, each under the printed words; null where some words are
 * none. The first one must have a title ("đồng chí") and not head a unit.
 */
export function readOfficeHolders(line: TextLine, from: number, to: number): readonly UnitRef[] | null {
  const printed = line.text.slice(from, to).replace(/[\s.;,]{1,6}$/u, "");
  const folded = line.folded.slice(from, from + printed.length);
  if (folded.length > LONGEST || !standsForItself(folded) || NO_NAME.test(folded)) return null;
  const names: string[] = [];
  let at = 0;
  for (const part of printed.split(JOINT)) {
    const begins = folded.slice(at, at + part.length);
    if (names.length > 0 && CONTINUES.test(begins)) names.push(`${names.pop()!}, ${part}`);
    else if (MEMBER.test(begins)) names.push(part);
    else return null;
    const joint = JOINT.exec(printed.slice(at));
    at += part.length + (joint?.[0].length ?? 0);
  }
  return names.map((name) => ({ name, unitId: null, group: /^các /iu.test(name) }));
}
