import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { ASSIGN } from "../../../lexicon/orders.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { bearersAfterOpening } from "./bearers-after-opening.ts";
import { bearersAt } from "./bearers-at.ts";
import { everybodyAt } from "./everybody.ts";

const LABEL = regex`^\p{L}[^:.;]{3,80}: (?=\S)`;
const MOST_ORDERS = 12;
const INNER_ORDER = new RegExp(`(?:[,.;] (?:${ASSIGN})|\\. (?:đề nghị|yêu cầu)) (?=\\S)`, "gu");

/** True where a clause at an offset gives units a duty, or every body. */
export const givesDuty = (line: TextLine, at: number, context: RuleContext): boolean =>
  bearersAt(line, at, context) !== null ||
  bearersAfterOpening(line, at, context) !== null ||
  everybodyAt(line, at) !== null;

/**
 * The offset where a line begins to give units a duty: at its beginning, with or without an opening clause, or after a label;
 * null if it gives none.
 */
export function dutyStart(line: TextLine, from: number, context: RuleContext): number | null {
  if (givesDuty(line, from, context)) return from;
  const label = LABEL.exec(line.folded.slice(from))?.[0].length;
  if (label !== undefined && givesDuty(line, from + label, context)) return from + label;
  const orders = allMatches(INNER_ORDER, line.folded.slice(from)).slice(0, MOST_ORDERS);
  return orders.some(({ index }) => bearersAt(line, from + index + 2, context)) ? from : null;
}
