import type { Occurrences } from "../../text/occurrences.ts";
import { LONGEST } from "../../text/word-window.ts";
import { modelEnd } from "./model/boundary-model.ts";
import type { NameStart } from "./model/name-situation.ts";
import { headedEnd } from "./witnesses/headings.ts";

interface Line {
  readonly text: string;
  readonly folded: string;
}

/**
 * The offset after the name of a unit that the catalogue does not know, by the score of the model and by the headings of the
 * document. `occurrences`: the other places of the document.
 */
export function likelyEnd(line: Line, name: NameStart, occurrences: Occurrences): number {
  const words = line.text.slice(name.start, name.start + LONGEST);
  const known = occurrences.ends.get(words);
  if (known !== undefined) return name.start + known;
  const end = Math.max(modelEnd(line, name, occurrences), headedEnd(line, name.start, occurrences));
  occurrences.ends.set(words, end - name.start);
  return end;
}
