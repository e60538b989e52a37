/**
 * A table of a pure function of one UTF-16 unit with results from 0 to 65,534. A result is computed when its unit first
 * occurs: a text has a few hundred different units, and computing all results in advance takes 10 ms at every start.
 */
export function characterTable(compute: (character: string) => number): (unit: number) => number {
  /** The result plus one; 0: not computed yet. */
  const known = new Uint16Array(0x10000);
  return (unit) => {
    const stored = known[unit]!;
    if (stored > 0) return stored - 1;
    const result = compute(String.fromCharCode(unit));
    known[unit] = result + 1;
    return result;
  };
}
