import { latestIso } from "../../../src/language/dates.ts";
import type { Comparison, ComparisonGroup } from "../../../src/model/comparison.ts";
import { findArithmeticFaults } from "../../../src/relate/targets/find-arithmetic-faults.ts";
import type { ReportFacts } from "../../../src/report/model/report-facts.ts";
import { plans } from "./plans.ts";

/** The facts that belong to a comparison of the example's plans. */
export function factsOf({ groups }: Comparison): ReportFacts {
  return {
    groups: groups.map(({ index, province, year, units, parents }) => ({
      index,
      province,
      year,
      bound: units.map(({ name, unitId }) => ({
        name,
        unitId,
        parentIds: parents.map(({ planId }) => planId),
      })),
    })),
    links: groups.flatMap(({ subPlans }) => subPlans.map((planId) => ({ planId }))),
    duties: groups.flatMap(dutiesIn),
    absentVersions: [],
    clauses: [],
    readings: [],
    revisions: [],
    superseded: [],
    arithmeticFaults: plans.flatMap(findArithmeticFaults),
  };
}

function dutiesIn({ parents, units, deadlines }: ComparisonGroup): ReportFacts["duties"] {
  const [parent] = parents;
  if (!parent) return [];
  const deadline = deadlines.find(({ planId, what }) => planId === parent.planId && what === "sub-plan");
  const due = deadline ? latestIso(deadline.date) : null;
  return units.map(({ name, unitId }) => ({
    parentId: parent.planId,
    unit: name,
    unitId,
    due,
    successors: [],
  }));
}
