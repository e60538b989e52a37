import { dueDay, latestDueDay } from "../../language/due-day.ts";
import { yearsOf } from "../plan/plan-years.ts";
import { type ClaimedUnit, type ClaimSource, claimedUnit } from "./expand-units.ts";
import type { RequestsOfParent } from "./find-requests.ts";

type Asked = ClaimedUnit & { readonly parentId: string };

/**
 * Returns a function that finds the successor of a unit whose name ended before the due date; the successor owes what the
 * parent asks. Without a due date, the parent's day of issue decides. null: the unit itself owes it.
 */
export function successorByDueDate(sources: readonly ClaimSource[], requests: readonly RequestsOfParent[]) {
  const days = sources.map(({ parent, day }, i) => {
    const dayOf = ({ deadline }: { readonly deadline: number | null }) =>
      deadline === null ? null : dueDay(parent.deadlines[deadline]!.date, yearsOf(parent)[0] ?? null);
    const { open, units } = requests[i]!;
    const last = (list: readonly { readonly deadline: number | null }[]) =>
      list
        .flatMap((one) => dayOf(one) ?? [])
        .map(latestDueDay)
        .sort()
        .at(-1);
    const byKey = Map.groupBy(units, ({ key }) => key);
    return [parent.id, (key: string) => last([...(byKey.get(key) ?? []), ...open]) ?? day] as const;
  });
  const dayIn = new Map(days);
  return ({ parentId, unitId, key, name, group }: Asked, isNamed: boolean): ClaimedUnit | null => {
    const source = sources.find(({ parent }) => parent.id === parentId);
    const day = dayIn.get(parentId)?.(key) ?? null;
    if (!source || group || unitId === null || day === null) return null;
    const replacement = source.catalogue.replacementOf(unitId, day);
    const [id, ...others] = replacement?.ids ?? [];
    if (id === undefined || others.length > 0) return null;
    const before = isNamed ? { name, until: replacement!.date } : null;
    return { ...claimedUnit(id, source.catalogue.unitName(id)), before };
  };
}
