import type { Catalogue } from "../../catalogue/catalogue.ts";
import { daysBetween } from "../../language/dates.ts";
import { earliestDueDay, isBlankDay, latestDueDay } from "../../language/due-day.ts";
import type { AbsentVersion, AmendingLetter, ClosedParent, LatePlan } from "../../model/corpus.ts";
import type { Duty } from "../../model/duty.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { PlanVersions } from "../../model/plan-versions.ts";
import type { RequestsOfParent } from "../groups/find-requests.ts";
import type { UnitRow } from "../groups/order-rows.ts";
import { lettersOnMissingPlan } from "../letters/letters-on-missing-plan.ts";
import { mayBeDraft } from "../plan/may-be-draft.ts";
import { shareYear, yearsOf } from "../plan/plan-years.ts";
import { decideKind, type KindOfDuty } from "./decide-kind.ts";
import { findClosedParents } from "./find-closed-parents.ts";
import { lastDeadline } from "./find-late-plan.ts";
import { findMembers, type SentMembers, stateByDay } from "./find-members.ts";
import type { UnclearFinder } from "./find-unclear-sources.ts";
import { latePlanOf } from "./late-plan-of.ts";

/** A group's rows before their states are decided, and what its parents ask. */
export interface DraftGroup {
  readonly parentIds: readonly string[];
  readonly rows: readonly UnitRow[];
  readonly requests: readonly RequestsOfParent[];
}

export interface DutySource {
  readonly drafts: readonly DraftGroup[];
  readonly plans: ReadonlyMap<string, PlanRecord>;
  readonly versions: PlanVersions;
  readonly absentVersions: readonly AbsentVersion[];
  readonly amendingLetters: readonly AmendingLetter[];
  /** Whether a plan answers a parent. */
  readonly answers: (planId: string, parentId: string) => boolean;
  /** The day of the run (YYYY-MM-DD); null: no state depends on a day. */
  readonly asOf: string | null;
  readonly findUnclear: UnclearFinder;
  readonly catalogue: Catalogue;
}

export interface DutiesAndLatePlans {
  readonly duties: Duty[];
  readonly closedParents: readonly ClosedParent[];
  readonly late: LatePlan[];
}

/** A unit's rows in all groups of a parent. */
interface UnitOfParent {
  readonly row: UnitRow;
  readonly kind: KindOfDuty;
  readonly planIds: readonly string[];
  /** For a class with a whole list: its members, and those of them that sent a plan. */
  readonly members: SentMembers | null;
}

/**
 * What each parent asks of each unit, and whether the unit did it. A parent of several years asks for one plan, not for
 * one a year: a plan in any of its years counts. Where several parents of one year bind a unit that sent nothing, only
 * the first one that asks for a plan has a duty of the unit. Of a parent and its amendments, it is the last one that sets
 * the unit a day.
 */
