import { fold } from "../../../../language/fold.ts";
import type { Task } from "../../../../model/plan.ts";
import type { Located } from "../../../text/located.ts";
import type { AssignmentDraft, AssignmentDrafts } from "../shared/assignment-draft.ts";

// "Các đơn vị gửi báo cáo quý I trước ngày 20/3." over "Đối với các kỳ tiếp theo: báo cáo 6 tháng gửi trước ngày 10/6": the second
// paragraph names nobody and is about the reports of those whom the first one names.

/** A paper and when or to whom it is sent, without a subject. */
const SENDS =
  /^(?:(?:đối với|riêng|về) [^.,;:]{2,60}[:,] |(?:định kỳ|hằng năm|hằng quý|hằng tháng),? )?(?:các |nội dung |văn bản )?(?:báo cáo|kết quả|số liệu|danh sách|hồ sơ)(?= )[^.;]{0,120} (?:gửi|nộp|trước|chậm nhất)(?= )/u;
const REPORTS = /(?:^|[ ,])(?:báo cáo|gửi|nộp)(?= |[.,;])/u;
/** The paragraph is the next one, or a heading is between. */
const MOST_LINES_BETWEEN = 2;

/** The drafts with such tasks, which name no unit, given to the assignment right above that states a report. */
export function withReportContinuations({ assignments, tasks }: AssignmentDrafts): AssignmentDrafts {
  const rest: Located<Task>[] = [];
  for (const task of tasks) {
    // The rest of a line whose first part is another task.
    const isRest = rest.at(-1)?.span.from === task.span.from;
    const above = !isRest && SENDS.test(fold(task.value.text)) ? reportAbove(assignments, task) : undefined;
    if (above) above.tasks.push(withRole(withoutRemark(task), above.tasks.at(-1)!.value.role));
    else rest.push(task);
  }
  return { assignments, tasks: rest };
}

const withRole = (task: Located<Task>, role: Task["role"]): Located<Task> => ({
  ...task,
  value: { ...task.value, role },
});

/** "… | Trong quá trình thực hiện, nếu có vướng mắc, đề nghị trao đổi …": no part of the task. */
const REMARK =
  / (?:trong quá trình|nếu có|mọi (?:khó khăn|vướng mắc)|quá thời hạn)[^.;]{0,80}(?= |$).{0,400}$/u;

function withoutRemark(task: Located<Task>): Located<Task> {
  const { text } = task.value;
  const at = REMARK.exec(fold(text))?.index ?? text.length;
  if (task.span.from !== task.span.to || !text.slice(0, at).endsWith(".")) return task;
  const span = { ...task.span, end: task.span.end - (text.length - at) };
  return { ...task, span, value: { ...task.value, text: text.slice(0, at) } };
}

function reportAbove(assignments: readonly AssignmentDraft[], { span }: Located<Task>) {
  const above = assignments.findLast((draft) => draft.place.span.from < span.from);
  const last = above?.tasks.at(-1);
  const lines = last ? span.from - last.span.to : 0;
  return last && lines >= 0 && lines <= MOST_LINES_BETWEEN && REPORTS.test(fold(last.value.text))
    ? above
    : undefined;
}
