import { isVietnameseSyllable } from "../../language/legibility.ts";
import type { Box } from "../../model/extraction.ts";
import { type CellStrip, putBack, stripsOf } from "./cell-strip.ts";
import { type GreyImage, type OcrEngine, OcrFailure, type OcrLine, type OcrWord } from "./engine.ts";
import { resize } from "./reshape.ts";

/** A smaller picture makes an engine see other strokes: what it misread at one size it often reads at another. */
const SMALLER = 0.82;
/** A page with more doubtful lines than this is a bad page, which a second look does not mend. */
const MOST_LINES = 12;
/** Shorter second looks are not worth their start. */
const LEAST_MS = 500;
const UNSURE = 0.5;
/** Shares of the first reading's length that a second reading of the same line has. */
const SAME_LENGTH = [0.8, 1.25] as const;
/** Pixels at 200 dpi around a line: its marks may stand out of the box that the engine gives. */
const AROUND = 4;

/**
 * Reads lines again that hold a word spelt as no Vietnamese word is, or one that the engine doubts; of both readings of
 * a line the better one stays. An engine that fails here costs nothing.
 */
export async function lookAgain(
  image: GreyImage,
  lines: readonly OcrLine[],
  engine: OcrEngine,
  timeoutMs: number,
): Promise<readonly OcrLine[]> {
  const doubtful = lines.filter(isDoubtful);
  if (doubtful.length === 0 || doubtful.length > MOST_LINES || timeoutMs < LEAST_MS) return lines;
  const strips = stripsOf(
    image,
    doubtful.map((line, i) => ({ bbox: boxOf(line), row: String(i) })),
  );
  try {
    const again: OcrLine[] = [];
    for (const strip of strips) again.push(...(await readSmaller(strip, engine, timeoutMs)));
    return lines.map((line) => (doubtful.includes(line) ? better(line, again) : line));
  } catch (error) {
    if (!(error instanceof OcrFailure)) throw error;
    return lines;
  }
}

async function readSmaller(strip: CellStrip, engine: OcrEngine, timeoutMs: number): Promise<OcrLine[]> {
  const small = await resize(strip.image, SMALLER);
  const scale = (n: number) => n / SMALLER;
  const read = await engine.recognize(small, { layout: "block", timeoutMs });
  const lines = read.map(({ words, baseline, size }) => ({
    words: words.map((word) => ({
      ...word,
      x0: scale(word.x0),
      y0: scale(word.y0),
      x1: scale(word.x1),
      y1: scale(word.y1),
    })),
    baseline: scale(baseline),
    size: scale(size),
  }));
  return putBack(lines, strip);
}

function better(line: OcrLine, again: readonly OcrLine[]): OcrLine {
  const [x0, y0, x1, y1] = boxOf(line);
  const inside = ({ x0: a, y0: b, x1: c, y1: d }: OcrWord) =>
    (a + c) / 2 >= x0 && (a + c) / 2 <= x1 && (b + d) / 2 >= y0 && (b + d) / 2 <= y1;
  const found = again.find((other) => other.words.every(inside));
  if (!found) return line;
  const ratio = lettersOf(found.words) / lettersOf(line.words);
  if (ratio < SAME_LENGTH[0] || ratio > SAME_LENGTH[1]) return line;
  return worth(found.words) > worth(line.words) ? { ...line, words: found.words } : line;
}

const isDoubtful = ({ words }: OcrLine) =>
  words.some((word) => misspelt(word) || (word.confidence < UNSURE && word.text.length > 1));

const LETTERS = /^[\p{L}\p{M}]{2,}$/u;
const MARKED = /[\u0300-\u036fđ]/u;

/** Letters with Vietnamese marks that make no Vietnamese syllable; bare ones may be a symbol or a foreign word. */
function misspelt({ text }: OcrWord): boolean {
  const word = text.replace(/[^\p{L}\p{M}]+$/u, "").replace(/^[^\p{L}\p{M}]+/u, "");
  const lower = word.toLowerCase();
  return LETTERS.test(word) && MARKED.test(lower.normalize("NFD")) && !isVietnameseSyllable(lower);
}

/** Mean certainty of the letters, those of misspelt words counting for nothing. */
function worth(words: readonly OcrWord[]): number {
  const sure = words.reduce(
    (sum, word) => sum + (misspelt(word) ? 0 : word.confidence * word.text.length),
    0,
  );
  return sure / lettersOf(words);
}

const lettersOf = (words: readonly OcrWord[]) => words.reduce((sum, word) => sum + word.text.length, 0);

function boxOf({ words }: OcrLine): Box {
  return [
    Math.min(...words.map((word) => word.x0)) - AROUND,
    Math.min(...words.map((word) => word.y0)) - AROUND,
    Math.max(...words.map((word) => word.x1)) + AROUND,
    Math.max(...words.map((word) => word.y1)) + AROUND,
  ];
}
