import { regex } from "../../../language/regex.ts";
import { BODY_INITIALS } from "../../lexicon/brands.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "../shared/named-unit.ts";

// Classes of bodies by initials that the document declares: "tổ chức tín dụng (TCTD)", and later "các TCTD trên địa bàn".

const CLASS = regex.y`(?:[Cc]ác|[Mm]ỗi|[Tt]ừng|[Nn]hững) (?<initials>\p{Lu}{2,8})(?: trên địa bàn(?: (?:tỉnh|thành phố|huyện|xã|phường)(?: \p{Lu}\p{L}*){0,4})?)?(?=[ ,;.:()/]|$)`;
/** First words of bodies. "thủ tục hành chính (TTHC)" is a thing. */
const BODY =
  /^(?:tổ chức|cơ sở|doanh nghiệp|hợp tác xã|tổ hợp|hộ |ngân hàng|quỹ|bệnh viện|trung tâm|trạm|trường|hội |hiệp hội|đơn vị|cơ quan|phòng|ban |chi nhánh|công ty|đoàn thể)/iu;
const LONGEST_DECLARED = 90;

/** The class at an offset whose initials the document declares, or which are those of a known kind of body; null for other words. */
export function declaredClassAt(
  { text }: TextLine,
  start: number,
  { occurrences }: RuleContext,
): NamedUnit | null {
  CLASS.lastIndex = start;
  const found = CLASS.exec(text);
  if (!found) return null;
  const initials = found.groups!.initials!;
  const end = start + found[0].length;
  const named = { ref: { name: text.slice(start, end), unitId: null, group: true }, start, end };
  if (IS_BODY.test(initials)) return named;
  const before = occurrences?.textsBefore(`(${initials.toLowerCase()})`, LONGEST_DECLARED) ?? [];
  return before.some((words) => declares(words, initials)) ? named : null;
}
/** Initials that everybody knows: "các TTYT". */
const IS_BODY = new RegExp(`^(?:${BODY_INITIALS})$`, "u");

/** Whether the last words before a bracket are a body with these initials. */
function declares(before: string, initials: string): boolean {
  const words = before.trim().split(/[ -]+/u).slice(-initials.length);
  const letters = words.map((word) => word.charAt(0).toUpperCase()).join("");
  return letters === initials && BODY.test(words.join(" "));
}
