import { distance } from "fastest-levenshtein";

/** At most a third of the letters may differ, else the name is another one. */
const MAX_DIFFERENT = 1 / 3;
/** Longer input is never a mistyped name; the limit keeps the comparison short. */
const LONGEST_NAME = 100;

/** Whether two names differ only in two neighbouring letters that changed places: "rnu" and "run". */
function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}

/** The known name that a mistyped one is closest to ("did you mean …?"); null if none is close. */
export function closestName(mistyped: string, names: readonly string[]): string | null {
  if (mistyped.length > LONGEST_NAME) return null;
  const typed = mistyped.toLowerCase();
  let closest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const known = name.toLowerCase();
    const edits = isSwapped(typed, known) ? 1 : distance(typed, known);
    if (edits < least) [closest, least] = [name, edits];
  }
  return closest !== null && least <= Math.max(1, closest.length * MAX_DIFFERENT) ? closest : null;
}
