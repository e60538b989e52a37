import type { ComparisonGroup } from "../../src/model/comparison.ts";
import type { GroupView } from "../../src/report/model/view.ts";
import type { Outputs } from "./disagreements.ts";

/** Tasks for which the findings or the tasks table state another nearest passage than the comparison. */
export function nearestDisagreements(
  group: ComparisonGroup,
  shown: GroupView,
  { findings }: Outputs,
): string[] {
  const nearest = group.nearestTasks ?? [];
  const at = (planId: string, parentId: string, pointer: string) => `${planId} ${parentId} ${pointer}`;
  const near = new Set(
    nearest.filter((task) => task.nearest !== null).map((t) => at(t.planId, t.parentId, t.pointer)),
  );
  const contradicted = findings
    .filter((finding) => finding.rule === "task-uncovered" && group.subPlans.includes(finding.planId))
    .flatMap(({ planId, evidence }) =>
      evidence
        .filter((place) => place.pointer && near.has(at(planId, place.planId, place.pointer)))
        .map(({ pointer }) => `${planId}, ${pointer}: uncovered, and something is near`),
    );
  const quotes = new Set(nearest.flatMap((task) => task.nearest?.quote ?? []));
  const invented = shown.tasks.rows
    .flatMap(({ province, own }) => [...province, ...own])
    .flatMap((item) =>
      item.nearest && !quotes.has(item.nearest.quote)
        ? [`“${item.nearest.quote}” is not in the comparison`]
        : [],
    );
  return [...contradicted, ...invented];
}
