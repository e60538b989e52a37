import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { isBlankDay } from "../../src/language/due-day.ts";
import type { Comparison, ComparisonGroup, CoverageState } from "../../src/model/comparison.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { MatrixCell } from "../../src/report/model/matrix-view.ts";
import type { GroupView, View } from "../../src/report/model/view.ts";
import { groupName } from "../../src/report/view/group-name.ts";
import { wordsIn } from "../../src/report/words/words.ts";
import { subIndicesOf } from "./finding-sub-indices.ts";
import { countDisagreements, linkDisagreements, tableDisagreements } from "./first-screen.ts";
import { nearestDisagreements } from "./nearest-disagreements.ts";
import { targetDisagreements } from "./target-disagreements.ts";
import { versionDisagreements } from "./version-disagreements.ts";
import { wholeIndexDisagreements } from "./whole-index-disagreements.ts";

/** The outputs for one corpus. */
export interface Outputs {
  readonly corpus: Corpus;
  readonly findings: readonly Finding[];
  readonly comparison: Comparison;
  readonly view: View;
}

type Unit = ComparisonGroup["units"][number];

/** One unit and one sub-index, as the outputs show it. */
interface CellFacts {
  readonly at: string;
  readonly unit: Unit;
  /** The unit's plans without amendments. */
  readonly whole: number;
  readonly coverage: ComparisonGroup["coverage"][number];
  readonly cell: MatrixCell;
  /** `sub-index-missing` on one of the unit's plans. */
  readonly findings: readonly Finding[];
}

const naming = { catalogue: loadCatalogue(), words: wordsIn("vi"), lang: "vi" } as const;

/** Every place where two outputs state different things, in words; [] where all agree. */
export function disagreements(outputs: Outputs): string[] {
  const { comparison, view, findings } = outputs;
  const groups = comparison.groups.map((group) => {
    const name = groupName(group, naming);
    return { group, shown: view.groups.find((shown) => shown.name === name)! };
  });
  const cells = groups.flatMap(({ group, shown }) => cellsOf(group, shown, outputs));
  return [
    ...cells.flatMap(cellDisagreements),
    ...findingsWithoutGap(cells, outputs),
    ...versionDisagreements(groups, outputs),
    ...tableDisagreements(view),
    ...groups.flatMap(({ group, shown }) => [
      ...taskDisagreements(group, shown),
      ...targetDisagreements(group, shown, outputs),
      ...countDisagreements(group, shown, findings),
      ...listDisagreements(group, shown),
      ...stateDisagreements(group, shown, outputs),
      ...wholeIndexDisagreements(group, shown, outputs),
      ...nearestDisagreements(group, shown, outputs),
    ]),
    ...linkDisagreements(view),
  ];
}

const GAPS: ReadonlySet<CoverageState> = new Set(["missing", "unreadable", "unclear", "not-assigned"]);

const isGap = ({ state, planId }: ComparisonGroup["coverage"][number]) => planId !== null && GAPS.has(state);

const sameUnit = (a: { unitId: string | null; unit: string }, b: Unit) =>
  a.unitId === b.unitId && a.unit === b.name;

function cellsOf(group: ComparisonGroup, view: GroupView, { findings }: Outputs): CellFacts[] {
  // An index that is assigned as a whole has no cells.
  if (group.asWhole) return [];
  return group.units.flatMap((unit, row) =>
    group.subIndices.map(({ id }, column) => ({
      at: `${group.index} ${group.year}, ${unit.name}, ${id}`,
      unit,
      whole: unit.planIds.filter((id) => !group.amendments?.some(({ planId }) => planId === id)).length,
      coverage: group.coverage.find((c) => sameUnit(c, unit) && c.subIndex === id)!,
      cell: view.matrix.rows[row]!.cells[column]!,
      findings: findings.filter(
        (f) =>
          f.rule === "sub-index-missing" && subIndicesOf(f).includes(id) && unit.planIds.includes(f.planId),
      ),
    })),
  );
}

function cellDisagreements({ at, whole, coverage, cell, findings }: CellFacts): string[] {
  const wrong: string[] = [];
  const severities = findings.map(({ severity }) => severity);
  const reasons = findings.map(({ data }) => data.because);
  const unassigned = (reason: unknown) => reason === "unknown" || reason === "nobody";
  if (cell.state !== coverage.state) wrong.push(`the matrix shows ${cell.state}, not ${coverage.state}`);
  // What nobody assigned and nobody could read needs no finding.
  const needsFinding = isGap(coverage) && (coverage.state !== "unreadable" || coverage.because !== null);
  // Of several plans of a unit, the one with similar content has the finding.
  const least = coverage.similarAt ? 1 : whole;
  if (needsFinding && findings.length < least) wrong.push("a gap without a finding");
  if (coverage.state === "missing" && (severities.includes("info") || reasons.some(unassigned)))
    wrong.push("an assigned sub-index is missing, and the finding says that nobody assigned it");
  const isRed = coverage.state === "missing" && cell.tone === "bad";
  if (isRed && severities.length > 0 && !severities.includes("error"))
    wrong.push("missing without doubt in the matrix, and the findings are only to check");
  if (coverage.state === "missing" && !isRed && severities.includes("error"))
    wrong.push("missing with doubt in the matrix, and a finding is to act on");
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
      return (
        !assigned && (coverage.state === "unreadable" || coverage.state === "unclear" || cell.tone === "warn")
      );
    return assigned === (data.because !== "nobody");
  };
  const isExplained = (finding: Finding, subIndex: string) =>
    cells.some(
      (cell) =>
        cell.coverage.subIndex === subIndex && cell.findings.includes(finding) && explains(cell, finding),
    );
  return findings
    .filter((f) => f.rule === "sub-index-missing")
    .flatMap((f) => subIndicesOf(f).map((subIndex) => ({ f, subIndex: subIndex! })))
    .filter(({ f, subIndex }) => !isExplained(f, subIndex))
    .map(
      ({ f, subIndex }) => `${f.planId}, ${subIndex}: a finding (${f.severity}) without a gap in the matrix`,
    );
}

