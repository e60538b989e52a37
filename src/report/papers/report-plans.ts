import { formatList } from "../../language/format.ts";
import type { MatrixCell, MatrixRow } from "../model/matrix-view.ts";
import type { PaperBlock, PaperColumn } from "../model/paper.ts";
import type { TargetRow, TargetView } from "../model/target-view.ts";
import type { GroupView, View } from "../model/view.ts";

// The parts of the consolidated report on what was received, what it covers, and which targets it states.

const WAITING: ReadonlySet<string> = new Set([
  "not-received",
  "closed",
  "not-due",
  "due-month",
  "unclear",
  "class",
]);

/** The summary in one sentence, the plans received, and the units without one, those that were not asked for one apart. */
export function receivedBlocks(group: GroupView, { lang, words }: View): PaperBlock[] {
  const w = words.papers.report.received;
  const rows = group.matrix.rows;
  const received = withJointPlans(rows.filter(({ plans }) => plans.length > 0));
  const without = rows.filter(({ plans }) => plans.length === 0);
  const [waiting, others] = [
    without.filter(({ state }) => WAITING.has(state)),
    without.filter(({ state }) => !WAITING.has(state)),
  ];
  const columns: PaperColumn[] = [
    { label: w.no, width: 7, centred: true },
    { label: w.unit, width: 38 },
    { label: w.plan, width: 30 },
    { label: w.state, width: 25 },
  ];
  const shared = sharedReasons(waiting);
  const stateOf = ({ stateWord, reason }: MatrixRow) => {
    if (reason === null) return [stateWord];
    const at = shared.indexOf(reason);
    return at < 0 ? [stateWord, reason] : [`${stateWord} (${at + 1})`];
  };
  const tableOf = (list: typeof rows, withPlan: boolean): PaperBlock => ({
    kind: "table",
    columns: withPlan ? columns : [columns[0]!, { ...columns[1]!, width: 41 }, { ...columns[3]!, width: 52 }],
    rows: list.map((row, i) => [
      [String(i + 1)],
      [withPlan || row.now.length === 0 ? row.unit : w.merged(row.unit, formatList(row.now, lang))],
      ...(withPlan ? [row.plans.map(({ text }) => text)] : []),
      stateOf(row),
    ]),
  });
  return [
    { kind: "heading", text: w.heading },
    { kind: "paragraph", text: group.summaryForPapers },
    { kind: "subheading", text: w.list },
    received.length > 0 ? tableOf(received, true) : { kind: "paragraph", text: w.none },
    { kind: "subheading", text: waiting.some(({ state }) => state === "closed") ? w.without : w.waiting },
    waiting.length > 0 ? tableOf(waiting, false) : { kind: "paragraph", text: w.noneWaiting },
    ...shared.map((reason, i) => ({
      kind: "paragraph" as const,
      text: `(${i + 1}) ${sentenceFrom(reason)}`,
    })),
    ...[...Map.groupBy(others, ({ stateWord }) => stateWord)].map(([state, same]) => ({
      kind: "paragraph" as const,
      text: w.others(
        state,
        words.list(same.map(({ unit }) => unit)),
        // A row with a note is a group of units.
        same.every(({ note }) => note === null) ? same.length : null,
      ),
    })),
  ];
}

/** The rows of units that issued their plans together as one row: "Sở Nội vụ, Sở Giáo dục và Đào tạo". */
function withJointPlans(rows: readonly MatrixRow[]): MatrixRow[] {
  const same = Map.groupBy(rows, ({ plans }) => plans.map(({ id }) => id).join(" "));
  return [...same.values()].map((joint) => ({
    ...joint[0]!,
    unit: joint.map(({ unit }) => unit).join(", "),
  }));
}

/** Reasons that several rows share. They are printed once, below the table. */
function sharedReasons(rows: readonly MatrixRow[]): string[] {
  const byReason = Map.groupBy(rows, ({ reason }) => reason);
  return [...byReason].flatMap(([reason, same]) => (reason !== null && same.length > 1 ? [reason] : []));
}

