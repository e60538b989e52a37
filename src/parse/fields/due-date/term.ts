import { addDays, addMonths, realDate } from "../../../language/dates.ts";
import { named, oneOf, phrase, raw } from "../../../language/phrase.ts";
import { NO_DATE } from "../../../model/partial-date.ts";
import { THIS_DOCUMENT } from "../../lexicon/documents.ts";
import { DUE_NOUN } from "../../lexicon/due-bounds.ts";
import { EVERY } from "../../lexicon/frequency.ts";
import { defineRule } from "../../text/rule.ts";
import { type DueDay, isPast } from "./due-day.ts";

const IN = "trong|trong vòng|trong thời hạn|trong thời gian";
const BY = `(?:chậm nhất|muộn nhất|không quá|không muộn hơn|không chậm hơn|tối đa)(?: là| sau| trong| trong vòng| không quá)?|${DUE_NOUN}(?: hoàn thành| thực hiện| báo cáo)?(?: là| ?:)(?: chậm nhất| không quá| trong| trong vòng)?`;

/** The end of an anchor: punctuation, or words that begin the next clause. */
const ANCHOR_END =
  "(?=$|[.;,()]| (?:phải|để|gửi|và (?:gửi|báo cáo|trình|tổ chức|triển khai|hoàn thành|xây dựng|ban hành|đăng)|báo cáo về|có báo cáo|các cơ quan|các đơn vị|các sở|thủ trưởng|trước ngày|chậm nhất) )";
const LONGEST_ANCHOR = 90;

const TYPE = "kế hoạch|quyết định|chỉ thị|công văn|chương trình|văn bản";
const ISSUE = "ký|ban hành|ký ban hành|phát hành";
/** The document's own issue: "ngày ban hành Kế hoạch này", "Kế hoạch này có hiệu lực". */
const OWN_ISSUE = new RegExp(
  `^(?:ngày |khi |thời điểm )?(?:${ISSUE}) (?:${TYPE}|${THIS_DOCUMENT})$|${THIS_DOCUMENT} (?:được (?:${ISSUE})|có hiệu lực(?: thi hành)?)$`,
  "u",
);
/** "ngày ban hành", "ngày ký": the issue of this document, unless the clause is about another document. */
const ISSUE_ALONE = new RegExp(`^(?:ngày |khi )?(?:${ISSUE})$`, "u");
const OTHER_DOCUMENT =
  /(?:kết luận|quyết định|thông báo|giấy phép|giấy chứng nhận|nghị quyết|nghị định|thông tư|chỉ thị|công văn|văn bản|báo cáo|danh mục|quy hoạch|hợp đồng)[^.;]{0,200}$/u;
/** Words for the time limit of a public service for each application, which is not a deadline of the plan. */
const EACH_CASE =
  /(?:nhận|tiếp nhận|nộp|có)(?: được| đủ| đầy đủ)? (?:hồ sơ|đơn|phản ánh|kiến nghị|đề nghị|yêu cầu|thông tin|khiếu nại|tố cáo|sự cố|tờ trình)|tiếp nhận$|^(?:ngày |khi )?nhận$|^khi (?:hồ sơ|ý kiến|phản ánh|kiến nghị|yêu cầu) được|ngày cấp/u;
const PERIOD_END = new RegExp(
  `(?:kết thúc|cuối|hết) (?:${EVERY} )?(?<period>tháng|quý|năm)(?: báo cáo)?$`,
  "u",
);
const ON_DAY =
  /^ngày (?<day>\d{1,2}) ?(?:[/.-]|tháng) ?(?<month>\d{1,2}) ?(?:[/.-]|,? ?năm) ?(?<year>\d{4})$/u;
const RECURRING = { tháng: "month", quý: "quarter", năm: "year" } as const;

/**
 * "trong 15 ngày kể từ ngày ban hành", "chậm nhất 02 tháng sau khi được giao vốn": a term and its anchor. It is a date where
 * the anchor is the document's own day of issue. Working days are not counted: holidays are not known.
 */
export const dueTerm = defineRule<DueDay>({
  id: "due-date/term",
  pattern: phrase`${named("term", raw(`${IN}|${BY}|sau`))} ${named("count", raw("\\d{1,3}"))}${raw(" ?\\([^()]{1,20}\\)")}? ${named("unit", oneOf("ngày làm việc", "ngày", "tuần", "tháng", "năm"))}${raw(",? ")}${raw("kể từ|tính từ|từ|sau")} ${named("anchor", raw(`[^.;,()]{2,${LONGEST_ANCHOR}}?${ANCHOR_END}`))}`,
  read({ count, whole }, { issued }, { folded, foldedBefore }) {
    const anchor = folded.anchor!.trim();
    if (isPast(foldedBefore) || EACH_CASE.test(anchor)) return null;
    const text = whole.trim();
    const term = folded.term!;
    const bound = /^trong/u.test(term) ? "in" : term === "sau" ? "after" : "by";
    const period = PERIOD_END.exec(anchor)?.groups?.period as keyof typeof RECURRING | undefined;
    const recurring = period ? RECURRING[period] : null;
    const isOwnIssue =
      OWN_ISSUE.test(anchor) || (ISSUE_ALONE.test(anchor) && !OTHER_DOCUMENT.test(foldedBefore));
    const from = isOwnIssue ? (issued?.iso ?? null) : dayOf(anchor);
    const date = from === null ? null : termEnd(from, Number(count), folded.unit!);
    return { date: { ...(date ?? NO_DATE), recurring, text }, bound };
  },
});

/** "kể từ ngày 01/02/2026": the anchor is a day. */
function dayOf(anchor: string): string | null {
  const day = ON_DAY.exec(anchor)?.groups;
  return day ? (realDate(Number(day.year), Number(day.month), Number(day.day))?.iso ?? null) : null;
}

function termEnd(from: string, count: number, unit: string) {
  if (unit === "ngày") return addDays(from, count);
  if (unit === "tuần") return addDays(from, count * 7);
  if (unit === "tháng") return addMonths(from, count);
  return unit === "năm" ? addMonths(from, count * 12) : null;
}
