/** Orders ids and days (YYYY-MM-DD) by their characters, the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
