import type { AssignmentRule } from "./assignment-rule.ts";
import { labelsOfLine, readRoleLabels } from "./role-label.ts";

/** "Rà soát thủ tục. Đơn vị chủ trì: Sở Nội vụ; đơn vị phối hợp: Sở Tư pháp; thời gian: …": a task with its labels in one line. */
export const inlineLabels: AssignmentRule = {
  id: "assignment/inline-labels",
  read({ from, cut }, context) {
    const label = labelsOfLine(cut, from, null).find(
      ({ kind, role, firm, start }) =>
        start > from &&
        kind === "role" &&
        role !== "coordinate" &&
        firm &&
        AFTER_SENTENCE.test(cut.text.slice(0, start)),
    );
    const read = label ? readRoleLabels(cut, label.start, context) : [];
    const lead = read.find(({ role }) => role !== "coordinate");
    if (!lead || lead.units.length === 0) return null;
    return {
      units: lead.units,
      partners: read.filter(({ role }) => role === "coordinate").flatMap(({ units }) => units),
      role: lead.role,
      end: lead.span.end,
      taskStart: from,
    };
  },
};

const AFTER_SENTENCE = /[.;] $/u;
