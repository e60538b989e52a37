import { allMatches } from "../../../language/matcher.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { startOfUnits } from "./author-order.ts";
import { bearersAt } from "./duty-sentence.ts";

const BEGINNING = /^|, (?=\S)/gu;
const MOST_COMMAS = 12;

/**
 * Returns the lines of the introduction that contain an order: "Thực hiện chế độ báo cáo, Sở Y tế yêu cầu các phòng khám gửi số
 * liệu …". A line that ends with a colon announces items and is left out.
 */
export const introductionOrders = (lines: readonly TextLine[], context: RuleContext): TextLine[] =>
  lines.filter((line) => line.source.kind === "text" && !/:\s*$/u.test(line.text) && orders(line, context));

const orders = (line: TextLine, context: RuleContext): boolean =>
  allMatches(BEGINNING, line.folded)
    .slice(0, MOST_COMMAS)
    .some(({ index, 0: mark }) => {
      const at = index + mark.length;
      return startOfUnits(line, at, context) > at && bearersAt(line, at, context) !== null;
    });
