import { lazy } from "../../../language/memoize.ts";
import type { UnitRef } from "../../../model/plan.ts";
import type { Section } from "../../structure/outline/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { UnitList } from "../../units/list/unit-list.ts";
import { type ReadClause, readClauses } from "../assignment/clauses/clause-units.ts";
import { subjectsAfterComma } from "../assignment/clauses/split-clauses.ts";
import type { Clause } from "./clause.ts";
import { unitsOfItemsBefore } from "./items-before.ts";
import { unitsOfLabels } from "./label-units.ts";
import { leadingList, ownersAt } from "./owners-at.ts";
import { unitsOfParagraphAbove } from "./paragraph-above.ts";
import type { SectionLines } from "./section-lines.ts";
import { unitsAbove } from "./units-above.ts";

/** A line with dates, and the units that it may bind; each list is read at its first use, for all dates of the line. */
export interface DatedLine {
  readonly line: TextLine;
  /** Offset after the label of the line. */
  readonly start: number;
  readonly leading: () => UnitList | null;
  readonly owners: () => readonly UnitRef[] | null;
  /** Null for a line that does not consist of labels. */
  readonly ofLabels: () => readonly UnitRef[] | null;
  readonly clauses: () => readonly ReadClause[];
  /** Where another subject begins after a comma. */
  readonly furtherSubjects: () => readonly number[];
  readonly above: () => readonly UnitRef[] | null;
  readonly paragraphAbove: () => readonly UnitRef[] | null;
  readonly itemsBefore: () => readonly UnitRef[] | null;
}

/** The offset after the label of a section's heading; 0 for the lines below it. */
export const startIn = (section: Section, line: TextLine): number =>
  section.line === line ? section.textStart : 0;

/** A line of a section, or its heading. */
export function datedLine(
  section: Section,
  line: TextLine,
  sections: SectionLines,
  context: RuleContext,
): DatedLine {
  const start = startIn(section, line);
  return {
    line,
    start,
    leading: lazy(() => leadingList(line, start, context)),
    owners: lazy(() => ownersAt(line, start, context)),
    ofLabels: lazy(() => unitsOfLabels(section, line, start, sections, context)),
    clauses: lazy(() => readClauses(line, start, context)),
    furtherSubjects: lazy(() => subjectsAfterComma(line, start, context)),
    above: lazy(() => unitsAbove(section, line, sections, context)),
    paragraphAbove: lazy(() => unitsOfParagraphAbove(section, line, sections, context)),
    itemsBefore: lazy(() => unitsOfItemsBefore(section, line, sections, context)),
  };
}

/** A date in its clause and line. */
export interface DatePlace {
  readonly on: DatedLine;
  readonly clause: Clause;
  readonly date: Span;
}
