// "Thương binh và. Xã hội", "… tiêu chảy do." + "vi rút": dust after a word is read as a full stop. A name or a sentence with the stop
// is cut in two.

import { regex } from "../../language/regex.ts";
import { isVietnameseSyllable } from "../../language/vietnamese-syllable.ts";
import type { Line } from "../../model/extraction.ts";
import { type FlowItem, mapLines, type ReadyLine, type Repair } from "../flow/flow.ts";
import { replaceInLine } from "../flow/replace-in-line.ts";

/** No sentence ends with these words. */
const STRAY = regex.g`(?<![\p{L}\p{M}])(?:và|của|các|những|hoặc)[.;](?= \p{L})`;
const LAST_WORD = regex`(?<=[ ,(])(?<word>\p{Ll}{2,7})\.$`;
const SMALL = regex`^\p{Ll}{2,}(?![).\p{L}])`;
const CONFIDENCE = 0.9;

export const strayStops: Repair = {
  id: "stray-stops",
  apply(items) {
    const below = linesBelow(items);
    return {
      items: mapLines(items, (line) => withoutStop(withoutStops(line), below.get(line))),
      removed: [],
    };
  },
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

/** A recognised line without the stop at its end, if the next line goes on in small letters. */
function withoutStop(line: ReadyLine, below: Line | undefined): ReadyLine {
  const word = LAST_WORD.exec(line.text)?.groups?.word;
  if (word === undefined || line.confidence === 1 || below === undefined) return line;
  if (!isVietnameseSyllable(word) || !SMALL.test(below.text)) return line;
  const end = line.text.length;
  const start = end - word.length - 1;
  return replaceInLine(line, { start, end, text: word, confidence: CONFIDENCE });
}

/** The line below each line of the text and of the cells. */
function linesBelow(items: readonly FlowItem[]): Map<Line, Line> {
  const below = new Map<Line, Line>();
  const add = (lines: readonly Line[]) => {
    for (const [i, line] of lines.entries())
      if (lines[i + 1]?.role === line.role && lines[i + 1]?.column === line.column)
        below.set(line, lines[i + 1]!);
  };
  let run: Line[] = [];
  for (const item of items) {
    if (item.kind === "line") {
      run.push(item.line);
      continue;
    }
    add(run);
    run = [];
    for (const { cells } of item.table.rows) for (const { lines } of cells) add(lines);
  }
  add(run);
  return below;
}
