import { smallWordFollows } from "../../../language/letter-case.ts";
import { allMatches } from "../../../language/matcher.ts";
import { ASSIGN } from "../../lexicon/orders.ts";
import type { AssignmentRule } from "./assignment-rule.ts";
import { subjectAt } from "./subject.ts";

const ORDER = new RegExp(`[,.;:] (?:${ASSIGN})(?: cho| nhiệm vụ cho)? (?=\\S)`, "gu");

const EACH_MEMBER = /^(?:các|mỗi|từng) (?:thành viên|cá nhân|người)$/iu;

/**
 * "Sau khi có kết quả, giao Sở Nội vụ chủ trì …": an order after a condition. "yêu cầu" and "đề nghị" are left out because
 * inside a sentence the task itself uses them.
 */
export const innerOrder: AssignmentRule = {
  id: "assignment/inner-order",
  read({ from, cut }, context) {
    for (const order of allMatches(ORDER, cut.folded.slice(from))) {
      const list = subjectAt(cut, from + order.index + order[0].length, context);
      // "…, giao Sở Y tế." at the end of a sentence assigns no task of this line.
      if (!list || !smallWordFollows(cut.text, list.end)) continue;
      // "phân công nhiệm vụ cho từng thành viên trong Đoàn": to persons of the unit that gives the work.
      if (list.units.every(({ name }) => EACH_MEMBER.test(name))) continue;
      return { units: list.units, partners: null, role: null, end: list.end, taskStart: from };
    }
    return null;
  },
};
