import { fold } from "../../language/fold.ts";
import type { Place } from "../../model/comparison.ts";
import type { PlanRecord, UnitRef } from "../../model/plan.ts";
import { type ClaimSource, namedKeys, unitsOf } from "./expand-units.ts";

/** After the name of a group: only those of its members are meant that have a task. "Các sở, ngành được giao nhiệm vụ …". */
const WITH_A_TASK = /^(?: có)?(?: liên quan)?,? (?:được (?:giao|phân công)|có (?:nhiệm vụ|tên))(?= )/u;

/** Whether a sentence asks only those members of a group that the parent assigns something. */
export function asksAssignedMembers({ name }: UnitRef, places: readonly Place[]): boolean {
  const folded = fold(name);
  return places.some(({ quote }) => {
    const text = fold(quote);
    const at = text.indexOf(folded);
    return at >= 0 && WITH_A_TASK.test(text.slice(at + folded.length));
  });
}

/** Keys of the units that a parent gives a task under a sub-index, and of those that it names anywhere for a task. */
export function keysWithTasks(parent: PlanRecord, source: ClaimSource): Set<string> {
  const inSubIndices = parent.subIndices.flatMap(({ assignments }) => assignments.flatMap(refsOf));
  const named = parent.assignments.flatMap(refsOf).filter(({ group }) => !group);
  const groups = inSubIndices.filter(({ group }) => group);
  const names = namedKeys([...inSubIndices, ...named], source);
  return new Set([...names, ...groups.flatMap((ref) => unitsOf(ref, names, source).map(({ key }) => key))]);
}

const refsOf = ({ units, partners, tasks }: PlanRecord["assignments"][number]): UnitRef[] => [
  ...units,
  ...partners,
  ...tasks.flatMap((task) => [...task.units, ...task.partners]),
];
