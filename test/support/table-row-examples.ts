import type { UnitRef } from "../../src/model/plan.ts";
import { UnitHeadings } from "../../src/parse/fields/assignment/headings/unit-headings.ts";
import { finishAssignment } from "../../src/parse/fields/assignment/shared/assignment-draft.ts";
import { readTables } from "../../src/parse/fields/table/tables.ts";
import { type SnippetCorpus, snippets } from "./rule-corpus.ts";

const names = (units: readonly UnitRef[]) =>
  units.map((unit) => unit.name + (unit.group ? "*" : "")).join(", ");

const NO_ZONES = {
  head: [],
  typeLine: null,
  annex: null,
  title: [],
  bases: [],
  body: [],
  signOff: [],
  footnotes: [],
  appendices: [],
};

const CONTEXT = { year: 2025, indexIds: ["pci"] };

/**
 * Examples of rows: their sub-index, then "units [role] + partners: task (due) → product", or the targets; "nobody: task" without
 * units.
 */
export const rowExamples = (cases: SnippetCorpus<string[]>["cases"]): SnippetCorpus<string[]> =>
  snippets<string[]>({
    name: "table/tables",
    context: CONTEXT,
    read(lines, context) {
      // Restoration drops empty rows.
      const body = lines.filter(({ source, text }) => source.kind !== "row" || text.trim() !== "");
      return readTables({ ...NO_ZONES, body }, new UnitHeadings(context)).rows.flatMap(
        ({ subIndex, targets, assignment, task }) => {
          const under = subIndex ? `${subIndex.id}: ` : "";
          const goals = targets.map(({ value: t }) => {
            const base = t.baseline ? ` (${t.baseline.year}: ${t.baseline.value})` : "";
            return `${under}${t.kind} ${t.comparator} ${t.value}${t.increase === null ? "" : ` +${t.increase}`}${base}${t.year === null ? "" : ` @${t.year}`}${t.criterion === null ? "" : ` {${t.criterion}}`}`;
          });
          if (assignment) {
            const { units, role, partners, tasks } = finishAssignment(assignment).value;
            const only = tasks[0]?.value;
            const due = only?.due ? ` (${only.due.iso ?? only.due.month ?? only.due.recurring})` : "";
            const product = only?.product ? ` → ${only.product}` : "";
            const partnerNames = partners.length > 0 ? ` + ${names(partners)}` : "";
            return [
              ...goals,
              `${under}${names(units)} [${role}]${partnerNames}: ${only?.text ?? "no task"}${due}${product}`,
            ];
          }
          if (task) return [...goals, `${under}nobody: ${task.value.text}`];
          return goals.length > 0 ? goals : subIndex ? [`${subIndex.id}`] : [];
        },
      );
    },
    cases,
  });

/** Examples of the deadlines in rows: "what bound date: units / evidence". */
export const rowDeadlineExamples = (cases: SnippetCorpus<string[]>["cases"]): SnippetCorpus<string[]> =>
  snippets<string[]>({
    name: "table/tables: deadlines",
    context: CONTEXT,
    read(lines, context) {
      // Restoration drops empty rows.
      const body = lines.filter(({ source, text }) => source.kind !== "row" || text.trim() !== "");
      return readTables({ ...NO_ZONES, body }, new UnitHeadings(context)).rows.flatMap(({ deadlines }) =>
        deadlines.map(({ value: { what, bound, date, units }, span: { from, start, end } }) => {
          const place = lines[from]!.text.slice(start, end);
          return `${what} ${bound} ${date.iso ?? date.month}: ${names(units)} / ${place}`;
        }),
      );
    },
    cases,
  });
