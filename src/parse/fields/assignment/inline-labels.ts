import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { labelsOfLine, readRoleLabels } from "./role-label.ts";
import type { AssignmentRule, ClauseUnits } from "./sentence/assignment-rule.ts";

/** "Rà soát thủ tục. Đơn vị chủ trì: Sở Nội vụ; đơn vị phối hợp: Sở Tư pháp; thời gian: …": a task with its labels in one line. */
export const inlineLabels: AssignmentRule = {
  id: "assignment/inline-labels",
  read: ({ from, cut }, context) => readInlineLabels(cut, from, context),
};

/** The units of the labels inside a line, after the words from `from` on; null without labels. */
export function readInlineLabels(line: TextLine, from: number, context: RuleContext): ClauseUnits | null {
  const labels = labelsOfLine(line, from).filter(
    ({ kind, role, start }) =>
      start > from &&
      kind === "role" &&
      role !== "coordinate" &&
      AFTER_SENTENCE.test(line.text.slice(0, start)),
  );
  // "Trách nhiệm: rà soát …" states a task: a word that may be a topic counts where only units follow it.
  const read = firstOf(labels, ({ start }) => readRoleLabels(line, start, context));
  const lead = read.find(({ role }) => role !== "coordinate");
  if (!lead || lead.units.length === 0) return null;
  return {
    units: lead.units,
    partners: read.filter(({ role }) => role === "coordinate").flatMap(({ units }) => units),
    role: lead.role,
    end: lead.span.end,
    taskStart: from,
  };
}

/** The first list with an entry. */
function firstOf<A, T>(all: readonly A[], read: (one: A) => readonly T[]): readonly T[] {
  for (const one of all) {
    const found = read(one);
    if (found.length > 0) return found;
  }
  return [];
}

const AFTER_SENTENCE = /[.;] $/u;
