import type { RuleContext } from "./rule.ts";
import type { TextLine } from "./text-line.ts";

/** What a reader found at an offset of a line. */
interface Reading<T> {
  readonly from: number;
  /** Index of the line that was read. */
  readonly line: number;
  readonly found: T;
}

/** What a reader found in one document's wording: usually at one offset only, so the map is created when needed. */
interface Readings<T> extends Reading<T> {
  readonly context: unknown;
  others: Map<number, Reading<T>> | null;
}

/** Number of readers so far: each has its own index in `Wording.readings`. */
let readers = 0;

/**
 * Caches what a reader finds, per wording and document. Several fields read the same line (a section, an assignment, a
 * deadline), and plans repeat lines. The result must depend only on the line's words, on the context, and on whether
 * restoration changed the line.
 *
 * Results are shared and must not be changed. `placed` adapts a result to another line with the same words; readers whose
 * result contains line numbers need it.
 */
export function readOnce<T, Context = RuleContext>(
  read: (line: TextLine, from: number, context: Context) => T,
  placed: (found: T, line: TextLine) => T = (found) => found,
): (line: TextLine, from: number, context: Context) => T {
  const reader = readers++;
  const knownOf = (line: TextLine, context: Context) => {
    const known = line.wording.readings[reader] as Readings<T> | undefined;
    return known?.context === context ? known : null;
  };
  return (line, from, context) => {
    const known = knownOf(line, context);
    const before = known?.from === from ? known : known?.others?.get(from);
    if (before) return before.line === line.index ? before.found : placed(before.found, line);
    const found = read(line, from, context);
    const reading: Readings<T> = { from, line: line.index, found, context, others: null };
    // The reader may have called itself at other offsets of the line.
    const first = known ?? knownOf(line, context);
    if (first) {
      first.others ??= new Map();
      first.others.set(from, reading);
    } else line.wording.readings[reader] = reading;
    return found;
  };
}
