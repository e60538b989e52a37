import { withCapital } from "../../language/with-capital.ts";
import type { MatrixRow } from "../model/matrix-view.ts";
import type { PaperAppendix, PaperBlock } from "../model/paper.ts";
import type { TaskItem } from "../model/task-view.ts";
import type { GroupView, View } from "../model/view.ts";

import { officeWords } from "./office.ts";
import { targetName } from "./report-plans.ts";

// The parts of the consolidated report on tasks, deadlines, the year before, and what is proposed.

/** A longer table of tasks is an appendix. */
const MOST_TASKS = 40;

/** A task that the province gives to units to lead. */
interface LedTask {
  /** Its name in full, as in the other tables of the report. */
  readonly subIndex: string;
  readonly task: TaskItem;
  readonly leads: readonly string[];
}

/** The tasks that the province gives units to lead, by sub-index, each once, with all its leads. */
function ledTasks({ tasks, matrix }: GroupView): LedTask[] {
  const names = new Map(matrix.columns.map(({ label, name }) => [label, name]));
  const led = tasks.rows.flatMap(({ unit, subIndex, province }) =>
    province.filter(({ role }) => role === "lead").map((task) => ({ unit, subIndex, task })),
  );
  const orderOf = ({ subIndex }: { readonly subIndex: string }) => tasks.subIndices.indexOf(subIndex);
  const inOrder = led.toSorted((a, b) => orderOf(a) - orderOf(b));
  const distinct = Map.groupBy(inOrder, ({ subIndex, task }) => `${subIndex}\n${task.text}`);
  return [...distinct.values()].map((same) => ({
    subIndex: names.get(same[0]!.subIndex) ?? same[0]!.subIndex,
    task: same[0]!.task,
    leads: [...new Set(same.map(({ unit }) => unit))],
  }));
}

/** The tasks in a table; where they are many, their numbers by sub-index, and the table is an appendix. */
export function taskBlocks(group: GroupView, { words }: View): PaperBlock[] {
  const { parentsToSign, parentsUnread } = group;
  const w = words.papers.report.tasks;
  const heading: PaperBlock = { kind: "heading", text: w.heading };
  const led = ledTasks(group);
  if (led.length === 0)
    return [heading, { kind: "paragraph", text: parentsUnread ? words.papers.blank : w.none(parentsToSign) }];
  if (led.length <= MOST_TASKS) return [heading, tableOf(led, words)];
  const bySubIndex = [...Map.groupBy(led, ({ subIndex }) => subIndex)];
  return [
    heading,
    { kind: "paragraph", text: w.attached(led.length) },
    {
      kind: "table",
      columns: [
        { label: words.papers.report.coverage.subIndex, width: 40 },
        { label: w.count, width: 15, centred: true },
        { label: w.lead, width: 45 },
      ],
      rows: bySubIndex.map(([subIndex, same]) => [
        [subIndex],
        [String(same.length)],
        [words.list([...new Set(same.flatMap(({ leads }) => leads))])],
      ]),
    },
  ];
}

/** The appendix with all tasks; null: they are few, and the report has them. */
export function tasksAppendix(group: GroupView, view: View): PaperAppendix | null {
  const { words, asOf } = view;
  const w = words.papers.report.tasks;
  const led = ledTasks(group);
  if (led.length <= MOST_TASKS) return null;
  const { code, name } = officeWords(view);
  return {
    title: { kind: w.appendix, subject: w.listOf(group.indexYear) },
    note: w.with(code, asOf.iso.slice(0, 4), name),
    blocks: [tableOf(led, words)],
  };
}

/** The name of a sub-index is a heading over its tasks, so that the tasks have the width of the page. */
function tableOf(led: readonly LedTask[], words: View["words"]): PaperBlock {
  const w = words.papers.report.tasks;
  const anyDue = led.some(({ task }) => task.due !== null);
  const bySubIndex = [...Map.groupBy(led, ({ subIndex }) => subIndex)];
  const onlyGeneral = bySubIndex.every(([subIndex]) => subIndex === words.tasks.general);
  return {
    kind: "table",
    columns: [
      { label: w.task, width: anyDue ? 58 : 70 },
      { label: w.lead, width: anyDue ? 26 : 30 },
      ...(anyDue ? [{ label: w.due, width: 16 }] : []),
    ],
    rows: bySubIndex.flatMap(([subIndex, same]) => [
      ...(onlyGeneral ? [] : [[[subIndex]]]),
      ...same.map(({ task, leads }) => [
        [withCapital(task.text).replace(/[;:,]$/u, "")],
        [words.list(leads)],
        ...(anyDue ? [[task.due ?? ""]] : []),
      ]),
    ]),
  };
}

