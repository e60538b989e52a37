import type { AssignmentRule } from "./assignment-rule.ts";
import { readMarkedUnits } from "./role-label.ts";

/** "Phòng Tổng hợp (chủ trì), Trung tâm Tư vấn (phối hợp): rà soát …": the role of each unit in a bracket after it. */
export const markedUnits: AssignmentRule = {
  id: "assignment/marked-units",
  read({ line, to, cut, leading }, context) {
    const marked = readMarkedUnits(cut, leading, context);
    const leads = marked.filter(({ role }) => role !== "coordinate");
    const end = marked.at(-1)?.span.end;
    if (end === undefined || leads.length === 0) return null;
    const gap = /^[ :,;–-]*/u.exec(line.text.slice(end, to))![0].length;
    return {
      units: leads.flatMap(({ units }) => units),
      partners: marked.filter(({ role }) => role === "coordinate").flatMap(({ units }) => units),
      role: leads[0]!.role,
      end,
      taskStart: end + gap,
    };
  },
};
