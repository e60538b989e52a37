import { labelAt, type PlacedLabel } from "../../../lexicon/label-grammar.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { AssignmentRule, ClauseUnits } from "../sentence/assignment-rule.ts";
import { afterOrder } from "../sentence/order.ts";
import { subjectAt } from "../sentence/subject.ts";
import type { LabelledUnits } from "../shared/labelled-units.ts";
import { sentenceUnits } from "./label-sentence.ts";
import { labelsOfLine, readRoleLabels } from "./role-label.ts";
import { readVerbClauses } from "./verb-clauses.ts";

/** "Rà soát thủ tục. Đơn vị chủ trì: Sở Nội vụ; đơn vị phối hợp: Sở Tư pháp; thời gian: …": a task with its labels in one line. */
export const inlineLabels: AssignmentRule = {
  id: "assignment/labels/inline-labels",
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
  const names = firstOf(labels, ({ start }) => readRoleLabels(line, start, context));
  const read = names.length > 0 ? names : firstOf(labels, (label) => clausesOfLabel(line, label, context));
  const lead = read.find(({ role }) => role !== "coordinate");
  if (!lead || lead.units.length === 0) return null;
  const others = names.length > 0 ? [] : read.filter((one) => one !== lead && one.role !== "coordinate");
  return {
    units: [lead, ...others].flatMap(({ units }) => units),
    partners: read.filter(({ role }) => role === "coordinate").flatMap(({ units }) => units),
    role: lead.role,
    end: (others.at(-1) ?? lead).span.end,
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

const AFTER_SENTENCE = /[.;] $| [–-] $/u;

/** "Phân công: | Phòng A lập danh sách, UBND các xã niêm yết": the units of clauses after a label, each with its own verb. */
function clausesOfLabel(line: TextLine, label: PlacedLabel, context: RuleContext): readonly LabelledUnits[] {
  const clauses = readVerbClauses(line, label.end, context);
  return clauses.length > 0 ? clauses : sentenceUnits(line, label, context);
}

/**
 * True for the words after a full stop that say who does the work before them: "Công khai ngân sách. | Trách nhiệm thực hiện: Phòng A hướng
 * dẫn, UBND các xã niêm yết".
 */
export function labelsWorkBefore(line: TextLine, at: number, context: RuleContext): boolean {
  const label = labelAt(line.text, line.folded, at);
  if (label?.kind !== "role" || label.role === "coordinate") return false;
  return subjectAt(line, afterOrder(line, label.end), context) !== null;
}