/** The deadlines of the province's plan from the day of the report on; units with the same work on a day in one row. */
export function deadlineBlocks({ deadlines }: GroupView, { words }: View): PaperBlock[] {
  const w = words.papers.report.deadlines;
  const ahead = deadlines.dated.filter(({ province, state }) => province && state !== "past");
  const recurring = deadlines.recurring.filter(({ province }) => province);
  const heading: PaperBlock = { kind: "heading", text: w.heading };
  const rows = [...ahead, ...recurring];
  if (rows.length === 0) return [heading, { kind: "paragraph", text: w.none }];
  const same = Map.groupBy(rows, ({ date, work, to }) => [date, work, to].join("\n"));
  return [
    heading,
    {
      kind: "table",
      columns: [
        { label: words.deadlines.date, width: 20 },
        { label: words.deadlines.what, width: 38 },
        { label: words.deadlines.who, width: 24 },
        { label: words.deadlines.to, width: 18 },
      ],
      rows: [...same.values()].map((list) => {
        const { date, status, work, to } = list[0]!;
        const units = [...new Set(list.map(({ who }) => who))].filter((who) => who !== "");
        const who = withCapital(words.list(units)) || words.papers.blank;
        return [[date, status], [work], [who], [to]];
      }),
    },
  ];
}

/**
 * Targets and results of the year before, as the plans of both years state them, else the results that the province's plan
 * states; a blank where the documents state nothing.
 */
export function lastYearBlocks({ lastYear, targets, matrix }: GroupView, { words }: View): PaperBlock[] {
  const { report, blank } = words.papers;
  const w = report.lastYear;
  const heading: PaperBlock = { kind: "heading", text: w.heading };
  const compared = (lastYear?.targets ?? [])
    .filter(({ from, result }) => from.text !== "" || result.text !== "")
    .map(({ subIndex, id, from, result, verdict }) => [
      // The other tables of the report have the names in full.
      [matrix.columns.find((column) => column.id === id)?.name ?? subIndex],
      [from.text || blank],
      [result.text || blank],
      [verdict || blank],
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

/** The rule that asks for plans, from units and from the members of groups. */
const NOT_RECEIVED = "plan-not-received";

/** What is asked of the units in their letters, and room for the office's own proposals. */
export function proposalBlocks(group: GroupView, view: View): PaperBlock[] {
  const { letters, words } = view;
  const { report, blank } = words.papers;
  const { name: office } = officeWords(view);
  const w = report.proposals;
  // What is asked of the members of a group is a sentence of its own.
  const asked = letters.flatMap(({ unit, members, items }) =>
    (members.length > 0 ? [] : items)
      .filter((item) => item.group === group.name)
      .map((item) => ({ unit, ...item })),
  );
  const texts = [...Map.groupBy(asked, ({ title, ask }) => title ?? ask).values()].flatMap((same) => {
    const { title, rule } = same[0]!;
    const units = new Set(same.map(({ unit }) => unit));
    const asks = new Set(same.map(({ ask }) => `- ${ask}`));
    return title === null || units.size === 1
      ? [...asks].map((text) => ({ rule, text }))
      : [{ rule, text: w.same(title, view.words.list([...units]), units.size, office) }];
  });
  const nothing = isInOrder(group) ? w.none : blank;
  const missing = missingMembers(group, view).map(({ unit, stateWord }) => ({
    rule: NOT_RECEIVED,
    text: w.missing(unit, stateWord, office),
  }));
  const proposals = inOrderOfKinds([...texts, ...missing], group).map(({ text }) => text);
  return [
    { kind: "heading", text: w.heading },
    { kind: "subheading", text: w.units },
    ...(proposals.length > 0 ? proposals : [nothing]).map((text) => ({ kind: "paragraph" as const, text })),
    { kind: "subheading", text: w.own },
    { kind: "paragraph", text: blank },
  ];
}

/** In the order of the kinds of findings on the page. */
function inOrderOfKinds<T extends { readonly rule: string }>(
  list: readonly T[],
  { findings: { kinds } }: GroupView,
): T[] {
  const position = ({ rule }: T) => {
    const at = kinds.findIndex((kind) => kind.rule === rule);
    return at < 0 ? kinds.length : at;
  };
  return list.toSorted((a, b) => position(a) - position(b));
}

/** True where nothing of an up-to-date group is to be asked or checked. Letters are about the latest years only. */
const isInOrder = ({ findings, isLatest }: GroupView): boolean =>
  isLatest &&
  findings.units.every(({ items }) =>
    items.every(({ severity, accepted }) => severity === "info" || accepted !== null),
  );

/** Groups of units with members that certainly owe a plan: a letter goes to them. */
const missingMembers = ({ name, matrix }: GroupView, { letters }: View): MatrixRow[] =>
  matrix.rows.filter(
    ({ unit, state }) =>
      state === "class" &&
      letters.some(
        (letter) =>
          letter.members.length > 0 &&
          letter.unit === unit &&
          letter.items.some(({ group }) => group === name),
      ),
  );
