// "Phòng Tài chính —- Kế hoạch": an engine reads one long dash between two words as two. Names with it are no longer the same.

import { regex } from "../../language/regex.ts";
import { mapLines, type ReadyLine, type Repair } from "../flow/flow.ts";
import { replaceInLine } from "../flow/replace-in-line.ts";

const DOUBLED = regex.g`(?<=[\p{L}\p{M}\p{N})] )[-–—]{2}(?= [\p{L}\p{N}(])`;
const CONFIDENCE = 0.9;

export const doubledDashes: Repair = {
  id: "doubled-dashes",
  apply: (items) => ({ items: mapLines(items, withSingle), removed: [] }),
};

function withSingle(line: ReadyLine): ReadyLine {
  // A typist may print two.
  if (line.confidence === 1) return line;
  return [...line.text.matchAll(DOUBLED)]
    .reverse()
    .reduce<ReadyLine>(
      (current, { index }) =>
        replaceInLine(current, { start: index, end: index + 2, text: "–", confidence: CONFIDENCE }),
      line,
    );
}
