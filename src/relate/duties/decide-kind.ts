import type { Place } from "../../model/comparison.ts";
import type { Duty } from "../../model/duty.ts";
import type { PlanRequest, RequestsOfParent } from "../groups/find-requests.ts";
import type { UnitRow } from "../groups/order-rows.ts";

/** Whether a unit must issue a plan, why, and by which of the parent's deadlines. */
export interface KindOfDuty extends Pick<Duty, "kind" | "sureness" | "reason" | "as" | "places"> {
  readonly deadlines: readonly number[];
}

/** What a parent asks of the unit of a row; null: nothing, the unit sent a plan that nobody asked for. */
export function decideKind(
  row: UnitRow,
  parentId: string,
  asked: RequestsOfParent | undefined,
): KindOfDuty | null {
  const all = row.requests.filter((request) => request.parentId === parentId);
  const taskPlaces = row.dues.flatMap((due) => due.places.filter((place) => place.planId === parentId));
  // Without evidence it is not known which of the parents assigned the tasks.
  const hasTasks = row.dues.some(({ places }) => places.length === 0) || taskPlaces.length > 0;
  const named = all.filter(({ reason }) => reason === "named");
  const requests = named.length > 0 ? named : all;
  if (row.group) {
    if (requests.length === 0 && !hasTasks) return null;
    const places = requests.length > 0 ? placesIn(requests) : taskPlaces;
    const as = [...new Set([...requests, ...row.dues].map((source) => source.as))];
    return {
      kind: "class",
      sureness: row.members !== null && requests.length > 0 ? "sure" : "unsure",
      reason: "class",
      as,
      places,
      deadlines: deadlinesIn(requests),
    };
  }
  if (requests.length > 0) {
    const isSure = requests.some(({ sureness }) => sureness === "sure");
    return mustSend(isSure ? "sure" : "unsure", requests[0]!.reason, requests);
  }
  if (!hasTasks && row.planIds.length === 0) return null;
  const mayMean = asked?.open.filter(({ except }) => !except.includes(row.key)) ?? [];
  if (mayMean.length > 0) {
    // The day is meant for those who have tasks: a plan of another unit is not late.
    const open = hasTasks ? mayMean : mayMean.map((request) => ({ ...request, deadline: null }));
    return mustSend("unsure", "open", open);
  }
  if (!hasTasks) return null;
  const nothingAsked = asked === undefined || (asked.as.length === 0 && asked.units.length === 0);
  const reason = nothingAsked ? "no-request" : asked.hasList ? "not-listed" : "not-asked";
  return {
    kind: "tasks-only",
    sureness: nothingAsked ? "unsure" : "sure",
    reason,
    as: asked?.as ?? [],
    places: taskPlaces,
    deadlines: [],
  };
}

function mustSend(
  sureness: Duty["sureness"],
  reason: Duty["reason"],
  requests: readonly Pick<PlanRequest, "as" | "places" | "deadline">[],
): KindOfDuty {
  const as = [...new Set(requests.map((request) => request.as))].filter((name) => name !== "");
  const [places, deadlines] = [placesIn(requests), deadlinesIn(requests)];
  return { kind: "must-send", sureness, reason, as, places, deadlines };
}

const deadlinesIn = (requests: readonly Pick<PlanRequest, "deadline">[]) => [
  ...new Set(requests.flatMap(({ deadline }) => deadline ?? [])),
];

/** Places without repetition: a sentence with a date is found as a deadline and as a task. */
function placesIn(requests: readonly Pick<PlanRequest, "places">[]): Place[] {
  const places = requests.flatMap((request) => request.places);
  return [...new Map(places.map((place) => [`${place.planId} ${place.line}`, place])).values()];
}
