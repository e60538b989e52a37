import { BARE_NUMBER } from "../../../language/document-number.ts";
import { isDrawnRule } from "../../../language/drawn-rule.ts";
import { bare, fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import { isVietnameseSyllable } from "../../../language/vietnamese-syllable.ts";
import { BOX, SIGNATURE_TEXT } from "../../lexicon/headings.ts";
import { type Span, spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isBody } from "./body-words.ts";

/** National titles and the motto without diacritics, because of typing errors: "CÔNG HÒA". */
const TITLES = /cong hoa xa hoi|doc lap|dang cong san/u;
/** Place and date, which begin the right column on a line without a title. */
const PLACE_AND_DATE = regex`(?<!\p{L})(?:t[px]\. ?)?\p{L}{1,12}(?: \p{L}{1,12}){0,3} ?, ?ngày|ngày .{0,14}tháng`;
/** The words of the right column, which a narrow column breaks at any blank ("CỘNG" | "HÒA XÃ HỘI CHỦ", "NGHĨA VIỆT NAM"). */
const RIGHT_TITLES = [
  "cộng hòa xã hội chủ nghĩa việt nam",
  "độc lập - tự do - hạnh phúc",
  "đảng cộng sản việt nam",
];
const RIGHT_WORDS = ` ${RIGHT_TITLES.join(" ")} `;
const NUMBER = regex`(?<!\p{L})số ?[:.]? ?[\d.…_ ]{0,20}[/-]|(?:^|(?<=\p{L} ))số ?[:;.,]|^s[oóòỏõọôồổỗộơớờ] ?[:;](?=.*[\d/])`;
/** Lines of the head that are not bodies: urgency, secrecy, drafts, signature text. */
const NO_BODY = new RegExp(
  `^(?:${BOX}|tuyệt mật|bản sao|${SIGNATURE_TEXT}|ngày ký|công văn đến|đến số|v\\/v )`,
  "u",
);
/** Marks around a name in a scan: a frame ("| SỞ Y TẾ |"), dust ("- SỞ Y TẾ ¬", "| 1 SỞ Y TẾ"), the rule below ("HÓA =—— =.."). */
const NOISE_AT_ENDS =
  /^(?:[ *|–-]{1,5}|[.,:'"·•] )(?:(?<=\| ?)\d )?|(?: [ *|_:„¬~¯ˉ‾=—–.-]{1,40}|[ *|_:„¬~¯ˉ‾=—–-]{1,40})$/gu;

/** The left part of a line of the head. */
export interface ColumnPart {
  readonly text: string;
  readonly line: TextLine;
  readonly span: Span;
}

/** The lines of the left column above the number. */
export function leftColumn(lines: readonly TextLine[]): ColumnPart[] {
  const parts: ColumnPart[] = [];
  let above = "";
  // "NGHĨA" above any title is the end of a name: "UBND PHƯỜNG BẮC GIA" | "NGHĨA".
  let hasTitle = false;
  for (const printed of lines) {
    const line = printed.masked(endOfTitle(above, printed.folded));
    const right = Math.min(rightColumnStart(line), restOfTitle(above, line.folded));
    const isWholeTitle = RIGHT_TITLES.includes(above);
    above = line.folded.slice(right).trim();
    const isBelowTitle = hasTitle;
    hasTitle ||= above !== "";
    const number = NUMBER.exec(line.folded);
    if (
      BARE_NUMBER.test(line.text) ||
      (number && number.index < Math.min(right, line.text.search(/\S/u) + 4))
    )
      break;
    const text = withoutSmallNoise(
      line.text
        .slice(0, Math.min(right, number?.index ?? right))
        .replace(NOISE_AT_ENDS, "")
        .trim(),
      line,
    );
    if (text === "" || isDrawnRule(line.text) || isDrawnRule(text, 1) || text.length > 160) continue;
    // Beside the motto, below a whole title, "NAM" and "HÒA" are the end of a name in the left column.
    const isBeside = right < line.text.length && isWholeTitle;
    const isRight = isRightColumn(text) && (isBelowTitle || beginsTitle(text));
    hasTitle ||= isRight;
    if ((isRight && !isBeside) || NO_BODY.test(fold(text))) continue;
    if ((regex`\p{Ll}{3}`.test(text) || !regex`\p{Lu}`.test(text)) && !isBody(text)) continue;
    if (isLoneNoise(text)) continue;
    for (const body of bodiesIn(text)) {
      const start = Math.max(0, line.text.indexOf(body));
      parts.push({ text: body, line, span: spanIn(line, start, start + body.length) });
    }
    if (number && number.index < right) break;
  }
  return parts;
}

/** "Re KHẨU" on a scan: a name in capitals without the short word before it, which recognition reads in strokes. At its end the place may be misread. */
function withoutSmallNoise(text: string, { source }: TextLine): string {
  if (source.confidence === 1) return text;
  const words = text.replace(SMALL_NOISE, "");
  return words !== text && regex`\p{Lu}{3}`.test(words) && !regex`\p{Ll}`.test(words) ? words : text;
}
const SMALL_NOISE = regex`^\p{L}?\p{Ll} `;

/** "Nn", "SN" beside the motto, "TA,": a rule that recognition read as letters, without the vowel of a syllable or with a mark after it. */
const isLoneNoise = (text: string) =>
  regex`^\p{L}{1,3}[.,;:'’]{1,2}$`.test(text) ||
  (regex`^\p{L}{1,3}$`.test(text) && !isVietnameseSyllable(text.toLowerCase()) && !ABBREVIATION.test(text));
const ABBREVIATION = /^(?:TW|HĐ|KT|XH)$/u;

/** "UBND TỈNH LÀO CAI/SỞ TƯ PHÁP": the bodies of a head in one line. */
function bodiesIn(text: string): string[] {
  const bodies = text.split("/").map((body) => body.trim());
  return bodies.length > 1 && bodies.every(isBody) ? bodies : [text];
}

/** Words in capitals before a place belong to the left column: "BAN TỔ CHỨC Lạng Sơn, ngày …". */
const CAPITALS_BEFORE = regex`^(?:(?!T[PX]\.? )\p{Lu}{2,12},? ){1,4}(?=\p{Lu}\p{Ll})`;

/** The offset where the right column begins; the line's length where there is none. */
function rightColumnStart({ text, folded }: TextLine): number {
  const title = TITLES.exec(bare(folded))?.index ?? text.length;
  const right = PLACE_AND_DATE.exec(folded);
  if (!right || title < right.index) return title;
  const place = text.slice(right.index, right.index + right[0].length);
  return right.index + (CAPITALS_BEFORE.exec(place)?.[0].length ?? 0);
}

/**
 * The offset where a line ends with the rest of a title that the line above begins: "BAN QUẢN LÝ | NAM" below "… CHỦ NGHĨA VIỆT". The
 * line's length where it does not.
 */
function restOfTitle(above: string, folded: string): number {
  const title = above === "" ? undefined : RIGHT_TITLES.find((words) => words.startsWith(`${above} `));
  const rest = title?.slice(above.length);
  return rest && folded.endsWith(rest) ? folded.length - rest.length : folded.length;
}

/**
 * The offset after the rest of a title that the line above begins, where the left column was read after it: "VIỆT NAM | TỈNH GIA LAI" below "CỘNG
 * HÒA XÃ HỘI CHỦ NGHĨA". 0 for other lines.
 */
function endOfTitle(above: string, folded: string): number {
  const title = above === "" ? undefined : RIGHT_TITLES.find((words) => words.startsWith(`${above} `));
  if (!title) return 0;
  const rest = title.slice(above.length + 1);
  const at = folded.search(LETTER);
  return at >= 0 && at <= LONGEST_NOISE && folded.startsWith(`${rest} `, at) ? at + rest.length + 1 : 0;
}
const LETTER = regex`\p{L}`;
const LONGEST_NOISE = 3;

const beginsTitle = (text: string) =>
  RIGHT_TITLES.some((title) => `${title} `.startsWith(`${fold(text).replace(/^\| ?/u, "")} `));

const isRightColumn = (text: string) =>
  RIGHT_WORDS.includes(` ${fold(text).replace(/^\| ?/u, "")} `) && !/^(?:hội|đảng)$/iu.test(text);
