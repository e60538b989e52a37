import { memoize } from "./memoize.ts";
import { romanNumber } from "./numbers.ts";
import { regex } from "./regex.ts";

// Decree 30/2020/NĐ-CP, Appendix I, II.6: Phần, Chương, Mục, Điều, khoản "1.", điểm "a)" in Vietnamese order; plans add
// "-", "+", "1.1." and mix them.

/** The order of letters in lists: with đ, without f, j, w, z. */
export const LETTERS = "abcdđeghiklmnopqrstuvxy";

export type LabelKind =
  | "part"
  | "upper-letter"
  | "roman"
  | "arabic"
  | "decimal"
  | "letter"
  | "small-roman"
  | "ordinal"
  | "counted-noun"
  | "dash"
  | "plus"
  | "star"
  | "article";

export interface Label {
  readonly kind: LabelKind;
  /** As printed, without the blank after it and a stop after a bracket: "II.", "đ)", "-". */
  readonly text: string;
  /** Position in its own order, from 1; null for bullets. */
  readonly ordinal: number | null;
  /** Depth of a decimal label ("2.3.1" → 3); 1 otherwise. */
  readonly depth: number;
  /** Length of the label with the blank after it. */
  readonly length: number;
}

/** True for the label of a list without numbers. */
export const isBulletLabel = ({ kind }: Label): boolean =>
  kind === "dash" || kind === "plus" || kind === "star";

const ORDINAL_WORDS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const PART =
  /^((?:phần|chương|mục|tiểu mục) (?:thứ )?(?<ordinal>[ivx]{1,5}|\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|[a-hđ](?=[.:)] |[.:]?$| ?[–-] )))(?:[.:)]? |[.:]?$| ?[–-] )/u;
const ARTICLE = /^(điều (?<ordinal>\d{1,3}))(?:[.:] ?| ?$)/u;
/** "V/v" (re:) is not a Roman five. */
/** "I/- CĂN CỨ", "1/- Mục đích": a dash after the stroke. */
const STROKE = String.raw`\/(?: ?[-–](?= ))?`;
const ROMAN = regex`^(?!v\/v )(?<ordinal>[ivxl]{1,6}) ?(?:${STROKE}|[.):-])(?= |$|\p{L})(?! ?\d) ?`;
/** "Ii. Tổ chức thực hiện": a heading that was printed in capitals and stored in the letters of a sentence. */
const SENTENCE_CASE_ROMAN = /^(?:I[ivx]|V[i]|X[ivx])[ivx]{0,3}[.)/] /;
/** "Q." before a position means "acting". */
const UPPER = regex`^(?<ordinal>[A-HK-PR-ZĐ]) ?(?:[.)](?= |$)|${STROKE}(?= )| ?[-–](?= \p{Lu}{2})) ?`;
/** "2.1.", "II.1.", "B.1.2." and, with a letter in the last place, "2.1.a." */
const DECIMAL = regex`^(?<ordinal>(?:[IVX]{1,4}|[A-HK-PR-ZĐ](?=\.\d{1,2}\.)|\d{1,2})(?:\.\d{1,2}){1,4}(?:\.[a-zđ](?=[.)] ))?|\d{1,2}\.[a-zđ](?=[.)] ))(?:[.)]? ?[-–] (?=\p{Lu})|[.)]? (?!%|điểm)|[.)](?=\p{Lu}))`;
/** "1. 100% hồ sơ nộp qua mạng", "2. 05 đơn vị xếp cuối" are items; "6. 58 điểm", "2. 500 hộ" may be a figure with a blank too many. */
const FIGURE_OF_ITEM = "(?:\\d{1,3}(?:,\\d{1,2})? ?%|0\\d(?! điểm)) \\p{L}";
const ARABIC = regex`^(?<open>\()?(?<ordinal>\d{1,3})(?: ?(?:(?:\)\.|[.)])(?= |$|\p{Lu})|${STROKE}(?= |$))(?! ?(?!${FIGURE_OF_ITEM})\d)| ?[-–] (?=\p{Lu}\p{Ll}|\p{Lu}{2,6} \p{Ll})) ?`;
const LETTER = regex`^(?<open>\()?(?<ordinal>[a-zđ]) ?(?:(?:\)\.|[).])(?= |$|\p{Lu})|${STROKE} (?=\p{Lu})) ?`;
/** "(i)", "(ii)", "iv)". One letter without an opening bracket is a letter of the alphabet: "i)" after "h)". */
const SMALL_ROMAN =
  /^(?:\((?<opened>i{1,3}|i[vx]|vi{0,3}|x)|(?<closed>i{2,3}|i[vx]|vi{1,3}))\)\.? ?(?=\S|$)/u;
