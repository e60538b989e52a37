// Documents typed in capitals only, or in small letters only. Readers of names and headings look at capitals, so such a document
// gets the usual ones: at the beginning of sentences, in names of units, in abbreviations.

import type { Catalogue } from "../../catalogue/catalogue.ts";
import { regex } from "../../language/regex.ts";
import { COMMON_NAMES, withName } from "../../language/sentence-case.ts";
import { isVietnameseSyllable } from "../../language/vietnamese-syllable.ts";
import { withCapital } from "../../language/with-capital.ts";
import type { Paragraph } from "../../model/restored-text.ts";
import type { Warning } from "../../model/warning.ts";

/** A document with at least this many letters shows whether it has one case. */
const LETTERS = 400;
/** Largest share of letters in the other case: abbreviations in small letters, units of measurement in capitals. */
const OTHER = 0.01;
/** Smallest share of words with marks: source code has one case, too. */
const VIETNAMESE = 0.4;
const MARKED = /[^a-z]/u;
const CAPITAL = regex.g`\p{Lu}`;
const SMALL = regex.g`\p{Ll}`;
const WORD = regex.g`[\p{L}\p{M}]{1,40}`;
/** Roman numerals, and letters of a label. */
const NUMERAL = /^[IVX]{1,5}$/u;
/** A line of up to so many words without punctuation at its end is a heading. */
const HEADING_WORDS = 14;
const ENDS = /[.;:,]$/u;
const BULLET = /^[-–+*•]/u;
const ROMAN = /^[IVX]{1,5}[.)/ ]/u;
const LABEL = regex`^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)/]?|\p{L}[.)]) `;

/** Boundaries of names are less certain than in a document with capitals. */
const CONFIDENCE = 0.9;

interface OneCase {
  readonly paragraphs: readonly Paragraph[];
  readonly warnings: readonly Warning[];
}

/** The paragraphs with the usual capitals if they have only one case. The length of texts stays. */
export function withUsualCase(paragraphs: readonly Paragraph[], catalogue: Catalogue | null): OneCase {
  const which = caseOf(paragraphs);
  if (which === null) return { paragraphs, warnings: [] };
  const names = namesOf(catalogue);
  const recased = paragraphs.map((paragraph, i) => {
    const text =
      which === "capitals"
        ? isHeading(paragraph)
          ? paragraph.text
          : usual(paragraph.text, names)
        : fromSmall(paragraphs, i, names);
    return text.length === paragraph.text.length
      ? { ...paragraph, text, confidence: paragraph.confidence * CONFIDENCE }
      : paragraph;
  });
  return { paragraphs: recased, warnings: [WARNING] };
}

function caseOf(paragraphs: readonly Paragraph[]): "capitals" | "small" | null {
  let [capitals, small, words, marked] = [0, 0, 0, 0];
  for (const { text } of paragraphs) {
    for (const [word] of text.matchAll(WORD)) {
      // Labels, grades and crosses are single capitals in every document.
      if (word.length === 1) continue;
      words++;
      const own = word.toLowerCase();
      if (MARKED.test(own) && isVietnameseSyllable(own)) marked++;
      capitals += word.match(CAPITAL)?.length ?? 0;
      small += word.match(SMALL)?.length ?? 0;
    }
  }
  if (capitals + small < LETTERS || marked < VIETNAMESE * words) return null;
  if (small <= OTHER * capitals) return "capitals";
  return capitals <= OTHER * small ? "small" : null;
}

function isHeading({ text, kind }: Paragraph): boolean {
  if (kind === "row" || (LABEL.test(text) && !ROMAN.test(text))) return false;
  return !ENDS.test(text) && !BULLET.test(text) && (text.match(WORD)?.length ?? 0) <= HEADING_WORDS;
}

// The patterns are in functions because few documents need them, and each takes a millisecond to build.
const sentenceStarts = () =>
  regex.g`(?:^|[.!?] |\t)(?:(?:[-–+*•]|\d{1,2}(?:\.\d{1,2})*[.)/]|\p{L}\)) ?)?["“(]?(?!\p{L}\))\p{Ll}`;
const documentNumbers = () => regex.g`\d{1,6}\s?/\s?(?:\d{4}/)?[\p{L}&\d]{2,12}(?:-[\p{L}&\d]{2,14}){0,4}`;
/** First words of names of units; not in "các phòng", "phòng cháy", "cơ sở". */
const heads = () =>
  regex.g`(?<![\p{L}\p{M}])(?<!(?:các|mỗi|từng|những|cơ|trụ|quốc|dự|đề|đội|văn) )(?:văn phòng|phòng(?! (?:cháy|chống|ngừa|học|họp|bệnh|khi|hộ))|trung tâm|chi cục|cục|thanh tra(?= (?:tỉnh|sở|huyện|thành|bộ))|sở(?! (?:hữu|tại|dĩ|thích))|ban quản lý|công an|thuế(?= (?:tỉnh|thành|cơ))|ủy ban|hội đồng|ngân hàng|hiệp hội|bệnh viện|kho bạc|bảo hiểm xã|liên đoàn|tỉnh ủy|thành ủy|đảng ủy)(?= \p{L})`;
