import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { beginsWithVerb, isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import { MAKES } from "./passive-agents.ts";

const BY = regex.g`(?<=[\p{L}\d)]) được (?=\p{Lu}|các (?:sở|phòng|ban|đơn vị|cơ quan) )`;
/** "hồ sơ đã được Sở A thẩm định", "sau khi được Sở A góp ý": what is done, or a condition. */
const DONE =
  /(?:^|[ ,(])(?:(?:đã|vừa|mới|đang|chưa|không)|(?:khi|nếu|sau|để|mà|nhằm|theo)(?: [^ ,.;:()]{1,9}){0,2})$/u;
/** What a unit decides about a thing, which others do: "được Sở A chấp thuận". */
const DECIDES =
  /^ (?:giao|phân công|cho phép|cho ý kiến|chấp thuận|thống nhất|thông qua|xác nhận|công nhận|thẩm định|góp ý|hỗ trợ|mời|chọn|lựa chọn|đánh giá|xếp|tặng|khen|yêu cầu|đề nghị|tiếp nhận)(?=[ ,.;]|$)/u;
const MOST = 4;

/** "Hồ sơ địa chính của các xã mới được | Văn phòng Đăng ký đất đai | chỉnh lý xong trong quý IV": who does the work; null for another statement. */
export function actedOnBy(line: TextLine, from: number, context: RuleContext): UnitList | null {
  const clause = line.folded.slice(from);
  if (
    !clause.includes(" được ") ||
    beginsWithVerb(line, from) ||
    readUnitList(line, from, context)?.units.length
  )
    return null;
  for (const { index, 0: by } of allMatches(BY, line.text.slice(from)).slice(0, MOST)) {
    if (DONE.test(clause.slice(0, index))) continue;
    const list = readUnitList(line, from + index + by.length, context);
    if (!list || list.units.length === 0) continue;
    const after = line.folded.slice(list.end);
    if (isVerbAt(line, list.end + 1) && !MAKES.test(after) && !DECIDES.test(after)) return list;
  }
  return null;
}
