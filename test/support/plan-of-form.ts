import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import type { Task, UnitRef } from "../../src/model/plan.ts";
import { type ReadValues, readValues } from "../../src/parse/read-values.ts";
import { snippetLines } from "./rule-corpus.ts";

/** The plan of a province on an index, with these lines as its section of tasks. */
export function planOfForm(lines: string, catalogue: Catalogue): ReadValues["plan"] {
  const head =
    "UBND TỈNH LÀO CAI\nSố: 12/KH-UBND\nLào Cai, ngày 05 tháng 3 năm 2026\nKẾ HOẠCH\nCải thiện Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2026\nI. MỤC TIÊU\nTăng 3 bậc.\nII. NHIỆM VỤ";
  return readValues(snippetLines(`${head}\n${lines}`), catalogue).plan;
}

/** A task of a plan with the names of those who bear it and who help. */
export interface Duty {
  readonly text: string;
  readonly units: readonly string[];
  readonly partners: readonly string[];
}

/** All tasks of a plan, also those without a unit below a sub-index. */
export function dutiesIn({ subIndices, assignments }: ReadValues["plan"]): Duty[] {
  const names = (units: readonly UnitRef[]) => units.map(({ name }) => name);
  const dutyOf = (task: Task, units: readonly UnitRef[]): Duty => ({
    text: task.text,
    units: names(task.units.length > 0 ? task.units : units),
    partners: names(task.partners),
  });
  const assigned = [...subIndices.flatMap((one) => one.assignments), ...assignments];
  return [
    ...assigned.flatMap(({ units, tasks }) => tasks.map((task) => dutyOf(task, units))),
    ...subIndices.flatMap(({ tasks }) => tasks.map((task) => dutyOf(task, []))),
  ];
}
