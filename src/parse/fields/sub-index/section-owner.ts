import { fold } from "../../../language/fold.ts";
import type { Task } from "../../../model/plan.ts";
import { ROLE_WORD } from "../../lexicon/roles.ts";
import type { Section } from "../../structure/outline/section.ts";
import type { Located } from "../../text/located.ts";
import { spanIn } from "../../text/span.ts";
import {
  type AssignmentDraft,
  type AssignmentDrafts,
  newDraft,
} from "../assignment/shared/assignment-draft.ts";
import { ASSIGNED_RULE } from "./assigned-sub-indices.ts";
import type { SectionHeading, SectionHeadings } from "./section-heading.ts";
import type { SubIndexSection } from "./sub-index-sections.ts";

/**
 * The units to which the heading of a section gives its tasks, or the heading above it: "1. Sở Tài chính" over "- Chỉ số A: rà
 * soát thủ tục …" and "- Chủ trì Chỉ số B (mục tiêu 7 điểm)". null where neither names them. `awaits`: the section names no other
 * unit for its tasks.
 */
export function ownerOf(
  { section, heading }: SubIndexSection,
  awaits: boolean,
  headings: SectionHeadings,
): AssignmentDraft | null {
  const own = draftOf(section, heading);
  const { parent } = section;
  if (own || !awaits || !parent) return own;
  const above = draftOf(parent, headings.of(parent));
  return above && { ...above, role: heading.duty ?? above.role };
}

function draftOf({ line, label }: Section, heading: SectionHeading | null): AssignmentDraft | null {
  const owner = heading?.owner();
  if (!line || !owner) return null;
  const { units, role, partners } = owner;
  const span = spanIn(line, 0, line.text.length);
  return newDraft({ label: label?.text ?? null, units, role, span, rule: ASSIGNED_RULE }, partners);
}

/**
 * The assignments of a section with the units that its heading names: they have the tasks without a unit, and lead where labels
 * below the tasks name only partners.
 */
export function withOwner(
  { assignments, tasks }: AssignmentDrafts,
  owner: AssignmentDraft,
): readonly AssignmentDraft[] {
  const { units, role, place } = owner;
  const led = assignments.filter((one) => one.units.length === 0);
  const all = assignments.map((one) =>
    led.includes(one)
      ? {
          ...one,
          units,
          role,
          tasks: one.tasks.map((task) => ofRole(task, role)),
          labels: [place, ...one.labels],
        }
      : one,
  );
  if (tasks.length === 0 && led.length > 0) return all;
  return [...all, { ...owner, tasks: tasks.map((task) => withRole(task, role)) }];
}

const ofRole = (task: Located<Task>, role: Task["role"]): Located<Task> => ({
  ...task,
  value: { ...task.value, role },
});

/** Gives a task the role of its units, unless it begins with their part in it: after "Chi trả kịp thời; Kho bạc A phối hợp" others help. */
function withRole(task: Located<Task>, role: Task["role"]): Located<Task> {
  const own = task.value.role;
  const isOwn = own !== null && own !== "member" && BEGINS_WITH_PART.test(fold(task.value.text));
  return isOwn ? task : ofRole(task, role);
}
const BEGINS_WITH_PART = new RegExp(`^(?:tiếp tục |làm )?${ROLE_WORD}`, "u");
