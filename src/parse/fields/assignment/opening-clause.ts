import type { AssignmentRule } from "./assignment-rule.ts";
import { bearersAfterOpening } from "./duty-sentence.ts";

/** "Trên cơ sở kết quả khảo sát, Sở Xây dựng chủ trì …": a clause before the subject. */
export const openingClause: AssignmentRule = {
  id: "assignment/opening-clause",
  read({ from, cut }, context) {
    const list = bearersAfterOpening(cut, from, context);
    return list && { units: list.units, partners: null, role: null, end: list.end, taskStart: from };
  },
};
