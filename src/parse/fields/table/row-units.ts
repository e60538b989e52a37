import { regex } from "../../../language/regex.ts";
import type { UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import { partnersIn } from "../assignment/sentence/role.ts";
import { type Cell, textOf } from "./grid.ts";
import { furtherSubjects, type OwnSubjects, subjectsOf } from "./own-subjects.ts";
import type { RowUnits } from "./unit-cells.ts";
import { unitsInTask } from "./units-in-tasks.ts";

interface RowCells {
  readonly task: Cell | undefined;
  readonly lead: Cell | undefined;
  /** True in a table with a column of leads. */
  readonly hasLeads: boolean;
}

interface StatedUnits extends RowUnits {
  /** The subjects of the task's clauses that are among the units. */
  readonly own: OwnSubjects | null;
  /** The units in the bracket of a task without a column for them. */
  readonly inTask: RowUnits | null;
}

/** The units of a row: those in its cells for them, and those that its task names. */
export function withOwnSubjects(
  inCells: RowUnits,
  { task, lead, hasLeads }: RowCells,
  context: RuleContext,
): StatedUnits {
  const isEmpty = isBlank(lead) && inCells.leads.length === 0;
  const inTask = isEmpty && !hasLeads ? unitsInTask(task, context) : null;
  if (!task || inTask) return { ...withPartnersInTask(inCells, task, context), own: null, inTask };
  const own = isEmpty ? hasLeads && subjectsOf(task, context) : furtherSubjects(task, inCells.leads, context);
  if (!own) return { ...withPartnersInTask(inCells, task, context), own: null, inTask };
  const units = { ...inCells, leads: [...inCells.leads, ...own.units] };
  return { ...withPartnersInTask(units, task, context), own, inTask };
}

/** True without a cell and for a cell with marks only: "-", "…". */
const isBlank = (cell: Cell | undefined): boolean => !regex`[\p{L}\d]`.test(textOf(cell));

/**
 * The units with the partners that the task names: "Chủ trì, phối hợp với Sở Y tế tổ chức hội thi | Sở Nội vụ". A cell of partners comes
 * first.
 */
function withPartnersInTask(units: RowUnits, task: Cell | undefined, context: RuleContext): RowUnits {
  if (!task || units.partners.length > 0 || units.leads.length === 0) return units;
  const { line, start, end = line.text.length } = task;
  if (!line.folded.includes(HELPED_BY, start)) return units;
  const isOther = ({ name }: UnitRef) => units.leads.every((lead) => lead.name !== name);
  return { ...units, partners: partnersIn(line, start, end, context).filter(isOther) };
}
const HELPED_BY = "phối hợp ";
