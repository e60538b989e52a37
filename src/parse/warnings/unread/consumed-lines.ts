import type { ParsedPlan } from "../../../model/plan.ts";

/** The fields that may quote a line with a duty. */
const DUTY_FIELDS = /^\/(?:subIndices|assignments|overall|figures)\//u;
/** In a row of a table the work is in the cell beside the date. In a sentence, the deadline of a report or a plan is the duty. */
const WITH_DEADLINES = /^\/(?:subIndices|assignments|deadlines|overall|figures)\//u;
/** A sub-index that a sentence merely names. */
const MENTION = "sub-index/mention";

/** A task, or the units of an assignment. */
const DUTY = /\/(?:assignments|tasks)\//u;

/** Indices of the lines that state a duty: a task or an assignment quotes them. */
export const linesWithDuties = (evidence: ParsedPlan["evidence"]): Set<number> =>
  linesOf(evidence, (pointer) => DUTY.test(pointer));

/** A target of a sub-index, of a part of it, or of the whole index. */
const TARGET = /\/targets\/|^\/(?:overall|figures)\//u;

/** Indices of the lines whose targets were read. */
export const linesWithTargets = (evidence: ParsedPlan["evidence"]): Set<number> =>
  linesOf(evidence, (pointer) => TARGET.test(pointer));

/** Indices of the lines that these fields quote. `inRows`: a line that only a deadline quotes is among them. */
export function consumedLines(
  { evidence, deadlines }: Pick<ParsedPlan, "evidence" | "deadlines">,
  inRows: boolean,
): Set<number> {
  const fields = inRows ? WITH_DEADLINES : DUTY_FIELDS;
  const isPaper = (pointer: string) => {
    const deadline = deadlines[Number(DEADLINE.exec(pointer)?.groups?.number ?? -1)];
    return deadline !== undefined && deadline.what !== "task" && deadline.units.length > 0;
  };
  return linesOf(evidence, (pointer) => fields.test(pointer) || isPaper(pointer));
}
const DEADLINE = /^\/deadlines\/(?<number>\d{1,5})(?:\/|$)/u;

function linesOf(evidence: ParsedPlan["evidence"], isWanted: (pointer: string) => boolean): Set<number> {
  const consumed = new Set<number>();
  for (const pointer in evidence) {
    if (!isWanted(pointer)) continue;
    for (const { line, endLine, rule } of evidence[pointer]!)
      if (rule !== MENTION) for (let at = line; at <= endLine; at++) consumed.add(at - 1);
  }
  return consumed;
}
