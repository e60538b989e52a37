import type { Context } from "./context.ts";
import type {
  Cell,
  Column,
  ColumnKind,
  FileLink,
  FilesView,
  FindingsView,
  GroupView,
  PlaceView,
  Quantity,
  Table,
  TargetRow,
  Tone,
  YearView,
} from "./model.ts";

interface Parts {
  readonly summary: readonly { readonly group: string; readonly item: string; readonly value: number }[];
  readonly groups: readonly GroupView[];
  /** The index each group is on: a matrix an index, since their columns differ. */
  readonly indexOf: (group: GroupView) => string;
  readonly loose: FindingsView;
  readonly years: readonly YearView[];
  readonly files: FilesView;
}

const column = (label: string, kind: ColumnKind = "text"): Column => ({ label, kind });
const text = (value: string | null, tone?: Tone): Cell =>
  tone ? { text: value ?? "", tone } : { text: value ?? "" };
const count = (value: number): Cell => ({ text: String(value), number: value });
const quantity = (q: Quantity): Cell => (q.number === null ? { text: q.text } : { ...q, number: q.number });
const link = (file: FileLink | null): Cell =>
  file === null
    ? { text: "" }
    : file.href === null
      ? { text: file.path }
      : { text: file.path, href: file.href };
const quotes = (places: readonly PlaceView[]) => text(places.map((p) => p.quote).join("\n"));
const wheres = (places: readonly PlaceView[]) => text(places.map((p) => p.where).join("\n"));

function summaryTable(parts: Parts, context: Context): Table {
  const w = context.words;
  return {
    name: w.sheets.summary,
    columns: [column(w.table.group), column(w.table.item, "long"), column(w.table.value, "number")],
    rows: parts.summary.map((s) => [text(s.group), text(s.item), count(s.value)]),
    frozen: 0,
  };
}

function matrixTable(name: string, groups: readonly GroupView[], context: Context): Table {
  const w = context.words;
  const subs = new Map(groups.flatMap((g) => g.matrix.columns.map((c) => [c.id, c.label] as const)));
  const rows = groups.flatMap((g) =>
    g.matrix.rows.map((row): Cell[] => {
      const cells = [...subs.keys()].map((id): Cell => {
        const cell = row.cells[g.matrix.columns.findIndex((c) => c.id === id)];
        return cell
          ? text(`${cell.sign} ${w.coverage[cell.state as keyof typeof w.coverage]}`, cell.tone)
          : text("");
      });
      return [
        text(row.note ? `${row.unit} (${row.note})` : row.unit),
        text(g.shortName),
        text(row.stateWord, row.stateTone),
        text(row.plans.map((p) => p.text).join("\n")),
        ...cells,
        row.findings ? count(row.findings.count) : text(""),
        link(row.plans[0]?.file ?? null),
      ];
    }),
  );
  return {
    name,
    columns: [
      column(w.matrix.unit),
      column(w.table.group),
      column(w.deadlines.status),
      column(w.matrix.plan),
      ...[...subs.values()].map((label) => column(label, "sign")),
      column(w.matrix.findings, "number"),
      column(w.files.file, "link"),
    ],
    rows,
    frozen: 1,
  };
}

function targetsTable(groups: readonly GroupView[], context: Context): Table {
  const w = context.words.targets;
  const cells = (g: GroupView, name: string, r: TargetRow): Cell[] => [
    text(g.shortName),
    text(name),
    text(r.who),
    quantity(r.target),
    quantity(r.baseline),
    quantity(r.increase),
    quantity(r.difference),
    text(r.verdict, r.tone),
    text(r.quote),
    link(r.place?.file ?? null),
    text(r.place?.where ?? ""),
  ];
  return {
    name: context.words.sheets.targets,
    columns: [
      column(context.words.table.group),
      column(w.subIndex),
      column(w.who),
      column(w.target, "score"),
      column(w.baseline, "score"),
      column(w.increase, "score"),
      column(w.difference, "score"),
      column(w.verdict),
      column(w.quote, "quote"),
      column(context.words.files.file, "link"),
      column(context.words.table.where),
    ],
    rows: groups.flatMap((g) => g.targets.flatMap((t) => t.rows.map((r) => cells(g, t.label, r)))),
    frozen: 0,
  };
}

function tasksTable(groups: readonly GroupView[], context: Context): Table {
  const w = context.words.tasks;
  const rows = groups.flatMap((g) =>
    g.tasks.rows.flatMap((row) =>
      (["province", "own"] as const).flatMap((side) =>
        row[side].map((item): Cell[] => [
          text(g.shortName),
          text(row.unit),
          text(row.subIndex),
          text(side === "province" ? w.province : w.own),
          text(item.who),
          text(item.roleWord),
          text(item.text),
          item.dueIso ? { text: item.due ?? "", date: item.dueIso } : text(item.due),
          text(item.document),
          link(item.file),
        ]),
      ),
    ),
  );
  return {
    name: context.words.sheets.tasks,
    columns: [
      column(context.words.table.group),
      column(w.filterUnit),
      column(w.filterSubIndex),
      column(w.source),
      column(w.who),
      column(w.role),
      column(w.text, "quote"),
      column(w.due, "date"),
      column(w.document),
      column(context.words.files.file, "link"),
    ],
    rows,
    frozen: 0,
  };
}

