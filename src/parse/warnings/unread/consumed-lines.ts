import type { ParsedPlan } from "../../../model/plan.ts";

/** The fields that may quote a line with a duty. */
const DUTY_FIELDS = /^\/(?:subIndices|assignments|overall|figures)\//u;
/** A date says when something is due. In a row of a table the work is in the next cell; a sentence needs a task as well. */
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

/** Indices of the lines that these fields quote. `withDeadlines`: a line that only a deadline quotes is among them. */
export function consumedLines(evidence: ParsedPlan["evidence"], withDeadlines: boolean): Set<number> {
  const fields = withDeadlines ? WITH_DEADLINES : DUTY_FIELDS;
  return linesOf(evidence, (pointer) => fields.test(pointer));
}

function linesOf(evidence: ParsedPlan["evidence"], isWanted: (pointer: string) => boolean): Set<number> {
  const consumed = new Set<number>();
  for (const pointer in evidence) {
    if (!isWanted(pointer)) continue;
    for (const { line, endLine, rule } of evidence[pointer]!)
      if (rule !== MENTION) for (let at = line; at <= endLine; at++) consumed.add(at - 1);
  }
  return consumed;
}
