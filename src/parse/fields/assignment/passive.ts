import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { ASSIGN } from "../../lexicon/orders.ts";
import { ADVISE, CARRY_OUT, COORDINATE, FOCAL, IN_CHARGE, LEAD, RESPONSIBLE } from "../../lexicon/roles.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";
import type { AssignmentRule } from "./assignment-rule.ts";
import { clauseOf } from "./subject.ts";

/** First words of the work. "tham dự cuộc họp do Sở Y tế chủ trì" is an invitation and assigns nothing. */
const THING =
  /^(?:(?:các|những|toàn bộ|phần) )?(?:việc|công tác|nội dung|nhiệm vụ|hoạt động|công việc|phần việc|kinh phí|hội nghị|đề án|chương trình|kế hoạch|chỉ số|tiêu chí)(?: |$)/u;
const BY = new RegExp(`(?<=^| )(?:do|${ASSIGN}(?: cho)?) (?=\\S)`, "gu");
const DOES = regex`^,? (?:là (?:đơn vị|cơ quan) )?(?:${LEAD}|(?:làm )?${FOCAL}|${RESPONSIBLE}|đảm nhiệm|đảm nhận|đảm trách|phụ trách|${CARRY_OUT}|${IN_CHARGE}|${ADVISE}|tổ chức|${COORDINATE})(?!\p{L})`;

/** "Việc khảo sát do Sở Nội vụ chủ trì, phối hợp với …", "Việc khảo sát giao Bưu điện tỉnh thực hiện"; "Do Sở Y tế chủ trì …". */
export const passiveUnits: AssignmentRule = {
  id: "assignment/passive",
  read({ from, cut }, context) {
    const clause = cut.folded.slice(from);
    if (!THING.test(clause) && !clause.startsWith("do ")) return null;
    for (const by of allMatches(BY, clause)) {
      const list = readUnitList(cut, from + by.index + by[0].length, context);
      const does = list && list.units.length > 0 ? DOES.exec(cut.folded.slice(list.end)) : null;
      if (!list || !does) continue;
      const helpers = helpersAfter(cut, list.end + does[0].length, context);
      return { units: list.units, partners: helpers, role: null, end: list.end, taskStart: from };
    }
    return null;
  },
};

const GAP = /^[,;] (?:và )?(?=\S)/u;
const HELPS = new RegExp(`^ (?:cùng )?${COORDINATE}(?: ${CARRY_OUT})?[\\s.;,]*$`, "u");

/** ", Sở Tư pháp phối hợp" at the end; null where the words after the units have to be read for partners. */
function helpersAfter(line: TextLine, at: number, context: RuleContext): readonly UnitRef[] | null {
  const gap = GAP.exec(line.folded.slice(at))?.[0].length ?? 0;
  const list = gap > 0 ? readUnitList(line, at + gap, context) : null;
  return list && HELPS.test(line.folded.slice(list.end)) ? list.units : null;
}

/** The units that do the work of a sentence inside a line: "…. | Kinh phí do Sở Tài chính bố trí."; null for another sentence. */
export function passiveSubject(
  line: TextLine,
  from: number,
  context: RuleContext,
): readonly UnitRef[] | null {
  const at = from + /^ */u.exec(line.text.slice(from))![0].length;
  if (!THING.test(line.folded.slice(at, at + LONGEST_THING))) return null;
  const length = line.text.slice(at).search(/[;.](?: |$)/u);
  const to = length < 0 ? line.text.length : at + length + 1;
  return passiveUnits.read(clauseOf(line, at, to, context), context)?.units ?? null;
}
const LONGEST_THING = 40;
