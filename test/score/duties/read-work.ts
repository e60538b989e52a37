import { nameKey } from "../../../src/language/fold.ts";
import type { Assignment, Evidence, UnitRef } from "../../../src/model/plan.ts";
import { assessConfidence } from "../../../src/parse/confidence/assess-confidence.ts";
import type { ReadValues } from "../../../src/parse/read-values.ts";

/** A unit that was read as the bearer of a line. */
export interface ReadUnit {
  readonly name: string;
  readonly confidence: number;
}

/** What was read as the work of a line. */
export interface LineWork {
  readonly units: ReadUnit[];
  readonly partners: string[];
}

/** A document as it was read; without its second witness for readings that the witness is trained on. */
export type ReadDocument = Omit<ReadValues, "sources"> & { readonly sources: ReadValues["sources"] | null };

/** What was read of the lines of a document, by the index of the line. */
export interface ReadWork {
  /** The units and partners of the tasks. */
  readonly tasks: ReadonlyMap<number, LineWork>;
  /** The same, with those who have a whole sub-index without a task: "1. Chỉ số Chi phí thời gian: Sở Nội vụ". */
  readonly all: ReadonlyMap<number, LineWork>;
}

/** The evidence of a task from these rules is the line that states when it is due ("Thời gian: quý II"), which is no work. */
const OF_TIME: ReadonlySet<string> = new Set([
  "assignment/labels/detail-label",
  "assignment/labels/time-heading",
]);

/** The work of each line. */
export function readWork({ plan, evidence: before, facts, sources }: ReadDocument): ReadWork {
  const evidence = assessConfidence(plan, before, facts, sources);
  const tasks = new Map<number, LineWork>();
  const all = new Map<number, LineWork>();
  const addAll = (assignments: readonly Assignment[], pointer: string) => {
    for (const [i, assignment] of assignments.entries()) {
      const own = `${pointer}/${i}`;
      const units = assignment.units.map(({ name }, k) => ({
        name,
        confidence: (evidence[`${own}/units/${k}`] ?? evidence[own])?.[0]?.confidence ?? 1,
      }));
      for (const [k, task] of assignment.tasks.entries()) {
        const entries = inOwnRow(evidence[`${own}/tasks/${k}`], evidence[`${own}/units/0`]);
        // The confidence of a task includes that it belongs to its unit.
        const ofTask = entries?.[0]?.confidence ?? 1;
        const capped = (unit: ReadUnit) => ({ ...unit, confidence: Math.min(unit.confidence, ofTask) });
        const named = task.units.map(({ name }) =>
          capped(units.find((unit) => unit.name === name) ?? { name, confidence: 1 }),
        );
        const read = { units: named.length > 0 ? named : units.map(capped), partners: task.partners };
        addTo(tasks, entries, read);
        addTo(all, entries, read);
      }
      if (assignment.tasks.length === 0 && pointer !== TOP)
        addTo(all, evidence[own], { units, partners: assignment.partners });
    }
  };
  addAll(plan.assignments, TOP);
  for (const [i, { assignments }] of plan.subIndices.entries())
    addAll(assignments, `/subIndices/${i}/assignments`);
  return { tasks, all };
}
const TOP = "/assignments";

/** The evidence of the task of a row; where the cell of the task spans rows, and is quoted from a row above, that of its unit and of later lines. */
function inOwnRow(task: readonly Evidence[] | undefined, unit: readonly Evidence[] | undefined) {
  const [above, own] = [task?.[0], unit?.[0]];
  const spans = above?.rule.startsWith("table/") && own && own.line > above.line;
  if (!spans || task!.some(({ line }) => line === own.line)) return task;
  return [own, ...task!.filter(({ line }) => line > own.line)];
}

function addTo(
  work: Map<number, LineWork>,
  entries: readonly Evidence[] | undefined,
  { units, partners }: { readonly units: readonly ReadUnit[]; readonly partners: readonly UnitRef[] },
): void {
  for (const { line, endLine, rule } of entries ?? []) {
    if (OF_TIME.has(rule)) continue;
    for (let at = line - 1; at < endLine; at++) {
      const known = work.get(at) ?? { units: [], partners: [] };
      work.set(at, known);
      for (const unit of units)
        if (!known.units.some(({ name }) => nameKey(name) === nameKey(unit.name))) known.units.push(unit);
      for (const { name } of partners) if (!known.partners.includes(name)) known.partners.push(name);
    }
  }
}
