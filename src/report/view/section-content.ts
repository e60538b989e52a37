import type { PlanRecord, SubIndex } from "../../model/plan.ts";

const POINTER = /^\/subIndices\/(\d{1,4})(?:\/assignments\/(\d{1,4}))?/;
/** Limits of a panel: characters of a line, and number of lines. */
const LONGEST_LINE = 320;
const MAX_LINES = 8;

function shortenLine(line: string): string {
  const text = line.replace(/^[-–+*•] {1,3}/, "");
  return text.length <= LONGEST_LINE ? text : `${text.slice(0, LONGEST_LINE).toWellFormed()}…`;
}

function sectionLines(sub: SubIndex): string[] {
  const assigned = sub.assignments.flatMap(({ units, tasks }) =>
    tasks.map((task) => `${units.map((u) => u.name).join(", ")}: ${task.text}`),
  );
  return [...(sub.target ? [sub.target.text] : []), ...assigned, ...sub.tasks.map((task) => task.text)];
}

/**
 * The lines under the heading at a pointer, in the document's words: the tasks of an assignment, or a section's target
 * and tasks. A heading alone ("Sở Xây dựng") does not show that the unit was assigned anything.
 */
export function sectionContent(plan: PlanRecord, pointer: string): { lines: string[]; left: number } {
  const found = POINTER.exec(pointer);
  const sub = found ? plan.subIndices[Number(found[1])] : undefined;
  if (!found || !sub) return { lines: [], left: 0 };
  const assignment = found[2] === undefined ? undefined : sub.assignments[Number(found[2])];
  const all = assignment ? assignment.tasks.map((task) => task.text) : sectionLines(sub);
  return { lines: all.slice(0, MAX_LINES).map(shortenLine), left: Math.max(0, all.length - MAX_LINES) };
}
