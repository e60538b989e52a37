import { fold } from "../../../../language/fold.ts";
import type { Task } from "../../../../model/plan.ts";
import type { Located } from "../../../text/located.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { ItemTasks } from "../items/item-tasks.ts";

// "đề nghị các đơn vị báo cáo công tác lưu trữ với các nội dung sau:": the items are the contents of the report. They are no work of
// their own.

const REPORT =
  /(?:^| )(?<verb>(?:xây dựng|lập) (?:dự thảo )?báo cáo|(?:rà soát,? |tổng hợp,? |đánh giá,? )?báo cáo|thống kê|cung cấp|cho ý kiến|góp ý|tham gia (?:ý kiến|góp ý)) /u;
/** Work before the report, and work instead of it: "báo cáo và thực hiện các nội dung sau". */
const WORK = /(?:^| )(?:thực hiện|triển khai|tổ chức|tập trung|chỉ đạo) /u;
const WORK_BELOW =
  /(?:thực hiện|triển khai|tập trung|quán triệt)(?: [^ ,;:]{1,7}){0,3} (?:nội dung|nhiệm vụ|công việc|giải pháp)[^,;:]{0,40}$/u;

/** The request for a report between two offsets of a line that announces items; null for other requests. */
export function reportRequest(
  line: TextLine,
  from: number,
  to: number,
  context: RuleContext,
): Located<Task> | null {
  const words = line.folded.slice(from, to);
  const report = REPORT.exec(words);
  if (!report || WORK.test(words.slice(0, report.index)) || WORK_BELOW.test(words)) return null;
  const start = from + report.index + report[0].indexOf(report.groups!.verb!);
  return new ItemTasks(context, false).of({ line, label: null }, start, to);
}

/** An item on how and when the report is sent. */
const ABOUT_SENDING = /^(?:(?:các )?báo cáo|gửi|văn bản|thời (?:gian|hạn)|đề nghị)(?= )/u;

/** The request with the items that state its contents as evidence, and the other items. */
export function withContents(
  request: Located<Task>,
  items: readonly Located<Task>[],
): { request: Located<Task>; others: readonly Located<Task>[] } {
  const isOther = ({ value }: Located<Task>) => value.due !== null || ABOUT_SENDING.test(fold(value.text));
  const contents = items.filter((item) => !isOther(item));
  const places = contents.map(({ value: _, ...place }) => place);
  return {
    request: { ...request, alsoAt: [...(request.alsoAt ?? []), ...places] },
    others: items.filter(isOther),
  };
}
