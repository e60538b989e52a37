import { isBlankDay, latestDueDay } from "../../language/due-day.ts";
import { nameKey } from "../../language/fold.ts";
import { formatIsoDate } from "../../language/format.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { ComparisonGroup, UnitState } from "../../model/comparison.ts";
import type { FindingsView, UnitFindings } from "../model/finding-view.ts";
import type { EvidenceView, MatrixCell, MatrixRow, MatrixView } from "../model/matrix-view.ts";
import type { Tone } from "../model/tone.ts";
import type { ViewContext } from "./context.ts";
import { parentsInside } from "./document-names.ts";
import type { GroupAnchors } from "./group-anchors.ts";
import type { GroupFacts } from "./group-facts.ts";
import { type CellUnit, COVERAGE_STATES, evidenceView, lookOf } from "./matrix-cell.ts";
import type { MissingToCheck } from "./missing-to-check.ts";
import { partnerLines } from "./partner-lines.ts";
import { planFile, planShortLabel } from "./plan-label.ts";
import { targetStateLook } from "./target-rows.ts";
import { versionNote } from "./versions.ts";
import { reasonForPapers, whyUnclear } from "./why-unclear.ts";

type GroupUnit = ComparisonGroup["units"][number];
type SubIndex = ComparisonGroup["subIndices"][number];

const UNIT_TONES: Readonly<Record<UnitState, Tone>> = {
  received: "good",
  late: "warn",
  "not-received": "bad",
  "not-due": "info",
  "due-month": "info",
  unclear: "warn",
  "tasks-only": "quiet",
  class: "quiet",
  "other-year": "quiet",
  ended: "quiet",
  closed: "quiet",
};

/** "chưa nhận được kế hoạch (quá hạn 12 ngày)". */
function stateWordOf({ state, due, days, received, members }: GroupUnit, context: ViewContext): string {
  const { words, lang, asOf } = context;
  if (state === "class") return words.classReceived(received ?? 0, members ?? null);
  if (due && isBlankDay(due)) {
    if (state === "not-due" || state === "due-month") return words.dueBlank(formatIsoDate(due, lang));
    if (state === "not-received" && latestDueDay(due) < asOf) return words.overdueBlank;
  }
  if (days == null) return words.received[state];
  if (state === "not-due") return words.dueIn(days);
  return state === "not-received" ? words.overdueBy(days) : words.received[state];
}

/** The verdicts on the targets that the unit's plans state for a sub-index. */
function targetLooks(
  targetsByPlan: ReadonlyMap<string, ComparisonGroup["targets"]>,
  unit: GroupUnit,
  sub: SubIndex,
  context: ViewContext,
): EvidenceView["targets"] {
  const states = new Set(
    unit.planIds.flatMap((planId) =>
      (targetsByPlan.get(planId) ?? []).flatMap(({ subIndex, state }) =>
        state && subIndex === sub.id ? state : [],
      ),
    ),
  );
  return [...states].map((state) => targetStateLook(state, context));
}

/** What to add to the name of a row that is not a known unit. */
function rowNote({ group, members, planIds }: GroupUnit, { words, unnamed }: ViewContext): string | null {
  if (group) return members === undefined ? words.matrix.class : words.received.class;
  return planIds.some((id) => unnamed.has(id)) ? words.matrix.unnamed : null;
}

function matrixRow(
  id: string,
  unit: GroupUnit,
  findings: readonly UnitFindings[],
  context: ViewContext,
): Omit<MatrixRow, "no" | "now" | "cells"> {
  const { words } = context;
  return {
    id,
    unit: unit.name,
    note: rowNote(unit, context),
    state: unit.state,
    stateWord: stateWordOf(unit, context),
    stateTone: UNIT_TONES[unit.state],
    why: unit.unclear ? whyUnclear(unit.unclear, context.lang) : null,
    reason: unit.unclear ? reasonForPapers(unit.unclear, context) : null,
    plans: [...unit.planIds, ...(unit.supersededIds ?? [])].map((planId) => {
      const [label, note] = [planShortLabel(planId, context), versionNote(planId, context)];
      return {
        id: planId,
        text: note ? `${label} (${note})` : label,
        file: planFile(planId, context),
        stated: context.stated.has(planId) ? words.matrix.stated : null,
      };
    }),
    findings: findings.map(({ id: href, items, tone }) => ({ count: items.length, href: `#${href}`, tone })),
  };
}

/**
 * "7/12": covered and assigned units of one column. Without a parent plan, all units count as assigned. A group of units is no
 * unit: those of its members that sent a plan have rows of their own.
 */
