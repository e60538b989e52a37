import { fold } from "../../../language/fold.ts";
import { isCapitalAt } from "../../../language/letter-case.ts";
import { lengthAt } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import {
  CODE_OF_POLICE,
  DISTRICT_OR_COMMUNE,
  NAMED_IF_CAPITAL,
  ONE_IN_A_PROVINCE,
  ONLY_BODY_WORDS,
  OWN_BODY_WORDS,
} from "../../lexicon/bodies.ts";
import { dutyVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { bodyHeadAt, pluralAt } from "../ends/model/unit-heads.ts";
import { nameEnd } from "../ends/name-end.ts";
import { STEERING, steeringEnd } from "../ends/steering-end.ts";

// The form of a unit's name, for units that the catalogue does not know: divisions, boards, companies. A name begins
// with a word for a body; `ends/name-end.ts` decides where it ends.

const LOOSE_HEADS: ReadonlySet<string> = new Set(ONLY_BODY_WORDS.split("|"));
const LOOSE_CAPITALS: ReadonlySet<string> = new Set(NAMED_IF_CAPITAL.split("|"));
const ONE_EACH: ReadonlySet<string> = new Set(ONE_IN_A_PROVINCE.split("|"));
const OF_PROVINCE =
  /^(?:tỉnh|thành phố|huyện|xã|phường|khu vực|nhà nước|nhân dân|kiểm sát nhân dân)(?=[ ,;.:)]|$)/u;
const SHORT_FORMS: ReadonlySet<string> = new Set(OWN_BODY_WORDS.split("|"));
const IS_PLACE = new RegExp(`^(?:${DISTRICT_OR_COMMUNE})$`, "u");
const CAPITAL_OR_DIGIT = regex`^[\p{Lu}\d]`;

const POLICE_CODE = regex.y`(?<![\p{L}\d/.-])(?:${CODE_OF_POLICE})(?![\p{L}\d/-]|\.[\p{L}\d])`;

const KIND =
  "(?:sở|ban|ngành|phòng|khoa|trường|trung tâm|đơn vị|cơ quan|bộ phận|tổ|đội|viện|chi cục|cục|vụ|trạm|bệnh viện|chi đoàn|chi bộ|văn phòng|đoàn thể|doanh nghiệp|địa phương|xã|phường|thị trấn|đặc khu)";
/** "Sở/phòng | GDĐT", "Khoa/phòng/trung tâm": each of the bodies of these kinds. */
const KINDS = new RegExp(`(?:(?:các|mỗi|từng) )?${KIND}(?:/${KIND}){1,4}(?=[ ,;:.]|$)`, "uy");

export interface UnitForm {
  readonly end: number;
  readonly group: boolean;
}

/** The end of the name that begins at `start`, and whether it names a group; null if no body's name begins there. */
export function readUnitForm(line: TextLine, start: number, context: RuleContext): UnitForm | null {
  const { text, folded } = line;
  const plural = pluralAt(folded, start);
  if (plural)
    return { end: nameEnd(line, { start, head: plural.length - 1, group: true }, context), group: true };
  const kinds = lengthAt(KINDS, folded, start);
  if (kinds > 0) {
    const verb = start + kinds + 1;
    const isBare = dutyVerbAt(folded, verb) || folded.startsWith("đăng ký ", verb);
    const end = isBare ? verb - 1 : nameEnd(line, { start, head: kinds, group: true }, context);
    return { end, group: true };
  }
  POLICE_CODE.lastIndex = start;
  if (POLICE_CODE.test(text)) return { end: POLICE_CODE.lastIndex, group: false };
  const head = bodyHeadAt(text, folded, start);
  if (!head) return null;
  const from = start + head.length;
  if (head.endsWith(" cơ sở"))
    return isCapitalAt(text, start) ? { end: afterPlace(text, from), group: false } : null;
  if (IS_PLACE.test(head) && context.catalogue.unitAt(text, from + 1)?.entry.id) return null;
  const named = regex`^\s*[\p{Lu}\d]`.test(text.slice(from, from + 4));
  const ofProvince =
    OF_PROVINCE.test(folded.slice(from + 1, from + 20)) && (ONE_EACH.has(head) || isCapitalAt(text, start));
  if (!isCapitalAt(text, from + 1) && NEVER_IN_NAME.test(folded.slice(from, from + 24)))
    return SHORT_FORMS.has(head) && isCapitalAt(text, start) ? { end: from, group: false } : null;
  const isLoose = LOOSE_HEADS.has(head) || (LOOSE_CAPITALS.has(head) && isCapitalAt(text, start));
  if (!named && !ofProvince && !isLoose && head !== "văn phòng") return null;
  const likely = nameEnd(line, { start, head: head.length, group: false }, context);
  const end = likely + (NUMBERED_HEADS.has(head) ? lengthAt(LAST_NUMBER, text, likely) : 0);
  const rest = text.slice(from, end).trim();
  if (rest.includes("@")) return null;
  if (rest === "" && head === STEERING) {
    const whole = steeringEnd(line, end);
    return whole === null ? null : { end: whole, group: false };
  }
  return (isLoose && regex`\p{L}`.test(rest)) || isName(text, start, head, rest)
    ? { end, group: false }
    : null;
}

/** "Phòng Nghiệp vụ | 4": bodies that have numbers, and a number that ends the name. Another place may have "các Phòng Nghiệp vụ". */
const NUMBERED_HEADS: ReadonlySet<string> = new Set(["phòng", "đội", "tổ", "trạm", "chi cục", "hạt", "đồn"]);
const LAST_NUMBER = / \d{1,2}(?=[;,.)]|$| (?:và|chủ trì|phối hợp) )/uy;

const PLACE_OR_NUMBER = regex.y`(?: \p{Lu}[\p{L}-]*){1,4}| \d{1,2}(?!\d)`;

/** The end of "Thuế cơ sở | 3", "BHXH cơ sở | Đại Từ". */
function afterPlace(text: string, from: number): number {
  PLACE_OR_NUMBER.lastIndex = from;
  return PLACE_OR_NUMBER.test(text) ? PLACE_OR_NUMBER.lastIndex : from;
}

/** Words that no name has directly after its first word: "Trung tâm | tiếp tục rà soát". */
const NEVER_IN_NAME =
  /^ (?:trân trọng|kính|tiếp tục|chủ trì|chủ động|phối hợp|tham mưu|có trách nhiệm|chịu trách nhiệm|tăng cường|thường xuyên|kịp thời|căn cứ|khẩn trương|tích cực|tập trung|đẩy mạnh|là|được|phải|cần|sẽ|đã|đang|tiến hành|chịu|nêu|ưu tiên|quán triệt|hoạt động (?:theo|công khai|độc lập|trên|dưới|định kỳ))(?= )/u;

/** False for "phòng ngừa thiên tai": in the name of a body a capital follows the first word. `rest`: the words after it. */
function isName(text: string, start: number, head: string, rest: string): boolean {
  if (rest === "") return head === "văn phòng" || (SHORT_FORMS.has(head) && isCapitalAt(text, start));
  if (CAPITAL_OR_DIGIT.test(rest)) return true;
  return OF_PROVINCE.test(fold(rest));
}
