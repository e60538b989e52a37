import { absentAnswered, citedDocumentName, documentNameInside } from "../../language/document-name.ts";
import type { Place } from "../../model/comparison.ts";
import type { BoundUnit, Coverage } from "../../model/corpus-group.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { CheckContext } from "./check-context.ts";
import type { MissingSubIndices } from "./missing-sub-index-words.ts";

// What shows that a plan lacks a sub-index, or may have it.

/** The lines of a plan that may treat a sub-index which it lacks. */
interface Signs {
  readonly similar: readonly Place[];
  /** Lines with its name. */
  readonly named: readonly Place[];
  /** Whether these lines begin with it and state more that was not read. */
  readonly linesUnread: boolean;
}

/** Null where only another plan of the unit has such lines: the finding is on that one. */
export function signsIn(
  { state, similarAt, mentionedAt, unreadAt }: Coverage,
  plan: PlanRecord,
): Signs | null {
  const inPlan = (places: readonly Place[]) => places.filter(({ planId }) => planId === plan.id);
  const unread = inPlan(unreadAt);
  if (unreadAt.length > 0 && unread.length === 0) return null;
  const similar = state === "unclear" ? inPlan(similarAt) : [];
  if (state === "unclear" && similarAt.length > 0 && similar.length === 0) return null;
  return {
    similar,
    named: unread.length > 0 ? unread : inPlan(mentionedAt),
    linesUnread: unread.length > 0,
  };
}

/** Where a plan names the documents that it implements. */
export function answeredPlaces(plan: PlanRecord, received: readonly PlanRecord[]): Place[] {
  const absent = new Set(absentAnswered(plan, received));
  return plan.references.flatMap((reference, i) =>
    absent.has(reference) ? placesOf(plan, `/references/${i}`) : [],
  );
}

/** The place of an assignment; where its line is a heading, also the place of the first task below it. */
export function withFirstTask(place: Place, context: CheckContext): Place[] {
  const parent = context.plan(place.planId);
  const assignment = /^\/subIndices\/\d{1,4}\/assignments\/\d{1,4}/.exec(place.pointer ?? "")?.[0];
  if (!parent || !assignment) return [place];
  const task = placesOf(parent, `${assignment}/tasks/0`).filter(({ line }) => line !== place.line);
  return [place, ...task.slice(0, 1)];
}

/** The earlier plan that one of the unit's plans amends, where that earlier plan was not received; null otherwise. */
export function amendedPlanOf(
  { planIds }: Pick<BoundUnit, "planIds">,
  { corpus, plan }: CheckContext,
): MissingSubIndices["amended"] | null {
  const absent = corpus.absentVersions.find(
    ({ planId, relation }) => planIds.includes(planId) && relation === "amends",
  );
  const by = absent && plan(absent.planId);
  const reference = by?.references[absent!.reference];
  return by && reference ? { by: documentNameInside(by), name: citedDocumentName(reference) } : null;
}
