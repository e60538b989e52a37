import type { Catalogue } from "../../catalogue/catalogue.ts";
import { nameKey } from "../../language/fold.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { Place } from "../../model/comparison.ts";
import type { ParentLink } from "../../model/corpus.ts";
import type { CorpusGroup } from "../../model/corpus-group.ts";
import { namedUnit } from "../../model/named-unit.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { NEAR_TASK, type NearestTask } from "../../model/similar-texts.ts";
import { dayOfIssue } from "../plan/plan-years.ts";
import { type ParentTask, type ParentTasks, parentTasks } from "./assigned-tasks.ts";
import { type NearestPassage, PassageIndex } from "./passage-index.ts";
import { type Passage, passagesOf } from "./passages.ts";
import type { Statement } from "./statements.ts";

export interface NearestTaskSource {
  readonly links: readonly ParentLink[];
  readonly groups: readonly CorpusGroup[];
  readonly plans: ReadonlyMap<string, PlanRecord>;
  /** The stored text of each plan by its id; a plan without one is not compared. */
  readonly texts: ReadonlyMap<string, string>;
  readonly catalogue: Catalogue;
}

/**
 * Returns a function that finds, for each task that a parent gives to the unit of a plan, the passage of the plan that is
 * nearest to it, and how near. The whole text of the plan is searched, because a plan may treat a task elsewhere than in
 * its list of tasks. Of a task that could not be compared with all passages nothing is stated unless a near one was found.
 */
export function nearestTaskFinder(source: NearestTaskSource) {
  const { links, plans, texts, catalogue } = source;
  const sources = new Map<string, ParentSource>();
  const sourceOf = (parentId: string) => {
    const known = sources.get(parentId);
    if (known) return known;
    const parent = plans.get(parentId)!;
    const lines = (texts.get(parentId) ?? "").split("\n");
    const source = { parent, lines, ...parentTasks(parent, catalogue) };
    sources.set(parentId, source);
    return source;
  };
  const assignedTo = assignmentFinder(source);
  const linksOf = Map.groupBy(links, ({ planId }) => planId);
  return (plan: PlanRecord, statements: () => readonly Statement[]): NearestTask[] => {
    if (plan.issuer === null) return [];
    const planId = plan.id;
    let passages: readonly Passage[] | null = null;
    const assignedAs = assignedTo(plan);
    return (linksOf.get(planId) ?? []).flatMap(({ parentId }) => {
      const { parent, lines, tasks, counts } = sourceOf(parentId);
      let index: PassageIndex | null = null;
      return tasks.flatMap((task): NearestTask[] => {
        const because = assignedAs(parentId, task);
        if (because === null) return [];
        passages ??= passagesOf(statements());
        index ??= new PassageIndex(passages, { tasks: tasks.length, counts });
        const { pointer, subIndex, role, text: words } = task;
        const stated = wholeLine(parent, pointer, lines);
        const fact = { planId, parentId, pointer, task: stated, text: words, subIndex, role, because };
        const sharedTerms = index.sharedTerms(task.terms);
        const { found, isExact } = index.nearest(task.words);
        const nearest = placed(found, planId);
        return isExact || nearest.isNear ? [{ ...fact, sharedTerms, ...nearest }] : [];
      });
    });
  };
}

interface ParentSource extends ParentTasks {
  readonly parent: PlanRecord;
  readonly lines: readonly string[];
}

/** The line of a task. A row of a table is one line: of it, the cell that states the task. */
function wholeLine(parent: PlanRecord, pointer: string, lines: readonly string[]): Place {
  const [place] = placesOf(parent, pointer);
  if (!place) return { planId: parent.id, pointer, page: 1, line: 1, quote: "" };
  const line = lines[place.line - 1]?.replaceAll("\f", "").trim();
  const isCell = parent.evidence[place.pointer!]!.some(({ cell }) => cell !== undefined);
  return line && !isCell ? { ...place, quote: line } : place;
}

function placed(
  found: NearestPassage | null,
  planId: string,
): Pick<NearestTask, "similarity" | "isNear" | "nearest"> {
  if (found === null) return { similarity: 0, isNear: false, nearest: null };
  const { page, line, text } = found.passage;
  const similarity = Math.round(found.similarity * 1000) / 1000;
  return {
    similarity,
    isNear: similarity >= NEAR_TASK,
    nearest: { planId, page, line, quote: text },
  };
}

/** Finds why a task is a task of the unit that issued a plan; null: it is not. */
function assignmentFinder({ groups, catalogue, plans }: NearestTaskSource) {
  const inGroups = new Set<string>();
  const keyOf = (planId: string, parentId: string, assignment: string, name: string) =>
    [planId, parentId, assignment, nameKey(name)].join("\n");
  for (const { planIds, dues } of groups.flatMap(({ bound }) => bound)) {
    for (const { parentId, pointer } of dues.flatMap(({ names }) => names)) {
      const named = namedUnit(plans.get(parentId), pointer);
      if (named) for (const id of planIds) inGroups.add(keyOf(id, parentId, named.assignment, named.name));
    }
  }
  return (plan: PlanRecord) => {
    const own = unitKey(plan.issuer!);
    const day = dayOfIssue(plan);
    const merged = catalogue
      .predecessorsOf(own)
      .filter((id) => day !== null && catalogue.successorsOf(id, day).includes(own));
    const predecessors = new Set(merged);
    return (parentId: string, { units, assignment }: ParentTask): NearestTask["because"] | null => {
      const named = units.filter(({ group }) => !group);
      if (named.some((unit) => unitKey(unit) === own)) return "name";
      if (named.some(({ unitId }) => unitId !== null && predecessors.has(unitId))) return "predecessor";
      const isMember = units.some(
        ({ group, name }) => group && inGroups.has(keyOf(plan.id, parentId, assignment, name)),
      );
      return isMember ? "group" : null;
    };
  };
}
