import type { Catalogue } from "../../catalogue/catalogue.ts";
import { asksForOwnPlan, isOwnPlan } from "../../language/asks-for-plan.ts";
import { fold } from "../../language/fold.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { Place } from "../../model/comparison.ts";
import type { Duty } from "../../model/duty.ts";
import { placesOf } from "../../model/places-of.ts";
import type { Assignment, PlanRecord, Task, UnitRef } from "../../model/plan.ts";
import type { RequiredUnit } from "../../model/required-unit.ts";
import { groupOf } from "../plan/unit-groups.ts";
import {
  type ClaimedUnit,
  type ClaimSource,
  claimedUnit,
  issuesNoPlans,
  mayBeExempt,
  namedKeys,
  requiredMembers,
  saysWho,
  unitsOf,
} from "./expand-units.ts";

/** A sentence of a parent that asks for plans. */
export interface Sentence {
  readonly refs: readonly UnitRef[];
  /** Who receives the plans: not asked for one itself. */
  readonly to: readonly UnitRef[];
  /** The parent's deadline; null where the sentence states none. */
  readonly deadline: number | null;
  readonly places: readonly Place[];
}

/** A parent asks one unit for a plan. */
export interface PlanRequest extends ClaimedUnit {
  readonly parentId: string;
  readonly reason: "named" | "class" | "listed";
  /** "unsure": a name of the officer's list that nothing identifies, or a group whose members are not stated for certain. */
  readonly sureness: Duty["sureness"];
  /** The printed name that binds the unit. */
  readonly as: string;
  readonly deadline: number | null;
  readonly places: readonly Place[];
  /** Its position among all requests of the group. */
  readonly order: number;
}

/** `except`: keys of units that the sentence names as those who are not meant ("Sở A …; các đơn vị còn lại …"), or the parent as exempt. */
interface OpenRequest extends Pick<PlanRequest, "deadline" | "places" | "as"> {
  readonly except: readonly string[];
}

/** All that a parent says about who must issue a plan. */
export interface RequestsOfParent {
  readonly parentId: string;
  readonly units: readonly Omit<PlanRequest, "order">[];
  /** Sentences that ask for plans but name nobody, or only groups that the catalogue does not know. */
  readonly open: readonly OpenRequest[];
  /** Names that the sentences state. */
  readonly as: readonly string[];
  /** Whether the officer's list says who must send. */
  readonly hasList: boolean;
}

/** Which units a parent asks for a plan: by the sentences with a date for plans, by its tasks, and by the officer's list. */
export function findRequests(source: ClaimSource): RequestsOfParent {
  const { parent, required, catalogue } = source;
  const sentences = askingSentences(parent);
  const asked = sentences.flatMap((sentence) => askedUnits(sentence, source));
  const isAsked = new Set(asked.map(({ key }) => key));
  const places = sentences.flatMap((sentence) => sentence.places);
  const deadline = sentences.find((sentence) => sentence.deadline !== null)?.deadline ?? null;
  const listed = required
    .map((unit) => ({ ...claimedUnit(unit.unitId, unit.name), isKnown: isKnownUnit(unit, catalogue) }))
    .filter(({ key }) => !isAsked.has(key))
    .map(({ isKnown, ...unit }) => ({
      ...unit,
      parentId: parent.id,
      reason: "listed" as const,
      sureness: isKnown ? ("sure" as const) : ("unsure" as const),
      as: unit.name,
      deadline,
      places,
    }));
  return {
    parentId: parent.id,
    units: [...asked, ...listed],
    open: sentences
      .filter(({ refs }) => refs.every((ref) => isOpen(ref, source)))
      .map((sentence) => ({
        ...sentence,
        as: sentence.refs.map(({ name }) => name).join(", "),
        except: [...sentence.refs.flatMap(({ except }) => except ?? []), ...source.exempt.units],
      })),
    as: [...new Set(sentences.flatMap(({ refs }) => refs.map(({ name }) => name)))],
    hasList: required.length > 0,
  };
}

