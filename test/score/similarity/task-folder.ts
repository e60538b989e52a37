import type { PlanRecord } from "../../../src/model/plan.ts";
import { casePlan, unit } from "../../support/case-plan.ts";
import { randomOf } from "../../support/random.ts";
import type { LabelledPair } from "./labelled-pairs.ts";

const IDS = ["pgi.1", "pgi.2", "pgi.3", "pgi.4"] as const;
const TASKS = 12;
const UNIT = unit("Sở Y tế", "so-y-te");

/** A parent, the plan of a unit with its text, and which of the parent's tasks the plan carries out. */
export interface TaskFolder {
  readonly plans: readonly PlanRecord[];
  readonly texts: ReadonlyMap<string, string>;
  readonly tasks: readonly { readonly pointer: string; readonly same: boolean }[];
}

/**
 * Draws tasks of the pairs for a parent. Of half of them the unit's plan has the passage that carries them out, of the
 * others the passage that does not; between them are passages for tasks that the parent does not give.
 */
export function taskFolder(pairs: readonly LabelledPair[], seed: number): TaskFolder {
  const random = randomOf(seed);
  const shuffled = <T>(list: readonly T[]) =>
    list
      .map((one) => ({ one, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  const drawn = shuffled([...Map.groupBy(pairs, ({ task }) => task).values()]);
  const [given, others] = [drawn.slice(0, TASKS), drawn.slice(TASKS, 2 * TASKS)];
  const chosen = given.map((both, i) => both.find(({ same }) => same === (i % 2 === 0))!);
  const sections = IDS.map((id, i) => ({ id, own: chosen.filter((_, at) => at % IDS.length === i) }));
  const lines = sections.flatMap(({ own }, i) => [
    `${i + 1}. Chỉ số thành phần thứ ${i + 1}`,
    ...own.map(({ passage }) => `- ${passage}`),
    ...others.slice(3 * i, 3 * i + 3).map((both) => `- ${both[0]!.passage}`),
  ]);
  const parent = casePlan({
    id: "tinh",
    subIndices: sections.map(({ id, own }) => ({ id, units: [UNIT], tasks: own.map(({ task }) => task) })),
  });
  const plan = casePlan({
    id: "so-yt",
    unit: UNIT,
    answers: { number: "25/KH-UBND", day: "2024-04-10" },
    subIndices: IDS.map((id) => ({ id, tasks: ["Rà soát nhiệm vụ được giao"] })),
  });
  const pointers = sections.flatMap(({ own }, i) =>
    own.map(({ same }, k) => ({ pointer: `/subIndices/${i}/assignments/0/tasks/${k}`, same })),
  );
  const evidence = Object.fromEntries(
    pointers.map(({ pointer }, i) => [
      pointer,
      [{ page: 1, line: 100 + i, endLine: 100 + i, quote: pointer, confidence: 1, rule: "case" }],
    ]),
  );
  return {
    plans: [{ ...parent, evidence: { ...parent.evidence, ...evidence } }, plan],
    texts: new Map([["so-yt", lines.join("\n")]]),
    tasks: pointers,
  };
}
