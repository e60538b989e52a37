import { nameKey } from "../language/fold.ts";
import { unitKey } from "../language/unit-key.ts";
import type { ComparisonGroup } from "../model/comparison.ts";
import type { BoundUnit, CorpusGroup } from "../model/corpus.ts";
import type { UnitRef } from "../model/plan.ts";
import type { PlansById } from "./plans-by-id.ts";

type NamedUnits = NonNullable<ComparisonGroup["tasks"][number]["assignedTo"]>;

const ASSIGNMENT =
  /^(?<assignment>\/subIndices\/(?<section>\d{1,4})\/assignments\/(?<position>\d{1,4}))(?:\/units\/(?<unit>\d{1,4}))?/u;

/**
 * Returns a function that resolves a name printed in an assignment of a parent to units of the plan group, from the evidence
 * of the coverage: "các sở, ban, ngành khác" → its members, "Sở A" → its successor. The result is [] if the name is itself
 * a unit of the group, or if no coverage cites it.
 */
export function assignedUnits({ bound }: CorpusGroup, plans: PlansById) {
  const found = new Map<string, Map<string, NamedUnits[number]>>();
  const listed = new Set(bound.map(unitKey));
  const keyOf = (planId: string, assignment: string, name: string) =>
    `${planId}${assignment}\n${nameKey(name)}`;
  const add = (key: string, { name, unitId }: BoundUnit) => {
    const units = found.get(key) ?? new Map();
    found.set(key, units.set(unitKey({ name, unitId }), { unit: name, unitId }));
  };
  for (const unit of bound) {
    for (const { planId, pointer } of unit.coverage.flatMap(({ due }) => due?.places ?? [])) {
      const cited = ASSIGNMENT.exec(pointer ?? "")?.groups;
      if (!cited) continue;
      const section = plans.get(planId)?.subIndices[Number(cited.section)];
      const printed = section?.assignments[Number(cited.position)]?.units ?? [];
      // A pointer to the whole assignment applies to each of its names.
      const names =
        cited.unit === undefined ? printed : printed.slice(Number(cited.unit), Number(cited.unit) + 1);
      for (const { name } of names) add(keyOf(planId, cited.assignment!, name), unit);
    }
  }
  return (planId: string, assignment: string, printed: Pick<UnitRef, "name" | "unitId">): NamedUnits =>
    listed.has(unitKey(printed))
      ? []
      : [...(found.get(keyOf(planId, assignment, printed.name))?.values() ?? [])];
}
