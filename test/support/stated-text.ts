import type { PlanRecord } from "../../src/model/plan.ts";

/** The text of a made plan: the quotations of its evidence, each on its line, then its tasks. */
export function statedText({ evidence, subIndices, assignments }: PlanRecord): string {
  const quoted: string[] = [];
  for (const { line, quote } of Object.values(evidence).flat()) quoted[line - 1] = quote;
  const all = [...subIndices.flatMap((subIndex) => [...subIndex.assignments, subIndex]), ...assignments];
  const tasks = all.flatMap((part) => part.tasks.map(({ text }) => `- ${text}.`));
  return [...Array.from(quoted, (line) => line ?? ""), ...tasks].join("\n");
}