export function findDuties(parents: readonly PlanRecord[], source: DutySource): DutiesAndLatePlans {
  const draftsOf = new Map(parents.map(({ id }) => [id, [] as DraftGroup[]]));
  for (const draft of source.drafts) for (const id of draft.parentIds) draftsOf.get(id)?.push(draft);
  const unitsOf = new Map(
    parents.map((parent) => [parent.id, unitsOfParent(parent, draftsOf.get(parent.id)!, source)]),
  );
  const isAnswered = ({ id }: PlanRecord) =>
    [...source.plans.keys()].some((plan) => source.answers(plan, id));
  // A plan that others carry out was issued, though the file at hand has neither number nor day.
  const drafts = new Set(parents.filter((parent) => mayBeDraft(parent) && !isAnswered(parent)));
  const closedParents = findClosedParents(parents, source.asOf, source.catalogue);
  const closed = new Set(closedParents.map(({ parentId }) => parentId));
  const duties: Duty[] = [];
  // A joint plan is in the rows of all its issuers, and late once.
  const late = new Map<string, LatePlan>();
  const settingDay = (parentId: string, key: string) =>
    source.versions.familyOf(parentId).findLast((id) => setsDay(unitsOf.get(id)?.get(key))) ?? parentId;
  for (const parent of parents) {
    const inGroups = new Set(draftsOf.get(parent.id)!.flatMap(({ parentIds }) => parentIds));
    const parentsOfGroups = parents.filter(({ id }) => inGroups.has(id));
    for (const [key, unit] of unitsOf.get(parent.id)!) {
      const unitWithoutPlan = (other: PlanRecord) => {
        const bound = unitsOf.get(other.id)!.get(key);
        return bound !== undefined && lacksPlans(bound) ? bound : null;
      };
      const binding = parentsOfGroups.filter((other) => unitWithoutPlan(other) !== null);
      const asking = binding.filter((other) => unitWithoutPlan(other)!.kind.kind === "must-send");
      const first = asking[0] ?? binding[0];
      if (lacksPlans(unit) && first && settingDay(first.id, key) !== parent.id) continue;
      const latePlan =
        settingDay(parent.id, key) === parent.id ? latePlanOf(unit, parent, parents, source) : null;
      if (latePlan !== null) late.set(`${latePlan.planId} ${latePlan.parentId}`, latePlan);
      duties.push(
        toDuty(
          unit,
          { parent, draft: drafts.has(parent), isClosed: closed.has(parent.id) },
          latePlan,
          source,
        ),
      );
    }
  }
  return { duties, closedParents, late: [...late.values()] };
}

const lacksPlans = ({ planIds, members }: UnitOfParent) =>
  members === null ? planIds.length === 0 : members.sent.size < members.list.units.length;

/** The units that a parent binds, by the key of their rows. */
function unitsOfParent(
  parent: PlanRecord,
  drafts: readonly DraftGroup[],
  source: Pick<DutySource, "plans" | "answers">,
): Map<string, UnitOfParent> {
  const { id: parentId } = parent;
  const sent = new Map<string, string[]>();
  const classPlans = new Map<string, Set<string>>();
  for (const row of drafts.flatMap(({ rows }) => rows)) {
    const own = row.planIds.filter((id) => countsFor(source.plans.get(id)!, parent, source));
    if (own.length === 0) continue;
    sent.set(row.key, [...(sent.get(row.key) ?? []), ...own]);
    for (const name of [...row.dues, ...row.requests].map(({ as }) => as)) {
      const ids = classPlans.get(name) ?? new Set();
      for (const id of own) ids.add(id);
      classPlans.set(name, ids);
    }
  }
  const units = new Map<string, UnitOfParent>();
  for (const { rows, requests } of drafts) {
    const asked = requests.find((request) => request.parentId === parentId);
    for (const row of rows) {
      if (units.has(row.key) || !row.parentIds.includes(parentId)) continue;
      const kind = decideKind(row, parentId, asked);
      if (kind === null) continue;
      const names = [...row.dues, ...row.requests].map(({ as }) => as);
      const planIds = row.group
        ? [...new Set(names.flatMap((name) => [...(classPlans.get(name) ?? [])]))]
        : [...new Set(sent.get(row.key) ?? [])];
      const members = row.members && {
        list: row.members,
        sent: new Set(row.members.units.map(({ key }) => key).filter((key) => sent.has(key))),
        rows: drafts.flatMap((draft) => draft.rows),
      };
      units.set(row.key, { row, kind, planIds, members });
    }
  }
  return units;
}

/**
 * Whether a plan in a group of a parent may be one for it. A plan with a wrong year puts its parent into the group of that year, whose
 * other plans are not for this parent.
 */
const countsFor = (plan: PlanRecord, parent: PlanRecord, { answers }: Pick<DutySource, "answers">): boolean =>
  plan.years.length === 0 ||
  parent.years.length === 0 ||
  parent.openEnded ||
  shareYear(plan, parent) ||
  answers(plan.id, parent.id);

const setsDay = (unit: UnitOfParent | undefined) =>
  unit !== undefined && unit.kind.kind === "must-send" && unit.kind.deadlines.length > 0;

