import type { Catalogue } from "../../catalogue/catalogue.ts";
import { memoize } from "../../language/memoize.ts";
import { subIndexKey } from "../../language/sub-index-key.ts";
import type { Place } from "../../model/comparison.ts";
import type { BoundUnit, CorpusGroup, Coverage } from "../../model/corpus-group.ts";
import type { Due } from "../../model/duty.ts";
import { namedUnit } from "../../model/named-unit.ts";
import { onlyHelps } from "../../model/only-helps.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { taskLines } from "../plan/work-lines.ts";
import { type ParentTask, parentTasks, taskContent } from "../similarity/assigned-tasks.ts";
import { isPlain, subjectLines } from "../subjects/lines-on-subject.ts";
import { coveredState } from "./find-coverage.ts";
import { namedAsInParent } from "./named-as-in-parent.ts";
import { namedInHeadings } from "./named-in-headings.ts";
import { type Content, NOTHING, PlanWork } from "./plan-work.ts";

interface ContentSource {
  readonly plans: ReadonlyMap<string, PlanRecord>;
  /** The stored text of each plan by its id; a plan without one is not compared. */
  readonly texts: ReadonlyMap<string, string>;
  readonly catalogue: Catalogue;
}

/**
 * The groups with the content of plans that do not name a sub-index. Many plans list their tasks without the names of the
 * sub-indices: such a plan covers a sub-index if a passage treats a task that the parent assigns to the unit under it, and it is
 * unclear whether it does if a passage may, if a heading names it in part, or if a task names it that was not read as its own. It lacks
 * a sub-index only if nothing in it is similar, and if it treats another one. Where this leaves it unclear, lines on the subject of the
 * sub-index show that the plan covers it; where it would be missing, they make it unclear. Of a sub-index that nobody assigned to the
 * unit, they show that the plan has it all the same.
 */
export function withSimilarContent(groups: readonly CorpusGroup[], source: ContentSource): CorpusGroup[] {
  const compared = contentFinder(source);
  const tasksIn = memoize((planId) => taskLines(source.plans.get(planId)!));
  const namesInTask = ({ mentionedAt }: Coverage) =>
    mentionedAt.some(({ planId, line }) => tasksIn(planId).has(line));
  const headingsOn = ({ planIds }: BoundUnit, subIndex: string, group: CorpusGroup) =>
    planIds.flatMap((planId) => {
      const plan = source.plans.get(planId)!;
      return namedInHeadings(plan, source.texts.get(planId) ?? "", subIndex, group, source.catalogue);
    });
  const namedIn = ({ planIds, parentIds }: BoundUnit, subIndex: string) =>
    planIds.flatMap((planId) =>
      namedAsInParent(
        source.plans.get(planId)!,
        source.texts.get(planId) ?? "",
        subIndex,
        parentIds.map((id) => source.plans.get(id)!),
      ),
    );
  const linesOn = subjectLines(source.catalogue);
  /** The lines on the subject of a sub-index that do not name it: a name alone treats nothing. */
  const onSubject = ({ planIds }: BoundUnit, cell: Coverage, { index }: CorpusGroup): readonly Place[] => {
    const isNamed = ({ planId, line }: Place) =>
      cell.mentionedAt.some((place) => place.planId === planId && place.line === line);
    const lines = planIds
      .flatMap((id) => linesOn(source.plans.get(id)!, source.texts.get(id) ?? "", index, cell.subIndex))
      .filter(({ place }) => !isNamed(place));
    return cell.due === null && !isPlain(lines) ? [] : lines.map(({ place }) => place);
  };
  return groups.map(
    (group): CorpusGroup => ({
      ...group,
      bound: group.bound.map((row) => {
        const coverage = row.coverage.map((cell): Coverage => {
          const isGap = cell.state === "missing" || cell.state === "unreadable";
          if (!isGap || !cell.due) return cell;
          // A line that names it as the catalogue does was read already.
          const isKnown = cell.mentionedAt.length > 0;
          const named = isKnown ? [] : namedIn(row, cell.subIndex);
          if (named.length > 0) return withContent(cell, { found: "near", places: named });
          const served = servedContent(cell.servedAt, cell.due, source.plans);
          const content = served?.found === "near" ? served : compared(row, cell.due);
          const found = withContent(cell, content.found === "nothing" && served ? served : content);
          if (found.state !== "missing") return found;
          const similarAt = headingsOn(row, found.subIndex, group);
          if (similarAt.length > 0) return { ...found, state: "unclear", similarAt };
          return namesInTask(found) ? asUnclear(found) : found;
        });
        const isReadWhole = row.planIds.length > 0 && row.planIds.every((id) => source.texts.has(id));
        const decided = isReadWhole ? withDoubt(coverage) : coverage;
        return {
          ...row,
          coverage: decided.map((cell) =>
            isOpen(cell) ? withSubject(cell, onSubject(row, cell, group), row.parentIds.length > 0) : cell,
          ),
        };
      }),
    }),
  );
}

