import { earliestDueDay, isBlankDay, latestDueDay } from "../../language/due-day.ts";
import { compareNames } from "../../language/vietnamese-order.ts";
import type { ClassMembers } from "../../model/duty.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { ClassList } from "../groups/expand-units.ts";
import type { UnitRow } from "../groups/order-rows.ts";
import { type LetterSource, lettersOnMember } from "../letters/letters-on-missing-plan.ts";
import type { UnclearFinder } from "./find-unclear-sources.ts";

/** The members of a class, the keys of those that sent a plan, and the rows of the parent's groups. */
export interface SentMembers {
  readonly list: ClassList;
  readonly sent: ReadonlySet<string>;
  readonly rows: readonly UnitRow[];
}

interface MemberSource extends LetterSource {
  readonly parent: PlanRecord;
  readonly isClosed: boolean;
  readonly plans: ReadonlyMap<string, PlanRecord>;
  readonly findUnclear: UnclearFinder;
}

/** What was received from the members of a class. */
export function findMembers({ list, sent, rows }: SentMembers, source: MemberSource): ClassMembers {
  const { parent, isClosed, due, asOf, plans, findUnclear } = source;
  const without = list.units
    .filter(({ key }) => !sent.has(key))
    .map((unit) => ({
      unit: unit.name,
      sources: [
        ...findUnclear({ unit: unit.name, unitId: unit.unitId }, parent),
        ...lettersOnMember(unit, parent, source),
      ],
    }));
  const isCommune = (row: UnitRow) =>
    row.planIds.some((id) => plans.get(id)?.issuer?.level === "commune") && !list.keys.has(row.key);
  return {
    total: list.units.length,
    received: sent.size,
    sent: list.units
      .filter(({ key }) => sent.has(key))
      .map(({ name, unitId }) => ({ name, unitId }))
      .sort((a, b) => compareNames(a.name, b.name)),
    missing: without
      .filter(({ sources }) => sources.length === 0)
      .map(({ unit }) => unit)
      .sort(compareNames),
    unclear: without.filter(({ sources }) => sources.length > 0),
    unlisted: [...new Set(rows.filter(isCommune).map(({ name }) => name))],
    state: isClosed ? "closed" : stateByDay(due, asOf),
    source: list.source,
  };
}

/** The state of a plan that was not received, by its due date and the day of the run. */
export function stateByDay(
  due: string | null,
  asOf: string | null,
): Exclude<ClassMembers["state"], "closed"> {
  if (due === null) return "no-due-date";
  if (asOf === null) return "not-received";
  if (asOf > latestDueDay(due)) return "overdue";
  return isBlankDay(due) && asOf >= earliestDueDay(due) ? "due-month" : "not-due";
}
