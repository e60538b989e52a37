import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";

/** Words that bind a figure, at the end of a name. */
const BOUND = /(?<= )(?:tối thiểu|tối đa|ít nhất)(?=$| )/u;
const AT_END = new RegExp(`${BOUND.source}$`, "u");

/**
 * The line without the words for a bound that belong to the name of a sub-index: in "… môi trường tối thiểu đạt 7,1 điểm" they do
 * not mean "at least". Offsets stay valid.
 */
export function withoutBoundsInNames(line: TextLine, { catalogue, year }: RuleContext): TextLine {
  if (!BOUND.test(line.folded)) return line;
  let { folded } = line;
  for (const { start, end } of catalogue.findSubIndices(line.text, [], year)) {
    const bound = AT_END.exec(folded.slice(start, end))?.[0];
    if (bound) folded = folded.slice(0, end - bound.length) + bound.replace(" ", "_") + folded.slice(end);
  }
  return folded === line.folded ? line : line.reworded(line.text, folded);
}