/** Districts and communes are known by the form of their names, other units by the catalogue. */
function isKnownUnit({ name, unitId, level }: RequiredUnit, catalogue: Catalogue): boolean {
  const byForm = level ?? catalogue.matchUnit(name)?.level;
  return unitId !== null || byForm === "district" || byForm === "commune";
}

/** True for a group that says nothing about who is in it, or only words that the parent does not explain. */
const isOpen = (ref: UnitRef, source: ClaimSource) =>
  ref.group &&
  groupOf(ref, source.catalogue) === null &&
  (ref.assigned === undefined || ref.assigned === "listed" || unitsOf(ref, new Set(), source).length === 0);

/** The sentences of a parent that ask for plans: those with a date for plans, and its tasks. */
export function askingSentences(parent: PlanRecord): Sentence[] {
  const dated = datedSentences(parent);
  return [...dated, ...undatedSentences(parent, dated)];
}

function datedSentences(parent: PlanRecord): Sentence[] {
  return parent.deadlines.flatMap(({ what, bound, units, to }, deadline) =>
    what === "sub-plan" && bound !== "after"
      ? [{ refs: units, to, deadline, places: sentenceWith(parent, deadline) }]
      : [],
  );
}

/** The task that a deadline belongs to, with the heading that names its units; else the deadline's own words. */
function sentenceWith(parent: PlanRecord, deadline: number): Place[] {
  const own = placesOf(parent, `/deadlines/${deadline}`);
  const lines = new Set(own.map(({ line }) => line));
  const found = parent.assignments.flatMap(({ tasks }, i) =>
    tasks.flatMap((_, j) => {
      const assignment = `/assignments/${i}`;
      const places = taskWithHeading(parent, { assignment, pointer: `${assignment}/tasks/${j}` });
      return places.some(({ line }) => lines.has(line)) ? [places] : [];
    }),
  );
  return found[0] ?? own;
}

/** A task with the line that names its units: before it, or the same line. */
function taskWithHeading(
  parent: PlanRecord,
  { assignment, pointer }: Pick<AskingTask, "assignment" | "pointer">,
): Place[] {
  const places = placesOf(parent, pointer);
  const heading = placesOf(parent, assignment);
  const contains = (whole: Place, part: Place) =>
    whole.line === part.line && whole.quote.includes(part.quote);
  return [...heading, ...places.filter((place) => !heading.some((line) => contains(line, place)))];
}

/** A task that asks for a plan. */
interface AskingTask {
  readonly task: Task;
  readonly refs: readonly UnitRef[];
  /** JSON Pointers to its assignment and to itself. */
  readonly assignment: string;
  readonly pointer: string;
}

/** The tasks that ask for a plan; of a sub-index only those whose product is a plan of the unit, because others plan work on it. */
function askingTasks(parent: PlanRecord): AskingTask[] {
  const of = (assignments: readonly Assignment[], above: string, asks: (task: Task) => boolean) =>
    assignments.flatMap(({ units, tasks }, i) =>
      tasks.flatMap((task, j) => {
        const assignment = `${above}/assignments/${i}`;
        const refs = task.units.length > 0 ? task.units : units;
        return refs.length > 0 && asks(task)
          ? [{ task, refs, assignment, pointer: `${assignment}/tasks/${j}` }]
          : [];
      }),
    );
  return [
    ...of(parent.assignments, "", (task) => asksForOwnPlan(fold(task.text)) || yieldsOwnPlan(task)),
    ...parent.subIndices.flatMap(({ assignments }, i) => of(assignments, `/subIndices/${i}`, yieldsOwnPlan)),
  ];
}

const yieldsOwnPlan = ({ product }: Task): boolean => product !== null && isOwnPlan(fold(product));

