import type { Comparison, ComparisonGroup } from "../../src/model/comparison.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { MatrixCell } from "../../src/report/model/matrix-view.ts";
import type { GroupView, View } from "../../src/report/model/view.ts";

/** The outputs for one corpus; `views` has one report for each group of the comparison, in its order. */
export interface Outputs {
  readonly corpus: Corpus;
  readonly findings: readonly Finding[];
  readonly comparison: Comparison;
  readonly views: readonly View[];
}

type Unit = ComparisonGroup["units"][number];

/** One unit and one sub-index, as the outputs show it. */
interface CellFacts {
  readonly at: string;
  readonly unit: Unit;
  readonly coverage: ComparisonGroup["coverage"][number];
  readonly cell: MatrixCell;
  /** `sub-index-missing` on one of the unit's plans. */
  readonly findings: readonly Finding[];
}

/** Every place where two outputs state different things, in words; [] where all agree. */
export function disagreements(outputs: Outputs): string[] {
  const { comparison, views } = outputs;
  const cells = comparison.groups.flatMap((group, i) => cellsOf(group, views[i]!.groups[0]!, outputs));
  return [
    ...cells.flatMap(cellDisagreements),
    ...findingsWithoutGap(cells, outputs),
    ...comparison.groups.flatMap((group, i) => {
      const view = views[i]!;
      return [
        ...taskDisagreements(group, view.groups[0]!),
        ...targetDisagreements(group, view, outputs),
        ...countDisagreements(group, view, outputs),
        ...stateDisagreements(group, view.groups[0]!, outputs),
        ...tableDisagreements(view),
      ];
    }),
  ];
}

const isGap = ({ state, planId }: ComparisonGroup["coverage"][number]) =>
  planId !== null && (state === "missing" || state === "unreadable" || state === "not-assigned");

const sameUnit = (a: { unitId: string | null; unit: string }, b: Unit) =>
  a.unitId === b.unitId && a.unit === b.name;

function cellsOf(group: ComparisonGroup, view: GroupView, { findings }: Outputs): CellFacts[] {
  return group.units.flatMap((unit, row) =>
    group.subIndices.map(({ id }, column) => ({
      at: `${group.index} ${group.year}, ${unit.name}, ${id}`,
      unit,
      coverage: group.coverage.find((c) => sameUnit(c, unit) && c.subIndex === id)!,
      cell: view.matrix.rows[row]!.cells[column]!,
      findings: findings.filter(
        (f) => f.rule === "sub-index-missing" && f.subIndex === id && unit.planIds.includes(f.planId),
      ),
    })),
  );
}

function cellDisagreements({ at, unit, coverage, cell, findings }: CellFacts): string[] {
  const wrong: string[] = [];
  const severities = findings.map(({ severity }) => severity);
  const reasons = findings.map(({ data }) => data.because);
  const unassigned = (reason: unknown) => reason === "unknown" || reason === "nobody";
  if (cell.state !== coverage.state) wrong.push(`the matrix shows ${cell.state}, not ${coverage.state}`);
  if (isGap(coverage) && findings.length < unit.planIds.length) wrong.push("a gap without a finding");
  if (coverage.state === "missing" && (severities.includes("info") || reasons.some(unassigned)))
    wrong.push("an assigned sub-index is missing, and the finding says that nobody assigned it");
  if (coverage.state === "not-assigned" && isGap(coverage) && !coverage.because) {
    const showsUnknown = cell.tone === "warn";
    if (showsUnknown && severities.includes("info"))
      wrong.push("unknown in the matrix, unassigned in the finding");
    // A finding on another year of the same plan may be more serious, but never less.
    if (!showsUnknown && reasons.length === 0) wrong.push("not assigned in the matrix, and no remark");
  }
  return wrong.map((text) => `${at}: ${text}`);
}

/** Findings on sub-indices for which no year of the plan's unit has a gap that explains them. */
function findingsWithoutGap(cells: readonly CellFacts[], { findings }: Outputs): string[] {
  const explains = ({ coverage, cell }: CellFacts, { severity, data }: Finding) => {
    if (!isGap(coverage)) return false;
    const assigned = coverage.because !== null;
    if (severity === "error") return coverage.state === "missing";
    if (data.because === "unknown")
      return !assigned && (coverage.state === "unreadable" || cell.tone === "warn");
    return assigned === (data.because !== "nobody");
  };
  return findings
    .filter((f) => f.rule === "sub-index-missing")
    .filter((f) => !cells.some((cell) => cell.findings.includes(f) && explains(cell, f)))
    .map((f) => `${f.planId}, ${f.subIndex}: a finding (${f.severity}) without a gap in the matrix`);
}

