import type { TextLine } from "./document.ts";
import type { RuleContext } from "./rule.ts";

/**
 * A reading of a line from an offset on that several stages ask for: as a section's, as an assignment's, as a deadline's.
 * Each is read once for a document's context, and forgotten with it.
 */
export function readOnce<T>(
  read: (line: TextLine, from: number, context: RuleContext) => T,
): (line: TextLine, from: number, context: RuleContext) => T {
  const known = new WeakMap<RuleContext, WeakMap<TextLine, Map<number, T>>>();
  const placesOf = (line: TextLine, context: RuleContext) => {
    const lines = known.get(context) ?? new WeakMap<TextLine, Map<number, T>>();
    const places = lines.get(line) ?? new Map<number, T>();
    known.set(context, lines);
    lines.set(line, places);
    return places;
  };
  return (line, from, context) => {
    const places = placesOf(line, context);
    const before = places.get(from);
    if (before !== undefined) return before;
    const found = read(line, from, context);
    places.set(from, found);
    return found;
  };
}
