import type { Task, UnitRef } from "../../src/model/plan.ts";
import { readAssignments } from "../../src/parse/fields/assignment/assignments.ts";
import { giveReferredWork } from "../../src/parse/fields/assignment/references/give-referred-work.ts";
import { referredWork } from "../../src/parse/fields/assignment/references/referred-work.ts";
import {
  finishAssignment,
  type LocatedAssignment,
} from "../../src/parse/fields/assignment/shared/assignment-draft.ts";
import { outline } from "../../src/parse/structure/outline/outline.ts";
import { itemsOf } from "../../src/parse/structure/outline/section.ts";
import type { Located } from "../../src/parse/text/located.ts";
import { type SnippetCorpus, snippets } from "./rule-corpus.ts";

const name = (unit: UnitRef) => unit.name + (unit.group ? "*" : "");
const names = (units: readonly UnitRef[]) => units.map(name).join(", ");

function formatAssignment({ value }: Located<LocatedAssignment>): string {
  const { units, role, partners, tasks } = value;
  const partnerNames = partners.length > 0 ? ` + ${names(partners)}` : "";
  const due = [
    ...new Set(tasks.map(({ value: task }) => task.due?.iso ?? task.due?.month).filter((d) => d != null)),
  ];
  return `${names(units)} [${role}]${partnerNames}: ${tasks.length}${due.length > 0 ? ` by ${due.join(", ")}` : ""}`;
}

/** "units: beginnings of their tasks" of each assignment, and "?" with the tasks that nobody has. */
export function beginningsOfTasks({ assignments, tasks }: ReturnType<typeof readAssignments>): string[] {
  const beginnings = (of: readonly Located<{ readonly text: string }>[]) =>
    of.map(({ value }) => value.text.split(" ").slice(0, 3).join(" ")).join("; ");
  const owned = assignments.map((draft) => {
    const { value } = finishAssignment(draft);
    return `${value.units.map(({ name }) => name).join(", ")}: ${beginnings(value.tasks)}`;
  });
  return tasks.length > 0 ? [...owned, `?: ${beginnings(tasks)}`] : owned;
}

/**
 * Examples of assignments: lines → units, [role], + partners, number of tasks, due dates; "*" marks a group of units.
 * "nobody": tasks without a unit.
 */
export const assignmentExamples = (
  about: string,
  cases: SnippetCorpus<readonly string[]>["cases"],
): SnippetCorpus<readonly string[]> =>
  snippets<readonly string[]>({
    name: `assignment/assignments: ${about}`,
    context: { year: 2025, indexIds: ["pci"], province: "Yên Bái" },
    read(lines, context) {
      const tree = outline(lines);
      const read = readAssignments(itemsOf(tree), context, { collecting: true });
      const nobody = read.tasks.length > 0 ? [`nobody: ${read.tasks.length}`] : [];
      return [...read.assignments.map((draft) => formatAssignment(finishAssignment(draft))), ...nobody];
    },
    cases,
  });

/**
 * Examples of work that another line gives by the number of its place: lines → the given assignments as in `assignmentExamples`, with the
 * beginnings of their tasks instead of the number, then "nobody" with the tasks that are left.
 */
export const referredWorkExamples = (
  rule: string,
  cases: SnippetCorpus<readonly string[]>["cases"],
): SnippetCorpus<readonly string[]> =>
  snippets<readonly string[]>({
    name: rule,
    context: { year: 2025, indexIds: ["pci"], province: "Yên Bái" },
    read(lines, context) {
      const tree = outline(lines);
      const { assignments, tasks } = readAssignments(itemsOf(tree), context, { collecting: true });
      const own = assignments.map(finishAssignment);
      const [given] = giveReferredWork([{ assignments: own, tasks }], { tree, lines }, () =>
        referredWork(own, { tree, lines }, context),
      );
      const beginnings = (of: readonly Located<{ readonly text: string }>[]) =>
        of.map(({ value }) => value.text.split(" ").slice(0, 2).join(" ")).join(", ");
      const dueDays = (of: readonly Located<Task>[]) => {
        const days = new Set(of.map(({ value }) => value.due?.iso ?? ""));
        return days.has("") ? "" : ` by ${[...days].join(", ")}`;
      };
      const further = given!.assignments.filter((one) => !own.includes(one));
      const left = given!.tasks.length > 0 ? [`nobody: ${beginnings(given!.tasks)}`] : [];
      return [
        ...further.map(
          (one) =>
            `${formatAssignment(one).split(":", 1)[0]}: ${beginnings(one.value.tasks)}${dueDays(one.value.tasks)}`,
        ),
        ...left,
      ];
    },
    cases,
  });
