import type { Corpus } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { CopiedText, NearestTask } from "../../model/similar-texts.ts";
import { isChecked } from "../plan/is-checked.ts";
import { copiedTextFinder } from "./find-copied-text.ts";
import { type NearestTaskSource, nearestTaskFinder } from "./find-nearest-tasks.ts";
import { type Statement, statementsOf } from "./statements.ts";

/**
 * Compares the whole text of each sub-plan with the tasks and texts of its parents, and with earlier plans. The plans are
 * compared one after another, by date, so that the statements of only one plan are in memory.
 */
export function compareTexts(
  plans: readonly PlanRecord[],
  source: NearestTaskSource,
): Pick<Corpus, "nearestTasks" | "copiedTexts"> {
  const findNearestTasks = nearestTaskFinder(source);
  const findCopiedText = copiedTextFinder(source);
  const found = plans
    .filter(({ id, planKind }) => planKind === "sub-plan" && source.texts.has(id))
    .toSorted(earlierFirst)
    .map((plan) => {
      let read: readonly Statement[] | null = null;
      const statements = () => {
        read ??= statementsOf(plan, source.texts.get(plan.id)!);
        return read;
      };
      const nearestTasks: readonly NearestTask[] = findNearestTasks(plan, statements);
      const copiedTexts: readonly CopiedText[] = isChecked(plan) ? findCopiedText(plan, statements()) : [];
      return { nearestTasks, copiedTexts };
    });
  return {
    nearestTasks: found.flatMap(({ nearestTasks }) => nearestTasks),
    copiedTexts: found.flatMap(({ copiedTexts }) => copiedTexts),
  };
}

/** By day of issue, those without one last; by id between equals, so that the order of files does not matter. */
function earlierFirst(a: PlanRecord, b: PlanRecord): number {
  const [one, other] = [a, b].map(({ issueDate, id }) => `${issueDate.iso ?? "9999"} ${id}`);
  return one! < other! ? -1 : one! > other! ? 1 : 0;
}
