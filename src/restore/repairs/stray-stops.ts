// "Thương binh và. Xã hội": dust after a word is read as a full stop. No sentence ends with these words, and a name with the stop is
// cut in two.

import { regex } from "../../language/regex.ts";
import { mapLines, type ReadyLine, type Repair } from "../flow/flow.ts";
import { replaceInLine } from "../flow/replace-in-line.ts";

const STRAY = regex.g`(?<![\p{L}\p{M}])(?:và|của|các|những|hoặc)[.;](?= \p{L})`;
const CONFIDENCE = 0.9;

export const strayStops: Repair = {
  id: "stray-stops",
  apply: (items) => ({ items: mapLines(items, withoutStops), removed: [] }),
};

function withoutStops(line: ReadyLine): ReadyLine {
  if (line.confidence === 1) return line;
  return [...line.text.matchAll(STRAY)].reverse().reduce<ReadyLine>(
    (current, { index, 0: read }) =>
      replaceInLine(current, {
        start: index,
        end: index + read.length,
        text: read.slice(0, -1),
        confidence: CONFIDENCE,
      }),
    line,
  );
}
