// A capital inside a sentence is a hint: "Sở" begins so more often than "số" does.

import { bytes, type LanguageModel } from "../../language/model/language-model.ts";

/** How far the hint is trusted; one would be a naive Bayes reading. */
const WEIGHT = 0.4;

export class CaseModel {
  private readonly odds: Uint8Array;

  constructor(model: LanguageModel) {
    this.odds = bytes(model.sections, "case");
  }

  /** Weighted logarithm of P(first letter as printed | word); 0 at a sentence's start, which tells nothing. */
  logOdds(id: number, printed: string, atStart: boolean): number {
    if (atStart) return 0;
    const share = this.odds[id]! / 255;
    const capital = printed[0] !== printed[0]!.toLowerCase();
    // In a line of capitals every word has one.
    if (capital && printed.length > 1 && printed === printed.toUpperCase()) return 0;
    return WEIGHT * Math.log(capital ? share : 1 - share);
  }
}

/** The section that `CaseModel` reads: share of capitals, smoothed so that neither logarithm is endless. */
export function caseSection(uses: readonly { lower: number; title: number }[]): Uint8Array {
  return Uint8Array.from(uses, ({ lower, title }) => {
    const share = (title + 0.3) / (title + lower + 2);
    return Math.max(1, Math.min(254, Math.round(share * 255)));
  });
}
