import { isCapitalAt } from "../../../../language/letter-case.ts";
import type { Task } from "../../../../model/plan.ts";
import { COORDINATE, LEAD } from "../../../lexicon/roles.ts";
import type { Located } from "../../../text/located.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { spanIn } from "../../../text/span.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import type { LabelledUnits } from "../shared/labelled-units.ts";
import { isDetail, readDetails } from "./detail-label.ts";
import type { LineLabels } from "./line-labels.ts";

const NAMES_ALONE_RULE = "assignment/labels/names-alone";
const LONGEST = 300;
const ENDS_NAMES = /^[.;,]? {0,2}/u;
/** "Sở A thực hiện điểm a": no name. */
const HAS_ROLE = new RegExp(
  ` (?:${LEAD}|${COORDINATE}|thực hiện|phụ trách|đảm nhiệm|chịu trách nhiệm)(?= |$)`,
  "u",
);

/**
 * The units of a line of names alone, also with their due date or time ("Chi cục A, Chi cục B. Thời gian: Quý II"), directly below a task that
 * is a sentence of work; null for other lines. Below a heading they may be those who take part, or who receive something.
 */
export function namesAlone(
  line: TextLine,
  from: number,
  task: Located<Task>,
  context: RuleContext,
): LineLabels | null {
  const [above] = context.occurrences.linesBefore(line.index, 1);
  if (task.span.to !== line.index - 1 || !above || !isSentenceOfWork(above, task.span.start)) return null;
  const units = namesIn(line, from, context);
  return units.length > 0 ? { units, details: readDetails(line, from, context) } : null;
}

const isSentenceOfWork = (line: TextLine, start: number): boolean =>
  /[.;]\s*$/u.test(line.text) && isVerbAt(line, start);

function namesIn(line: TextLine, from: number, context: RuleContext): LabelledUnits[] {
  if (line.text.length - from > LONGEST || !isCapitalAt(line.text, from)) return [];
  const list = readUnitList(line, from, context);
  if (list?.start !== from || list.units.length === 0 || !list.units.every(namesBody)) return [];
  if (HAS_ROLE.test(line.folded.slice(from, list.end))) return [];
  const end = list.end + ENDS_NAMES.exec(line.text.slice(list.end))![0].length;
  if (end < line.text.length && !isDetail(line, end)) return [];
  return [{ role: "member", units: list.units, span: spanIn(line, from, list.end), rule: NAMES_ALONE_RULE }];
}
