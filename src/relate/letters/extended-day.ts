import type { Catalogue } from "../../catalogue/catalogue.ts";
import { issuingLevel } from "../../catalogue/issuing-level.ts";
import { compareText } from "../../language/compare-text.ts";
import { addDays } from "../../language/dates.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { AmendingLetter, Extension } from "../../model/corpus.ts";
import type { ExtendedDay } from "../../model/duty.ts";
import type { Level, PlanRecord } from "../../model/plan.ts";
import { fitsGroup, groupOf } from "../plan/unit-groups.ts";
import { unitsInText } from "./units-in-text.ts";

/** A unit, or a group of units that is one row, that owes a plan. */
export interface OwingUnit {
  readonly name: string;
  readonly unitId: string | null;
  readonly level?: Level;
  readonly group?: boolean;
}

interface DueDate {
  readonly parent: PlanRecord;
  readonly day: string;
}

/**
 * The last day that a letter on a parent's due date gives a unit; null where no letter moves the day of this unit. A sentence
 * without other units than the one that the plans are sent to is about all of them.
 */
export function extendedDay(
  unit: OwingUnit,
  due: DueDate,
  letters: readonly AmendingLetter[],
  catalogue: Catalogue,
): ExtendedDay | null {
  const days = laterDays(due, letters).filter(({ extension }) => concerns(extension, unit, due, catalogue));
  const last = days.toSorted((a, b) => compareText(a.until, b.until)).at(-1);
  return last ? { until: last.until, letterId: last.letterId } : null;
}

/** The letters that give a later day, not before `from`, to units which they do not name: perhaps to a unit that owes a plan. */
export const lettersOnSomeUnits = (
  due: DueDate,
  from: string,
  letters: readonly AmendingLetter[],
): string[] =>
  laterDays(due, letters)
    .filter(({ until, extension }) => extension.ofSome && until >= from)
    .map(({ letterId }) => letterId);

/** What letters say of the due date of a parent's plans, where it moves the day to a later one. */
function laterDays(
  { parent, day }: DueDate,
  letters: readonly AmendingLetter[],
): (ExtendedDay & { readonly extension: Extension })[] {
  return letters
    .filter(({ parentId }) => parentId === parent.id)
    .flatMap(({ planId: letterId, extensions }) =>
      extensions.flatMap((extension) => {
        const until = extension.until ?? addDays(day, extension.days ?? 0).iso;
        return until === null || until <= day ? [] : [{ until, letterId, extension }];
      }),
    );
}

/** Whether the sentence of a letter is about a unit: it names the unit or its group, or no units at all. */
function concerns(
  { place: { quote }, ofSome }: Extension,
  unit: OwingUnit,
  { parent }: DueDate,
  catalogue: Catalogue,
): boolean {
  const receivers = new Set(
    parent.deadlines.flatMap(({ what, to }) => (what === "sub-plan" ? to.map(unitKey) : [])),
  );
  const groups = catalogue.findGroups(quote).map(({ entry }) => entry);
  const units = unitsInText(quote, parent, catalogue).filter((key) => !receivers.has(key));
  if (groups.length === 0 && units.length === 0) return !ofSome;
  if (unit.group) {
    const kinds: readonly string[] = groupOf({ ...unit, group: true }, catalogue)?.memberKinds ?? [];
    return kinds.length > 0 && groups.some(({ memberKinds }) => includesAll(memberKinds, kinds));
  }
  const level = unit.level ?? issuingLevel(catalogue.matchUnit(unit.name));
  return (
    units.includes(unitKey(unit)) ||
    groups.some((group) => fitsGroup({ unitId: unit.unitId, level }, group, catalogue))
  );
}

const includesAll = (all: readonly string[], some: readonly string[]): boolean =>
  some.every((one) => all.includes(one));
