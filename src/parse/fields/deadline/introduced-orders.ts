import { allMatches } from "../../../language/matcher.ts";
import { plainSection, type Section } from "../../structure/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";
import { startOfUnits } from "../assignment/author-order.ts";

const MARK = /^|[,.;:] (?=\S)/gu;
const MOST_MARKS = 16;
/** Most lines of the introduction give no order, and this test is cheap. */
const MAY_ORDER = /đề nghị|yêu cầu|giao|phân công/u;

/**
 * The lines of the introduction in which the author gives an order, without the words before it: "Thực hiện Công văn số …, | Sở
 * Y tế yêu cầu các đơn vị gửi danh sách trước ngày …". A cited document sets the dates in the words before it.
 */
export const introducedOrders = (lines: readonly TextLine[], context: RuleContext): Section[] =>
  lines.flatMap((line) => {
    const at = line.source.kind === "row" ? null : orderIn(line, context);
    return at === null ? [] : [plainSection(line, at)];
  });

function orderIn(line: TextLine, context: RuleContext): number | null {
  if (!MAY_ORDER.test(line.folded)) return null;
  for (const { index, 0: mark } of allMatches(MARK, line.folded).slice(0, MOST_MARKS)) {
    const at = index + mark.length;
    const start = startOfUnits(line, at, context);
    if (start > at && readUnitList(line, start, context)) return at;
  }
  return null;
}
