// The case of a word's first letter is evidence: "Sở" is written with a capital more often than "số".

import type { LanguageModel } from "../../language/model/language-model.ts";
import { bytes } from "../../language/model/model-sections.ts";

/** Weight of the evidence; 1 would be naive Bayes. */
const WEIGHT = 0.4;

/** After these characters a capital marks the beginning of a clause and is no evidence of the word. */
const OPENING = "“\"(‘'-–+•*/";
/** Character codes of "a" and "z". */
const [A, Z] = [0x61, 0x7a];

/** "none" if the first letter gives no evidence. */
export type CaseHint = "none" | "capital" | "small";

/** How often each word begins with a capital, as weighted log-probabilities. */
export class CaseModel {
  private readonly capital: Float32Array;
  private readonly small: Float32Array;

  constructor(model: LanguageModel) {
    const shares = bytes(model.sections, "case");
    this.capital = Float32Array.from(shares, (share) => WEIGHT * Math.log(share / 255));
    this.small = Float32Array.from(shares, (share) => WEIGHT * Math.log(1 - share / 255));
  }

  /** Weighted logarithm of P(first letter as printed | word). */
  log(id: number, hint: CaseHint): number {
    return hint === "none" ? 0 : hint === "capital" ? this.capital[id]! : this.small[id]!;
  }
}

/** The hint of the word at `start`; the first word of a sentence and words in capitals give none. */
export function caseHint(line: string, start: number, printed: string, isFirst: boolean): CaseHint {
  if (isFirst) return "none";
  const before = line[start - 1] === " " ? line[start - 2] : line[start - 1];
  if (before !== undefined && OPENING.includes(before)) return "none";
  const first = printed.charCodeAt(0);
  if (first >= A && first <= Z) return "small";
  if (printed[0] === printed[0]!.toLowerCase()) return "small";
  return printed.length > 1 && printed === printed.toUpperCase() ? "none" : "capital";
}

/** The section that `CaseModel` reads: share of capitals, smoothed so that both logarithms are finite. */
export function caseSection(uses: readonly { lower: number; title: number }[]): Uint8Array {
  return Uint8Array.from(uses, ({ lower, title }) => {
    const share = (title + 0.3) / (title + lower + 2);
    return Math.max(1, Math.min(254, Math.round(share * 255)));
  });
}
