import { regex } from "../../../language/regex.ts";
import type { RuleContext } from "../../text/rule.ts";
import { type Span, spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";

/** "đạt 6,2 điểm, góp phần cùng tỉnh đạt | PGI": the words between the goal of a sub-index and the index that it serves. */
const SERVES = regex`\d[ \p{L}]{0,40}[,–-] ?(?:và )?(?:góp phần|qua đó|từ đó|nhằm|để) [^.;:\d]{0,60}$`;
const SERVING = /góp phần|qua đó|từ đó|nhằm|để/u;
/** Longer than what SERVES can match. */
const LONGEST_BEFORE = 130;
const END_OF_CLAUSE = /; |\. /u;

/**
 * The parts of a line with figures of the index that the goal of a sub-index serves, not of the sub-index: "Chỉ số Tính minh
 * bạch đạt 6,2 điểm, góp phần cùng tỉnh đạt | PCI từ 67 điểm |; …".
 */
export function figuresOfServedIndex(line: TextLine, { catalogue }: RuleContext): Span[] {
  if (!SERVING.test(line.folded)) return [];
  return catalogue
    .findIndices(line.text)
    .filter(({ start }) => SERVES.test(line.folded.slice(Math.max(0, start - LONGEST_BEFORE), start)))
    .map(({ start }) => {
      const length = line.folded.slice(start).search(END_OF_CLAUSE);
      return spanIn(line, start, length < 0 ? line.text.length : start + length);
    });
}
