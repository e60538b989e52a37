import type { AssignmentRule } from "../sentence/assignment-rule.ts";
import { leadingWithAt } from "../sentence/joint-lead.ts";

/** "Sở Ngoại vụ đồng chủ trì với Sở Công Thương tổ chức hội nghị": the units before and after the verb lead. */
export const jointLeads: AssignmentRule = {
  id: "assignment/subjects/joint-leads",
  read({ cut, leading }, context) {
    const others = leading && leading.units.length > 0 ? leadingWithAt(cut, leading.end, context) : null;
    if (!leading || !others) return null;
    const { end } = others;
    const gap = /^[ ,]*/u.exec(cut.text.slice(end))![0].length;
    return {
      units: [...leading.units, ...others.units],
      partners: null,
      role: "lead",
      end,
      taskStart: end + gap,
    };
  },
};