/**
 * A unit's plan has tasks under a sub-index only where the matrix shows that the plan has the sub-index, and where the
 * matrix cites the parent, the tasks table shows a task or the cited line.
 */
function taskDisagreements(group: ComparisonGroup, view: GroupView): string[] {
  const labels = new Map(view.matrix.columns.map(({ id, label }) => [id, label]));
  const cited = group.coverage.filter(({ assignedBy }) => assignedBy.length > 0);
  const silent = cited.flatMap(({ unit, subIndex }) => {
    const rows = view.tasks.rows.filter((r) => r.unit === unit && r.subIndex === labels.get(subIndex));
    return rows.some(({ province }) => province.length > 0)
      ? []
      : [`${group.index} ${group.year}, ${unit}, ${subIndex}: the parent is cited, and the tasks are silent`];
  });
  const own = view.tasks.rows.flatMap(({ unit, subIndex, own }) => {
    const row = view.matrix.rows.find((r) => r.unit === unit);
    const column = view.matrix.columns.findIndex(({ label }) => label === subIndex);
    const state = row?.cells[column]?.state;
    if (own.length === 0 || state === undefined || state === "covered" || state === "extra") return [];
    return [`${group.index} ${group.year}, ${unit}, ${subIndex}: own tasks, and the matrix shows ${state}`];
  });
  return [...silent, ...own];
}

/** The verdicts of the targets table against the findings on the same targets. */
function targetDisagreements(group: ComparisonGroup, view: View, { findings, corpus }: Outputs): string[] {
  const words = view.words.targets;
  const parents = new Set(group.parents.map(({ planId }) => planId));
  const checked = new Set(corpus.checkedIds);
  return group.subIndices.flatMap(({ id }, i) => {
    const stated = group.targets.filter((t) => t.subIndex === id && t.target !== null);
    const entries = [
      ...stated.filter((t) => parents.has(t.planId)),
      ...stated.filter((t) => !parents.has(t.planId)),
    ];
    return entries.flatMap(({ planId, target }, row) => {
      const { verdict } = view.groups[0]!.targets[i]!.rows[row]!;
      const has = (rule: string) =>
        checked.has(planId) &&
        findings.some(
          (f) =>
            f.rule === rule &&
            f.planId === planId &&
            f.subIndex === id &&
            (rule === "target-mismatch" || f.data.value === target!.value),
        );
      return [
        ["target-arithmetic", words.arithmetic] as const,
        ["target-mismatch", words.differs] as const,
      ].flatMap(([rule, word]) =>
        verdict.split("; ").includes(word) === has(rule)
          ? []
          : [
              `${planId}, ${id}: the targets table says “${verdict}”, ${rule} ${has(rule) ? "exists" : "does not"}`,
            ],
      );
    });
  });
}

/** The severities of `plan-not-received` that a state allows; the first one must be there. */
const SEVERITIES: Readonly<Record<Unit["state"], readonly string[]>> = {
  received: [],
  late: [],
  "other-year": [],
  "not-received": ["error"],
  "not-due": ["info"],
  unclear: ["warning"],
  // Of several parents in a group one may be silent about a unit.
  "tasks-only": ["info", "warning"],
  class: ["info"],
};
const MUST_BE_SAID = new Set(["not-received", "not-due", "unclear"]);