/**
 * Tasks that ask for a plan. What a dated sentence asks as well is found twice and merged later, because
 * a unit that receives plans by that sentence does not send one by the task.
 */
function undatedSentences(parent: PlanRecord, dated: readonly Sentence[]): Sentence[] {
  return askingTasks(parent).map((asking) => {
    const own = placesOf(parent, asking.pointer).map(({ line }) => line);
    const to = dated
      .filter((sentence) => sentence.places.some(({ line }) => own.includes(line)))
      .flatMap((sentence) => sentence.to);
    const deadline = isOfSameDay(asking.task.text)
      ? onlyDeadline(parent, dated)
      : deadlineOfTask(parent, asking.task, asking.refs);
    return { refs: asking.refs, to, deadline, places: taskWithHeading(parent, asking) };
  });
}

/** "… ban hành kế hoạch riêng, gửi Sở A cùng thời hạn nêu tại khoản 1", "… thời hạn như trên": the day of another sentence of the parent. */
const isOfSameDay = (text: string): boolean =>
  /(?:cùng|theo|đúng|trong|vào) (?:thời hạn|thời gian|thời điểm)(?: (?:này|trên|với)(?= |[,.;]|$)|,? (?:được |đã )?(?:nêu|quy định|yêu cầu|như) )|(?:thời hạn|thời gian)(?: (?:gửi|ban hành|hoàn thành|thực hiện))? (?:như|theo|giống) (?:trên|khoản|mục|điểm|quy định|đối với)/u.test(
    fold(text),
  );

/** The deadline that a label or a column gives a task, whose own words state no day; null without one. */
function deadlineOfTask(parent: PlanRecord, { text, due }: Task, refs: readonly UnitRef[]): number | null {
  if (due === null || text.includes(due.text)) return null;
  const names = new Set(refs.map(({ name }) => name));
  const at = parent.deadlines.findIndex(
    ({ date, units }) => date.text === due.text && units.some(({ name }) => names.has(name)),
  );
  return at < 0 ? null : at;
}

/** The deadline of the sentences with a day; null where they state several days. */
function onlyDeadline(parent: PlanRecord, dated: readonly Sentence[]): number | null {
  const stated = dated.flatMap(({ deadline }) => (deadline === null ? [] : deadline));
  const days = new Set(stated.map((deadline) => JSON.stringify(parent.deadlines[deadline]!.date)));
  return days.size === 1 ? stated[0]! : null;
}

function askedUnits(
  { refs, to, deadline, places }: Sentence,
  source: ClaimSource,
): Omit<PlanRequest, "order">[] {
  const named = namedKeys(refs, source);
  // "Sở A; Sở B; Sở C ban hành kế hoạch, gửi Sở A": in a list of names the receiver has to issue one as well.
  const listedByName = refs.filter(({ group }) => !group).map(unitKey);
  const isListed = (key: string) => listedByName.length > 1 && listedByName.includes(key);
  const receivers = new Set(to.map(unitKey).filter((key) => !isListed(key)));
  return refs.flatMap((ref) => {
    const group = ref.group ? groupOf(ref, source.catalogue) : null;
    if (group !== null && issuesNoPlans(group)) return [];
    const listed = group === null ? [] : requiredMembers(group, source);
    const isMember = (unit: ClaimedUnit) => listed.length === 0 || listed.some(({ key }) => key === unit.key);
    const reason = ref.group ? ("class" as const) : ("named" as const);
    const isSure = saysWho(ref, source);
    return unitsOf(ref, named, source)
      .filter(({ key }) => !receivers.has(key) && !source.exempt.units.has(key))
      .filter(isMember)
      .map((unit) => ({
        ...unit,
        parentId: source.parent.id,
        reason,
        sureness:
          isSure && !(ref.group && mayBeExempt(unit, source)) ? ("sure" as const) : ("unsure" as const),
        as: ref.name,
        deadline,
        places,
      }));
  });
}
