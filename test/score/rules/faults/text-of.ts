import type { PlanRecord } from "../../../../src/model/plan.ts";
import type { CasePlan } from "../../../support/case-plan.ts";

/** The lines that the evidence of a plan quotes, each in its place. */
export function quotedLines({ evidence }: PlanRecord): string {
  const lines: string[] = [];
  for (const { line, quote } of Object.values(evidence).flat()) lines[line - 1] = quote;
  return Array.from(lines, (line) => line ?? "").join("\n");
}

/** The whole text of a plan as far as it matters to other texts: its tasks, a line each. */
export function textOf({ subIndices = [] }: CasePlan): string {
  return subIndices
    .flatMap(({ tasks = [] }, i) => [`${i + 1}. Chỉ số thành phần`, ...tasks.map((task) => `- ${task}.`)])
    .join("\n");
}
