/** How well a text was read, all in percent. */
export interface Score {
  /** Share of the truth's syllables that were read, in any order and case. */
  readonly syllables: number;
  /** Character error rate: the edits between each paragraph or cell and the best-fitting part of the text read, per letter of truth. */
  readonly cer: number;
  /** Share of the truth's tokens with digits that were read without an error. */
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

/** Edits that turn `part` into the best-fitting part of `text`. */
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

/** Numbers of tokens. */
export interface TokenCounts {
  readonly words: number;
  readonly figures: number;
  /** "II. Nhiệm", "a) Sở", "Quý III/2025": a label with the word after it, a Roman numeral with the word before it. */
  readonly labels: number;
}

/** All tokens of the truth, and those of them that were read. */
export function countTokens(
  truth: readonly string[],
  read: string,
): { all: TokenCounts; right: TokenCounts } {
  const [wanted, found] = [clean(truth.join(" ")), clean(read)];
  const kinds = [
    [syllables(wanted), syllables(found)],
    [figures(wanted), figures(found)],
    [labels(wanted), labels(found)],
  ] as const;
  const [words, marks, heads] = kinds.map(([all, own]) => [
    all.length,
    Math.round(all.length * recall(all, own)),
  ]);
  return {
    all: { words: words![0]!, figures: marks![0]!, labels: heads![0]! },
    right: { words: words![1]!, figures: marks![1]!, labels: heads![1]! },
  };
}

const LABEL =
  /(?<=^| )(?:(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)/] \p{Lu}[\p{L}\p{M}]*|\p{L}[\p{L}\p{M}]* [IVX]{1,5}(?:\/\d{4})?(?= |[,.;:)]|$))/gu;
const labels = (text: string) => text.match(LABEL) ?? [];
