// Turns the posterior probability of a decoded word into the probability that it is right. Both differ, because a word may be right
// only among the candidates that were considered.

import trained from "./data/calibration.json" with { type: "json" };

/**
 * How a word was decided:
 * - `word`: among the words of the model; `usual`, `rare`: the same in a sentence that the model finds usual or improbable
 * - `name`: as part of a person's name
 * - `loanword`: a word of the model that is no Vietnamese syllable
 * - `foreign`: kept where most words lost all marks, because the model lacks it; `unlisted`: the same in other text
 * - `abbreviation`: in capitals, kept because the model lacks it
 * - `skipped`: kept without looking at its candidates, because the words around it are foreign
 * - `undecided`: kept where most words lost marks, because the model has no other word
 * - `unexplained`: kept although the model has words with the same letters
 */
export type Decision =
  | "word"
  | "usual"
  | "rare"
  | "name"
  | "loanword"
  | "foreign"
  | "unlisted"
  | "abbreviation"
  | "skipped"
  | "undecided"
  | "unexplained";

/** Posterior probabilities in rising order, with the probability of a right word at each. */
type Curve = readonly (readonly number[])[];

const CURVES: ReadonlyMap<string, Curve> = new Map(Object.entries(trained));

/** The probability, 0..1, that a word is right. `npm run train:calibration` learns the curves. */
export function calibrated(decision: Decision, posterior: number): number {
  const curve = CURVES.get(decision)!;
  let i = curve.length - 1;
  const [last, most] = curve[i] as [number, number];
  if (posterior >= last) return most;
  while (i > 0 && curve[i - 1]![0]! > posterior) i--;
  if (i === 0) return curve[0]![1]!;
  const [from, least] = curve[i - 1] as [number, number];
  const [to, greatest] = curve[i] as [number, number];
  return least + ((greatest - least) * (posterior - from)) / (to - from);
}
