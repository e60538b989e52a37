import type { DeadlineRow } from "../model/deadline-view.ts";
import type { MatrixRow } from "../model/matrix-view.ts";
import type { PaperBlock } from "../model/paper.ts";
import type { GroupView, View } from "../model/view.ts";
import { sentenceStart } from "../view/document-names.ts";
import { officeWords } from "./office.ts";
import { targetName } from "./report-plans.ts";

// The parts of the consolidated report on tasks, deadlines, the year before, and what is proposed.

/** A longer table of tasks belongs into the workbook. */
const MOST_TASKS = 40;

/** The tasks that the province gives units to lead, by sub-index, each once, with all its leads. */
export function taskBlocks(
  { tasks, parentsInside, parentsUnread }: GroupView,
  { words }: View,
): PaperBlock[] {
  const w = words.papers.report.tasks;
  const led = tasks.rows.flatMap(({ unit, subIndex, province }) =>
    province.filter(({ role }) => role === "lead").map((task) => ({ unit, subIndex, task })),
  );
  const orderOf = ({ subIndex }: { readonly subIndex: string }) => tasks.subIndices.indexOf(subIndex);
  const inOrder = led.toSorted((a, b) => orderOf(a) - orderOf(b));
  const distinct = [...Map.groupBy(inOrder, ({ subIndex, task }) => `${subIndex}\n${task.text}`).values()];
  const heading: PaperBlock = { kind: "heading", text: w.heading };
  const none = parentsUnread ? w.noneRead : w.none;
  if (distinct.length === 0) return [heading, { kind: "paragraph", text: none(parentsInside) }];
  const left = distinct.length - MOST_TASKS;
  const shown = distinct.slice(0, MOST_TASKS);
  const anyDue = shown.some(([first]) => first!.task.due !== null);
  return [
    heading,
    {
      kind: "table",
      columns: [
        { label: words.papers.report.coverage.subIndex, width: 20 },
        { label: w.task, width: anyDue ? 42 : 55 },
        { label: w.lead, width: anyDue ? 22 : 25 },
        ...(anyDue ? [{ label: w.due, width: 16 }] : []),
      ],
      rows: shown.map((same) => {
        const { subIndex, task } = same[0]!;
        return [
          [subIndex],
          [sentenceStart(task.text).replace(/[;:,]$/u, "")],
          [words.list([...new Set(same.map(({ unit }) => unit))])],
          ...(anyDue ? [[task.due ?? ""]] : []),
        ];
      }),
    },
    ...(left > 0 ? [{ kind: "paragraph" as const, text: w.more(left) }] : []),
  ];
}

/** The deadlines of the province's plan from the day of the report on. */
export function deadlineBlocks({ deadlines }: GroupView, { words, asOf }: View): PaperBlock[] {
  const w = words.papers.report.deadlines;
  const ahead = deadlines.dated.filter(({ province, iso }) => province && iso !== null && iso >= asOf.iso);
  const recurring = deadlines.recurring.filter(({ province }) => province);
  const heading: PaperBlock = { kind: "heading", text: w.heading };
  const rows = [...ahead, ...recurring].map(({ date, what, who, to, status }: DeadlineRow) => [
    [date, status],
    [what],
    [who],
    [to],
  ]);
  if (rows.length === 0) return [heading, { kind: "paragraph", text: w.none }];
  return [
    heading,
    {
      kind: "table",
      columns: [
        { label: words.deadlines.date, width: 25 },
        { label: words.deadlines.what, width: 20 },
        { label: words.deadlines.who, width: 30 },
        { label: words.deadlines.to, width: 25 },
      ],
      rows,
    },
  ];
}

/**
 * Targets and results of the year before, as the plans of both years state them, else the results that the province's plan
 * states; a blank where the documents state nothing.
 */
export function lastYearBlocks({ lastYear, targets }: GroupView, { words }: View): PaperBlock[] {
  const { report, blank } = words.papers;
  const w = report.lastYear;
  const heading: PaperBlock = { kind: "heading", text: w.heading };
  const compared = (lastYear?.targets ?? [])
    .filter(({ from, result }) => from.text !== "" || result.text !== "")
    .map(({ subIndex, from, result, verdict }) => [
      [subIndex],
      [from.text || blank],
      [result.text || blank],
      [verdict],
    ]);
  const stated = targets.flatMap(({ name, label, subIndex, rows }) =>
    rows
      .filter(({ province, baseline }) => province && baseline.text !== "")
      .map((row) => [
        [targetName(subIndex === null ? label : name, row)],
        [blank],
        [row.baseline.text],
        [blank],
      ]),
  );
  const rows = compared.length > 0 ? compared : stated;
  if (rows.length === 0) return [heading, { kind: "paragraph", text: blank }];
  return [
    heading,
    {
      kind: "table",
      columns: [
        { label: report.coverage.subIndex, width: 40 },
        { label: w.target, width: 20, centred: true },
        { label: w.result, width: 15, centred: true },
        { label: w.verdict, width: 25 },
      ],
      rows,
    },
  ];
}

/** What is asked of the units in their letters, and room for the office's own proposals. */
export function proposalBlocks(group: GroupView, view: View): PaperBlock[] {
  const { indexYear } = group;
  const { letters, words } = view;
  const { report, blank } = words.papers;
  const { name: office } = officeWords(view);
  const w = report.proposals;
  // What is asked of the members of a group is a sentence of its own.
  const asked = letters.flatMap(({ unit, members, items }) =>
    (members.length > 0 ? [] : items)
      .filter(({ subject }) => subject === indexYear)
      .map((item) => ({ unit, ...item })),
  );
  const texts = [...Map.groupBy(asked, ({ title, ask }) => title ?? ask).values()].map((same) => {
    const { title, ask } = same[0]!;
    const units = new Set(same.map(({ unit }) => unit));
    return title === null || same.length === 1 ? `- ${ask}` : w.same(title, words.list([...units]), office);
  });
  const missing = missingMembers(group).map(({ unit, stateWord }) => w.missing(unit, stateWord, office));
  return [
    { kind: "heading", text: w.heading },
    { kind: "subheading", text: w.units },
    ...(texts.length + missing.length > 0 ? [...texts, ...missing] : [w.none]).map((text) => ({
      kind: "paragraph" as const,
      text,
    })),
    { kind: "subheading", text: w.own },
    { kind: "paragraph", text: blank },
  ];
}

/** Groups of units of which some have sent no plan, as an open finding says: no letter is written to a group. */
const missingMembers = ({ matrix, findings }: GroupView): MatrixRow[] =>
  matrix.rows.filter(
    ({ unit, state }) =>
      state === "class" &&
      findings.units
        .filter((one) => one.unit === unit)
        .flatMap(({ items }) => items)
        .some(
          ({ rule, severity, accepted }) =>
            rule === "plan-not-received" && severity !== "info" && accepted === null,
        ),
  );
