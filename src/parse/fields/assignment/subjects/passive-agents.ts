import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { pushAll } from "../../../../model/lists.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { UNIT_HEAD } from "../../../lexicon/positions.ts";
import {
  ADVISE,
  CARRY_OUT,
  COORDINATE,
  FOCAL,
  IN_CHARGE,
  LEAD,
  RESPONSIBLE,
} from "../../../lexicon/roles.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { agentAt, readAgentSubject } from "../../../units/agents/agents.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import { commasBeforeBodies } from "../sentence/further-subject.ts";
import { partnersIn } from "../sentence/role.ts";

// Who does the work after "do" or "giao": units, persons and heads, and further ones in the same sentence.

export const DOES = regex`^,? (?:là (?:đơn vị|cơ quan) )?(?:${LEAD}|(?:làm )?${FOCAL}|${RESPONSIBLE}|đảm nhiệm|đảm nhận|đảm trách|phụ trách|${CARRY_OUT}|${IN_CHARGE}|${ADVISE}|tổ chức|${COORDINATE}|làm (?:chủ đầu tư|đầu mối|thường trực|trưởng|bên mời thầu))(?!\p{L})`;

/** What a thing is like, not who does the work: "theo mẫu do Bộ Nội vụ | quy định". */
export const MAKES =
  /^ (?:quy định|ban hành|phê duyệt|công bố|cấp|ký|đề xuất|đề nghị|yêu cầu|quản lý|quyết định (?:thành lập|ban hành|phê duyệt|công nhận)|thành lập|bầu|bổ nhiệm|sở hữu|tài trợ)(?=[ ,.;]|$)/u;
/** "do Giám đốc Sở | ký", "do Hiệu trưởng | phê duyệt": what a head decides ends the sentence, unlike "văn bản do Bộ A ban hành". */
export const SIGNS =
  /^ (?:ký|phê duyệt|quyết định|phân công|ban hành)(?=[,.;]|$| (?:và|sau khi|trước|theo) )/u;
const HEAD = new RegExp(`^(?:phó )?(?:${UNIT_HEAD})(?= )`, "u");
export const isHolder = ({ folded }: TextLine, at: number): boolean =>
  HEAD.test(folded.slice(at, at + LONGEST_HEAD));
const HEAD_WHO_SIGNS = new RegExp(
  `^(?:${UNIT_HEAD}) (?:[^ ,.;:()]{1,9} ){0,9}?(?=(?:ký|phê duyệt|quyết định|phân công)(?:[,.;]|$| (?:và|sau khi|trước|theo) ))`,
  "u",
);
const LONGEST_HEAD = 80;

/** Units, or a head. */
export const unitsOrHead = (line: TextLine, at: number, context: RuleContext): UnitList | null => {
  const list = isHolder(line, at) ? agentsOf(line, at, context) : readUnitList(line, at, context);
  return list && list.units.length > 0 ? list : headBeforeVerb(line, at);
};

/** A head in any words before the verb: "do | người đứng đầu bộ phận gây chậm trễ | ký". */
function headBeforeVerb(line: TextLine, at: number): UnitList | null {
  const words = HEAD_WHO_SIGNS.exec(line.folded.slice(at, at + LONGEST_HEAD))?.[0].trimEnd().length;
  if (words === undefined) return null;
  const name = line.text.slice(at, at + words);
  return { units: [{ name, unitId: null, group: false }], start: at, end: at + words };
}

/** "… do Giám đốc ký|, của công chức do Chánh Văn phòng ký": further things of the same sentence, each with its unit. */
export function agentsOfFurtherThings(
  line: TextLine,
  from: number,
  context: RuleContext,
): readonly UnitRef[] {
  const units: UnitRef[] = [];
  const sentence = line.folded.slice(from).split(/[.;:](?: |$)/u, 1)[0]!;
  for (const { index, 0: thing } of allMatches(FURTHER_THING, sentence).slice(0, MOST_THINGS)) {
    const at = from + index + thing.length;
    const list = unitsOrHead(line, at, context);
    const after = list && line.folded.slice(list.end);
    const isGiven = thing.endsWith(" giao ") && after !== null && ENDS_GIVEN.test(after);
    if (after !== null && (isGiven || DOES.test(after) || (SIGNS.test(after) && isHolder(line, at))))
      pushAll(units, list!.units);
  }
  return units;
}
const FURTHER_THING = /, [^ ,](?:[^,]{2,80}) (?:do|giao) (?=\S)/gu;
export const ENDS_GIVEN =
  /^[.;]?\s*$|^, [^ ,.;][^,.;]{2,80} giao |^, (?:định kỳ|(?:h[ằà]ng|mỗi|cuối) (?:tuần|tháng|quý|năm)|\d{1,2} tháng (?:một|1) lần) /u;
const MOST_THINGS = 6;

/** Units, or persons and bodies under a common noun: "do | các trưởng thôn thực hiện", "do | Bí thư Đảng ủy | ký". */
export function agentsOf(line: TextLine, at: number, context: RuleContext): UnitList | null {
  const read = readUnitList(line, at, context);
  const list = read && read.units.length > 0 ? read : null;
  const agents = agentAt(line, at) ? readAgentSubject(line, at, context) : null;
  if (!agents?.isSure) return list;
  return list && list.end <= agents.end ? list : agents;
}

/**
 * "do Sở A lập dự toán, | Sở B thẩm định": others with a further part of the work. The later names of "do Sở A chủ trì, phối hợp với Sở B,
 * | Sở C thực hiện" only help.
 */
export function furtherAgents(line: TextLine, from: number, context: RuleContext): readonly UnitRef[] {
  const units: UnitRef[] = [];
  const helpers = new Set(
    partnersIn(line, from, line.text.length, context).map(({ name }) => name.toLowerCase()),
  );
  let start = from;
  for (const { index, 0: mark } of commasBeforeBodies(line, from)) {
    const comma = from + index;
    if (/[.;:] /u.test(line.folded.slice(start, comma))) break;
    const list = readUnitList(line, comma + mark.length, context);
    if (!list || !isVerbAt(line, list.end + 1) || MAKES.test(line.folded.slice(list.end))) break;
    start = list.end;
    if (list.units.some(({ name }) => helpers.has(name.toLowerCase()))) continue;
    pushAll(units, list.units);
  }
  return units;
}
