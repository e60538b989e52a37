import { nameKey } from "../language/fold.ts";
import { unitKey } from "../language/unit-key.ts";
import type { ComparisonGroup } from "../model/comparison.ts";
import type { BoundUnit, CorpusGroup } from "../model/corpus-group.ts";
import { namedUnit } from "../model/named-unit.ts";
import type { UnitRef } from "../model/plan.ts";
import type { PlansById } from "./plans-by-id.ts";

type NamedUnits = NonNullable<ComparisonGroup["tasks"][number]["assignedTo"]>;

/**
 * Returns a function that resolves a name printed in an assignment of a parent to units of the plan group, from the names
 * that bind them: "các sở, ban, ngành khác" → its members, "Sở A" → its successor. The result is [] if the name is itself
 * a unit of the group, or if it binds none.
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
    for (const { parentId, pointer } of unit.coverage.flatMap(({ due }) => due?.names ?? [])) {
      const named = namedUnit(plans.get(parentId), pointer);
      if (named) add(keyOf(parentId, named.assignment, named.name), unit);
    }
  }
  return (planId: string, assignment: string, printed: Pick<UnitRef, "name" | "unitId">): NamedUnits =>
    listed.has(unitKey(printed))
      ? []
      : [...(found.get(keyOf(planId, assignment, printed.name))?.values() ?? [])];
}
