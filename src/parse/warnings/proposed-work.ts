import type { Warning } from "../../model/warning.ts";
import type { LocatedAssignment } from "../fields/assignment/shared/assignment-draft.ts";
import type { Located } from "../text/located.ts";
import { pageAt, type TextLine } from "../text/text-line.ts";

/** The lines that state assignments and their tasks, by their index. */
export const linesOf = (assignments: readonly Located<LocatedAssignment>[]): ReadonlySet<number> =>
  new Set(
    assignments
      .flatMap(({ span, alsoAt = [], value: { tasks } }) => [
        span,
        ...alsoAt.map((place) => place.span),
        ...tasks.map((task) => task.span),
      ])
      .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
  );

/** Warns of the work that a proposal contains and that is not recorded, because nobody has decided on it yet. */
export function proposedWorkWarnings(
  proposed: readonly Located<LocatedAssignment>[],
  lines: readonly TextLine[],
): Warning[] {
  const places = [...linesOf(proposed)].sort((a, b) => a - b);
  const first = lines.find(({ index }) => index === places[0]);
  if (!first) return [];
  const count = proposed.reduce((sum, { value }) => sum + Math.max(1, value.tasks.length), 0);
  const quote = first.text.replaceAll("\t", " | ").slice(0, LONGEST_QUOTE);
  const vi = `Văn bản trình cấp có thẩm quyền xem xét, nên ${count} nội dung có nêu đơn vị thực hiện chưa được ghi thành nhiệm vụ, bắt đầu từ “${quote}”. Khi được phê duyệt, đề nghị bổ sung văn bản phê duyệt.`;
  const en = `The document submits a matter for a decision, so ${count} ${count === 1 ? "part that names who does something is not recorded as a task" : "parts that name who does something are not recorded as tasks"}, beginning with “${quote}”. Add the decision once it is made.`;
  return [{ code: "work-proposed", message: vi, messages: { vi, en }, page: pageAt(first, 0) }];
}

const LONGEST_QUOTE = 100;
