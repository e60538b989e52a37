import type { Catalogue } from "../../catalogue/catalogue.ts";
import { findSubIndex } from "../../language/sub-index-key.ts";
import type { CoverageState } from "../../model/comparison.ts";
import type { BoundUnit, CorpusGroup, Coverage } from "../../model/corpus-group.ts";
import type { Due } from "../../model/duty.ts";
import { mentionsAt, placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { workLines } from "../plan/work-lines.ts";

/** What is not known about a unit's plans. */
interface PlanGaps {
  /** One of them amends a plan that is not in the corpus. */
  readonly isIncomplete: boolean;
  /** Parts of one of them were not read. */
  readonly isPartlyRead: boolean;
  /** Nobody knows who sent them. */
  readonly isUnnamed: boolean;
}

/**
 * Decides for each sub-index of a group whether the plans of a unit, taken together, cover it.
 * `plans`: the unit's plans in the order of `planIds`.
 */
export function findCoverage(
  unit: Pick<BoundUnit, "dues" | "parentIds">,
  plans: readonly PlanRecord[],
  { subIndices, index, year }: Pick<CorpusGroup, "subIndices" | "index" | "year">,
  catalogue: Catalogue,
  { isIncomplete, isPartlyRead, isUnnamed }: PlanGaps,
): Coverage[] {
  const mentions = plans.flatMap((plan) => {
    const isWork = workLines(plan);
    return mentionsAt(plan, "/index").map(({ place, beginsLine, serves }) => ({
      place,
      beginsLine,
      serves: serves && isWork(place.line),
      named: catalogue.findSubIndices(place.quote, [index], year),
    }));
  });
  return subIndices.map(({ id }) => {
    const due = unit.dues.find(({ subIndex }) => subIndex === id) ?? null;
    const ids = [id, ...relatedIds(id, catalogue)];
    const positionsIn = (plan: PlanRecord) => ids.flatMap((one) => findSubIndex(plan.subIndices, one));
    const covering = plans.filter((plan) => positionsIn(plan).length > 0);
    const mentionedAt =
      covering.length > 0
        ? []
        : mentions.filter(({ named }) => named.some(({ entry }) => ids.includes(entry.subIndex.id)));
    const unreadAt = mentionedAt.filter(({ beginsLine }) => beginsLine);
    const known =
      covering.length > 0
        ? coveredState(due, unit.parentIds.length > 0)
        : isIncomplete && (due !== null || unit.parentIds.length === 0)
          ? "unclear"
          : uncoveredState(due, plans.length > 0, isPartlyRead || unreadAt.length > 0);
    const state = isUnnamed ? unnamedState(covering) : known;
    return {
      subIndex: id,
      state,
      due,
      planId: (covering[0] ?? plans[0])?.id ?? null,
      coveredBy: covering.flatMap((plan) =>
        positionsIn(plan).flatMap((i) => placesOf(plan, `/subIndices/${i}/name`)),
      ),
      similarAt: [],
      mentionedAt: mentionedAt.map(({ place }) => place),
      unreadAt: unreadAt.map(({ place }) => place),
      servedAt: mentionedAt.flatMap(({ place, serves }) => (serves ? place : [])),
    };
  });
}

/**
 * The parts of a sub-index and the one of which it is a part. A plan that treats one of them treats the sub-index, as a whole or in part.
 */
function relatedIds(id: string, catalogue: Catalogue): string[] {
  const whole = catalogue.wholeOf(id);
  return [...(whole === null ? [] : [whole]), ...catalogue.partsOf(id).map((part) => part.id)];
}

const unnamedState = (covering: readonly PlanRecord[]): CoverageState =>
  covering.length > 0 ? "covered" : "sender-unknown";

/** The state of a sub-index that a plan has. */
export const coveredState = (due: Due | null, parentKnown: boolean): CoverageState =>
  due !== null || !parentKnown ? "covered" : "extra";

function uncoveredState(due: Due | null, hasPlan: boolean, partlyRead: boolean): CoverageState {
  if (!hasPlan) return due === null ? "not-assigned" : "not-received";
  if (partlyRead) return "unreadable";
  return due === null ? "not-assigned" : "missing";
}
