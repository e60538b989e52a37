import type { TextLine } from "./document.ts";
import type { RuleContext } from "./rule.ts";

/** What a reader has found at a place of a line. */
interface Reading<T> {
  readonly from: number;
  /** The number of the line that was read. */
  readonly line: number;
  readonly found: T;
}

/** What it has found in one document: mostly at one place alone. */
interface Readings<T> {
  readonly context: unknown;
  readonly first: Reading<T>;
  others: Map<number, Reading<T>> | null;
}

let readers = 0;

/**
 * A reading of a line from an offset on that several stages ask for, as a section's, as an assignment's, as a deadline's,
 * and of which a document's lines that say the same give the same: it is read once for a document's context. What is found
 * is shared and never changed; `placed` puts it on another line with the same words, where it tells its line's number.
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
    const before = known?.first.from === from ? known.first : known?.others?.get(from);
    if (before) return before.line === line.index ? before.found : placed(before.found, line);
    const now = { from, line: line.index, found: read(line, from, context) };
    // Reading may have asked for other places of the line.
    const others = known ?? knownOf(line, context);
    if (!others) line.wording.readings[reader] = { context, first: now, others: null } satisfies Readings<T>;
    else {
      others.others ??= new Map();
      others.others.set(from, now);
    }
    return now.found;
  };
}
