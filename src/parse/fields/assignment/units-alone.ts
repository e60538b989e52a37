import { areDuties } from "../../lexicon/label-grammar.ts";
import type { Section } from "../../structure/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { UnitList } from "../../units/unit-list.ts";
import { afterOrder } from "./order.ts";
import { subjectAt } from "./subject.ts";

/** Also with a bracket that recognition misread: "(6 NV (rọng tâm)". */
const BRACKET = /^ ?\(.{1,80}\)(?=[\s.;:,]{0,6}$)/u;
const MARKS = /[\s.;:,]{1,6}$/u;

/**
 * The units that a line consists of from an offset on, with words that state no work of their own or a bracket: "Văn phòng Sở (03
 * nhiệm vụ):". `stateNoWork` decides about the words, by default whether they are only words of duty.
 */
export function unitsAlone(
  line: TextLine,
  from: number,
  context: RuleContext,
  stateNoWork: (folded: string) => boolean = areDuties,
): UnitList | null {
  const list = subjectAt(line, afterOrder(line, from), context);
  if (!list) return null;
  const rest = line.folded.slice(list.end).replace(BRACKET, "").replace(MARKS, "").trim();
  return stateNoWork(rest) ? list : null;
}

/** True for a heading of units directly above a table: the rows are their tasks. */
export const headsTable = ({ line, lines, children, textStart }: Section, context: RuleContext): boolean =>
  line !== null &&
  children.length === 0 &&
  lines[0]?.source.kind === "row" &&
  unitsAlone(line, textStart, context) !== null;
