import { romanNumber } from "./numbers.ts";

// Decree 30/2020/NĐ-CP, Appendix I, II.6: Phần, Chương, Mục, Điều, khoản "1.", điểm "a)" in Vietnamese order; plans
// add "-", "+", "1.1." and mix them.

/** The order of letters in lists: đ counts; f, j, w, z do not stand in it. */
export const LETTERS = "abcdđeghiklmnopqrstuvxy";

export type LabelKind =
  | "part"
  | "upper-letter"
  | "roman"
  | "arabic"
  | "decimal"
  | "letter"
  | "dash"
  | "plus"
  | "star"
  | "article";

export interface Label {
  readonly kind: LabelKind;
  /** As printed, without the blank behind it: "II.", "đ)", "-". */
  readonly text: string;
  /** Its place in its own order, from 1; null for bullets. */
  readonly ordinal: number | null;
  /** Depth of a decimal ("2.3.1" → 3); 1 otherwise. */
  readonly depth: number;
  /** Length of the label and the blank behind it. */
  readonly length: number;
}

const ORDINAL_WORDS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const PART =
  /^((?:phần|chương|mục|tiểu mục) (?:thứ )?(?<ordinal>[ivx]{1,5}|\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))(?:[.:)]? |[.:]?$)/u;
const ARTICLE = /^(điều (?<ordinal>\d{1,3}))(?:[.:] ?| ?$)/u;
const ROMAN = /^(?<ordinal>[ivxl]{1,6}) ?[.)/:-](?= |$|\p{L})(?! ?\d) ?/u;
const UPPER = /^(?<ordinal>[A-HK-Z]) ?[.)](?= |$) ?/u;
const DECIMAL = /^(?<ordinal>\d{1,2}(?:\.\d{1,2}){1,4})(?:[.)]? (?!%|điểm)|\.(?=\p{Lu}))/u;
const ARABIC = /^(?<ordinal>\d{1,3}) ?(?:[.)](?= |$|\p{Lu})|\/(?= |$))(?! ?\d) ?/u;
const LETTER = /^(?<ordinal>[a-zđ]) ?[).](?= |$|\p{Lu}) ?/u;
const BULLETS: readonly [LabelKind, RegExp][] = [
  ["dash", /^[-–—−‐‑]+ ?(?![\d,]* ?%)(?=\S)/u],
  ["plus", /^\+ ?(?=\S)/u],
  ["star", /^(?:[*•●○■□▪◦·►➢✓❖✔→] ?|o )(?=\S)/u],
];

/**
 * The list label that a paragraph begins with; null where it begins with words. `text` as printed: capitals tell
 * "A." from "a.". "1710/QĐ-UBND", "6,58 điểm" and "2.5 điểm" are no labels.
 */
export function parseLabel(text: string): Label | null {
  const lower = text.slice(0, 40).toLowerCase();
  const part = PART.exec(lower);
  if (part) return label("part", text, part[1]!, part[0], partOrdinal(part.groups!["ordinal"]!));
  const article = ARTICLE.exec(lower);
  if (article && /^Đ/u.test(text))
    return label("article", text, article[1]!, article[0], Number(article.groups!["ordinal"]));
  const head = text.slice(0, 24);
  const roman = /^[IVXL]/.test(head) ? ROMAN.exec(lower) : null;
  if (roman && /^[IVXL]+ ?[.)/:-]/.test(head)) {
    const ordinal = romanNumber(roman.groups!["ordinal"]!);
    if (ordinal !== null) return label("roman", text, roman[0].trim(), roman[0], ordinal);
  }
  const upper = UPPER.exec(head);
  if (upper) return label("upper-letter", text, upper[0].trim(), upper[0], upper[0].charCodeAt(0) - 64);
  const decimal = DECIMAL.exec(head);
  if (decimal) {
    const parts = decimal.groups!["ordinal"]!.split(".");
    return {
      ...label("decimal", text, decimal[0].trim(), decimal[0], Number(parts.at(-1))),
      depth: parts.length,
    };
  }
  const arabic = ARABIC.exec(head);
  if (arabic) return label("arabic", text, arabic[0].trim(), arabic[0], Number(arabic.groups!["ordinal"]));
  const letter = LETTER.exec(head);
  if (letter)
    return label(
      "letter",
      text,
      letter[0].trim(),
      letter[0],
      LETTERS.indexOf(letter.groups!["ordinal"]!) + 1 || null,
    );
  for (const [kind, pattern] of BULLETS) {
    const bullet = pattern.exec(head);
    if (bullet) return label(kind, text, bullet[0].trim(), bullet[0], null);
  }
  return null;
}

function label(kind: LabelKind, text: string, printed: string, whole: string, ordinal: number | null): Label {
  const clean = text.slice(0, printed.length).replace(/ (?=[.)])/g, "");
  return { kind, text: clean, ordinal, depth: 1, length: whole.length };
}

function partOrdinal(text: string): number | null {
  const word = ORDINAL_WORDS.indexOf(text);
  if (word >= 0) return word + 1;
  return /^\d+$/.test(text) ? Number(text) : romanNumber(text);
}
