import { allMatches } from "../../../language/matcher.ts";
import type { UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/list/unit-list.ts";

const DIRECTS = /(?<![^ ,;:])(?:chỉ đạo|yêu cầu|đôn đốc|giao) (?:100 ?% )?(?=\S)/gu;
const MAKES =
  /^(?: (?:trực thuộc|trên địa bàn|thuộc quyền|thuộc phạm vi quản lý))? (?:phải |khẩn trương |chủ động )?(?:xây dựng|ban hành|lập|có) [^.;]{0,60}(?:kế hoạch|chương trình hành động)/u;

/** "…, | gửi kế hoạch về Sở Y tế trước ngày …": the unit that collects the plans owes the date. */
const IS_SENT =
  /[,;] (?:và )?(?:tổng hợp,? (?:và )?)?(?:gửi|báo cáo) [^.;]{0,60}(?:về|cho|đến|tới) [^.;]{2,80}$/u;

/** "Sở A chỉ đạo | UBND các xã | xây dựng kế hoạch của cấp mình, trước ngày …": who makes the plan, not who sees to it; null without such words. */
export function directedUnits(
  line: TextLine,
  from: number,
  to: number,
  context: RuleContext,
): readonly UnitRef[] | null {
  for (const { index, 0: words } of allMatches(DIRECTS, line.folded.slice(from, to)).toReversed()) {
    const list = readUnitList(line, from + index + words.length, context);
    if (!list || list.units.length === 0) continue;
    const work = line.folded.slice(list.end, to);
    if (MAKES.test(work) && !IS_SENT.test(work)) return list.units;
  }
  return null;
}
