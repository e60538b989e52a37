import { regex } from "../../language/regex.ts";
import { type Correction, type Formula, LONG_FORMULA, SHORT_FORMULA } from "./formula.ts";
import { resembles, sameWords } from "./resembles.ts";

// "- Sở Nội vụ (để t/h);", "- Lưu: VT." (Decree 30/2020/NĐ-CP, Appendix I, II.9).

/** Why a recipient gets the document, in brackets at the end of an item. */
const PURPOSES = [
  ...["b/c", "t/h", "p/h", "biết", "báo cáo", "thực hiện", "phối hợp", "chỉ đạo"].flatMap((purpose) => [
    purpose,
    `để ${purpose}`,
  ]),
  "để th",
  "để bc",
];
const PURPOSE = /\((?<read>[^()]{2,20})\)(?=[;.,]?$)/u;
const PURPOSE_TOLERANCE = 0.25;
/** Applies to text with a character that no abbreviation has: "b/€". Without one, "t/d" is a purpose of its own, not "t/h". */
const CHARACTER_TOLERANCE = 0.5;
const FOREIGN_CHARACTER = regex`[^\p{L}/ ]`;
/** Abbreviations of two letters whose slash was read as a letter, as part of one ("Uh"), or not at all, or whose second letter was not. */
const SLASH = "[/|lIíì1!]{0,2}";
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^[bB](?:${SLASH}c|/)$`, "u"), "b/c"],
  [new RegExp(`^(?:(?:[tT]${SLASH}|[uUưƯ]/?)h|[tT]/)$`, "u"), "t/h"],
  [new RegExp(`^[pP](?:${SLASH}h|/)$`, "u"), "p/h"],
];
/** A dash read as another character. */
const BULLET = regex`^(?<read>[~=_»¬]) ?(?=\p{Lu})`;
const KEPT = regex`^(?:[-~=_»¬] ?)?(?<read>\p{L}{3}) ?[:;,.]? ?(?=V[TP]|Văn)`;
/** One of the three letters. */
const KEPT_TOLERANCE = 0.34;

/** Corrects bullets, purposes and "Lưu" in the items below "Nơi nhận". */
export const recipientList: Formula = ({ text, inRecipients }) =>
  inRecipients ? [...correctBullet(text), ...correctKept(text), ...correctPurpose(text)] : [];

function correctBullet(text: string): Correction[] {
  const match = BULLET.exec(text);
  return match ? [{ start: 0, end: match[0].length, text: "- ", confidence: LONG_FORMULA }] : [];
}

function correctKept(text: string): Correction[] {
  const match = KEPT.exec(text);
  const read = match?.groups?.read;
  if (!match || !read || sameWords(read, "Lưu") || !resembles(read, "Lưu", KEPT_TOLERANCE)) return [];
  const start = text.indexOf(read);
  return [{ start, end: start + read.length, text: "Lưu", confidence: SHORT_FORMULA }];
}

/** Whether two purposes have as many words and slashes: "(bảo cáo)" is not "(để báo cáo)". */
const isAlike = (read: string, known: string): boolean =>
  known.includes("/") === read.includes("/") && known.split(" ").length === read.split(" ").length;

function correctPurpose(text: string): Correction[] {
  const match = PURPOSE.exec(text);
  const read = match?.groups?.read;
  if (!match || !read || PURPOSES.some((purpose) => sameWords(read, purpose))) return [];
  const tolerance = FOREIGN_CHARACTER.test(read) ? CHARACTER_TOLERANCE : PURPOSE_TOLERANCE;
  const purpose =
    ABBREVIATIONS.find(([form]) => form.test(read))?.[1] ??
    PURPOSES.find((known) => isAlike(read, known) && resembles(read, known, tolerance));
  return purpose
    ? [
        {
          start: match.index + 1,
          end: match.index + 1 + read.length,
          text: purpose,
          confidence: SHORT_FORMULA,
        },
      ]
    : [];
}
