import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { BoundUnit, CorpusGroup, UnsentPlan } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";

type Unit = Pick<BoundUnit, "name" | "unitId" | "group" | "dues" | "planIds">;

/**
 * Units that a parent binds and that sent no plan in any of its years: a parent of several years asks for one plan, not
 * for one a year. Where several parents of one year bind a unit, it is listed under the first of them only. A group
 * whose members are unknown is listed only if no unit bound through it sent a plan.
 */
export function findUnsentPlans(
  parent: PlanRecord,
  allGroups: readonly CorpusGroup[],
  catalogue: Catalogue,
): UnsentPlan[] {
  const groups = allGroups.filter((group) => group.parentIds.includes(parent.id));
  const sendersTo = new Map(
    groups.flatMap((group) => group.parentIds).map((id) => [id, senderKeys(id, allGroups)] as const),
  );
  const hasSent = (unit: Unit, parentId: string) => sendersTo.get(parentId)?.has(keyOf(unit)) ?? false;
  const classesWithPlans = new Set(
    groups.flatMap((group) => group.bound.filter(isSender).flatMap((unit) => unit.dues.map(({ as }) => as))),
  );
  const unsent = new Map<string, Unit>();
  for (const { bound, parentIds } of groups) {
    for (const unit of bound) {
      if (unsent.has(keyOf(unit)) || hasSent(unit, parent.id)) continue;
      if (unit.group && classesWithPlans.has(unit.name)) continue;
      const first = parentIds.find((id) => binds(id, unit) && !hasSent(unit, id));
      if (first === parent.id) unsent.set(keyOf(unit), unit);
    }
  }
  return [...unsent.values()].map((unit) => ({
    parentId: parent.id,
    unit: unit.name,
    unitId: unit.unitId,
    group: unit.group,
    dues: unit.dues,
    successors: successorNames(unit, parent, catalogue),
  }));
}

const keyOf = (unit: Unit) => unit.unitId ?? unit.name;
const isSender = (unit: Unit) => unit.planIds.length > 0;

/** Units that sent a plan in any of a parent's years. */
function senderKeys(parentId: string, groups: readonly CorpusGroup[]): Set<string> {
  const years = groups.filter((group) => group.parentIds.includes(parentId));
  return new Set(years.flatMap((group) => group.bound.filter(isSender).map(keyOf)));
}

const binds = (parentId: string, { dues }: Unit) =>
  dues.some(({ places }) => places.length === 0 || places.some((place) => place.planId === parentId));

/** Names of the units that replaced a unit before the end of the parent's last year. */
function successorNames({ unitId }: Unit, parent: PlanRecord, catalogue: Catalogue): string[] {
  const year = parent.years.at(-1) ?? parent.issueDate.year;
  if (unitId === null || year === null) return [];
  return catalogue
    .successorsOf(unitId, `${year}-12-31`)
    .filter((id) => id !== unitId)
    .map((id) => catalogue.unitName(id));
}
