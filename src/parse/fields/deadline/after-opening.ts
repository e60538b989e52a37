import { smallWordFollows } from "../../../language/letter-case.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { ORDER, OWN_VERB } from "../../lexicon/orders.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { UnitList } from "../../units/list/unit-list.ts";
import { leadingList, ownersAt } from "./owners-at.ts";

/** First words of a phrase before the subject: "Căn cứ Kế hoạch này, các đơn vị …", "Trong quá trình thực hiện, nếu …, …". */
const OPENING = regex`^ ?(?:căn cứ|trên cơ sở|nhận được|trong|quá trình|theo|để|nhằm|sau|ngay sau|kể từ|định kỳ|(?:(?:vào|trước) )?ngày|khi|nếu|trường hợp|đối với|riêng(?: đối với)?|tùy|qua|thông qua|cùng với|đồng thời|bên cạnh|ngoài ra|kết thúc|hết|cuối|đầu|đến|(?:hằng|hàng) (?:tháng|quý|năm)|trên đây là)(?!\p{L})`;
const MAX_COMMAS = 6;
const OWN_ORDER = new RegExp(`(?<!\\p{L})${OWN_VERB} (?:${ORDER}) `, "u");
const LONGEST_VERB = 10;
const LONGEST_ORDER = 24;
/** A clause that sends something has begun; the units after it are its addressees: "Sau hội nghị, gửi biên bản đến A, B". */
const SENDS = /^(?:gửi|trình|nộp|chuyển) /u;
/** Where the subject may begin: after a comma, or at "các" ("Kết thúc đợt thi đua các đơn vị báo cáo …"). */
const SUBJECT_START = regex.g`, (?=\S)|(?<!(?:^|[ ,])(?:của|cho|với|từ|tại|do|đến|về|gửi|ở|và|giữa|trong|theo|cùng|đốc|dẫn|đạo|tra|sát)) (?=các (?:cơ quan|đơn vị|địa phương|sở)(?!\p{L}))`;

/** "tình hình của cơ quan, | đơn vị, địa phương": further nouns after a preposition, whose "các" is left out, are not the subject. */
const OWNERS =
  / (?:của|tại|ở|trong|cho|với) (?:từng |mỗi )?(?:cơ quan|đơn vị|địa phương|tổ chức|ngành)(?:, (?:cơ quan|đơn vị|địa phương|tổ chức|ngành)){0,3}, $/u;
const LONGEST_OWNERS = 80;
const isFurtherOwner = (folded: string, { start, from }: { start: number; from: number }): boolean =>
  !folded.startsWith("các ", from) && OWNERS.test(folded.slice(Math.max(start, from - LONGEST_OWNERS), from));

/** "Riêng nội dung đất đai, | Sở Xây dựng báo cáo" has an opening, "Riêng Sở Xây dựng báo cáo" has a subject. */
const ONLY = /^ ?riêng /u;

export function ownersAfterOpening(
  line: TextLine,
  start: number,
  date: number,
  context: RuleContext,
): readonly UnitRef[] | null {
  const opening = line.folded.slice(start, date);
  if (!OPENING.test(opening) || (ONLY.test(opening) && leadingList(line, start, context))) return null;
  let groups: UnitList[] = [];
  for (const { index, 0: mark } of allMatches(SUBJECT_START, opening).slice(0, MAX_COMMAS)) {
    const from = start + index + mark.length;
    if (SENDS.test(line.folded.slice(from, from + LONGEST_VERB))) return null;
    if (OWN_ORDER.test(line.folded.slice(Math.max(0, from - LONGEST_ORDER), from + LONGEST_VERB))) continue;
    if (isFurtherOwner(line.folded, { start, from })) continue;
    const list = from >= (groups.at(-1)?.end ?? 0) ? leadingList(line, from, context) : null;
    if (!list) continue;
    if (smallWordFollows(line.text, list.end)) {
      const owners = ownersAt(line, from, context);
      return owners && [...groups.flatMap(({ units }) => units), ...owners];
    }
    // "các sở, các hội của tỉnh, UBND các xã báo cáo …": the subject goes on after the comma.
    groups = line.text.startsWith(", ", list.end) ? [...groups, list] : [];
  }
  return null;
}