/** Compares the findings that a group shows on missing plans and sub-indices with its matrix. */
function listDisagreements(group: ComparisonGroup, { matrix, findings }: GroupView): string[] {
  const columns = new Map(matrix.columns.map(({ label }, column) => [label, column]));
  const unexplained = findings.units.flatMap(({ unit, items }) => {
    const row = matrix.rows.find((r) => r.unit === unit);
    return items.flatMap((item) => {
      const state = row?.cells[columns.get(item.subIndex ?? "") ?? -1]?.state;
      // A finding on several sub-indices has no cell of its own.
      const several = row?.cells.filter(({ state }) => GAPS.has(state)).length ?? 0;
      const isGapShown = item.subIndex === null ? several > 1 : GAPS.has(state ?? "covered");
      const isOwing = item.rule === "plan-not-received" && item.severity === "error";
      if (item.rule === "sub-index-missing" ? isGapShown : !isOwing || row?.state === "not-received")
        return [];
      return [`${unit}: ${item.rule} (${item.severity}), and the matrix does not show it`];
    });
  });
  const silent = matrix.rows.flatMap((row) => {
    const items = findings.units.find(({ unit }) => unit === row.unit)?.items ?? [];
    const rules = new Set(items.map(({ rule }) => rule));
    const needed = [
      ["plan-not-received", ["not-received", "not-due", "unclear"].includes(row.state)],
      ["issued-late", row.state === "late"],
      ["sub-index-missing", row.cells.some(({ state }) => state === "missing")],
    ] as const;
    return needed.flatMap(([rule, isNeeded]) =>
      isNeeded && !rules.has(rule) ? [`${row.unit}: its row shows ${rule}, and the findings do not`] : [],
    );
  });
  return [...unexplained, ...silent].map((text) => `${group.index} ${group.year}, ${text}`);
}

/**
 * Compares the tasks table with the matrix. A unit has own tasks under a sub-index only where the matrix shows that its plan
 * has the sub-index. Where the matrix cites the parent, the table shows a task or the cited line.
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

/** The severities of `plan-not-received` that a state allows; the first one must be there. */
const SEVERITIES: Readonly<Record<Unit["state"], readonly string[]>> = {
  received: [],
  late: [],
  "other-year": [],
  // Of a unit that has ceased to exist since the due date it is to check.
  "not-received": ["error", "warning"],
  "not-due": ["info"],
  "due-month": ["info"],
  unclear: ["warning"],
  // Of several parents in a group one may be silent about a unit.
  "tasks-only": ["info", "warning"],
  ended: ["info"],
  closed: ["info"],
  // A warning names the members of a class that is asked for plans.
  class: ["info", "warning"],
};
const NEEDS_FINDING = new Set(["not-received", "not-due", "due-month", "unclear", "closed"]);

/** Compares the state of each unit with the findings on its plan, its duties and the matrix. */
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
    // Nothing is to be done about a year that is over.
    const isClosed = (id: string) => outputs.corpus.closedParents.some(({ parentId }) => parentId === id);
    const allowed = SEVERITIES[unit.state];
    // A plan of this year is none for a parent of another one, which a plan with a wrong year puts into the group.
    const isOfOtherYear = (id: string) => {
      const years = outputs.corpus.plans.find((plan) => plan.id === id)?.years ?? [];
      return years.length > 0 && group.year !== null && !years.includes(group.year);
    };
    const isAllowed = ({ severity, planId }: (typeof found)[number]) => {
      if (allowed.length === 0) return isOfOtherYear(planId);
      return isClosed(planId) ? severity === "info" : allowed.includes(severity);
    };
    const wrong: string[] = [];
    if (!found.every(isAllowed))
      wrong.push(`${unit.state}, with a finding (${found.map((f) => f.severity).join(", ")})`);
    if (found.length === 0 && NEEDS_FINDING.has(unit.state)) wrong.push(`${unit.state}, without a finding`);
    const why = unit.unclear?.reasons.vi ?? null;
    if ((unit.state === "unclear") !== (why !== null)) wrong.push(`${unit.state}, and the reason is ${why}`);
    if (why !== null && !row.why?.startsWith(why)) wrong.push("the matrix does not say why it is unclear");
    if (why !== null && !found.some((finding) => hasSources(finding, unit.unclear!)))
      wrong.push("the finding does not name what makes it unclear");
    if (row.stateTone === "bad" && unit.state !== "not-received")
      wrong.push(`${unit.state}, and red in the matrix`);
    if (unit.state === "late" && !duties.some((duty) => duty.kind === "must-send" && duty.state === "late"))
      wrong.push("late without the duty to send a plan");
    if (found.some((f) => f.severity === "error") && !duties.some(owes))
      wrong.push("an error without the duty to send a plan");
    return wrong.map((text) => `${group.index} ${group.year}, ${unit.name}: ${text}`);
  });
}

/** Whether a finding names the documents and files that make a state unclear. */
const hasSources = (
  { data, related }: Finding,
  { planIds, files }: NonNullable<ComparisonGroup["units"][number]["unclear"]>,
) => isEqual(related, planIds) && isEqual(data.files, files);
const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const owes = ({ kind, sureness, due, days, state }: Outputs["corpus"]["duties"][number]) =>
  kind === "must-send" &&
  sureness === "sure" &&
  (state === "no-due-date" ||
    (state === "overdue" && due !== null && (isBlankDay(due) ? days === null : days! > 0)));
