import type { RuleContext } from "./rule.ts";
import type { TextLine } from "./text-line.ts";

/** What a reader has found at a place of a line. */
interface Reading<T> {
  readonly from: number;
  /** The number of the line that was read. */
  readonly line: number;
  readonly found: T;
}

/** What it has found in one document: mostly at one place alone. */
interface Readings<T> extends Reading<T> {
  readonly context: unknown;
  others: Map<number, Reading<T>> | null;
}

/** Each reader has a place of its own in what is kept of a wording. */
let readers = 0;

/**
 * Makes a reader read each wording of a document once. Several stages ask for the same (as a section's, an assignment's, a
 * deadline's), and plans say the same lines again and again. What is kept hangs on the wording: for one document's context,
 * and gone with the file. For readers whose answer rests on the line's words, on the context, and on whether restoration
 * has changed the line; on nothing else of its source, and on no neighbours.
 *
 * The answer is shared, so nobody changes it; `placed` puts it on another line with the same words, where it tells the
 * number of its line.
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
    const now: Readings<T> = { from, line: line.index, found, context, others: null };
    // Reading may have asked for other places of the line.
    const first = known ?? knownOf(line, context);
    if (first) {
      first.others ??= new Map();
      first.others.set(from, now);
    } else line.wording.readings[reader] = now;
    return found;
  };
}