function totalOf(group: ComparisonGroup, sub: SubIndex): string | null {
  const hasParent = group.parents.length > 0;
  const classes = new Set(group.units.filter((unit) => unit.group).map(unitKey));
  const assigned = group.coverage.filter(
    (c) =>
      c.subIndex === sub.id &&
      (!hasParent || c.because !== null) &&
      !classes.has(unitKey({ unitId: c.unitId, name: c.unit })),
  );
  if (assigned.length === 0) return null;
  return `${assigned.filter((c) => c.state === "covered").length}/${assigned.length}`;
}

/** A group, and what is known of it. */
interface ComparedGroup {
  readonly group: ComparisonGroup;
  readonly facts: GroupFacts;
  readonly isToCheck: MissingToCheck;
}

/** The matrix of a group, units in the parent plan's order, and the quotations for its cells. */
export function matrixView(
  anchors: GroupAnchors,
  { group, facts, isToCheck }: ComparedGroup,
  findings: FindingsView,
  context: ViewContext,
): { matrix: MatrixView; evidence: EvidenceView[] } {
  const { words } = context;
  const hasParent = group.parents.length > 0;
  const subIndices = group.asWhole ? [] : group.subIndices;
  const evidence: EvidenceView[] = [];
  const cellKey = (unit: string, subIndex: string) => `${unit}\n${subIndex}`;
  const byCell = new Map(
    group.coverage.map((c) => [cellKey(unitKey({ unitId: c.unitId, name: c.unit }), c.subIndex), c]),
  );

  const partnersAt = partnerLines(group, context);
  const targetsByPlan = Map.groupBy(group.targets, ({ planId }) => planId);
  const cellOf = (unit: GroupUnit, sub: SubIndex): MatrixCell => {
    const coverage = byCell.get(cellKey(unitKey(unit), sub.id));
    const state = coverage?.state ?? "not-assigned";
    const parentIds = facts.parentIdsOf(unit);
    const isAssigned = (coverage?.assignedBy.length ?? 0) > 0;
    const cellUnit: CellUnit = {
      ...unit,
      parentIds,
      parents: parentsInside(parentIds, group, context),
      parentKnown: facts.isParentKnown(unit),
      parentUnread: facts.isPartlyRead(parentIds),
      toCheck: isToCheck(unit.planIds, sub.id),
      partnerAt: isAssigned ? [] : partnersAt(unit, sub.id, parentIds),
    };
    const look = { state, toCheck: cellUnit.toCheck, ...lookOf(coverage ?? { state }, cellUnit, context) };
    if (!coverage || coverage.assignedBy.length + coverage.coveredBy.length === 0)
      return { ...look, evidence: null };
    const id = context.anchor(anchors.id, anchors.unitPart(unit.name), sub.id);
    const view = evidenceView(id, { ...coverage, unit: unit.name }, sub, cellUnit, context);
    evidence.push({ ...view, targets: targetLooks(targetsByPlan, unit, sub, context) });
    return { ...look, evidence: id };
  };
  const findingsByUnit = Map.groupBy(
    findings.units.flatMap((found) => found.units.map((unit) => ({ key: nameKey(unit), found }))),
    ({ key }) => key,
  );
  const rows = group.units.map((unit, i): MatrixRow => {
    const cells = subIndices.map((sub) => cellOf(unit, sub));
    const ofUnit = (findingsByUnit.get(nameKey(unit.name)) ?? []).map(({ found }) => found);
    const row = matrixRow(anchors.rows[i]!, unit, ofUnit, context);
    return { no: i + 1, ...row, now: facts.successorsOf(unit), cells };
  });

  const matrix: MatrixView = {
    columns: subIndices.map((s) => ({ id: s.id, label: s.shortName, name: s.name })),
    rows,
    totals: subIndices.map((sub) => totalOf(group, sub)),
    totalsOf: hasParent ? words.matrix.total : words.matrix.totalReceived,
    states: shownStates(rows.flatMap((row) => row.cells)),
  };
  return { matrix, evidence };
}

/** The states of the cells with all their meanings, for the key. */
const shownStates = (cells: readonly MatrixCell[]): MatrixView["states"] =>
  COVERAGE_STATES.flatMap((state) => {
    const [first, ...same] = cells.filter((cell) => cell.state === state);
    if (!first) return [];
    // The usual meaning first: it is the shortest.
    const meanings = [...new Set([first, ...same].map((cell) => cell.meaning))].sort(
      (a, b) => a.length - b.length,
    );
    return [{ state, sign: first.sign, word: meanings.join("; ") }];
  });
