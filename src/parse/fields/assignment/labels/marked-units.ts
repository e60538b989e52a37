import type { AssignmentRule } from "../sentence/assignment-rule.ts";
import { readMarkedUnits } from "./role-label.ts";

/** "Phòng Tổng hợp (chủ trì), Trung tâm Tư vấn (phối hợp): rà soát …": the role of each unit in a bracket after it. */
export const markedUnits: AssignmentRule = {
  id: "assignment/labels/marked-units",
  read({ line, to, cut, leading }, context) {
    const marked = readMarkedUnits(cut, leading, context);
    const leads = marked.filter(({ role }) => role !== "coordinate");
    const end = marked.at(-1)?.span.end;
    if (end === undefined || leads.length === 0) return null;
    const helpers = marked.filter(({ role }) => role === "coordinate").flatMap(({ units }) => units);
    const gap = /^[ :,;–-]*/u.exec(line.text.slice(end, to))![0].length;
    return {
      units: leads.flatMap(({ units }) => units),
      // Without brackets for helpers, the sentence may name them: "Sở A (cơ quan chủ trì) phối hợp với Sở B …".
      partners: helpers.length > 0 ? helpers : null,
      role: leads[0]!.role,
      end,
      taskStart: end + gap,
    };
  },
};
