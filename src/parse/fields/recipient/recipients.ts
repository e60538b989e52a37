import { regex } from "../../../language/regex.ts";
import { pushAll } from "../../../model/lists.ts";
import type { Recipient } from "../../../model/plan.ts";
import { FILED, SIGNATURE_TEXT } from "../../lexicon/headings.ts";
import { ITEM, type SignOffPart, signOffColumns } from "../../structure/sign-off/sign-off-columns.ts";
import { isPostLine, RECIPIENTS_HEADING } from "../../structure/sign-off/sign-off-zone.ts";
import { defineReader } from "../../text/rule.ts";
import type { Span } from "../../text/span.ts";

/** "Lưu: VT", also after letters that a scan read in a mark before its dash ("1ý - Lưu: VT"). */
const KEPT = new RegExp(`^(?:[^ ]{1,3} ?[-–] ?(?=${FILED} ?:))?${FILED}(?: ?[:;,.]| |$)`, "u");
/** A purpose in brackets or after a colon: "(b/c)", "(để tổng hợp)". */
const PURPOSE =
  /^(?:để |để$|thay |b\/c|bc$|báo cáo|t\/h|th$|thực hiện|t\/hiện|p\/h|phối hợp|chỉ đạo|c\/đ|theo dõi|t\/d|t\/dõi|tổng hợp|t\/hợp|biết|đăng tải|đăng tin|đăng công báo|đưa tin|tuyên truyền|kiểm tra|giám sát|x\/y|xin ý kiến|thẩm định|trình|gửi|tham mưu|triển khai|phổ biến|công khai)/iu;
const BRACKET = /^(?<name>.{0,300}?\S) ?\((?<purpose>[^()]{1,80})\)$/u;
const COLON = /^(?<name>[^:]{0,300}\S) ?: ?(?<purpose>[^:]{2,60})$/u;
const FOR =
  /^(?<name>\S.{0,300}?\S) (?:- ?)?(?<purpose>(?:để|thay) (?:báo cáo|b\/c|thực hiện|t\/h|phối hợp|p\/h|biết|chỉ đạo|theo dõi|tổng hợp|đăng tải)[^,;:()]{0,30})$/u;
const NAME_LINE = regex`^\p{Lu}[\p{L}'’]*(?:[ -]\p{Lu}[\p{L}'’]*){1,4}$`;
/** Text of a digital signature below the list. */
const STAMP = new RegExp(`^\\(?(?:${SIGNATURE_TEXT}|đã ký|chữ ký|email)`, "u");

/** "Bản điện tử:", "* Gửi bản giấy:": a heading over those who get such copies. */
const OF_COPIES = /^(?:[*+-] ?)?(?:(?:nơi nhận|gửi) )?(?:văn )?bản (?:điện tử|giấy|chính|sao)(?: gửi)? ?:$/iu;

/**
 * "- Sở TNMT (để tổng hợp);": one recipient per item. The "Lưu" line ends the list and is not a recipient. A bracket
 * without a purpose belongs to the name.
 */
export const recipients = defineReader<Recipient>({
  id: "recipient/recipients",
  read(lines, context) {
    return items(signOffColumns(lines).left).flatMap(({ text, span }) => {
      const recipient = parseRecipient(text);
      if (!recipient) return [];
      const unitId = context.catalogue.matchUnit(recipient.name)?.id ?? null;
      const value = { ...recipient, unitId };
      return [
        text.includes(recipient.purpose ?? "") ? { value, span } : { value, span, confidence: MISREAD },
      ];
    });
  },
});

interface Item {
  readonly text: string;
  readonly span: Span;
  readonly open: boolean;
}

/** A single word after the "Lưu" line is a word of the seal ("- SƠ", "+ VĂN -"). */
const ONE_WORD = regex`^[-–+•* ]{0,3}\p{L}{1,6}[.:; –-]{0,3}$`;

/** The items below "Nơi nhận": wrapped lines are joined, and lines with two items are split at "; -". */
function items(parts: readonly SignOffPart[]): Item[] {
  const bulleted = parts.some(({ text }) => ITEM.test(withoutHead(text)));
  const found: Item[] = [];
  for (const part of parts) {
    const rest = withoutHead(part.text);
    if (rest === "" || STAMP.test(rest.toLowerCase()) || OF_COPIES.test(rest)) continue;
    if (isPostLine(part.line.reworded(rest, rest.toLowerCase()))) continue;
    const last = found.at(-1);
    const item = ITEM.test(rest);
    if (last && KEPT.test(last.text.toLowerCase()) && (!item || ONE_WORD.test(rest))) continue;
    const own = itemsOf(part, rest, bulleted ? BEFORE_DASH : AFTER_SEMICOLON);
    if (last && continuesItem(last, rest, item, bulleted)) {
      const [goesOn, ...others] = own;
      found[found.length - 1] = joinItems(last, goesOn!);
      pushAll(found, others);
      continue;
    }
    if (!item && bulleted && part.text === rest && !/[;.]$/.test(rest)) continue;
    if (
      !item &&
      !bulleted &&
      NAME_LINE.test(rest) &&
      !/^như /iu.test(rest) &&
      KEPT.test(last?.text.toLowerCase() ?? "")
    )
      continue;
    pushAll(found, own);
  }
  return found;
}

