/** How well a text was read, all in percent. */
export interface Score {
  /** Share of the truth's syllables that are there, in any order, whatever their case. */
  readonly syllables: number;
  /** Each paragraph or cell against its best-fitting stretch of what was read: errors a letter of truth. */
  readonly cer: number;
  /** Share of the truth's tokens with digits that are there, right to the letter. */
  readonly figures: number;
}

function measure(truth: readonly string[], read: string): Score {
  const output = clean(read);
  let errors = 0;
  let letters = 0;
  for (const part of truth.map(clean)) {
    errors += fittingDistance(part, output);
    letters += part.length;
  }
  const all = truth.map(clean).join(" ");
  return {
    syllables: 100 * recall(syllables(all), syllables(output)),
    cer: (100 * errors) / letters,
    figures: 100 * recall(figures(all), figures(output)),
  };
}

/** The mean over files; `texts`: what was read of each. */
export function meanScore(
  files: readonly { readonly truth: readonly string[] }[],
  texts: readonly string[],
): Score {
  const scores = files.map((file, i) => measure(file.truth, texts[i]!));
  const of = (key: keyof Score) => scores.reduce((sum, score) => sum + score[key], 0) / scores.length;
  return { syllables: of("syllables"), cer: of("cer"), figures: of("figures") };
}

const clean = (text: string) => text.normalize("NFC").replace(/\s+/gu, " ").trim();
const syllables = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const figures = (text: string) =>
  text
    .split(" ")
    .filter((token) => /\p{N}/u.test(token))
    .map((token) => token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, ""));

function recall(wanted: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    hits++;
  }
  return wanted.length === 0 ? 1 : hits / wanted.length;
}

/** Edits that turn `part` into the stretch of `text` that fits it best. */
function fittingDistance(part: string, text: string): number {
  let above = new Int32Array(text.length + 1);
  let row = new Int32Array(text.length + 1);
  for (let i = 1; i <= part.length; i++) {
    row[0] = i;
    const letter = part.charCodeAt(i - 1);
    for (let j = 1; j <= text.length; j++) {
      const swap = above[j - 1]! + (text.charCodeAt(j - 1) === letter ? 0 : 1);
      const drop = above[j]! + 1;
      const add = row[j - 1]! + 1;
      row[j] = Math.min(swap, drop, add);
    }
    [above, row] = [row, above];
  }
  return above.reduce((best, value) => Math.min(best, value), part.length);
}
