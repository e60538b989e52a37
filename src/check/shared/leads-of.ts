import type { Due } from "../../model/duty.ts";
import { onlyHelps } from "../../model/only-helps.ts";
import type { Assignment, PlanRecord } from "../../model/plan.ts";
import type { CheckContext } from "./check-context.ts";

const IN_PARENT = /^\/subIndices\/(?<subIndex>\d{1,4})\/assignments\/(?<assignment>\d{1,4})\//u;

/** Who leads a sub-index that a unit has. */
export interface Leads {
  /**
   * The names of those that lead where the unit has it only as a member of a group, to help, or by single tasks beside a unit that is given the
   * whole of it; [] where the unit has it otherwise, its group leads it, or nobody does.
   */
  readonly ledBy: readonly string[];
  /** True for single tasks beside a unit that is given the whole. */
  readonly inPart: boolean;
}

/** Who leads the sub-index that a unit has to treat. `due`: where it is assigned; null where nobody assigns it. */
export function leadsOf(due: Due | null, { plan }: Pick<CheckContext, "plan">): Leads {
  if (!due) return { ledBy: [], inPart: false };
  const isSide = due.because === "group" || onlyHelps(due, plan);
  const found = due.names.map(({ parentId, pointer }) => leadsBeside(plan(parentId), pointer, isSide));
  const all = found.flatMap((leads) => leads ?? []);
  return all.length < found.length
    ? { ledBy: [], inPart: false }
    : { ledBy: [...new Set(all.flatMap(({ ledBy }) => ledBy))], inPart: all.some(({ inPart }) => inPart) };
}

/** Null where the assignment with this pointer is itself one of those that lead; `isSide`: the unit is in a group, or only helps. */
function leadsBeside(parent: PlanRecord | undefined, pointer: string, isSide: boolean): Leads | null {
  const { subIndex, assignment } = IN_PARENT.exec(pointer)?.groups ?? {};
  const assignments = parent?.subIndices[Number(subIndex)]?.assignments ?? [];
  const own = assignments[Number(assignment)];
  if (!parent || !own) return null;
  const isWhole = (i: number) =>
    isOfWhole(parent, `/subIndices/${subIndex}/assignments/${i}`, assignments[i]!);
  const leads = assignments.flatMap((one, i) => (isLeading(one) ? [{ ...one, whole: isWhole(i) }] : []));
  const inPart = !isWhole(Number(assignment)) && leads.some(({ whole }) => whole);
  if (!inPart && (isLeading(own) || !isSide)) return null;
  const ledBy = leads
    .filter(({ whole }) => whole || !inPart)
    .flatMap(({ units }) => units.filter(({ group }) => !group).map(({ name }) => name));
  return { ledBy, inPart };
}

const isLeading = ({ role }: Assignment) => role === "lead" || role === "focal";

/** Whether an assignment gives the sub-index itself: its name alone, or a sentence on it ("Chủ trì lĩnh vực 7"), not a row or an item of work. */
function isOfWhole({ evidence }: PlanRecord, pointer: string, { tasks }: Assignment): boolean {
  return tasks.length === 0 || (evidence[pointer] ?? []).some(({ rule }) => rule === GIVEN_AS_WHOLE);
}
const GIVEN_AS_WHOLE = "sub-index/assigned";
