import { bareLetters } from "../../catalogue/matching/bare-letters.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import { regex } from "../../language/regex.ts";
import { type Correction, type Formula, HEAD_LINES, type PageLine, SHORT_FORMULA } from "./formula.ts";
import { correctPhrase, type Phrase } from "./phrase-windows.ts";

// Phrases that every administrative document prints (Decree 30/2020/NĐ-CP, Appendix I, II; Guidance 36-HD/VPTW).
const HEAD: readonly Phrase[] = [
  { text: "Cộng hòa xã hội chủ nghĩa Việt Nam", tolerance: 0.2 },
  { text: "Độc lập - Tự do - Hạnh phúc", tolerance: 0.2 },
  { text: "Đảng Cộng sản Việt Nam", tolerance: 0.2, capitals: true },
  { text: "Ủy ban nhân dân", tolerance: 0.15, capitals: true },
  { text: "Kính gửi", tolerance: 0.15, atStart: true },
];
const RECIPIENTS: Phrase = { text: "Nơi nhận", tolerance: 0.2, atStart: true };

/** The national title, the motto, the committee's name and "Kính gửi" in the head; "Nơi nhận" on a line of its own. */
export const fixedPhrases: Formula = (line) => {
  const { text, above, below } = line;
  const hidden = hiddenHeading(line);
  if (hidden) return [hidden];
  const head = above.length < HEAD_LINES ? HEAD : [];
  const corrections = head.flatMap((phrase) => correctPhrase(text, inThisLine(phrase, below)) ?? []);
  return [...corrections, ...recipientsHeading(text)];
};

/** The phrase without the words that one of the next lines consists of: "… CHỦ NGHĨA VIỆT" over "NAM". */
function inThisLine(phrase: Phrase, below: readonly string[]): Phrase {
  const words = phrase.text.split(" ");
  const next = new Set(below.slice(0, LINES_OF_PHRASE).map(bareLetters));
  const isNext = (from: number) => next.has(bareLetters(words.slice(from).join(" ")));
  const end = [-1, -2].find((from) => words.length + from > 1 && isNext(from));
  return end === undefined ? phrase : { ...phrase, text: words.slice(0, end).join(" ") };
}
/** A line of the other column of the head may be between the two lines of a phrase. */
const LINES_OF_PHRASE = 2;

/** "ậWơi nhận: °" over "- Như trên", "ơi nhận:" over a list that ends with "- Lưu: VT": marks by hand over the heading of the recipients. */
function hiddenHeading({ text, below }: PageLine): Correction | null {
  const isFirst =
    below.slice(0, 2).some((next) => AS_ABOVE.test(next)) ||
    (BEGINS_LIST.test(below[0] ?? "") && below.slice(0, LONGEST_LIST).some((next) => FILED.test(next)));
  if (!isFirst || !HIDDEN_HEADING.test(text) || /^nơi nhận/iu.test(text)) return null;
  return { start: 0, end: text.length, text: "Nơi nhận:", confidence: SHORT_FORMULA };
}
const AS_ABOVE = regex`^[^\p{L}]{1,3}Như (?:trên|điều|mục|Điều|Mục)`;
const BEGINS_LIST = regex`^[-–—] ?\p{L}`;
const FILED = regex`^[^\p{L}]{0,3}Lưu ?[:.;]`;
const LONGEST_LIST = 50;
const HIDDEN_HEADING = regex`^(?![Nn]gười )[^\p{L}]{0,3}\p{L}{0,3}[oơôờởổ]i ?nh[ậâạa]n ?[:.;]?(?: ?[^\p{L}\p{N}]{1,3})?$`;

function recipientsHeading(text: string) {
  const found = correctPhrase(text, RECIPIENTS);
  const isHeading = found && /^ ?(?:[:.;]|$)/u.test(text.slice(found.end));
  return isHeading && (found.text !== found.text.toUpperCase() || isCapitals(text)) ? [found] : [];
}
