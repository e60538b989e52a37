import { allMatches } from "../../../language/matcher.ts";
import type { AssignmentRule } from "./reading.ts";
import { subjectAt } from "./subject.ts";

const ORDER = /[,.;:] (?:giao|phân công)(?: cho| nhiệm vụ cho)? (?=\S)/gu;

/**
 * "Sau khi có kết quả, giao Sở Nội vụ chủ trì …": the order stands behind a condition. "yêu cầu", "đề nghị" in there are
 * what the task itself asks of others.
 */
export const innerOrder: AssignmentRule = {
  id: "assignment/inner-order",
  read({ from, cut }, context) {
    for (const order of allMatches(ORDER, cut.folded.slice(from))) {
      const list = subjectAt(cut, from + order.index + order[0].length, context);
      // "…, giao Sở Y tế." at a sentence's end gives nothing that stands here.
      if (!list || !/^ \p{Ll}/u.test(cut.text.slice(list.end))) continue;
      return { units: list.units, partners: null, role: null, end: list.end, taskStart: from };
    }
    return null;
  },
};
