import { fold } from "../../../../language/fold.ts";
import type { Task } from "../../../../model/plan.ts";
import { EVERY } from "../../../lexicon/frequency.ts";
import type { Located } from "../../../text/located.ts";
import { isWithin, spanIn } from "../../../text/span.ts";
import type { AssignmentDrafts } from "../shared/assignment-draft.ts";
import type { Item } from "../shared/items.ts";
import type { BlockStart } from "../shared/open-work.ts";

// "Tuyên truyền các quyền bầu cử. Giao Phòng A | chủ trì, phối hợp các thôn thực hiện hằng tháng.": the work is the sentence before.

/** Shortest sentence before the duties, in characters. */
const SHORTEST = 12;
const LONGEST = 200;
const ENDS_SENTENCE = /[.;] (?:(?:giao|phân công|đề nghị|yêu cầu) )?[^.;]{2,160}$/u;
const BRACKET = /\([^()]{0,160}\)/gu;
const WHEN = new RegExp(
  `(?:thường xuyên|liên tục|định kỳ|(?:định kỳ )?${EVERY} (?:tuần|tháng|quý|năm|ngày))|(?:hoàn thành|xong|thời gian|thời hạn)(?= |[,.;:]|$)`,
  "gu",
);
/** Duties that name no work. "lập báo cáo" names its work. */
const ONLY_DUTIES =
  /^ *(?:(?:chủ trì|phối hợp|tham mưu|thực hiện|triển khai|tổ chức|hướng dẫn|chịu trách nhiệm(?: chính)?|phụ trách|(?:làm |là )?đầu mối|chủ động|trực tiếp) *){1,8}$/u;
/** Words that join duties, partners and times. */
const JOINS = /(?<=^| )(?:và|với|cùng|trong|các|những|trước|ngày)(?= |$)/gu;
const MARKS = /[.,;:]/gu;
/** "theo dõi | việc thực hiện": the duty names its work. */
const HAS_OBJECT = / (?:việc|tình hình|kết quả)(?= )/u;

/** Adds the sentence before it to the first task of an item's line, where the task consists of duties, partners and a time. */
export function addWorkBefore(
  { line, start }: Item,
  { assignments, tasks: ofNobody }: AssignmentDrafts,
  since: BlockStart,
): void {
  const ofLine = assignments
    .slice(since.assignments)
    .flatMap(({ tasks }) =>
      tasks.flatMap((task, i) => (task.span.from === line.index ? [{ tasks, task, i }] : [])),
    );
  const [first, ...others] = ofLine.toSorted((a, b) => a.task.span.start - b.task.span.start);
  if (!first || others.some(({ task }) => task.span.start === first.task.span.start)) return;
  const { tasks, task, i } = first;
  const before = line.folded.slice(start, task.span.start);
  if (before.trim().length < SHORTEST || !ENDS_SENTENCE.test(before) || !statesOnlyDuties(task)) return;
  const text = line.text.slice(start, task.span.end).trim();
  const span = spanIn(line, start, task.span.end);
  tasks[i] = { ...task, value: { ...task.value, text }, span };
  // The sentence before was read as work of nobody.
  const same = ofNobody.findIndex((one, at) => at >= since.tasks && isWithin(one.span, span));
  if (same >= 0) ofNobody.splice(same, 1);
}

function statesOnlyDuties({ value: { text, partners, due } }: Located<Task>): boolean {
  if (text.length > LONGEST || HAS_OBJECT.test(fold(text))) return false;
  const named = [...partners.map(({ name }) => name), ...(due ? [due.text] : [])].map(fold);
  const rest = named
    .reduce((words, name) => words.replace(name, " "), fold(text))
    .replace(BRACKET, " ")
    .replace(WHEN, " ")
    .replace(MARKS, " ")
    .replace(JOINS, " ")
    .replace(/ {2,}/gu, " ");
  return ONLY_DUTIES.test(rest);
}
