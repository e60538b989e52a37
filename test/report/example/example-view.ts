import { buildView } from "../../../src/report/build-view.ts";
import { example, exampleWith } from "./example.ts";

/** The text of parts without their marks. */
export const plain = (parts: readonly { text: string }[]) => parts.map((p) => p.text).join("");
/** The view of the example. */
export const view = buildView(example);
/** The group of 2024 without the province's plan: nothing is assigned, and the units are those that sent a plan. */
export const orphaned = (() => {
  const group = example.comparison.groups.find((g) => g.year === 2024)!;
  const units = group.units.filter((u) => u.planIds.length > 0);
  const coverage = group.coverage
    .filter((c) => units.some((u) => u.name === c.unit))
    .map((c) => ({
      ...c,
      because: null,
      assignedBy: [],
      state: c.coveredBy.length ? ("covered" as const) : ("not-assigned" as const),
    }));
  const groups = [{ ...group, parents: [], units, coverage }];
  return buildView(exampleWith({ ...example.comparison, groups, years: [] }));
})();
/** Its groups of 2024 and 2026. */
export const [g24, g26] = [view.groups[0]!, view.groups[1]!];