function toDuty(
  { row, kind, planIds, members }: UnitOfParent,
  {
    parent,
    draft,
    isClosed,
  }: { readonly parent: PlanRecord; readonly draft: boolean; readonly isClosed: boolean },
  late: LatePlan | null,
  source: DutySource,
): Duty {
  const { deadlines, ...decided } = kind;
  const last = lastDeadline(parent, deadlines, yearsOf(parent)[0] ?? null);
  const unit = { unit: row.name, unitId: row.unitId };
  const isMissing = members !== null || planIds.length === 0;
  const letters = isMissing ? lettersOnMissingPlan(row, parent, { ...source, due: last?.due ?? null }) : null;
  const unclear =
    kind.kind === "class" || planIds.length > 0
      ? []
      : [...source.findUnclear(unit, parent), ...(letters?.unclear ?? [])];
  const extended = letters?.extended ?? null;
  const counting = extended?.until ?? last?.due ?? null;
  const isOpen = isMissing && (members !== null || kind.kind === "must-send");
  const days = isOpen && counting !== null ? daysFrom(source.asOf, counting) : null;
  const end = source.catalogue.endOf({ unitId: row.unitId, name: row.name })?.date ?? null;
  const facts = { received: planIds.length > 0, late: late !== null, unclear: unclear.length > 0 };
  const state = stateOf(kind, { ...facts, isClosed }, { due: counting, asOf: source.asOf, end });
  return {
    parentId: parent.id,
    ...unit,
    ...decided,
    ...(draft && kind.kind === "must-send" ? { sureness: "unsure" as const } : {}),
    draft,
    dues: row.dues,
    deadline: (late ?? last)?.deadline ?? null,
    due: (late ?? last)?.due ?? null,
    extended,
    days,
    state,
    planIds,
    unclear: state === "unclear" ? unclear : [],
    predecessors: row.before,
    ended: state === "ended" || (source.asOf !== null && end !== null && source.asOf >= end) ? end : null,
    members: members && findMembers(members, { parent, isClosed, due: counting, ...source }),
    successors: successorNames(row, parent, source),
  };
}

/** Days between the day of the run and a due date; null where the day of either is unknown. */
const daysFrom = (asOf: string | null, due: string): number | null =>
  asOf === null || isBlankDay(due) ? null : Math.abs(daysBetween(asOf, latestDueDay(due)));

function stateOf(
  { kind, sureness }: KindOfDuty,
  facts: Readonly<Record<"received" | "late" | "unclear" | "isClosed", boolean>>,
  { due, asOf, end }: Readonly<Record<"due" | "asOf" | "end", string | null>>,
): Duty["state"] {
  // A unit that must send a plan has missed the due date of its time, though it no longer exists on the day of the run.
  const owed = kind === "must-send" && sureness === "sure" && due !== null;
  const days = owed ? [earliestDueDay(due)] : [due && earliestDueDay(due), asOf];
  const isEnded = end !== null && days.some((day) => day !== null && day >= end);
  if (kind === "class") return isEnded && !facts.received ? "ended" : "class";
  if (facts.received) return facts.late ? "late" : "received";
  // Of a unit that the parent asks for no plan, a letter about that parent does not raise the question.
  if (facts.unclear && !(kind === "tasks-only" && sureness === "sure")) return "unclear";
  if (isEnded) return "ended";
  if (kind === "tasks-only") return "tasks-only";
  return facts.isClosed ? "closed" : stateByDay(due, asOf);
}

/** Names of the units that had replaced a unit by the day of the run; without a day, by the end of the parent's last year. */
function successorNames(
  { unitId }: UnitRow,
  parent: PlanRecord,
  { asOf, catalogue }: Pick<DutySource, "asOf" | "catalogue">,
): string[] {
  const year = parent.years.at(-1) ?? parent.issueDate.year;
  const day = asOf ?? (year === null ? null : `${year}-12-31`);
  if (unitId === null || day === null) return [];
  const replaced =
    catalogue.unit(unitId)?.kind === "department"
      ? (catalogue.replacementOf(unitId, day)?.ids ?? [])
      : catalogue.successorsOf(unitId, day);
  return replaced.filter((id) => id !== unitId).map((id) => catalogue.unitName(id));
}