function deadlinesTable(groups: readonly GroupView[], context: Context): Table {
  const w = context.words.deadlines;
  const rows = groups.flatMap((g) =>
    [...g.deadlines.dated, ...g.deadlines.recurring].map((d): Cell[] => [
      text(g.shortName),
      d.iso ? { text: d.date, date: d.iso } : text(d.date),
      text(d.what),
      text(d.who),
      text(d.to),
      text(d.status, d.tone),
      text(d.document),
      text(d.text),
      link(d.file),
    ]),
  );
  return {
    name: context.words.sheets.deadlines,
    columns: [
      column(context.words.table.group),
      column(w.date, "date"),
      column(w.what),
      column(w.who),
      column(w.to),
      column(w.status),
      column(w.document),
      column(w.text, "quote"),
      column(context.words.files.file, "link"),
    ],
    rows,
    frozen: 0,
  };
}

function findingsTable(parts: Parts, context: Context): Table {
  const w = context.words.findings;
  const of = (group: string, view: FindingsView) =>
    view.units.flatMap((u) =>
      u.items.map((f): Cell[] => [
        text(group),
        text(u.unit),
        text(f.severityWord, f.tone),
        text(w.titles[f.rule] ?? w.otherKind),
        text(f.subIndex),
        text(f.accepted ? `${f.sentence}\n${f.accepted}` : f.sentence),
        text(f.ask),
        quotes(f.quotes.shown),
        wheres(f.quotes.shown),
        link(f.quotes.shown[0]?.file ?? null),
        text(f.rule, "quiet"),
      ]),
    );
  return {
    name: context.words.sheets.findings,
    columns: [
      column(context.words.table.group),
      column(w.unit),
      column(w.severity),
      column(w.kind),
      column(w.subIndex),
      column(w.sentence, "long"),
      column(w.ask, "long"),
      column(w.quote, "quote"),
      column(context.words.table.where),
      column(context.words.files.file, "link"),
      column(w.rule),
    ],
    rows: [...parts.groups.flatMap((g) => of(g.shortName, g.findings)), ...of("", parts.loose)],
    frozen: 0,
  };
}

function yearsTable(years: readonly YearView[], context: Context): Table {
  const w = context.words.years;
  const targets = years.flatMap((y) =>
    y.targets.map((t): Cell[] => [
      text(y.name),
      text(t.subIndex),
      text(""),
      quantity(t.from),
      quantity(t.result),
      text(t.verdict, t.tone),
      quantity(t.to),
      quantity(t.change),
      text(""),
      text(""),
      text(""),
    ]),
  );
  const units = years.flatMap((y) =>
    y.units.map((u): Cell[] => [
      text(y.name),
      text(u.unit),
      text(u.before),
      text(""),
      text(""),
      text(""),
      text(""),
      text(""),
      text(u.kept),
      text(u.dropped),
      text(u.added),
    ]),
  );
  return {
    name: context.words.sheets.years,
    columns: [
      column(w.pair),
      column(`${w.subIndex} / ${w.unit}`),
      column(w.before, "long"),
      column(w.earlierTarget, "score"),
      column(w.earlierResult, "score"),
      column(w.verdict),
      column(w.laterTarget, "score"),
      column(w.change, "score"),
      column(w.kept, "long"),
      column(w.dropped, "long"),
      column(w.added, "long"),
    ],
    rows: [...targets, ...units],
    frozen: 0,
  };
}

function filesTable(files: FilesView, context: Context): Table {
  const w = context.words.files;
  return {
    name: context.words.sheets.files,
    columns: [
      column(w.file, "link"),
      column(w.outcome),
      column(w.document, "long"),
      column(w.how),
      column(w.pages, "number"),
      column(w.confidence, "number"),
      column(w.notes, "quote"),
    ],
    rows: files.rows.map((f) => [
      link(f.file),
      text(f.outcomeWord, f.tone),
      text(f.document),
      text(f.how),
      count(f.pages),
      f.confidence.number === null
        ? text("")
        : { text: f.confidence.text, number: Math.round(f.confidence.number * 100) },
      text(f.notes.join("\n")),
    ]),
    frozen: 1,
  };
}

/** The report as flat tables, in the order of the workbook's sheets. */
export function tablesOf(parts: Parts, context: Context): Table[] {
  const byIndex = [...Map.groupBy(parts.groups, parts.indexOf)];
  const { matrix } = context.words.sheets;
  const matrices =
    byIndex.length === 1
      ? [matrixTable(matrix, parts.groups, context)]
      : byIndex.map(([index, groups]) => matrixTable(`${matrix} ${index}`, groups, context));
  return [
    summaryTable(parts, context),
    ...(matrices.length ? matrices : [matrixTable(matrix, [], context)]),
    targetsTable(parts.groups, context),
    tasksTable(parts.groups, context),
    deadlinesTable(parts.groups, context),
    findingsTable(parts, context),
    yearsTable(parts.years, context),
    filesTable(parts.files, context),
  ];
}
