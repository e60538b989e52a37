import { regex } from "../../../language/regex.ts";
import { greatestOf } from "../../../model/lists.ts";
import { bareLetters, isCleanText } from "../../matching/bare-letters.ts";
import { type LetterPairs, letterPairs, minEdits } from "../../matching/letter-pairs.ts";
import { isWithinOcrDistance, plainDistance } from "../../matching/ocr-distance.ts";

/** Words before a sub-index's name that damage may have changed, the longest first. */
const WORDS_BEFORE_NAME: readonly string[] = [
  "chỉ số thành phần",
  "tiêu chí thành phần",
  "chỉ số nội dung",
  "nhóm chỉ số",
  "chỉ số chính",
  "chỉ số",
  "chỉ tiêu",
  "tiêu chí",
  "nội dung",
  "lĩnh vực",
  "trụ cột",
  "nâng cao",
  "cải thiện",
  "về",
];

/** "1.", "a)", "2.1.", "II -" before a heading. */
const LABEL = regex`^[\s\-+*•]{0,4}(?:(?:\d{1,2}\.){0,3}\d{1,2}[.):/]?|[IVXLivxl1]{1,5}[.)]|\p{L}[.)])[\s\-–]{1,4}`;
/** "Chỉ số thành phần 1:", "số 4 -", "thứ 2". */
const NUMBER = /^(?:(?:số|thứ|so|thu)\s{1,3})?(?:\d{1,2}\.\d{1,2}|[\dIVXl]{1,4}\s{0,3}[.:)–-])\s{0,3}/iu;
/** The text after an opening quote. The closing quote may be missing. */
const QUOTED = /[“"„«]([^”"»]{4,300})/u;

/**
 * The candidates for the name in a whole heading: the heading itself, without its label, without the word for a
 * sub-index (which may be damaged too), only the quoted part, only the part before a colon or bracket. Lazy, because
 * the first is usually the name.
 */
export function* nameCandidates(text: string): Generator<string> {
  const seen = new Set<string>();
  const whole = text.normalize("NFC");
  const line = /[^\S ]| {2}/u.test(whole) ? whole.replace(/\s+/gu, " ") : whole;
  for (const printed of spansOf(line.trim().slice(0, 400))) {
    if (seen.has(printed)) continue;
    seen.add(printed);
    const candidate = trimSigns(printed);
    if (candidate.length > 3) yield candidate;
  }
}

function* spansOf(line: string): Generator<string> {
  yield line;
  const quoted = QUOTED.exec(line)?.[1];
  if (quoted) yield quoted;
  const unlabelled = line.replace(LABEL, "");
  for (const start of unlabelled === line ? [line] : [line, unlabelled]) {
    yield start;
    yield upToSeparator(start);
    for (const body of withoutSubIndexWord(start)) {
      yield body;
      yield upToSeparator(body);
    }
  }
}

function upToSeparator(text: string): string {
  const end = text.search(/[:;(]| [-–] /u);
  return end < 0 ? text : text.slice(0, end);
}

const SIGNS = " \"“”'.,:;–-";
const isSign = (text: string, at: number) => SIGNS.includes(text[at]!) || /\s/u.test(text[at]!);

function trimSigns(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isSign(text, start)) start++;
  while (end > start && isSign(text, end - 1)) end--;
  return text.slice(start, end);
}

const SUB_INDEX_PHRASES = WORDS_BEFORE_NAME.map((phrase) => ({
  wanted: bareLetters(phrase),
  pairs: letterPairs(bareLetters(phrase)),
  count: phrase.split(" ").length,
}));
/** Damage may remove or add a space, so a phrase may have one word more or less. */
const MAX_WORDS = greatestOf(SUB_INDEX_PHRASES.map(({ count }) => count)) + 1;

/** Largest distance (0 to 1) between the first words of a heading and a word for a sub-index. */
const MAX_DISTANCE = { damaged: 0.3, clean: 0.2 };

function withoutSubIndexWord(text: string): string[] {
  const words = text.split(" ");
  const heads: string[] = [];
  for (const word of words.slice(0, Math.min(MAX_WORDS, words.length - 1)))
    heads.push((heads.at(-1) ?? "") + bareLetters(word));
  const clean = isCleanText(text);
  const most = clean ? MAX_DISTANCE.clean : MAX_DISTANCE.damaged;
  const pairsOf: LetterPairs[] = [];
  const fewest = (head: string, n: number, wanted: LetterPairs) => {
    pairsOf[n] ??= letterPairs(head);
    return minEdits(pairsOf[n], wanted);
  };
  for (const { wanted, pairs, count } of SUB_INDEX_PHRASES) {
    for (const n of [count, count + 1, count - 1]) {
      const head = heads[n - 1];
      if (head === undefined || !haveSimilarLength(head, wanted, most)) continue;
      if (clean && fewest(head, n, pairs) > most * Math.max(head.length, wanted.length)) continue;
      if (clean ? plainDistance(head, wanted) > most : !isWithinOcrDistance(head, wanted, most)) continue;
      const rest = words.slice(n).join(" ");
      return [rest, rest.replace(NUMBER, "")];
    }
  }
  return [];
}

/**
 * A difference in length is a lower bound of the distance and avoids most comparisons. Damage drops or adds a third of
 * the letters at most.
 */
const haveSimilarLength = (a: string, b: string, most: number) =>
  Math.abs(a.length - b.length) <= Math.max(a.length, b.length) * most;
