import type { TextLine } from "../text/text-line.ts";
import { isVerbAt } from "./ends/witnesses/predicates.ts";

/** True if a verb begins at an offset, also with a capital, as a sentence begins. False at the end of the line. */
export function beginsWithVerb(line: TextLine, from: number): boolean {
  const first = line.text[from] ?? "";
  return isVerbAt(
    line.reworded(line.text.slice(0, from) + first.toLowerCase() + line.text.slice(from + 1)),
    from,
  );
}
