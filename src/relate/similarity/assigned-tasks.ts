import type { Catalogue } from "../../catalogue/catalogue.ts";
import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import { subIndexKey } from "../../language/sub-index-key.ts";
import type { Assignment, PlanRecord, Role, UnitRef } from "../../model/plan.ts";
import { type Content, contentOf } from "./content.ts";

/** A task of a parent that has a subject of its own and is not a general duty. */
export interface ParentTask extends Content {
  readonly pointer: string;
  readonly subIndex: string | null;
  readonly role: Role;
  /** The assignment that contains it. */
  readonly assignment: string;
  /** The units that the task names, else those of its assignment. */
  readonly units: readonly UnitRef[];
  readonly text: string;
}

/** The tasks of a parent, and how many of them contain each word and each term. */
export interface ParentTasks {
  readonly tasks: readonly ParentTask[];
  readonly counts: ReadonlyMap<string, number>;
}

/** A task with fewer content words is a general duty ("rà soát, tổ chức thực hiện nhiệm vụ được giao"). */
const MIN_WORDS = 6;

/** Duties of every plan, whatever it is about: to report, to collect reports, to watch over others, to plan. */
const GENERAL_DUTY = regex`^(?:(?:chủ trì|phối hợp|định kỳ|hằng năm|hằng quý|có trách nhiệm|là|làm)[^.;]{0,40} )?(?:tổng hợp|báo cáo|theo dõi|đôn đốc|giám sát việc|(?:cơ quan |đơn vị )?đầu mối|chịu trách nhiệm|căn cứ (?:chức năng|nhiệm vụ|kế hoạch)|(?:xây dựng|ban hành|cụ thể hóa)[^.;]{0,40} kế hoạch)(?!\p{L})`;

/** "Chủ trì, phối hợp với … cải thiện Chỉ số A (CSTP 3)": a task that says nothing of its content. */
const NAMES_ONLY = regex`^(?:(?:giao|chủ trì|phối hợp|đề nghị|tham mưu)(?!\p{L})[^.;:]{0,400} )?(?:cải thiện|nâng cao|nâng|duy trì)(?: (?:điểm số|điểm|thứ hạng|kết quả))? (?:các )?(?:chỉ số|cstp|csnd)(?!\p{L})[^.;:,]{0,120}[\s.;]*$`;

const IN_BRACKETS = /\([^()]{0,400}\)|\[\d{1,3}\]/gu;

/** Reads the tasks of a parent. Outside its sub-indices only if it assigns none there: then an index is assigned as a whole. */
export function parentTasks(parent: PlanRecord, catalogue: Catalogue): ParentTasks {
  const inSubIndices = parent.subIndices.flatMap((subIndex, i) =>
    subIndex.assignments.flatMap((assignment, j) =>
      tasksIn(assignment, `/subIndices/${i}/assignments/${j}`, subIndexKey(subIndex)),
    ),
  );
  const stated =
    inSubIndices.length > 0
      ? inSubIndices
      : parent.assignments.flatMap((assignment, j) => tasksIn(assignment, `/assignments/${j}`, null));
  const tasks = stated
    .filter(({ text }) => !GENERAL_DUTY.test(fold(text)) && !NAMES_ONLY.test(fold(text)))
    .map((task) => ({ ...task, ...taskContent(task.text, catalogue) }))
    .filter(({ words }) => words.size >= MIN_WORDS);
  const counts = new Map<string, number>();
  for (const { words, terms } of tasks) {
    for (const key of [...words, ...terms]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { tasks, counts };
}

type StatedTask = Omit<ParentTask, keyof Content>;

function tasksIn(
  { units, role, tasks }: Assignment,
  assignment: string,
  subIndex: string | null,
): StatedTask[] {
  return tasks.map((task, k) => ({
    pointer: `${assignment}/tasks/${k}`,
    subIndex,
    role: task.role ?? role,
    assignment,
    units: task.units.length > 0 ? task.units : units,
    text: task.text,
  }));
}

/** What a task is about, without names of units, examples in brackets and marks of footnotes: a plan need not repeat them. */
export function taskContent(text: string, catalogue: Catalogue): Content {
  let rest = text;
  for (const { start, end } of catalogue.findUnits(text).toSorted((a, b) => b.start - a.start)) {
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  return contentOf(fold(rest.replace(IN_BRACKETS, " ")));
}
