import type { Catalogue } from "../../catalogue/catalogue.ts";
import { latestDueDay } from "../../language/due-day.ts";
import type { AmendingLetter } from "../../model/corpus.ts";
import type { ExtendedDay, UnclearSource } from "../../model/duty.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { extendedDay, lettersOnSomeUnits, type OwingUnit } from "./extended-day.ts";

export interface LetterSource {
  /** The parent's due date (see `dueDay`); null: it sets none. */
  readonly due: string | null;
  readonly asOf: string | null;
  readonly amendingLetters: readonly AmendingLetter[];
  readonly catalogue: Catalogue;
}

/** What letters say of a plan that was not received: the later day of its unit, and what makes it unclear whether the unit owes it. */
export interface LettersOnMissingPlan {
  readonly extended: ExtendedDay | null;
  readonly unclear: readonly UnclearSource[];
}

/**
 * Reads the letters on a parent for a unit without a plan. A letter that frees the unit from a plan of its own makes the duty
 * unclear, and so does one that gives a day, not passed on the day of the run, to units which it does not name.
 */
export function lettersOnMissingPlan(
  unit: OwingUnit & { readonly key: string },
  parent: PlanRecord,
  { due, asOf, amendingLetters, catalogue }: LetterSource,
): LettersOnMissingPlan {
  const exempting = amendingLetters
    .filter(({ parentId, exempt }) => parentId === parent.id && exempt.includes(unit.key))
    .map(({ planId }) => planId);
  const dueDate = due === null ? null : { parent, day: latestDueDay(due) };
  const extended = dueDate && extendedDay(unit, dueDate, amendingLetters, catalogue);
  const isOverdue = dueDate !== null && asOf !== null && asOf > (extended?.until ?? dueDate.day);
  const onSome = isOverdue ? lettersOnSomeUnits(dueDate, asOf, amendingLetters) : [];
  const letters = new Set([...exempting, ...onSome]);
  return { extended, unclear: [...letters].map((planId) => ({ kind: "document", planId })) };
}

/** The letters that make it unclear whether a member of a class owes a plan: also those that give it a day, not passed yet, of its own. */
export function lettersOnMember(
  unit: OwingUnit & { readonly key: string },
  parent: PlanRecord,
  source: LetterSource,
): readonly UnclearSource[] {
  const { extended, unclear } = lettersOnMissingPlan(unit, parent, source);
  const isOpen = extended !== null && source.asOf !== null && source.asOf <= extended.until;
  return isOpen ? [...unclear, { kind: "document", planId: extended.letterId }] : unclear;
}
