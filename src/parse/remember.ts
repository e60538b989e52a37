import type { TextLine } from "./document.ts";
import type { RuleContext } from "./rule.ts";

/**
 * A reading of a line from an offset on that several stages ask for: as a section's, as an assignment's, as a deadline's.
 * Each is read once for a document's context, and forgotten with it.
 */
export function readOnce<T>(
  read: (line: TextLine, from: number, context: RuleContext) => T,
): (line: TextLine, from: number, context: RuleContext) => T {
  const known = new WeakMap<RuleContext, Readings<T>[]>();
  /** Of lines cut or mended on the way: they bear the number of the line that they are made of. */
  const knownOfParts = new WeakMap<TextLine, Readings<T>>();
  return (line, from, context) => {
    const lines = known.get(context) ?? [];
    if (lines.length === 0) known.set(context, lines);
    const first = lines[line.index];
    const readings = !first || first.line === line ? first : knownOfParts.get(line);
    const before = readings && readings.context === context ? foundAt(readings, from) : undefined;
    if (before !== undefined) return before;
    const found = read(line, from, context);
    keep(lines, line, from, found, context);
    return found;
  };

  function keep(lines: Readings<T>[], line: TextLine, from: number, found: T, context: RuleContext): void {
    // Reading may have asked for other places of the line.
    const first = lines[line.index];
    const readings = !first || first.line === line ? first : knownOfParts.get(line);
    if (readings && readings.context === context) {
      readings.others ??= new Map();
      readings.others.set(from, found);
      return;
    }
    const own: Readings<T> = { line, context, from, found, others: null };
    if (first) knownOfParts.set(line, own);
    else lines[line.index] = own;
  }
}

/** What was read of one line: mostly at one place alone. */
interface Readings<T> {
  readonly line: TextLine;
  readonly context: RuleContext;
  readonly from: number;
  readonly found: T;
  others: Map<number, T> | null;
}

const foundAt = <T>(readings: Readings<T>, from: number): T | undefined =>
  readings.from === from ? readings.found : readings.others?.get(from);
