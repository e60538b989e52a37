import { allMatches } from "../../../../language/matcher.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import { ASSIGN } from "../../../lexicon/orders.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import type { ClauseUnits } from "../sentence/assignment-rule.ts";

const ORDER_IN_BRACKET = new RegExp(`\\((?:${ASSIGN}|đề nghị|yêu cầu)(?: cho)? (?=\\S)`, "gu");
const MOST_ORDERS = 4;

/** "Công ty A sửa đường ống (đề nghị | Sở Xây dựng | làm việc với công ty)": the orders to others in the brackets of a clause, with their work. */
export function ordersInBrackets(
  line: TextLine,
  { from, to }: { readonly from: number; readonly to: number },
  context: RuleContext,
): readonly { readonly from: number; readonly to: number; readonly units: ClauseUnits }[] {
  const words = line.folded.slice(from, to);
  if (!words.includes("(")) return [];
  return allMatches(ORDER_IN_BRACKET, words)
    .slice(0, MOST_ORDERS)
    .flatMap(({ index, 0: order }) => {
      const at = from + index + order.length;
      const close = line.text.indexOf(")", at);
      if (close < 0 || close > to) return [];
      const cut = line.upTo(close);
      const list = readUnitList(cut, at, context);
      const isBearer = list?.units.every((unit) => isKnownUnit(unit) || namesBody(unit));
      if (!list || list.units.length === 0 || !isBearer || !isVerbAt(cut, list.end + 1)) return [];
      const units = { units: list.units, partners: null, role: null, end: list.end, taskStart: list.end + 1 };
      return [{ from: at, to: close, units }];
    });
}
