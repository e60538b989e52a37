import type { Catalogue } from "../../catalogue/catalogue.ts";
import { compareText } from "../../language/compare-text.ts";
import { addDays } from "../../language/dates.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { AmendingLetter, LatePlan } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { fitsGroup } from "../plan/unit-groups.ts";

/**
 * The last day that a letter on a parent's due date gives the issuer of a plan; null where no letter moves the day of
 * this unit. A sentence without other units than the one that the plans are sent to is about all of them.
 */
export function extendedDay(
  { issuer }: PlanRecord,
  { parent, day }: { readonly parent: PlanRecord; readonly day: string },
  letters: readonly AmendingLetter[],
  catalogue: Catalogue,
): LatePlan["extended"] {
  if (issuer === null) return null;
  const parentId = parent.id;
  const receivers = new Set(
    parent.deadlines.flatMap(({ what, to }) => (what === "sub-plan" ? to.map(unitKey) : [])),
  );
  const days = letters.flatMap(({ planId: letterId, parentId: of, extension }) => {
    if (of !== parentId || extension === null) return [];
    const { quote } = extension.place;
    const groups = catalogue.findGroups(quote).map(({ entry }) => entry);
    const units = catalogue
      .findUnits(quote)
      .map(({ start, end, entry }) => ({ name: quote.slice(start, end), unitId: entry.id }))
      .filter((unit) => !receivers.has(unitKey(unit)));
    const isMeant =
      groups.some((group) => fitsGroup(issuer, group, catalogue)) ||
      units.some((unit) => unitKey(unit) === unitKey(issuer)) ||
      (groups.length === 0 && units.length === 0 && !extension.ofSome);
    if (!isMeant) return [];
    const until = extension.until ?? addDays(day, extension.days ?? 0).iso;
    return until === null || until <= day ? [] : [{ until, letterId }];
  });
  return days.toSorted((a, b) => compareText(a.until, b.until)).at(-1) ?? null;
}
