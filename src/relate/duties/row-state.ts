import type { UnitState } from "../../model/comparison.ts";
import type { LatePlan } from "../../model/corpus.ts";
import type { BoundUnit } from "../../model/corpus-group.ts";
import type { Duty, UnclearSource, UnclearState } from "../../model/duty.ts";
import type { PlanVersions } from "../../model/plan-versions.ts";
import type { UnitRow } from "../groups/order-rows.ts";

interface StateSource {
  readonly versions: Pick<PlanVersions, "earlierOf">;
  readonly unnamed: ReadonlySet<string>;
}

type RowState = Pick<BoundUnit, "state" | "unclear" | "due" | "days" | "received" | "members">;

const WITHOUT_PLAN: Readonly<Record<Duty["state"], UnitState>> = {
  received: "other-year",
  late: "other-year",
  "not-due": "not-due",
  "due-month": "due-month",
  overdue: "not-received",
  "no-due-date": "not-received",
  "not-received": "not-received",
  unclear: "unclear",
  "tasks-only": "tasks-only",
  ended: "ended",
  closed: "closed",
  class: "class",
};
const NOTHING_DUE = { unclear: null, due: null, days: null, received: null, members: null };

/** If it is not sure that a unit must send a plan, its missing plan is not reported. */
function stateWithoutPlan({ state, sureness }: Duty): UnitState {
  const found = WITHOUT_PLAN[state];
  return found === "not-received" && sureness === "unsure" ? "unclear" : found;
}

function unclearState(duty: Duty, unnamed: ReadonlySet<string>): UnclearState | null {
  if (stateWithoutPlan(duty) !== "unclear") return null;
  const { parentId, unclear: sources } = duty;
  if (areUnnamed(sources, unnamed)) return { because: "sender", parentId, sources };
  if (sources.length > 0 && sources.every(({ kind }) => kind === "letter"))
    return { because: "letter", parentId, sources };
  if (sources.length > 0) return { because: "source", parentId, sources };
  if (duty.draft) return { because: "draft", parentId, sources };
  return { because: duty.reason === "listed" ? "name" : "request", parentId, sources };
}

/** The most urgent states first: a row shows the most urgent one of its duties to the parents of its group. */
const BY_URGENCY: readonly UnitState[] = [
  "not-received",
  "unclear",
  "due-month",
  "not-due",
  "closed",
  "tasks-only",
  "ended",
  "other-year",
  "class",
];

/** Whether all that makes a state unclear is plans of which nobody knows who sent them. */
export const areUnnamed = (sources: readonly UnclearSource[], unnamed: ReadonlySet<string>): boolean =>
  sources.length > 0 && sources.every((source) => source.kind === "document" && unnamed.has(source.planId));

/**
 * Returns a function that finds the state of a row: that of its plans, else that of its duties to `parentIds`. `unnamed`: the
 * plans of which nobody knows who sent them.
 */
export function rowStates(
  duties: readonly Duty[],
  latePlans: readonly LatePlan[],
  { versions: { earlierOf }, unnamed }: StateSource,
) {
  const key = (unit: { readonly name: string; readonly unitId: string | null }) => unit.unitId ?? unit.name;
  const dutiesOf = Map.groupBy(duties, ({ unit, unitId }) => key({ name: unit, unitId }));
  const lateFor = new Map(latePlans.map(({ planId, parentId }) => [planId, parentId]));
  return (row: UnitRow, parentIds: readonly string[]): RowState => {
    if (row.planIds.length > 0 && !row.group) {
      const versions = row.planIds.flatMap((id) => [id, ...earlierOf(id)]);
      const isLate = versions.some((id) => parentIds.includes(lateFor.get(id) ?? ""));
      return { ...NOTHING_DUE, state: isLate ? "late" : "received" };
    }
    const own = (dutiesOf.get(key(row)) ?? []).filter(({ parentId }) => parentIds.includes(parentId));
    const states = own.map(
      (duty): RowState => ({
        state: stateWithoutPlan(duty),
        unclear: unclearState(duty, unnamed),
        due: duty.extended?.until ?? duty.due,
        days: duty.days,
        received: row.group ? (duty.members?.received ?? duty.planIds.length) : null,
        members: duty.members,
      }),
    );
    const [first] = states.sort((a, b) => BY_URGENCY.indexOf(a.state) - BY_URGENCY.indexOf(b.state));
    return first ?? { ...NOTHING_DUE, state: row.group ? "class" : "tasks-only" };
  };
}
