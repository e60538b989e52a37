import type { Due } from "../../model/duty.ts";
import { onlyHelps } from "../../model/only-helps.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { CheckContext } from "./check-context.ts";

const IN_PARENT = /^\/subIndices\/(?<subIndex>\d{1,4})\/assignments\/(?<assignment>\d{1,4})\//u;

/**
 * The names of the units that lead a sub-index which a unit has only as a member of a group or to help; [] where the unit has it otherwise, its
 * group leads it, or nobody does.
 */
export function leadingUnits(due: Due | null, { plan }: Pick<CheckContext, "plan">): string[] {
  if (!due || (due.because !== "group" && !onlyHelps(due, plan))) return [];
  const found = due.names.map(({ parentId, pointer }) => leadersOf(plan(parentId), pointer));
  return found.includes(null) ? [] : [...new Set(found.flatMap((names) => names ?? []))];
}

/** Null where the assignment with this pointer is itself one of those that lead. */
function leadersOf(parent: PlanRecord | undefined, pointer: string): string[] | null {
  const { subIndex, assignment } = IN_PARENT.exec(pointer)?.groups ?? {};
  const assignments = parent?.subIndices[Number(subIndex)]?.assignments ?? [];
  const isLeading = ({ role }: (typeof assignments)[number]) => role === "lead" || role === "focal";
  const own = assignments[Number(assignment)];
  if (!own || isLeading(own)) return null;
  return assignments
    .filter(isLeading)
    .flatMap(({ units }) => units.filter(({ group }) => !group).map(({ name }) => name));
}
