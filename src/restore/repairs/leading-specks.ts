// "'Triển khai thực hiện", "“Thanh tra tỉnh": a speck before the first word of a recognised line is read as a quotation mark. The line then
// begins with no word that rules know. In a cell a speck may also be read as a low stroke: "_ Đánh giá, xếp loại".

import { regex } from "../../language/regex.ts";
import { mapLines, type ReadyLine, type Repair } from "../flow/flow.ts";
import { replaceInLine } from "../flow/replace-in-line.ts";

/** A mark that is not closed on its line. */
const QUOTE = regex`^['‘’\x60´“"](?=\p{L}{2})(?!.*['‘’\x60´”"])`;
/** A quotation of several lines begins with double marks, and an item with a low stroke for its dash. */
const SINGLE = regex`^['‘’\x60´](?=\p{L}{2})(?!.*['‘’\x60´”"])`;
const STROKE = regex`^[_¯~] ?(?=\p{L}{2})`;
const CONFIDENCE = 0.9;

export const leadingSpecks: Repair = {
  id: "leading-specks",
  apply: (items) => ({
    items: items.map((item) =>
      item.kind === "line"
        ? { ...item, line: withoutSpeck(item.line, [SINGLE]) }
        : mapLines([item], (line) => withoutSpeck(line, [QUOTE, STROKE]))[0]!,
    ),
    removed: [],
  }),
};

function withoutSpeck(line: ReadyLine, specks: readonly RegExp[]): ReadyLine {
  if (line.confidence === 1) return line;
  const speck = specks.map((one) => one.exec(line.text)?.[0]).find((found) => found !== undefined);
  if (speck === undefined) return line;
  return replaceInLine(line, { start: 0, end: speck.length, text: "", confidence: CONFIDENCE });
}
