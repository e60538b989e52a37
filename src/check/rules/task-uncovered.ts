import type { Lang } from "../../language/lang.ts";
import { findSubIndex } from "../../language/sub-index-key.ts";
import type { Place } from "../../model/comparison.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { senderOf } from "../../model/sender-of.ts";
import { NEAR_TASK, type NearestTask } from "../../model/similar-texts.ts";
import type { CheckContext, WithParent } from "../shared/check-context.ts";
import { defineCheck } from "../shared/define-check.ts";
import { isCertain } from "../shared/is-certain.ts";

interface Uncovered {
  readonly sender: string;
  readonly tasks: readonly string[];
}

/** Passages below this similarity are not quoted: they have nothing to do with the task. */
const WORTH_SHOWING = 0.15;
/** Maximum number of tasks named in the sentence; the data contains all of them. */
const NAMED = 3;
const MAX_LETTERS = 110;

export const taskUncovered = defineCheck<Uncovered>({
  id: "task-uncovered",
  title: { vi: "Chưa thấy nhiệm vụ tỉnh giao", en: "Task of the province not found" },
  about: {
    vi: "Kế hoạch của tỉnh giao đích danh đơn vị một nhiệm vụ cụ thể, nhưng trong toàn văn kế hoạch của đơn vị không có nội dung nào gần với nhiệm vụ đó. Chương trình so sánh theo từ ngữ, nên cách viết khác hẳn có thể chưa nhận ra. Không xét: nhiệm vụ chung, nhiệm vụ chỉ phối hợp, nhiệm vụ giao cho cả nhóm đơn vị, chỉ số đã báo thiếu, văn bản không đọc được hết hoặc thiếu phụ lục, kế hoạch có nhiều bản. Việc cần làm: đối chiếu, nếu đúng thì đề nghị đơn vị bổ sung.",
    en: "The province's plan assigns a task to a unit by name, and no passage in the whole text of the unit's plan is similar to it. Words are compared, so a very different wording may not be recognised. Not checked: general duties, tasks in which the unit is only a partner, tasks for a group of units, sub-indices that are reported as missing, documents that could not be read completely or lack an appendix, plans with several versions. To do: compare, and ask the unit to add the task.",
  },
  threshold: {
    value: NEAR_TASK,
    least: 0,
    most: 1,
    about: {
      vi: "độ giống nhau (0 đến 1) mà dưới mức đó coi như không có nội dung gần với nhiệm vụ",
      en: "the similarity (0 to 1) below which a passage does not count as similar to a task",
    },
  },
  *find(plan, context, threshold) {
    if (!context.isWhollyRead(plan) || !hasTasks(plan) || hasVersions(plan, context)) return;
    const uncovered = context
      .nearestTasksOf(plan)
      .filter((task) => isUncovered(task, threshold) && isOwed(task, plan));
    const bySection = Map.groupBy(uncovered, ({ parentId, subIndex }) => `${parentId}\n${subIndex}`);
    for (const tasks of bySection.values()) {
      const { parentId, subIndex } = tasks[0]!;
      yield {
        severity: "warning",
        ...(subIndex === null ? {} : { subIndex }),
        unit: senderOf(plan),
        data: {
          sender: senderOf(plan),
          tasks: [...new Set(tasks.map(({ text }) => shortened(text)))],
        },
        evidence: [...tasks.flatMap(({ task }) => task), ...nearestPlaces(tasks, plan)],
        related: [parentId],
      };
    }
  },
  compares: ({ tasks }) => tasks,
  message: {
    vi: (d, names) =>
      `Trong ${names.inside} chưa thấy nội dung nào gần với ${d.tasks.length === 1 ? "nhiệm vụ" : `${d.tasks.length} nhiệm vụ`} mà ${names.related[0]} giao cho ${names.sender}: ${listed(d, "vi")}.`,
    en: (d, names) =>
      `No passage of ${names.inside} is similar to ${d.tasks.length === 1 ? "a task" : `${d.tasks.length} tasks`} that ${names.related[0]} assigns to ${names.sender}: ${listed(d, "en")}.`,
  },
  ask: {
    vi: (_, names) =>
      `Đề nghị ${names.sender} bổ sung nhiệm vụ nêu trên vào ${names.own}, hoặc chỉ rõ nội dung nào của kế hoạch đáp ứng nhiệm vụ đó.`,
    en: (d, names) =>
      d.tasks.length === 1
        ? `Ask ${names.sender} to add the task to ${names.own}, or to name the part that covers it.`
        : `Ask ${names.sender} to add the tasks to ${names.own}, or to name the parts that cover them.`,
  },
});

/** Whether no passage is similar to the task, and its terms are found nowhere. */
const isUncovered = ({ similarity, sharedTerms }: NearestTask, threshold: number) =>
  similarity < threshold && sharedTerms.length === 0;

/** Whether the task is certainly the unit's own, and the plan has the sub-index to which the task belongs. */
function isOwed({ because, role, subIndex, parent, task }: WithParent<NearestTask>, plan: PlanRecord) {
  if (because !== "name" || role === "coordinate" || task.pointer === undefined) return false;
  if (!isCertain(parent, task.pointer) || !sharesYear(plan, parent)) return false;
  return subIndex === null || findSubIndex(plan.subIndices, subIndex).length > 0;
}

/** A plan without any task was not read well, even if no page has a warning. */
const hasTasks = ({ subIndices, assignments }: PlanRecord) =>
  assignments.length > 0 ||
  subIndices.some((subIndex) => subIndex.tasks.length > 0 || subIndex.assignments.length > 0);

const sharesYear = (plan: PlanRecord, parent: PlanRecord) =>
  plan.years.some((year) => parent.years.includes(year));

/** Whether another plan of the unit may contain the task, or the parent that the plan cites no longer applies. */
function hasVersions(plan: PlanRecord, { rowsOf, outdatedReferencesOf }: CheckContext): boolean {
  const changes = plan.references.some(({ relation }) => relation === "amends" || relation === "replaces");
  return (
    changes || outdatedReferencesOf(plan).length > 0 || rowsOf(plan).some(({ row }) => row.planIds.length > 1)
  );
}

/** Evidence: the passages most similar to the tasks, and the headings of the plan if a task has no such passage. */
function nearestPlaces(tasks: readonly NearestTask[], plan: PlanRecord): Place[] {
  const near = tasks.flatMap(({ nearest, similarity }) =>
    nearest && similarity >= WORTH_SHOWING ? nearest : [],
  );
  const headings = plan.subIndices.flatMap((_, i) => placesOf(plan, `/subIndices/${i}/name`));
  return near.length === tasks.length ? near : [...near, ...headings];
}

const shortened = (task: string) => {
  const text = task.trim().replace(/[.;,]{1,3}$/u, "");
  return text.length > MAX_LETTERS
    ? `${text.slice(0, Math.max(1, text.lastIndexOf(" ", MAX_LETTERS)))} …`
    : text;
};

function listed({ tasks }: Uncovered, lang: Lang): string {
  const named = tasks.slice(0, NAMED).map((task) => `“${task}”`);
  const more = tasks.length - named.length;
  const rest = more === 0 ? "" : lang === "vi" ? ` và ${more} nhiệm vụ khác` : ` and ${more} more`;
  return named.join("; ") + rest;
}