const sentenceFrom = (text: string) =>
  `${text.charAt(0).toLocaleUpperCase("vi")}${text.slice(1).replace(/[.;]$/u, "")}.`;

/** For each sub-index: how many of the assigned units cover it, and which plans lack it. */
export function coverageBlocks({ matrix, asWhole }: GroupView, { words }: View): PaperBlock[] {
  const { report, noneOfThem } = words.papers;
  const w = report.coverage;
  const heading: PaperBlock = { kind: "heading", text: w.heading };
  if (asWhole !== null) return [heading, { kind: "paragraph", text: w.asWhole }];
  return [
    heading,
    {
      kind: "table",
      columns: [
        { label: w.subIndex, width: 40 },
        { label: w.share, width: 18, centred: true },
        { label: w.missing, width: 42 },
      ],
      rows: matrix.columns.map(({ name }, i) => {
        const total = matrix.totals[i] ?? null;
        const lacking = matrix.rows.filter(({ cells }) => isLacking(cells[i]));
        const missing = words.list(lacking.map(({ unit }) => unit)) || noneOfThem;
        return total === null ? [[name], ["–"], ["–"]] : [[name], [total], [missing]];
      }),
    },
  ];
}

/** A sub-index that is only to check is not reported as missing. */
const isLacking = (cell: MatrixCell | undefined): boolean => cell?.state === "missing" && !cell.toCheck;

/** The province's targets, how many plans agree, and those that differ. */
export function targetBlocks(
  { targets, parentsToSign, parentsUnread }: GroupView,
  { words }: View,
): PaperBlock[] {
  const w = words.papers.report.targets;
  const heading: PaperBlock = { kind: "heading", text: w.heading };
  const rows = targets.flatMap((view) => targetRows(view, words));
  // What the unread parts of the plan state is not known: a blank.
  const none = parentsUnread ? words.papers.blank : w.none(parentsToSign);
  if (rows.length === 0) return [heading, { kind: "paragraph", text: none }];
  return [
    heading,
    {
      kind: "table",
      columns: [
        { label: words.papers.report.coverage.subIndex, width: 30 },
        { label: w.before, width: 14, centred: true },
        { label: w.target, width: 18, centred: true },
        { label: w.same, width: 13, centred: true },
        { label: w.differing, width: 25 },
      ],
      rows,
    },
  ];
}

/** A sub-index, or the whole index, with the kind of the target where there are several: "Toàn bộ chỉ số: thứ hạng". */
export const targetName = (name: string, { what }: TargetRow): string =>
  what === null ? name : `${name}: ${what}`;

const DIFFERING = new Set<TargetRow["state"]>(["higher", "lower", "differs"]);

function targetRows({ name, label, subIndex, rows }: TargetView, { list, papers }: View["words"]) {
  const stated = rows.filter((row) => row.province && row.target.text !== "");
  const [restated, province] = [
    stated.filter((row) => row.isRestated),
    stated.filter((row) => !row.isRestated),
  ];
  // An amendment rarely repeats the result of the year before.
  const resultOf = ({ baseline, what }: TargetRow) =>
    baseline.text || (restated.find((row) => row.what === what)?.baseline.text ?? "");
  const own = rows.filter((row) => !row.province);
  return province.map((row, i) => {
    const isFirst = i === 0;
    const differing = own.filter(({ state }) => DIFFERING.has(state));
    return [
      [targetName(subIndex === null ? label : name, row)],
      [resultOf(row) || papers.blank],
      [row.target.text],
      [isFirst ? String(own.filter(({ state }) => state === "same").length) : ""],
      [
        isFirst
          ? list(differing.map(({ who, target, verdict }) => `${who}: ${target.text}, ${verdict}`)) ||
            papers.noneOfThem
          : "",
      ],
    ];
  });
}
