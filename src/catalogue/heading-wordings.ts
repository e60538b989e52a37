import { letters, unlikeness } from "./likeness.ts";

/** Words that stand before a sub-index's name; the longest first. */
const SUB_INDEX_WORDS: readonly string[] = [
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
const LABEL =
  /^[\s\-+*•]{0,4}(?:(?:\d{1,2}\.){0,3}\d{1,2}[.):/]?|[IVXLivxl1]{1,5}[.)]|\p{L}[.)])[\s\-–]{1,4}/u;
/** "Chỉ số thành phần 1:", "số 4 -", "thứ 2". */
const NUMBER = /^(?:(?:số|thứ|so|thu)\s{1,3})?[\dIVXl]{1,4}\s{0,3}[.:)–-]\s{0,3}/iu;
/** The closing quote may be lost. */
const QUOTED = /[“"„«]([^”"»]{4,300})/u;

/**
 * The ways to take the name out of a whole heading: as it stands, without its label, without the word for a
 * sub-index (which may be damaged as well), only what is quoted, only what stands before a colon or bracket.
 */
export function headingWordings(text: string): string[] {
  const line = text.normalize("NFC").replace(/\s+/gu, " ").trim().slice(0, 400);
  const all = new Set<string>([line]);
  const quoted = QUOTED.exec(line)?.[1];
  if (quoted) all.add(quoted);
  const unlabelled = line.replace(LABEL, "");
  for (const start of [line, unlabelled]) {
    all.add(start);
    for (const body of [start, ...withoutWords(start)]) {
      all.add(body);
      all.add(body.split(/[:;(]| [-–] /u, 1)[0]!);
    }
  }
  return [...all]
    .map((wording) => wording.replace(/^[\s"“”'.,:;–-]+|[\s"“”'.,:;–-]+$/gu, ""))
    .filter((w) => w.length > 3);
}

const WANTED = SUB_INDEX_WORDS.map((phrase) => ({
  wanted: letters(phrase),
  count: phrase.split(" ").length,
}));
/** A space may be lost or added by the damage: a word fewer or more may hold a phrase. */
const MOST_WORDS = Math.max(...WANTED.map(({ count }) => count)) + 1;

function withoutWords(text: string): string[] {
  const words = text.split(" ");
  const heads = Array.from({ length: Math.min(MOST_WORDS, words.length - 1) }, (_, i) =>
    letters(words.slice(0, i + 1).join("")),
  );
  for (const { wanted, count } of WANTED) {
    for (const n of [count, count + 1, count - 1]) {
      const head = heads[n - 1];
      if (head === undefined || !ofLikeLength(head, wanted) || unlikeness(head, wanted) > 0.3) continue;
      const rest = words.slice(n).join(" ");
      return [rest, rest.replace(NUMBER, "")];
    }
  }
  return [];
}

/** Damage adds and drops letters, but not a third of a phrase; this spares most comparisons. */
const ofLikeLength = (a: string, b: string) =>
  Math.abs(a.length - b.length) * 3 <= Math.max(a.length, b.length);