/** The state of each unit against the findings on its plan, its duties and the matrix. */
function stateDisagreements(group: ComparisonGroup, view: GroupView, outputs: Outputs): string[] {
  const parents = new Set(group.parents.map(({ planId }) => planId));
  return group.units.flatMap((unit, i) => {
    const isUnit = (u: { unit?: string; unitId?: string | null }) =>
      u.unit === unit.name && (u.unitId === undefined || u.unitId === unit.unitId);
    const found = outputs.findings.filter(
      (f) => f.rule === "plan-not-received" && parents.has(f.planId) && isUnit(f),
    );
    const duties = outputs.corpus.duties.filter((duty) => parents.has(duty.parentId) && isUnit(duty));
    const row = view.matrix.rows[i]!;
    const allowed = SEVERITIES[unit.state];
    const wrong: string[] = [];
    if (found.some(({ severity }) => !allowed.includes(severity)))
      wrong.push(`${unit.state}, with a finding (${found.map((f) => f.severity).join(", ")})`);
    if (found.length === 0 && MUST_BE_SAID.has(unit.state)) wrong.push(`${unit.state}, without a finding`);
    if (row.stateTone === "bad" && unit.state !== "not-received")
      wrong.push(`${unit.state}, and red in the matrix`);
    if (unit.state === "late" && !duties.some((duty) => duty.kind === "must-send" && duty.state === "late"))
      wrong.push("late without the duty to send a plan");
    if (found.some((f) => f.severity === "error") && !duties.some(owes))
      wrong.push("an error without the duty to send a plan");
    return wrong.map((text) => `${group.index} ${group.year}, ${unit.name}: ${text}`);
  });
}

const owes = ({ kind, sureness, due, days, state }: Outputs["corpus"]["duties"][number]) =>
  kind === "must-send" &&
  sureness === "sure" &&
  (state === "no-due-date" || (state === "overdue" && due !== null && days! > 0));

/** The numbers of the first sheet against the rows and findings that they count. */
function countDisagreements(group: ComparisonGroup, view: View, { findings }: Outputs): string[] {
  const names = view.words.summary.rows;
  const shown = (item: string) => view.tables[0]!.rows.find((row) => row[1]?.text === item)?.[2]?.number ?? 0;
  const parents = new Set(group.parents.map(({ planId }) => planId));
  const of = (rule: string, planIds: { has(id: string): boolean }) =>
    findings.filter((f) => f.rule === rule && planIds.has(f.planId));
  const unsent = of("plan-not-received", parents).filter((f) => f.severity === "error");
  const listed = new Set(group.units.map((unit) => unit.name));
  const units = (state: string) =>
    new Set(group.coverage.filter((c) => c.state === state).map((c) => `${c.unitId} ${c.unit}`)).size;
  const indexIds = new Set(group.subIndices.map(({ id }) => id));
  const expected: readonly (readonly [string, number])[] = [
    // A unit that two parents bind has a finding for each of them, and counts once.
    [names.notReceived, new Set(unsent.flatMap(({ unit }) => (listed.has(unit!) ? unit! : []))).size],
    [names.missing, units("missing")],
    [
      names.mismatch,
      new Set(
        of("target-mismatch", new Set(group.subPlans)).flatMap((f) =>
          indexIds.has(f.subIndex!) ? f.planId : [],
        ),
      ).size,
    ],
    [names.late, group.units.filter((u) => u.state === "late").length],
  ];
  const late = group.units.filter(
    (u) =>
      u.state === "late" &&
      !u.planIds.some((id) => findings.some((f) => f.rule === "issued-late" && f.planId === id)),
  );
  return [
    ...expected.flatMap(([item, n]) =>
      shown(item) === n ? [] : [`${group.index} ${group.year}: “${item}” is ${shown(item)}, not ${n}`],
    ),
    ...late.map((u) => `${group.index} ${group.year}, ${u.name}: late without a finding`),
  ];
}

/** Every finding is in the findings table once, and every row of the matrix in the matrix table. */
function tableDisagreements(view: View): string[] {
  const group = view.groups[0]!;
  const rowsOf = (name: string) => view.tables.find((table) => table.name === name)?.rows ?? [];
  const items = [group.findings, view.loose].flatMap(({ units }) => units.flatMap((unit) => unit.items));
  const listed = rowsOf(view.words.sheets.findings).length;
  const matrix = rowsOf(view.words.sheets.matrix);
  return [
    ...(listed === items.length ? [] : [`${listed} rows of findings for ${items.length} findings`]),
    ...group.matrix.rows.flatMap((row, i) =>
      row.cells.flatMap((cell) =>
        matrix[i]?.some(({ text }) => text === `${cell.sign} ${cell.meaning}`)
          ? []
          : [`${row.unit}: the matrix table lacks “${cell.meaning}”`],
      ),
    ),
  ];
}
