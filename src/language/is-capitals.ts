import { isCapitalAt, isSmallAt } from "./letter-case.ts";

/** Returns true if the text has a capital and no lower-case letter. */
export function isCapitals(text: string): boolean {
  let hasCapital = false;
  for (let at = 0; at < text.length; at++) {
    if (isSmallAt(text, at)) return false;
    hasCapital ||= isCapitalAt(text, at);
  }
  return hasCapital;
}
