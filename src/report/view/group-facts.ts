import { nameKey } from "../../language/fold.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { ComparisonGroup, TargetState } from "../../model/comparison.ts";
import type { ReportFacts } from "../model/report-facts.ts";

type Unit = Pick<ComparisonGroup["units"][number], "name" | "unitId">;

/** The facts about one group, for the view. */
export interface GroupFacts {
  /** Whether the parents that a unit is compared with are known; if not, its assignments are unknown. */
  isParentKnown(unit: Unit): boolean;
  /** The parents that a unit is compared with. */
  parentIdsOf(unit: Unit): readonly string[];
  /** Whether it is known which plan of the province a plan answers. */
  isLinked(planId: string): boolean;
  /** Whether parts of any of the plans were not read, so that it is not known what they lack. */
  isPartlyRead(planIds: readonly string[]): boolean;
  /** Whether parts of any of the plans were not read, or were read with doubt. */
  isDoubtful(planIds: readonly string[]): boolean;
  /** Names of the units into which a unit was merged by the day of the report. */
  successorsOf(unit: Unit): readonly string[];
  /**
   * Number of units that must send a plan by a deadline of a parent and have sent none. The members of a group of units count
   * where its name is in `owingClasses`.
   */
  owingBy(parentId: string, due: string | null, owingClasses: ReadonlySet<string>): number;
  /** Plans with at least one figure of a target that differs from the parent's. */
  readonly mismatchedPlans: ReadonlySet<string>;
  hasArithmeticFault(planId: string, pointer: string): boolean;
}

/** Looks up the facts of the corpus that belong to a group. */
export function groupFacts(group: ComparisonGroup, facts: ReportFacts): GroupFacts {
  const bound = facts.groups.find(
    ({ index, province, year }) =>
      index === group.index && province === group.province && year === group.year,
  )?.bound;
  const parentIds = new Map(bound?.map((unit) => [unitKey(unit), unit.parentIds]));
  const parentIdsOf = (unit: Unit) => parentIds.get(unitKey(unit)) ?? [];
  const partlyRead = new Set(
    facts.readings.flatMap(({ planId, extent }) => (extent === "part" ? planId : [])),
  );
  const linked = new Set(facts.links.map(({ planId }) => planId));
  const doubtful = new Set(facts.readings.map(({ planId }) => planId));
  const owing = new Set(group.units.filter(({ state }) => state === "not-received").map(unitKey));
  const classes = new Map(group.units.filter((unit) => unit.group).map((unit) => [unitKey(unit), unit]));
  const missingOf = (key: string, owingClasses: ReadonlySet<string>) => {
    const found = classes.get(key);
    return found && owingClasses.has(nameKey(found.name)) ? (found.missing ?? []).length : 0;
  };
  const parents = new Set(group.parents.map(({ planId }) => planId));
  const successors = new Map(
    facts.duties
      .filter(({ parentId }) => parents.has(parentId))
      .map((duty) => [unitKey({ unitId: duty.unitId, name: duty.unit }), duty.successors]),
  );
  const at = (planId: string, pointer: string) => `${planId}\n${pointer}`;
  const faults = new Set(facts.arithmeticFaults.map((fault) => at(fault.planId, fault.pointer)));
  return {
    isParentKnown: (unit) => parentIdsOf(unit).length > 0,
    parentIdsOf,
    isLinked: (planId) => linked.has(planId),
    isPartlyRead: (planIds) => planIds.some((id) => partlyRead.has(id)),
    isDoubtful: (planIds) => planIds.some((id) => doubtful.has(id)),
    successorsOf: (unit) => successors.get(unitKey(unit)) ?? [],
    owingBy: (parentId, due, owingClasses) =>
      facts.duties
        .filter((duty) => duty.parentId === parentId && duty.due === due)
        .map((duty) => unitKey({ unitId: duty.unitId, name: duty.unit }))
        .reduce((sum, key) => sum + (owing.has(key) ? 1 : missingOf(key, owingClasses)), 0),
    mismatchedPlans: new Set(
      [...group.targets, ...(group.overall ?? [])].flatMap(({ planId, state }) =>
        isMismatch(state) ? planId : [],
      ),
    ),
    hasArithmeticFault: (planId, pointer) => faults.has(at(planId, pointer)),
  };
}

/** Whether a target is reported as differing from the parent's. */
export const isMismatch = (state: TargetState | null | undefined): boolean =>
  state === "higher" || state === "lower" || state === "differs";
