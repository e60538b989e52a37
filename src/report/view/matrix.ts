import type { ComparisonGroup, CoverageState } from "../../model/comparison.ts";
import type { FindingsView, UnitFindings } from "../model/finding-view.ts";
import type { EvidenceView, MatrixCell, MatrixRow, MatrixView } from "../model/matrix-view.ts";
import type { Tone } from "../model/tone.ts";
import type { ViewContext } from "./context.ts";
import type { GroupFacts } from "./group-facts.ts";
import { planFile, planShortLabel, unitKey } from "./plan-label.ts";
import { quotationsAt, quotationWithContent } from "./quotations.ts";

type GroupUnit = ComparisonGroup["units"][number];
type SubIndex = ComparisonGroup["subIndices"][number];
type Coverage = ComparisonGroup["coverage"][number];

const SIGNS: Readonly<Record<CoverageState, string>> = {
  covered: "●",
  missing: "○",
  "not-assigned": "–",
  extra: "+",
  "not-received": "·",
  unreadable: "?",
};
const TONES: Readonly<Record<CoverageState, Tone>> = {
  covered: "good",
  missing: "bad",
  "not-assigned": "quiet",
  extra: "info",
  "not-received": "quiet",
  unreadable: "warn",
};
const RECEIVED_TONES = { received: "good", late: "warn", "not-received": "bad" } as const;
const STATES = Object.keys(SIGNS) as CoverageState[];

/** Sign, words and colour of a state. */
interface StateLook {
  readonly sign: string;
  readonly word: string;
  readonly meaning: string;
  readonly tone: Tone;
}

/**
 * How a state is shown. Where the unit's parent plan is absent its assignments are unknown, so a sub-index that the
 * unit's plan lacks is shown as a possible gap, not as "not assigned".
 */
function lookOf(state: CoverageState, parentKnown: boolean, { words }: ViewContext): StateLook {
  const lacking = !parentKnown && state === "not-assigned";
  return {
    sign: SIGNS[state],
    word: lacking ? words.coverageShort.lacking : words.coverageShort[state],
    meaning: lacking ? words.coverage.lacking : words.coverage[state],
    tone: lacking ? "warn" : TONES[state],
  };
}

function notCoveredText(state: CoverageState, { words: { evidence } }: ViewContext): string {
  if (state === "not-received") return evidence.coveredNotReceived;
  if (state === "unreadable") return evidence.coveredUnreadable;
  return evidence.coveredMissing;
}

/** The quotations for one cell, both sides. */
function evidenceView(
  id: string,
  coverage: Coverage,
  sub: SubIndex,
  parentKnown: boolean,
  context: ViewContext,
): EvidenceView {
  const { words } = context;
  const look = lookOf(coverage.state, parentKnown, context);
  const notAssigned = parentKnown ? words.evidence.assignedNone : words.evidence.noParent;
  const notCovered = notCoveredText(coverage.state, context);
  return {
    id,
    unit: coverage.unit,
    subIndex: sub.shortName,
    state: `${look.sign} ${look.meaning}`,
    tone: look.tone,
    because: coverage.because && words.because[coverage.because],
    assigned: quotationsAt(coverage.assignedBy, notAssigned, context, quotationWithContent),
    covered: quotationsAt(coverage.coveredBy, notCovered, context, quotationWithContent),
  };
}

function matrixRow(
  id: string,
  unit: GroupUnit,
  facts: GroupFacts,
  findings: UnitFindings | undefined,
  context: ViewContext,
): Omit<MatrixRow, "no" | "cells"> {
  const { words } = context;
  // A unit that sent its plan in another of the parent's years owes none in this year.
  const owesNothing = unit.state === "not-received" && !facts.isUnsent(unit);
  return {
    id,
    unit: unit.name,
    note: unit.group ? words.matrix.class : null,
    state: unit.state,
    stateWord: words.received[unit.state],
    stateTone: owesNothing ? "quiet" : RECEIVED_TONES[unit.state],
    plans: unit.planIds.map((planId) => ({
      text: planShortLabel(planId, context),
      file: planFile(planId, context),
    })),
    findings: findings
      ? { count: findings.items.length, href: `#${findings.id}`, tone: findings.tone }
      : null,
  };
}

/** "7/12": covered of assigned, for one column. Without a parent plan all units count as assigned. */
function totalOf(group: ComparisonGroup, sub: SubIndex): string {
  const hasParent = group.parents.length > 0;
  const assigned = group.coverage.filter((c) => c.subIndex === sub.id && (!hasParent || c.because !== null));
  return `${assigned.filter((c) => c.state === "covered").length}/${assigned.length}`;
}

/** The matrix of a group, units in the parent plan's order, and the quotations for its cells. */
export function matrixView(
  groupId: string,
  { group, facts }: { readonly group: ComparisonGroup; readonly facts: GroupFacts },
  findings: FindingsView,
  context: ViewContext,
): { matrix: MatrixView; evidence: EvidenceView[] } {
  const { words } = context;
  const hasParent = group.parents.length > 0;
  const evidence: EvidenceView[] = [];
  const cellKey = (unit: string, subIndex: string) => `${unit}\n${subIndex}`;
  const byCell = new Map(group.coverage.map((c) => [cellKey(unitKey(c.unitId, c.unit), c.subIndex), c]));

  const cellOf = (unit: GroupUnit, sub: SubIndex): MatrixCell => {
    const coverage = byCell.get(cellKey(unitKey(unit.unitId, unit.name), sub.id));
    const state = coverage?.state ?? "not-assigned";
    const parentKnown = facts.isParentKnown(unit);
    const look = { state, ...lookOf(state, parentKnown, context) };
    if (!coverage || coverage.assignedBy.length + coverage.coveredBy.length === 0)
      return { ...look, evidence: null };
    const id = `${groupId}-e${evidence.length + 1}`;
    evidence.push(evidenceView(id, { ...coverage, unit: unit.name }, sub, parentKnown, context));
    return { ...look, evidence: id };
  };
  const findingsByUnit = new Map(findings.units.map((u) => [unitKey(null, u.unit), u]));
  const rows = group.units.map((unit, i): MatrixRow => {
    const cells = group.subIndices.map((sub) => cellOf(unit, sub));
    const ofUnit = findingsByUnit.get(unitKey(null, unit.name));
    return { no: i + 1, ...matrixRow(`${groupId}-u${i + 1}`, unit, facts, ofUnit, context), cells };
  });

  const cells = rows.flatMap((row) => row.cells);
  const states = STATES.flatMap((state) => {
    const [first, ...same] = cells.filter((cell) => cell.state === state);
    if (!first) return [];
    const meanings = new Set([first, ...same].map((cell) => cell.meaning));
    return [{ state, sign: first.sign, word: [...meanings].join("; ") }];
  });
  const matrix: MatrixView = {
    columns: group.subIndices.map((s) => ({ id: s.id, label: s.shortName, name: s.name })),
    rows,
    totals: group.subIndices.map((sub) => totalOf(group, sub)),
    totalsOf: hasParent ? words.matrix.total : words.matrix.totalReceived,
    states,
  };
  return { matrix, evidence };
}
