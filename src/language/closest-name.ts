import { distance } from "fastest-levenshtein";

/** At most a third of the letters may differ, else the name is another one. */
const MAX_DIFFERENT = 1 / 3;
/** Longer input is never a mistyped name; the limit keeps the comparison short. */
const LONGEST_NAME = 100;

/** The known name that a mistyped one is closest to ("did you mean …?"); null if none is close. */
export function closestName(mistyped: string, names: readonly string[]): string | null {
  if (mistyped.length > LONGEST_NAME) return null;
  const typed = mistyped.toLowerCase();
  let closest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const edits = distance(typed, name.toLowerCase());
    if (edits < least) [closest, least] = [name, edits];
  }
  return closest !== null && least <= Math.max(1, closest.length * MAX_DIFFERENT) ? closest : null;
}