/** "Một là, …", "Thứ hai: …": items counted in words. */
const IN_WORDS =
  /^(?:(?<count>một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là|thứ (?<ordinal>nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))[,:] ?(?=\S)/u;
/** Nouns of work that a plan counts. */
const WORK_NOUN = "nhiệm vụ|việc|giải pháp|nội dung|hoạt động|công việc|bước|mục tiêu|hợp phần|vấn đề";
/** "Nhiệm vụ 1: …", "Nhóm giải pháp 2. …": a noun of work with its number. */
const COUNTED_NOUN = regex`^(?:nhóm(?: (?:${WORK_NOUN}|chỉ số|tiêu chí))?|${WORK_NOUN})(?: số| thứ)? (?<ordinal>\d{1,2}) ?(?:[:.] |[-–] )(?=[“"]?\p{L})`;
const COUNT_WORDS = ["một", "hai", "ba", "bốn", ...ORDINAL_WORDS.slice(4)];
// Bullets of symbol fonts lose their font: "Ø", "§", "ü", "v" before a blank were an arrow, a square, a tick, a
// diamond.
const BULLETS: readonly [LabelKind, RegExp][] = [
  // "-5,2%" is a negative share; "- 100% hồ sơ nộp qua mạng" is an item.
  ["dash", regex`^[-–—−‐‑⁃]+ ?(?![\d,]* ?%(?! \p{L})|[\d,]* ?% so với)(?=\S)`],
  ["plus", /^[+＋] ?(?=\S)/u],
  [
    "star",
    regex`^(?:[*•●○■□▪◦·∙‣►▶▸➢➤✓✔❖◆◇♦→⇒»☐❑✦★⮚\uf000-\uf0ff] ?|(?:[=-]>|-->) ?|[oØ§üv](?= \p{Lu}) )(?=\S)`,
  ],
];

/**
 * Two letters that begin neither a label in words nor a Roman numeral: usually a sentence. Rules out most lines
 * quickly.
 */
const WORD = regex.i`^(?!phần|chương|mục|tiểu|điều|[ivxl]{2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|thứ|(?:nhóm|${WORK_NOUN}) [^\d]{0,15}\d)\p{L}{2}`;

/**
 * The list label at the beginning of a paragraph; null if there is none. `text` as printed, since case distinguishes
 * "A." from "a.". "1710/QĐ-UBND", "6,58 điểm" and "2.5 điểm" are not labels.
 */
export function parseLabel(text: string): Label | null {
  if (/^[-+*•]/.test(text)) return bulletOf(text, text.slice(0, 24));
  return WORD.test(text) ? null : labelOf(text.slice(0, LONGEST_BEGINNING));
}

/** What precedes the text of an item decides about its label; it fits into these characters. */
const LONGEST_BEGINNING = 40;

/** Kept, because a document is asked for its labels by many readers. */
const labelOf = memoize(readLabel);

function readLabel(text: string): Label | null {
  const head = text.slice(0, 24);
  const lower = text.toLowerCase();
  const part = PART.exec(lower);
  if (part) return label("part", text, part[1]!, part[0], partOrdinal(part.groups!.ordinal!));
  const article = ARTICLE.exec(lower);
  if (article && /^Đ/u.test(text))
    return label("article", text, article[1]!, article[0], Number(article.groups!.ordinal));
  const roman = /^[IVXL]/.test(head) ? ROMAN.exec(lower) : null;
  if (roman && (/^[IVXL]+ ?[.)/:-]/.test(head) || SENTENCE_CASE_ROMAN.test(head))) {
    const ordinal = romanNumber(roman.groups!.ordinal!);
    if (ordinal !== null) return label("roman", text, roman[0].trim(), roman[0], ordinal);
  }
  const upper = UPPER.exec(head);
  if (upper)
    return label("upper-letter", text, upper[0].trim(), upper[0], upperOrdinal(upper.groups!.ordinal!));
  const decimal = DECIMAL.exec(head);
  if (decimal) {
    const parts = decimal.groups!.ordinal!.split(".");
    return {
      ...label("decimal", text, decimal[0].trim(), decimal[0], numberOrLetter(parts.at(-1)!)),
      depth: parts.length,
    };
  }
  const arabic = ARABIC.exec(head);
  if (arabic && isBracketed(arabic))
    return label("arabic", text, arabic[0].trim(), arabic[0], Number(arabic.groups!.ordinal));
  const words = IN_WORDS.exec(lower);
  if (words) {
    const { count, ordinal } = words.groups!;
    const at = count ? COUNT_WORDS.indexOf(count) : ORDINAL_WORDS.indexOf(ordinal!);
    return label("ordinal", text, words[0].trim(), words[0], at + 1);
  }
  const counted = COUNTED_NOUN.exec(lower);
  if (counted && regex`^\p{Lu}`.test(text))
    return label("counted-noun", text, counted[0].trim(), counted[0], Number(counted.groups!.ordinal));
  const small = SMALL_ROMAN.exec(head);
  if (small) {
    const { opened, closed } = small.groups!;
    return label("small-roman", text, small[0].trim(), small[0], romanNumber((opened ?? closed)!));
  }
  const letter = LETTER.exec(head);
  if (letter && isBracketed(letter))
    return label(
      "letter",
      text,
      letter[0].trim(),
      letter[0],
      LETTERS.indexOf(letter.groups!.ordinal!) + 1 || null,
    );
  return bulletOf(text, head);
}