const joinItems = (above: Item, below: Item): Item => ({
  text: `${above.text} ${below.text}`,
  span: { ...above.span, to: below.span.to, end: below.span.end },
  open: below.open,
});

const withoutHead = (text: string) =>
  text.slice(RECIPIENTS_HEADING.exec(text.toLowerCase())?.[0].length ?? 0);

/**
 * True for a wrapped line: it has no bullet, and the item above has no final punctuation. In a list without bullets it must
 * begin with a small letter.
 */
function continuesItem(last: Item, rest: string, item: boolean, bulleted: boolean): boolean {
  if (!last.open || item) return false;
  if (regex`^[\p{Ll}(&]`.test(rest)) return true;
  return bulleted && !NAME_LINE.test(rest);
}

/** "UBND tỉnh; - Sở Y tế": where items of a list with bullets are on one line. */
const BEFORE_DASH = regex`(?<=[;.]) ?(?=[-–] ?\p{L})`;
/** "Nơi nhận: UBND tỉnh; Sở Y tế; lưu VT.": where items without bullets are on one line. */
const AFTER_SEMICOLON = regex`(?<=;) (?=\p{L})`;

function itemsOf(part: SignOffPart, rest: string, between: RegExp): Item[] {
  const items: Item[] = [];
  let at = part.text.length - rest.length;
  for (const piece of rest.split(between)) {
    const from = part.text.indexOf(piece, at);
    at = from + piece.length;
    items.push({
      text: piece.replace(ITEM, "").trim(),
      span: {
        ...part.span,
        start: part.span.start + from,
        end: part.span.start + from + piece.trimEnd().length,
      },
      open: !/[;.]$/.test(piece.trim()),
    });
  }
  return items;
}

/** Confidence of a purpose whose letters were misread. The evidence quotes the letters as they are. */
const MISREAD = 0.7;
const SHORT_PURPOSE = regex`^(?<name>.{0,300}?\S) ?[({](?<first>[btpcđ]) ?(?:[/|\\íìịĩilI1,.] ?(?<second>[^\s(){}/]{1,2})|[íìịĩ])[)}]$`;
/** The usual abbreviations by their first letter: để báo cáo, để thực hiện, để phối hợp, để chỉ đạo. */
const USUAL: Readonly<Record<string, string>> = { b: "b/c", t: "t/h", p: "p/h", c: "c/đ" };
/** "đễ báo cáo": the marks of "để" were misread. */
const MISREAD_FOR = /^đ[eèéẻẽẹêềếễệ](?= )/u;
/** Abbreviations that are rarer: thông báo, theo dõi, tuyên truyền, đăng báo. */
const RARE = /^(?:t\/[bdtđ]|b\/[sđ]|c\/[nb])$/u;

/** The name and purpose of an item with a misread abbreviation ("(t/b€)", "(p/n)"): the usual one with the same first letter. */
function misreadPurpose(text: string): Omit<Recipient, "unitId"> | null {
  const { name, first, second } = SHORT_PURPOSE.exec(text)?.groups ?? {};
  const purpose = first && USUAL[first];
  if (!name || !purpose || RARE.test(`${first}/${second}`)) return null;
  return { name: name.replace(/[ ;,]{1,4}$/u, ""), purpose };
}

/**
 * What an engine reads in the signature beside an item: "Các sở, ban, ngành; A k FS". At least two tokens and one single sign; "TH; NC"
 * are short names of divisions.
 */
const STROKES = /(?<=;)(?=[^;]{0,14} [^\s;](?: |$|[;.]))(?: [^\s;()/]{1,2}){2,5}[;.]?$/u;

/** "Sở Nội vụ; | vn ng", "Sở Nội vụ; | (hi": letters of a seal after the end of an item. */
const LETTERS = regex`(?<=;) [("'‘“]?\p{Ll}{1,3}(?: \p{Ll}{1,3})?[.:;,]?$`;

/** The name and purpose of an item; null for the "Lưu" line and for text that is not a name. */
export function parseRecipient(item: string): Omit<Recipient, "unitId"> | null {
  const text = item
    .replace(STROKES, "")
    .replace(LETTERS, "")
    .replace(/[ ;.,:/_–—-]{1,10}$/u, "")
    .trim();
  if (!regex`\p{L}{2}`.test(text) || KEPT.test(text.toLowerCase())) return null;
  for (const pattern of [BRACKET, COLON, FOR]) {
    const read = pattern.exec(text)?.groups;
    const purpose = read?.purpose?.trim().replace(MISREAD_FOR, "để");
    if (purpose && PURPOSE.test(purpose)) return { name: read!.name!.replace(/[ ;,]{1,4}$/u, ""), purpose };
  }
  return misreadPurpose(text) ?? { name: text, purpose: null };
}
