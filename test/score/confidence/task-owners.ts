import { distance } from "fastest-levenshtein";
import type { PlanTruth } from "../../../fixtures/generate/plan-truth.ts";
import { nameKey } from "../../../src/language/fold.ts";
import type { Assignment, ParsedPlan } from "../../../src/model/plan.ts";
import type { Judged } from "../compare.ts";

type Assigning = Pick<PlanTruth | ParsedPlan, "subIndices" | "assignments">;

interface OwnedTask {
  readonly pointer: string;
  /** The sub-index; "" outside sub-indices. */
  readonly where: string;
  readonly text: string;
  readonly owners: readonly string[];
}

const ALIKE_TEXT = 0.9;
/** Names that are cut or misread are still those of the same line; whether they are whole is the question of another field. */
const ALIKE_NAME = 0.6;

/**
 * Whether the tasks that were read belong to the unit that the truth has for them, and not to the unit of another line. A task is
 * compared with those of the same words in the same sub-index. One without a unit, or whose words the truth lacks, is not judged.
 */
export function judgeOwners(stated: Assigning, got: Assigning): Judged[] {
  const expected = Map.groupBy(ownedTasks(stated), ({ where }) => where);
  return ownedTasks(got).flatMap(({ pointer, where, text, owners }): Judged[] => {
    const same = (expected.get(where) ?? []).filter((other) => isAlike(other.text, text, ALIKE_TEXT));
    if (same.length === 0 || owners.length === 0) return [];
    const fact = { field: "task.owner", where, value: owners.join("; "), prose: false, pointer };
    return [{ fact, right: same.some((other) => shareName(other.owners, owners)) }];
  });
}

function ownedTasks({ subIndices, assignments }: Assigning): OwnedTask[] {
  return [
    ...subIndices.flatMap((sub, i) =>
      owned(sub.assignments, `/subIndices/${i}/assignments`, sub.id ?? nameKey(sub.name)),
    ),
    ...owned(assignments, "/assignments", ""),
  ];
}

const owned = (assignments: readonly Assignment[], at: string, where: string): OwnedTask[] =>
  assignments.flatMap(({ units, tasks }, i) =>
    tasks.map(({ text, units: own }, j) => ({
      pointer: `${at}/${i}/tasks/${j}`,
      where,
      text: nameKey(text),
      owners: [...own, ...units].map(({ name }) => nameKey(name)),
    })),
  );

const shareName = (a: readonly string[], b: readonly string[]) =>
  a.some((one) => b.some((other) => isAlike(one, other, ALIKE_NAME)));

function isAlike(a: string, b: string, share: number): boolean {
  const length = Math.max(a.length, b.length);
  return a.startsWith(b) || b.startsWith(a) || distance(a, b) <= (1 - share) * length;
}
