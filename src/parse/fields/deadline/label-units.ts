import { pushAll } from "../../../model/lists.ts";
import type { UnitRef } from "../../../model/plan.ts";
import type { Section } from "../../structure/outline/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { ReadClause } from "../assignment/clauses/clause-units.ts";
import { readLabels } from "../assignment/labels/line-labels.ts";
import type { LabelledUnits } from "../assignment/shared/labelled-units.ts";
import type { SectionLines } from "./section-lines.ts";

/** Largest number of lines of labels, on each side of a date, that belong to one task. */
const MAX_LABELS = 8;

/** The units that the clause around a date names for its task: in a bracket, a label or a sentence after the task. */
export function unitsOfClause(clauses: readonly ReadClause[], date: Span): UnitRef[] {
  const clause = clauses.find(({ from, to }) => from <= date.start && date.start < to);
  return clause?.units && clause.units.role !== "coordinate" ? [...clause.units.units] : [];
}

/**
 * "Cơ quan chủ trì: Sở Tư pháp" next to "Thời gian hoàn thành: quý III": adjacent lines of labels are about one task, and
 * its date binds the units that lead or carry out the task. Null for a line that does not consist of labels.
 */
export function unitsOfLabels(
  section: Section,
  line: TextLine,
  start: number,
  sections: SectionLines,
  context: RuleContext,
): UnitRef[] | null {
  const own = readLabels(line, start, context);
  if (!own) return null;
  const around = section.line === line ? section.parent : section;
  const { lines, positions } = sections.of(around);
  const position = positions.get(line);
  if (position === undefined) return boundUnits(own.units);
  const labels = [...own.units];
  for (const step of [-1, 1]) {
    let isAfterDetail = step > 0;
    for (let i = position + step; lines[i] && Math.abs(i - position) <= MAX_LABELS; i += step) {
      const { line: other, start: from, section: headed } = lines[i]!;
      const read = readLabels(other, from, context);
      // The label may be below its heading: "b) Đơn vị thực hiện" over "- Chủ trì: …".
      const units =
        read && read.units.length > 0 ? read.units : headed ? labelsIn(headed, sections, context) : [];
      if (!read && units.length === 0) break;
      // A second lead is the first label of another task, unless it is directly above: "Chịu trách nhiệm: A. Giúp việc: B."
      if (isAfterDetail && labels.some(isBound) && units.some(isBound)) break;
      isAfterDetail ||= units.length === 0;
      pushAll(labels, units);
    }
  }
  return boundUnits(labels);
}

/** The units of the first lines below a heading, which apply to all following tasks: "Cơ quan đầu mối: Sở Nội vụ". */
export function unitsOfFirstLabels(
  above: Section,
  line: TextLine,
  sections: SectionLines,
  context: RuleContext,
): UnitRef[] {
  const labels: LabelledUnits[] = [];
  for (const { line: own, start } of sections.of(above).lines) {
    const read = own.index < line.index ? readLabels(own, start, context) : null;
    if (!read) break;
    pushAll(labels, read.units);
  }
  return boundUnits(labels);
}

const labelsIn = (section: Section, sections: SectionLines, context: RuleContext) =>
  sections.of(section).lines.flatMap(({ line, start }) => readLabels(line, start, context)?.units ?? []);

/** Partners are not bound by a deadline. */
const isBound = ({ role }: LabelledUnits) => role !== "coordinate";
const boundUnits = (labels: readonly LabelledUnits[]): UnitRef[] =>
  labels.filter(isBound).flatMap(({ units }) => [...units]);
