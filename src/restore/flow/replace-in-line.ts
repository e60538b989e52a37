import { greatestOf, leastOf } from "../../model/lists.ts";
import { type Change, changesOf, type ReadyLine, shiftedBy } from "./flow.ts";

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly confidence: number;
}

/** Replaces a part of a line and records the change. Earlier changes inside the part become part of its original. */
export function replaceInLine(line: ReadyLine, { start, end, text, confidence }: Replacement): ReadyLine {
  const inside = changesOf(line).filter((other) => other.start < end && other.end > start);
  const from = Math.min(start, leastOf(inside.map((other) => other.start)));
  const to = Math.max(end, greatestOf(inside.map((other) => other.end)));
  const right = line.text.slice(from, start) + text + line.text.slice(end, to);
  const change: Change = {
    start: from,
    end: from + right.length,
    original: originalOf(line, from, to),
    confidence,
  };
  const changes = [
    ...changesOf(line).filter((other) => other.end <= from && !inside.includes(other)),
    change,
    ...shiftedBy(
      changesOf(line).filter((other) => other.start >= to && !inside.includes(other)),
      right.length - (to - from),
    ),
  ];
  return { ...line, text: line.text.slice(0, from) + right + line.text.slice(to), changes };
}

/** The text between these offsets as it was read, before any change. */
function originalOf(line: ReadyLine, from: number, to: number): string {
  let original = "";
  let at = from;
  for (const change of changesOf(line)) {
    if (change.end <= from || change.start >= to) continue;
    original += line.text.slice(at, change.start) + change.original;
    at = change.end;
  }
  return original + line.text.slice(at, to);
}
