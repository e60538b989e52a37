import type { Line } from "../../model/extraction.ts";
import { LINE_DRIFT, type Word, wordGap } from "./word.ts";

/** Words at one height, from left to right. */
export interface Row {
  readonly baseline: number;
  readonly em: number;
  readonly words: readonly Word[];
}

/** Sorts words into rows from top to bottom. */
export function rowsOf(words: readonly Word[]): Row[] {
  const rows: { baseline: number; em: number; words: Word[] }[] = [];
  const byHeight = [...words].sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0);
  for (const word of byHeight) {
    const row = rows.at(-1);
    if (
      row &&
      word.baseline - row.baseline <= LINE_DRIFT * Math.min(Math.max(row.em, 1), Math.max(word.em, 1))
    ) {
      row.words.push(word);
      row.em = Math.max(row.em, word.em);
    } else {
      rows.push({ baseline: word.baseline, em: word.em, words: [word] });
    }
  }
  for (const row of rows) row.words.sort((a, b) => a.x0 - b.x0);
  return rows;
}

/** Share of the letters that must be bold (italic) for the line to be bold (italic). */
const MOST = 0.6;

/** A row as a line. `marks`: the numbers of the page's footnotes; a raised one becomes " [1]". */
export function lineOf(words: readonly Word[], marks?: ReadonlySet<string>): Line {
  let text = "";
  words.forEach((word, i) => {
    const before = words[i - 1];
    const isMark = word.raised && marks?.has(word.text);
    if (before && (isMark || isBlankBetween(before, word))) text += " ";
    text += isMark ? `[${word.text}]` : word.text;
  });
  const main = mainWord(words);
  return {
    kind: "line",
    text,
    paragraph: false,
    role: "body",
    bbox: boxOfWords(words),
    ...(main.style.font !== "" && { font: main.style.font }),
    fontSize: main.style.size,
    ...(letterShare(words, (w) => w.style.bold) >= MOST && { bold: true }),
    ...(letterShare(words, (w) => w.style.italic) >= MOST && { italic: true }),
    ...(words.every((w) => w.style.invisible) && { invisible: true }),
    confidence: meanConfidence(words),
  };
}

/** Mean confidence of all letters; letters that were not recognised by OCR count as 1. */
function meanConfidence(words: readonly Word[]): number {
  if (words.every((word) => word.confidence === undefined)) return 1;
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  const sum = words.reduce((total, word) => total + (word.confidence ?? 1) * word.text.length, 0);
  return Math.round((1000 * sum) / letters) / 1000;
}

/** Whether the file or the OCR engine has a blank between two words, or the gap is wider than between letters. */
function isBlankBetween(before: Word, word: Word): boolean {
  if (before.confidence !== undefined && word.confidence !== undefined) return true;
  if (isPrintedOver(before, word)) return true;
  const gap = word.x0 - before.x1;
  const em = Math.min(before.em, word.em);
  return before.blankAfter ? gap > -0.1 * em : gap > wordGap(word) * em;
}

/** Parts of one word in two fonts overlap less (em). */
const PRINTED_OVER = 0.2;

/** Whether a word is printed over another one, as by a stamp. A single letter may be an accent. */
function isPrintedOver(before: Word, word: Word): boolean {
  if (before.x1 - word.x0 <= PRINTED_OVER * Math.min(before.em, word.em)) return false;
  return [before, word].every(({ text }) => Array.from(text).length > 1);
}

/** The smallest box around all words, rounded to hundredths of a point. */
export function boxOfWords(words: readonly Word[]): [number, number, number, number] {
  let { x0, y0, x1, y1 } = words[0]!;
  for (const word of words) {
    x0 = Math.min(x0, word.x0);
    y0 = Math.min(y0, word.y0);
    x1 = Math.max(x1, word.x1);
    y1 = Math.max(y1, word.y1);
  }
  return [roundPoints(x0), roundPoints(y0), roundPoints(x1), roundPoints(y1)];
}

const roundPoints = (n: number) => Math.round(n * 100) / 100;

function letterShare(words: readonly Word[], has: (word: Word) => boolean): number {
  let all = 0;
  let those = 0;
  for (const word of words) {
    all += word.text.length;
    if (has(word)) those += word.text.length;
  }
  return those / all;
}

/** The first word in the font and size of most letters of the row. */
function mainWord(words: readonly Word[]): Word {
  const first = words[0]!;
  if (words.every((word) => word.style === first.style)) return first;
  const letters = new Map<string, number>();
  for (const { style, text } of words) letters.set(style.font, (letters.get(style.font) ?? 0) + text.length);
  const [font] = [...letters].reduce((a, b) => (b[1] > a[1] ? b : a));
  return words.find((word) => word.style.font === font)!;
}
