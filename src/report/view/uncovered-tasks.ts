import type { ComparisonGroup } from "../../model/comparison.ts";
import type { FindingsView } from "../model/finding-view.ts";
import type { TaskItem, TaskState, UncoveredTask } from "../model/task-view.ts";
import type { ViewContext } from "./context.ts";
import type { NumberedFinding } from "./findings-by-group.ts";
import { planShortLabel } from "./plan-label.ts";
import { quotationAt } from "./quotations.ts";
import type { TasksOfUnit } from "./task-rows.ts";

/** A group with its findings, as they are and as they are shown. */
export interface FindingsOfGroup {
  readonly group: ComparisonGroup;
  readonly findings: readonly NumberedFinding[];
  readonly found: FindingsView;
}

const UNCOVERED = "task-uncovered";

/** The tasks of open findings on tasks that a unit's plan lacks, each with a link to its finding. */
export function uncoveredTasks(
  { group, findings, found }: FindingsOfGroup,
  nameOf: (subIndex: string | null) => string,
  context: ViewContext,
): UncoveredTask[] {
  const parents = new Set(group.parents.map(({ planId }) => planId));
  const placesOf = new Map(findings.map(({ number, evidence }) => [number, evidence]));
  return found.units.flatMap(({ unit, items }) =>
    items
      .filter(({ rule, accepted }) => rule === UNCOVERED && accepted === null)
      .flatMap(({ id, number, subIndex }) =>
        (placesOf.get(number) ?? [])
          .filter(({ planId }) => parents.has(planId))
          .map((place) => {
            const { quote, where } = quotationAt(place, context);
            return {
              unit,
              subIndex: subIndex ?? nameOf(null),
              text: quote,
              where: `${planShortLabel(place.planId, context)}, ${where}`,
              href: `#${id}`,
            };
          }),
      ),
  );
}

/** Returns a function that says whether the province's tasks of a row are found in the plans of its unit. */
export function stateFinder({ findings }: Pick<FindingsOfGroup, "findings">) {
  const keyOf = (own: string, parent: string, pointer: string | undefined) =>
    [own, parent, pointer].join("\n");
  const uncovered = new Set(
    findings
      .filter(({ rule, accepted }) => rule === UNCOVERED && accepted === undefined)
      .flatMap(({ planId, evidence }) => evidence.map((e) => keyOf(planId, e.planId, e.pointer))),
  );
  return ({ province, listed }: TasksOfUnit, items: readonly TaskItem[]): TaskState[] => {
    const isLacking = province.some(({ planId, pointer }) =>
      listed?.planIds.some((own) => uncovered.has(keyOf(own, planId, pointer))),
    );
    return [
      ...(items.some(({ nearest }) => nearest) ? (["near"] as const) : []),
      ...(isLacking ? (["uncovered"] as const) : []),
    ];
  };
}
