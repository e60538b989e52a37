import type { BoundUnit } from "../../model/corpus-group.ts";
import type { Duty, UnclearSource } from "../../model/duty.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { UnnamedPlans } from "../../model/senders.ts";
import { hasUnknownSender } from "../plan/may-be-plan.ts";
import { areUnnamed } from "./row-state.ts";

/**
 * The plans of a group of which nobody knows who sent them, and the units without a plan that may have sent one of them.
 * null: there is no such plan. `bound`, `subPlans`: of the group; `duties`: to its parents.
 */
export function findUnnamedPlans(
  bound: readonly BoundUnit[],
  subPlans: readonly PlanRecord[],
  duties: readonly Duty[],
  unnamed: ReadonlySet<string>,
): UnnamedPlans | null {
  const members = duties.flatMap((duty) => duty.members?.unclear ?? []);
  const possible = [
    ...bound.flatMap(({ name, unclear }) => (unclear ? [{ unit: name, sources: unclear.sources }] : [])),
    ...members,
  ];
  const waiting = possible.filter(({ sources }) => areUnnamed(sources, unnamed));
  const planIds = new Set([
    ...subPlans.filter(hasUnknownSender).map(({ id }) => id),
    ...possible.flatMap(({ sources }) => documentsOf(sources)).filter((id) => unnamed.has(id)),
  ]);
  if (planIds.size === 0) return null;
  const units = [...new Set(waiting.map(({ unit }) => unit))];
  const sent = new Set(waiting.flatMap(({ sources }) => documentsOf(sources)));
  return { planIds: [...planIds].sort(), units, least: Math.max(0, units.length - sent.size) };
}

const documentsOf = (sources: readonly UnclearSource[]) =>
  sources.flatMap((source) => (source.kind === "document" ? source.planId : []));
