import type { TextLine } from "../../../text/text-line.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";

/** True if a verb begins at an offset, also with a capital, as a sentence begins. */
export function beginsWithVerb(line: TextLine, from: number): boolean {
  const small = line.text.slice(0, from) + line.text[from]!.toLowerCase() + line.text.slice(from + 1);
  return isVerbAt(line.reworded(small), from);
}
