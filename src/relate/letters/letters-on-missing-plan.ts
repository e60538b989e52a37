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
 * Reads the letters on a parent for a unit without a plan. Two kinds of letter make the duty unclear: a letter that says the
 * unit needs no plan, and a letter that gives unnamed units a due date that has not passed on the day of the run.
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
  return { extended, unclear: [...letters].map((planId) => ({ kind: "letter", planId })) };
}

/**
 * Lists the letters that make it unclear whether a member of a class owes a plan. A letter that gives the member itself a later
 * due date counts as long as that date has not passed.
 */
export function lettersOnMember(
  unit: OwingUnit & { readonly key: string },
  parent: PlanRecord,
  source: LetterSource,
): readonly UnclearSource[] {
  const { extended, unclear } = lettersOnMissingPlan(unit, parent, source);
  const isOpen = extended !== null && source.asOf !== null && source.asOf <= extended.until;
  return isOpen ? [...unclear, { kind: "letter", planId: extended.letterId }] : unclear;
}
