import type { Catalogue } from "../../catalogue/catalogue.ts";
import { memoize } from "../../language/memoize.ts";
import { subIndexKey } from "../../language/sub-index-key.ts";
import type { Place } from "../../model/comparison.ts";
import type { BoundUnit, CorpusGroup, Coverage } from "../../model/corpus-group.ts";
import type { Due } from "../../model/duty.ts";
import { namedUnit } from "../../model/named-unit.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { NEAR_TASK } from "../../model/similar-texts.ts";
import { type ParentTask, type ParentTasks, parentTasks, taskContent } from "../similarity/assigned-tasks.ts";
import { PassageIndex } from "../similarity/passage-index.ts";
import { type Passage, passagesOf } from "../similarity/passages.ts";
import { statementsOf } from "../similarity/statements.ts";
import { workLines } from "./work-lines.ts";

/** A passage below this similarity, with fewer terms of the task anywhere in the plan, is no sign of its content. */
const PERHAPS_NEAR = 0.2;
const SIGNS_OF_CONTENT = 2;

type SubjectWords = Pick<ParentTask, "words">;

const NOTHING: Content = { found: "nothing", places: [] };

interface ContentSource {
  readonly plans: ReadonlyMap<string, PlanRecord>;
  /** The stored text of each plan by its id; a plan without one is not compared. */
  readonly texts: ReadonlyMap<string, string>;
  readonly catalogue: Catalogue;
}

/** What the plans of a unit contain of the tasks that it has under a sub-index. */
interface Content {
  /** "near": a passage treats one of the tasks. "perhaps": something in the plan may. */
  readonly found: "near" | "perhaps" | "nothing";
  readonly places: readonly Place[];
}

/**
 * The groups with the content of plans that do not name a sub-index. Many plans list their tasks without the names of the
 * sub-indices: such a plan covers a sub-index if a passage treats a task that the parent assigns to the unit under it, and it is
 * unclear whether it does if a passage may. It lacks a sub-index only if nothing in it is similar.
 */
export function withSimilarContent(groups: readonly CorpusGroup[], source: ContentSource): CorpusGroup[] {
  const compared = contentFinder(source);
  return groups.map((group) => ({
    ...group,
    bound: group.bound.map((row) => ({
      ...row,
      coverage: row.coverage.map((cell) => {
        const isGap = cell.state === "missing" || cell.state === "unreadable";
        return isGap && cell.due ? withContent(cell, compared(row, cell.due)) : cell;
      }),
    })),
  }));
}

function withContent(cell: Coverage, { found, places }: Content): Coverage {
  if (found === "nothing") return cell;
  const similarAt = [...places];
  if (found === "perhaps") return { ...cell, state: "unclear", similarAt };
  return { ...cell, state: "covered", planId: places[0]!.planId, coveredBy: similarAt, similarAt };
}

/** Returns a function that compares the plans of a unit with what its parents state of a sub-index that they assign to it. */
function contentFinder({ plans, texts, catalogue }: ContentSource) {
  const tasksOf = memoize((parentId) => parentTasks(plans.get(parentId)!, catalogue));
  const indexOf = memoize((key) => {
    const [planId, parentId] = key.split("\n") as [string, string];
    return workIndex(plans.get(planId)!, texts.get(planId)!, tasksOf(parentId));
  });
  return (row: BoundUnit, due: Due): Content => {
    const compared = row.planIds.filter((id) => texts.has(id));
    const contents = compared.flatMap((planId) =>
      due.names.flatMap(({ parentId, pointer }) => {
        const parent = plans.get(parentId);
        const index = indexOf(`${planId}\n${parentId}`);
        const own = ownTasks(tasksOf(parentId).tasks, parent, pointer);
        if (own.length > 0) return own.map((task) => taskIn(planId, index, task));
        return statedOf(parent, due.subIndex, catalogue).map((text) => possiblyIn(planId, index, text));
      }),
    );
    return strongest(contents);
  };
}

/** The content that shows most, with all its places; each line once. */
function strongest(contents: readonly Content[]): Content {
  for (const found of ["near", "perhaps"] as const) {
    const places = contents.filter((content) => content.found === found).flatMap((content) => content.places);
    const each = new Map(places.map((place) => [`${place.planId} ${place.line}`, place]));
    if (each.size > 0) return { found, places: [...each.values()] };
  }
  return NOTHING;
}

/** The tasks of the assignment in which a pointer names a unit, without those that name others. */
function ownTasks(
  tasks: readonly ParentTask[],
  parent: PlanRecord | undefined,
  pointer: string,
): ParentTask[] {
  const named = namedUnit(parent, pointer);
  if (!named) return [];
  return tasks.filter(
    ({ assignment, units }) =>
      assignment === named.assignment && units.some(({ name }) => name === named.name),
  );
}

/** What a parent states of a sub-index for all: its name, and its tasks that name nobody. */
function statedOf(parent: PlanRecord | undefined, subIndex: string, catalogue: Catalogue) {
  const sections = (parent?.subIndices ?? []).filter((section) => subIndexKey(section) === subIndex);
  return sections
    .flatMap(({ name, tasks }) => [name, ...tasks.map(({ text }) => text)])
    .map((text) => taskContent(text, catalogue));
}

function workIndex(plan: PlanRecord, text: string, { tasks, counts }: ParentTasks): PassageIndex {
  const isWork = workLines(plan);
  const statements = statementsOf(plan, text).filter(({ line }) => isWork(line));
  return new PassageIndex(passagesOf(statements), { tasks: tasks.length, counts });
}

/** How far a plan treats a task of its unit. */
function taskIn(planId: string, index: PassageIndex, task: ParentTask): Content {
  const nearest = index.nearest(task.words).found;
  if (!nearest) return NOTHING;
  const { similarity, passage } = nearest;
  const places = [placeIn(planId, passage)];
  if (similarity >= NEAR_TASK) return { found: "near", places };
  const isPerhaps = similarity >= PERHAPS_NEAR || index.sharedTerms(task.terms).length >= SIGNS_OF_CONTENT;
  return isPerhaps ? { found: "perhaps", places } : NOTHING;
}

/** Whether a plan may treat what a parent states for all: that is no task of the unit, so it shows less. */
function possiblyIn(planId: string, index: PassageIndex, { words }: SubjectWords): Content {
  const nearest = index.nearest(words).found;
  if (!nearest || nearest.similarity < NEAR_TASK) return NOTHING;
  return { found: "perhaps", places: [placeIn(planId, nearest.passage)] };
}

const placeIn = (planId: string, { page, line, text }: Passage): Place => ({
  planId,
  page,
  line,
  quote: text,
});
