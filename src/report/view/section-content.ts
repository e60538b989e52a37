import type { PlanRecord, SubIndex } from "../../model/plan.ts";

const PLACE = /^\/subIndices\/(\d{1,4})(?:\/assignments\/(\d{1,4}))?/;
/** Characters of one line, and lines, that a panel shows; the rest stands in the file. */
const LENGTH = 320;
const LINES = 8;

const cut = (line: string) => {
  const text = line.replace(/^[-–+*•] {1,3}/, "");
  return text.length <= LENGTH ? text : `${text.slice(0, LENGTH).toWellFormed()}…`;
};

function sectionLines(sub: SubIndex): string[] {
  const assigned = sub.assignments.flatMap(({ units, tasks }) =>
    tasks.map((task) => `${units.map((u) => u.name).join(", ")}: ${task.text}`),
  );
  return [...(sub.target ? [sub.target.text] : []), ...assigned, ...sub.tasks.map((task) => task.text)];
}

/**
 * What stands under a heading that a pointer leads to, in the document's words: the tasks of an assignment, or a
 * section's target and tasks. A heading alone ("Sở Xây dựng") says too little to be believed.
 */
export function sectionContent(plan: PlanRecord, pointer: string): { lines: string[]; left: number } {
  const found = PLACE.exec(pointer);
  const sub = found ? plan.subIndices[Number(found[1])] : undefined;
  if (!found || !sub) return { lines: [], left: 0 };
  const assignment = found[2] === undefined ? undefined : sub.assignments[Number(found[2])];
  const all = assignment ? assignment.tasks.map((task) => task.text) : sectionLines(sub);
  return { lines: all.slice(0, LINES).map(cut), left: Math.max(0, all.length - LINES) };
}
