import { fold } from "../../../language/fold.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/list/unit-list.ts";
import type { Clause } from "./clause.ts";
import { issuerByKind } from "./issuer-by-kind.ts";

const TO = regex.g`(?<!\p{L})(?:gửi(?: về)?|báo cáo|về|qua|trình|cho)(?: kết quả| báo cáo)?(?: về| cho| đến| tới)? (?=\S)`;
/** What the addressee does with what it gets: "…, để tổng hợp, báo cáo UBND tỉnh", "để | Sở Nội vụ tổng hợp". */
const PURPOSE = / (?:để|nhằm) (?=\S)/gu;
const PASSED_ON = /^,? ?(?:tổng hợp|theo dõi|tham mưu|xem xét|xử lý|kịp thời)(?=[ ,.;]|$)/u;
const FURTHER = / (?:để|nhằm) /u;
/** The verb nearest before "cho" says whether its object is an addressee: "giao dự toán cho các đơn vị" is not. */
const GIVES_OR_SENDS = regex.g`(?<!\p{L})(?:(?<sends>gửi|nộp|chuyển|cung cấp|báo cáo|thông báo|bàn giao|tham mưu)|giao|phân bổ|cấp|hỗ trợ|hướng dẫn|tập huấn|tạo|gia hạn|đồng ý|chấp thuận)(?!\p{L})`;

/** "Để tổng hợp báo cáo UBND tỉnh, | Sở Nội vụ đề nghị …": why something is asked for says nothing of where it is sent. */
const OPENING_PURPOSE =
  /^ ?(?:để|nhằm) (?:[^,]{1,200}, (?:báo cáo|trình|tham mưu)[^,]{1,200}, (?=[^,]{0,60}(?:đề nghị|yêu cầu) )|[^,]{1,200}, )/u;

/** The units that something is sent to, without the units to which the addressee reports ("để tổng hợp, báo cáo UBND tỉnh"). */
export function readAddressees(line: TextLine, whole: Clause, context: RuleContext): UnitRef[] {
  const found = new Map<string, UnitRef>();
  const opening = OPENING_PURPOSE.exec(line.folded.slice(whole.start, whole.end))?.[0].length ?? 0;
  const clause = { start: whole.start + opening, end: whole.end };
  const folded = line.folded.slice(clause.start, clause.end);
  const purpose = purposeIn(line, clause, context);
  let last = 0;
  for (const match of allMatches(TO, folded.slice(0, purpose.at))) {
    const between = folded.slice(last, match.index);
    // "gửi về Sở A … để Sở A trình UBND tỉnh": only Sở A is the addressee.
    if (found.size > 0 && FURTHER.test(between)) break;
    if (match[0].startsWith("cho ") && !sendsTo(folded.slice(0, match.index))) continue;
    const list = readUnitList(line, clause.start + match.index + match[0].length, context);
    for (const unit of list?.units ?? []) found.set(fold(unit.name), unit);
    if (list) last = list.end - clause.start;
    if (!list?.units.length && SENT_UP.test(match[0])) {
      const office = officeAt(line, clause.start + match.index + match[0].length);
      if (office) found.set(fold(office.name), office);
    }
    const at = clause.start + match.index + match[0].length;
    const author = list || !RECEIVES.test(match[0]) ? null : issuerByKind(line, at, context);
    if (author) found.set(fold(author.name), author);
  }
  return found.size > 0 ? [...found.values()] : [...purpose.units];
}

const RECEIVES = /^(?:gửi|về)/u;
const SENT_UP = /^(?:gửi|báo cáo|trình)/u;
const OFFICE = regex.y`(?:Lãnh đạo|(?:Tổng )?Giám đốc|Thống đốc|Bộ trưởng|Hiệu trưởng|Viện trưởng|Chánh án|Chánh Thanh tra|(?:Chi |Tổng )?[Cc]ục trưởng|Chủ tịch|Chủ nhiệm|Tổng Thư ký|Ban (?:Thường vụ|Giám đốc|Giám hiệu|Chấp hành)|Thường trực)(?: Hội đồng| \p{Lu}\p{L}*){0,4}(?: (?:thành viên|quản trị|nhân dân|tỉnh|thành phố|xã|phường|sở|bộ|công ty|nhà trường)){0,2}(?=$|[.,;]| (?:trước|chậm nhất|muộn nhất|trong|vào|xem xét|phê duyệt|quyết định|ban hành|cho|để|và|theo)(?!\p{L}))`;

/** An office without the name of a unit that the catalogue or the text knows: "trình | Tổng Giám đốc", "Lãnh đạo Bộ"; null elsewhere. */
function officeAt({ text }: TextLine, at: number): UnitRef | null {
  OFFICE.lastIndex = at;
  const name = OFFICE.exec(text)?.[0];
  return name === undefined ? null : { name, unitId: null, group: false };
}

/** Where a clause states what the addressee does ("để Sở Nội vụ tổng hợp"), and the addressee, where it is named there. */
function purposeIn(
  line: TextLine,
  { start, end }: Clause,
  context: RuleContext,
): { at: number; units: readonly UnitRef[] } {
  const folded = line.folded.slice(start, end);
  for (const { index, 0: words } of allMatches(PURPOSE, folded)) {
    const at = index + words.length;
    if (PASSED_ON.test(folded.slice(at))) return { at: index, units: [] };
    const list = readUnitList(line, start + at, context);
    if (list && PASSED_ON.test(line.folded.slice(list.end, end))) return { at: index, units: list.units };
  }
  return { at: folded.length, units: [] };
}

const sendsTo = (before: string) => {
  const verb = allMatches(GIVES_OR_SENDS, before).at(-1);
  return verb === undefined || verb.groups!.sends !== undefined;
};
