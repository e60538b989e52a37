import type { TextLine } from "./document.ts";
import type { RuleContext } from "./rule.ts";

/**
 * A reading of a line from an offset on that several stages ask for: as a section's, as an assignment's, as a deadline's.
 * Each is read once for a document's context, and forgotten with it.
 */
export function readOnce<T>(
  read: (line: TextLine, from: number, context: RuleContext) => T,
): (line: TextLine, from: number, context: RuleContext) => T {
  const known = new WeakMap<RuleContext, Map<TextLine, Readings<T>>>();
  return (line, from, context) => {
    const lines = known.get(context) ?? new Map<TextLine, Readings<T>>();
    if (lines.size === 0) known.set(context, lines);
    const readings = lines.get(line);
    const before = readings?.from === from ? readings.found : readings?.others?.get(from);
    if (before !== undefined) return before;
    const found = read(line, from, context);
    // Reading may have asked for other places of the line.
    const first = lines.get(line);
    if (!first) lines.set(line, { from, found, others: null });
    else {
      first.others ??= new Map();
      first.others.set(from, found);
    }
    return found;
  };
}

/** What was read of one line: mostly at one place alone. */
interface Readings<T> {
  readonly from: number;
  readonly found: T;
  others: Map<number, T> | null;
}
