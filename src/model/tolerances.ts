/**
 * Scores and targets are printed with two decimals, so two figures agree if they differ by at most half of the last one.
 * The added 1e-9 covers the rounding of binary fractions.
 */
const FIGURE_TOLERANCE = 0.005 + 1e-9;

/** Published totals differ from the sum of their published parts by up to 0.03 points. */
const TOTAL_TOLERANCE = 0.05 + 1e-9;

/** Returns true if two printed figures (scores, targets, ranks) are the same. */
export function figuresAgree(a: number, b: number): boolean {
  return Math.abs(a - b) <= FIGURE_TOLERANCE;
}

/** Returns true if the stated total of an index is the sum of its stated parts. */
export function totalsAgree(stated: number, sum: number): boolean {
  return Math.abs(stated - sum) <= TOTAL_TOLERANCE;
}

/** Half of a figure's first decimal. */
const ONE_DECIMAL_TOLERANCE = 0.05 + 1e-9;

/** Returns true if two figures can be the same when one of them was rounded to one decimal: "4,84" and "4,8". */
export function agreeWithOneDecimal(a: number, b: number): boolean {
  return Math.abs(a - b) <= ONE_DECIMAL_TOLERANCE;
}
