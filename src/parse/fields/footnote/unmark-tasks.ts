import type { Task } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { LocatedAssignment } from "../assignment/shared/assignment-draft.ts";
import type { LocatedSubIndex } from "../sub-index/sub-indices.ts";
import { withoutFootnoteMarks } from "./footnote-marks.ts";

// The marks of footnotes are removed from the texts of tasks. The quotations in the evidence keep them.

type Notes = ReadonlySet<number>;

const unmarkTask = (task: Located<Task>, notes: Notes): Located<Task> => ({
  ...task,
  value: { ...task.value, text: withoutFootnoteMarks(task.value.text, notes) },
});

/** An assignment without the marks of footnotes. `notes`: the numbers of the document's footnotes. */
export function unmarkAssignment(
  assignment: Located<LocatedAssignment>,
  notes: Notes,
): Located<LocatedAssignment> {
  const tasks = assignment.value.tasks.map((task) => unmarkTask(task, notes));
  return { ...assignment, value: { ...assignment.value, tasks } };
}

/** A sub-index without the marks of footnotes in its tasks. */
export function unmarkSubIndex(subIndex: Located<LocatedSubIndex>, notes: Notes): Located<LocatedSubIndex> {
  const { assignments, tasks } = subIndex.value;
  return {
    ...subIndex,
    value: {
      ...subIndex.value,
      assignments: assignments.map((assignment) => unmarkAssignment(assignment, notes)),
      tasks: tasks.map((task) => unmarkTask(task, notes)),
    },
  };
}
