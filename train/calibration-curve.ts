/** A decoded word with its posterior probability. */
export interface DecodedWord {
  readonly posterior: number;
  readonly isRight: boolean;
}

/** Lower limits of the groups of posterior probabilities. */
const GROUPS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.92, 0.94, 0.96, 0.98, 0.99, 0.995, 0.9999];
/** A smaller group is joined to the one above it. */
const FEWEST = 60;
/**
 * The share of wrong words and the probability that is given to it. It is more careful than the share itself from 0.9 on, since
 * 99.5 of 100 words with 0.9 and more must be right, and most wrong words must have less than 0.8.
 */
const SCALE: readonly (readonly [wrong: number, probability: number])[] = [
  [0, 1],
  [0.02, 0.9],
  [0.075, 0.8],
  [0.5, 0.5],
  [1, 0],
];

interface Group {
  words: number;
  wrong: number;
  /** Of posterior probabilities. */
  sum: number;
}

/** The probability at some posterior probabilities, both in rising order. The same words give the same curve. */
export function fitCalibration(words: readonly DecodedWord[]): [posterior: number, probability: number][] {
  const groups: Group[] = [];
  const counts = GROUPS.map((): Group => ({ words: 0, wrong: 0, sum: 0 }));
  for (const { posterior, isRight } of words) {
    const own = counts[GROUPS.findLastIndex((from) => from <= posterior)]!;
    own.words++;
    own.sum += posterior;
    if (!isRight) own.wrong++;
  }
  for (const own of counts) {
    const last = groups.at(-1);
    if (last && last.words < FEWEST) groups[groups.length - 1] = joined(last, own);
    else groups.push(own);
    // Pool adjacent violators: a higher posterior probability never has more wrong words.
    while (groups.length > 1 && wrongShare(groups.at(-1)!) >= wrongShare(groups.at(-2)!)) {
      const above = groups.pop()!;
      groups[groups.length - 1] = joined(groups.at(-1)!, above);
    }
  }
  const points = groups
    .filter((group) => group.words > 0)
    .map((group): [number, number] => [
      rounded(group.sum / group.words),
      rounded(probabilityOf(wrongShare(group))),
    ]);
  // A constant posterior probability may differ in its last bits.
  return points.filter(([posterior], i) => posterior !== points[i + 1]?.[0]);
}

const joined = (a: Group, b: Group): Group => ({
  words: a.words + b.words,
  wrong: a.wrong + b.wrong,
  sum: a.sum + b.sum,
});

/** Half a word counts as wrong, because a few words prove little. */
const wrongShare = ({ words, wrong }: Group): number => (wrong + 0.5) / (words + 1);

function probabilityOf(wrong: number): number {
  const i = SCALE.findIndex(([share]) => share >= wrong);
  const [to, least] = SCALE[i]!;
  const [from, greatest] = SCALE[Math.max(0, i - 1)]!;
  return to === from ? least : greatest - ((greatest - least) * (wrong - from)) / (to - from);
}

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