/** The second word of such a name; verbs and similar words are excluded. */
const secondWords = () =>
  regex.g`(?<=(?<![\p{L}\p{M}])(?:(?<!Văn )Phòng|Trung tâm|Chi cục|Cục|Sở|Ban Quản lý) )(?!(?:chủ trì|phối hợp|thực|có|là|tham|và|đã|sẽ|được|trực|thuộc|theo|hướng|rà|báo|làm|trình|để|tại|cho|của|phải|xây dựng kế|tổng hợp báo|đôn|kiểm tra việc|triển khai) ?)\p{Ll}`;

/** "kế hoạch số 12/KH-UBND". */
const kindsBeforeNumbers = () => regex.g`(?<![\p{L}\p{M}])\p{Ll}(?=\p{L}{1,6} \p{L}{2,7} số \d{1,6}/)`;

/** The text with capitals as in running text. */
function usual(text: string, names: readonly string[]): string {
  const numbers = [...text.matchAll(documentNumbers())];
  const lower = text.replace(WORD, (word) => {
    const small = word.toLowerCase();
    return isVietnameseSyllable(small) && !NUMERAL.test(word)
      ? small
      : isAbbreviation(small)
        ? word.toUpperCase()
        : small;
  });
  const headed = lower.replace(heads(), withCapital);
  const next = headed
    .replace(secondWords(), (letter) => letter.toUpperCase())
    .replace(kindsBeforeNumbers(), (letter) => letter.toUpperCase());
  const named = names.reduce(withName, next);
  let out = named.replace(sentenceStarts(), (start) => start.slice(0, -1) + start.at(-1)!.toUpperCase());
  for (const { 0: number, index } of numbers)
    out = out.slice(0, index) + symbol(number) + out.slice(index + number.length);
  return out;
}

/** Symbols are in capitals but for two kinds. */
const symbol = (number: string) => number.toUpperCase().replaceAll("TTR", "TTr").replaceAll("TTG", "TTg");
const isAbbreviation = (word: string) => word.length <= 6 && !isVietnameseSyllable(word);

const NAME = regex`^\p{Ll}+(?: \p{Ll}+){1,4}$`;
const FIRST_LETTER = regex.g`(?<=^| )\p{Ll}`;
/** Short lines in the head of a document are in capitals, but for those with the date and the motto. */
const HEAD = 8;
const NO_CAPITALS = /\d|^độc lập/u;
/** The position of the signer. */
const OFFICE = regex`^(?:tm|kt|tl|tuq|q)\. |^(?:phó )?(?:chủ tịch|giám đốc|trưởng|cục trưởng|chánh)`;

function fromSmall(paragraphs: readonly Paragraph[], i: number, names: readonly string[]): string {
  const { text } = paragraphs[i]!;
  const before = paragraphs[i - 1]?.text ?? "";
  if (OFFICE.test(text) && isHeading(paragraphs[i]!)) return text.toUpperCase();
  if (OFFICE.test(before) && NAME.test(text))
    return text.replace(FIRST_LETTER, (letter) => letter.toUpperCase());
  if (i < HEAD && isHeading(paragraphs[i]!) && !NO_CAPITALS.test(text)) return text.toUpperCase();
  return usual(text, names);
}

function namesOf(catalogue: Catalogue | null): readonly string[] {
  if (catalogue === null) return COMMON_NAMES;
  const { units, provinces, indices } = catalogue.data;
  return [
    ...COMMON_NAMES,
    ...units.map(({ name }) => name),
    ...provinces.map(({ name }) => name),
    ...indices.map(({ name }) => name),
  ];
}

const MESSAGES = {
  vi: "Tệp chỉ có một kiểu chữ (toàn chữ in hoa hoặc toàn chữ thường). Chữ hoa ở tên riêng và đầu câu do chương trình đặt lại; đề nghị đối chiếu tên đơn vị với bản gốc.",
  en: "The file has only capitals or only small letters. The program has set the usual capitals in names and at the beginning of sentences; compare the names of units with the original.",
};
const WARNING: Warning = { code: "restored-with-doubt", message: MESSAGES.vi, messages: MESSAGES };
