import { regex } from "../../../language/regex.ts";
import { bearersAfterOpening } from "./bearers-after-opening.ts";
import type { AssignmentRule } from "./sentence/assignment-rule.ts";

/** "Phòng A rà soát thủ tục. | Trong khi chờ kết quả, Phòng B …": between the duties of others a sentence is no report of the author. */
const AFTER_SENTENCE = regex`\p{L}{2}\. $`;

/** "Trên cơ sở kết quả khảo sát, Sở Xây dựng chủ trì …": a clause before the subject. */
export const openingClause: AssignmentRule = {
  id: "assignment/opening-clause",
  read({ from, cut }, context) {
    const list = bearersAfterOpening(cut, from, context, AFTER_SENTENCE.test(cut.text.slice(0, from)));
    return list && { units: list.units, partners: null, role: null, end: list.end, taskStart: from };
  },
};