/**
 * The coverage of plans in which nothing of the index was found, neither a name nor a task that the unit was given: their wording is
 * too far from the parent's for a comparison, so what they lack is unclear.
 */
function withDoubt(coverage: readonly Coverage[]): readonly Coverage[] {
  if (coverage.some(({ coveredBy }) => coveredBy.length > 0)) return coverage;
  return coverage.map((cell) => (cell.state === "missing" ? asUnclear(cell) : cell));
}

/** Whether lines on the subject decide: not where the plan has the sub-index, or where parts of it were not read. */
const isOpen = ({ due, state }: Coverage): boolean =>
  state === "unclear" || state === (due === null ? "not-assigned" : "missing");

/** Such a sub-index with the lines on its subject. What a unit was given and its plan seems to lack becomes unclear. */
function withSubject(cell: Coverage, places: readonly Place[], parentKnown: boolean): Coverage {
  if (places.length === 0) return cell;
  const found = withContent(cell, { found: cell.state === "missing" ? "perhaps" : "near", places });
  return found.state === "covered" ? { ...found, state: coveredState(cell.due, parentKnown) } : found;
}

const asUnclear = (cell: Coverage): Coverage => ({ ...cell, state: "unclear" });

function withContent(cell: Coverage, { found, places }: Content): Coverage {
  if (found === "nothing") return cell;
  const similarAt = [...places];
  if (found === "perhaps") return { ...cell, state: "unclear", similarAt };
  return { ...cell, state: "covered", planId: places[0]!.planId, coveredBy: similarAt, similarAt };
}

/**
 * What lines show that say that their work serves a sub-index. They are all that is expected of a unit that helps there; a unit that
 * leads there may be expected to do more. null without such lines.
 */
function servedContent(
  places: readonly Place[],
  due: Due,
  plans: ReadonlyMap<string, PlanRecord>,
): Content | null {
  if (places.length === 0) return null;
  return { found: onlyHelps(due, (id) => plans.get(id)) ? "near" : "perhaps", places };
}

/** Returns a function that compares the plans of a unit with what its parents state of a sub-index that they assign to it. */
function contentFinder({ plans, texts, catalogue }: ContentSource) {
  const tasksOf = memoize((parentId) => parentTasks(plans.get(parentId)!, catalogue));
  const workOf = memoize((key) => {
    const [planId, parentId] = key.split("\n") as [string, string];
    return new PlanWork(plans.get(planId)!, texts.get(planId)!, tasksOf(parentId), catalogue);
  });
  return (row: BoundUnit, due: Due): Content => {
    const compared = row.planIds.filter((id) => texts.has(id));
    const contents = compared.flatMap((planId) =>
      due.names.flatMap(({ parentId, pointer }) => {
        const parent = plans.get(parentId);
        const work = workOf(`${planId}\n${parentId}`);
        const { tasks } = tasksOf(parentId);
        const own = ownTasks(tasks, parent, pointer);
        if (own.length > 0) return own.map((task) => work.find(task, due.subIndex));
        const stated = [...statedOf(parent, due.subIndex), ...generalDuties(tasks, parent, pointer)];
        return stated.map((text) => work.findStated(taskContent(text, catalogue), due.subIndex));
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

/**
 * The tasks of the assignment in which a pointer names a unit, without those that name others. A sentence that assigns several
 * sub-indices at once does not say which words are about which, so it is no task of one of them.
 */
function ownTasks(
  tasks: readonly ParentTask[],
  parent: PlanRecord | undefined,
  pointer: string,
): ParentTask[] {
  const named = namedUnit(parent, pointer);
  if (!named) return [];
  const isShared = ({ text, subIndex }: ParentTask) =>
    tasks.some((other) => other.text === text && other.subIndex !== subIndex);
  return tasks.filter(
    (task) =>
      task.assignment === named.assignment &&
      task.units.some(({ name }) => name === named.name) &&
      !isShared(task),
  );
}

/** What a parent states of a sub-index for all: its name, and its tasks that name nobody. */
function statedOf(parent: PlanRecord | undefined, subIndex: string): string[] {
  const sections = (parent?.subIndices ?? []).filter((section) => subIndexKey(section) === subIndex);
  return sections.flatMap(({ name, tasks }) => [name, ...tasks.map(({ text }) => text)]);
}

/** The tasks of the same assignment that are general ("xây dựng kế hoạch thanh tra …") or short. */
function generalDuties(
  tasks: readonly ParentTask[],
  parent: PlanRecord | undefined,
  pointer: string,
): string[] {
  const [, , section = "", , position = ""] = namedUnit(parent, pointer)?.assignment.split("/") ?? [];
  const assignment = parent?.subIndices[Number(section)]?.assignments[Number(position)];
  if (section === "" || !assignment) return [];
  return assignment.tasks.flatMap(({ text }) => (tasks.some((task) => task.text === text) ? [] : text));
}
