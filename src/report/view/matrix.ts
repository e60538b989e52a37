import type { ComparisonGroup, CoverageState } from "../../model/comparison.ts";
import type { Tone } from "../model/basics.ts";
import type { EvidenceView, FindingsView, MatrixCell, MatrixRow, MatrixView } from "../model/view.ts";
import type { Context } from "./context.ts";
import { quotesOf, sectionView } from "./place.ts";
import { planFile, planShortLabel, unitKey } from "./plan-label.ts";

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

function uncovered(state: CoverageState, context: Context): string {
  const { evidence } = context.words;
  if (state === "not-received") return evidence.coveredNotReceived;
  if (state === "unreadable") return evidence.coveredUnreadable;
  return evidence.coveredMissing;
}

/** The matrix of a group in the parent's order, and the evidence behind each of its cells. */
export function matrixView(
  groupId: string,
  group: ComparisonGroup,
  findings: FindingsView,
  context: Context,
): { matrix: MatrixView; evidence: EvidenceView[] } {
  const { words } = context;
  const evidence: EvidenceView[] = [];
  const byCell = new Map(group.coverage.map((c) => [`${unitKey(c.unitId, c.unit)}\n${c.subIndex}`, c]));
  const used = new Set<CoverageState>();
  const unasked = group.parents.length === 0;
  // Without the province's plan nobody knows what was assigned: what a plan lacks may be a gap.
  const meaningOf = (state: CoverageState) =>
    unasked && state === "not-assigned" ? words.coverage.lacking : words.coverage[state];
  const wordOf = (state: CoverageState) =>
    unasked && state === "not-assigned" ? words.coverageShort.lacking : words.coverageShort[state];
  const toneOf = (state: CoverageState) => (unasked && state === "not-assigned" ? "warn" : TONES[state]);
  const findingsOf = new Map(findings.units.map((u) => [unitKey(null, u.unit), u]));

  const cellOf = (
    unit: ComparisonGroup["units"][number],
    sub: ComparisonGroup["subIndices"][number],
  ): MatrixCell => {
    const coverage = byCell.get(`${unitKey(unit.unitId, unit.name)}\n${sub.id}`);
    const state = coverage?.state ?? "not-assigned";
    used.add(state);
    const shown = coverage !== undefined && coverage.assignedBy.length + coverage.coveredBy.length > 0;
    const id = shown ? `${groupId}-e${evidence.length + 1}` : null;
    if (coverage && id) {
      evidence.push({
        id,
        unit: unit.name,
        subIndex: sub.shortName,
        state: `${SIGNS[state]} ${meaningOf(state)}`,
        tone: toneOf(state),
        because: coverage.because && words.because[coverage.because],
        assigned: quotesOf(
          coverage.assignedBy,
          group.parents.length ? words.evidence.assignedNone : words.evidence.noParent,
          context,
          sectionView,
        ),
        covered: quotesOf(coverage.coveredBy, uncovered(state, context), context, sectionView),
      });
    }
    return {
      state,
      sign: SIGNS[state],
      word: wordOf(state),
      meaning: meaningOf(state),
      tone: toneOf(state),
      evidence: id,
    };
  };

  const rows = group.units.map((unit, i): MatrixRow => {
    const found = findingsOf.get(unitKey(null, unit.name));
    return {
      id: `${groupId}-u${i + 1}`,
      no: i + 1,
      unit: unit.name,
      note: unit.group ? words.matrix.class : null,
      state: unit.state,
      stateWord: words.received[unit.state],
      stateTone: RECEIVED_TONES[unit.state],
      plans: unit.planIds.map((id) => ({ text: planShortLabel(id, context), file: planFile(id, context) })),
      cells: group.subIndices.map((sub) => cellOf(unit, sub)),
      findings: found ? { count: found.items.length, href: `#${found.id}`, tone: found.tone } : null,
    };
  });

  const totals = group.subIndices.map((sub) => {
    const assigned = group.coverage.filter((c) => c.subIndex === sub.id && (unasked || c.because !== null));
    return `${assigned.filter((c) => c.state === "covered").length}/${assigned.length}`;
  });
  const states = STATES.filter((s) => used.has(s)).map((s) => ({
    state: s,
    sign: SIGNS[s],
    word: meaningOf(s),
  }));
  const columns = group.subIndices.map((s) => ({ id: s.id, label: s.shortName, name: s.name }));
  const totalsOf = unasked ? words.matrix.totalReceived : words.matrix.total;
  return { matrix: { columns, rows, totals, totalsOf, states }, evidence };
}
