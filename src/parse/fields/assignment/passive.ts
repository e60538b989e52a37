import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { ASSIGN } from "../../lexicon/orders.ts";
import { ADVISE, CARRY_OUT, COORDINATE, FOCAL, IN_CHARGE, LEAD, RESPONSIBLE } from "../../lexicon/roles.ts";
import { readUnitList } from "../../units/unit-list.ts";
import type { AssignmentRule } from "./assignment-rule.ts";

/** First words of the work. "tham dự cuộc họp do Sở Y tế chủ trì" is an invitation and assigns nothing. */
const THING =
  /^(?:(?:các|những|toàn bộ|phần) )?(?:việc|công tác|nội dung|nhiệm vụ|hoạt động|công việc|phần việc|kinh phí|hội nghị|đề án|chương trình|kế hoạch|chỉ số|tiêu chí)(?: |$)/u;
const BY = new RegExp(`(?<=^| )(?:do|${ASSIGN}(?: cho)?) (?=\\S)`, "gu");
const DOES = regex`^,? (?:là (?:đơn vị|cơ quan) )?(?:${LEAD}|(?:làm )?${FOCAL}|${RESPONSIBLE}|đảm nhiệm|${CARRY_OUT}|${IN_CHARGE}|${ADVISE}|tổ chức|${COORDINATE})(?!\p{L})`;

/** "Việc khảo sát do Sở Nội vụ chủ trì, phối hợp với …", "Việc khảo sát giao Bưu điện tỉnh thực hiện"; "Do Sở Y tế chủ trì …". */
export const passiveUnits: AssignmentRule = {
  id: "assignment/passive",
  read({ from, cut }, context) {
    const clause = cut.folded.slice(from);
    if (!THING.test(clause) && !clause.startsWith("do ")) return null;
    for (const by of allMatches(BY, clause)) {
      const list = readUnitList(cut, from + by.index + by[0].length, context);
      if (!list || list.units.length === 0 || !DOES.test(cut.folded.slice(list.end))) continue;
      return { units: list.units, partners: null, role: null, end: list.end, taskStart: from };
    }
    return null;
  },
};