function bulletOf(text: string, head: string): Label | null {
  for (const [kind, pattern] of BULLETS) {
    const bullet = pattern.exec(head);
    if (bullet) return label(kind, text, bullet[0].trim(), bullet[0], null);
  }
  return null;
}

const numberOrLetter = (part: string): number | null =>
  /^\d/.test(part) ? Number(part) : LETTERS.indexOf(part) + 1 || null;

/** An opened bracket must be closed: "(1)" is a label, "(1." is not. */
const isBracketed = (match: RegExpExecArray) => !match.groups!.open || match[0].includes(")");

/** A is 1. D and Đ are both 4: plans that count Đ use it in the place of D. */
const upperOrdinal = (letter: string) => (letter === "Đ" ? 4 : letter.charCodeAt(0) - 64);

function label(kind: LabelKind, text: string, printed: string, read: string, ordinal: number | null): Label {
  const asPrinted = text.slice(0, printed.length);
  const whole = asPrinted.includes(" ") ? asPrinted.replace(/ (?=[.)])/g, "") : asPrinted;
  // "(1)." is a label in the style of "(1)", and not in that of "1.".
  const clean = whole.endsWith(").") ? whole.slice(0, -1) : whole;
  return { kind, text: clean, ordinal, depth: 1, length: read.length };
}

function partOrdinal(text: string): number | null {
  const word = ORDINAL_WORDS.indexOf(text);
  if (word >= 0) return word + 1;
  if (/^[a-hđ]$/u.test(text)) return upperOrdinal(text.toUpperCase());
  return /^\d+$/.test(text) ? Number(text) : romanNumber(text);
}
