/** A number as Vietnamese write it: 6.58 → "6,58". At most four decimals, none that say nothing. */
export function sayNumber(value: number): string {
  return String(Math.round(value * 1e4) / 1e4).replace(".", ",");
}
