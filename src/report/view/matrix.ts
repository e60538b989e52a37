import { citedDocumentName } from "../../language/document-name.ts";
import { isBlankDay, latestDueDay } from "../../language/due-day.ts";
import { nameKey } from "../../language/fold.ts";
import { formatIsoDate, formatList } from "../../language/format.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { ComparisonGroup, CoverageState, UnitState } from "../../model/comparison.ts";
import type { FindingsView, UnitFindings } from "../model/finding-view.ts";
import type { EvidenceView, MatrixCell, MatrixRow, MatrixView } from "../model/matrix-view.ts";
import type { Tone } from "../model/tone.ts";
import type { ViewContext } from "./context.ts";
import { answeredInside, parentsInside, plansInside, sentenceStart } from "./document-names.ts";
import type { GroupAnchors } from "./group-anchors.ts";
import type { GroupFacts } from "./group-facts.ts";
import { partnerLines } from "./partner-lines.ts";
import { planFile, planShortLabel } from "./plan-label.ts";
import { quotationsAt, quotationWithContent } from "./quotations.ts";
import { targetStateLook } from "./target-rows.ts";
import { versionNote } from "./versions.ts";
import { reasonForPapers, whyUnclear } from "./why-unclear.ts";
import { withoutPlanText } from "./without-plan.ts";

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
  unclear: "?",
  "sender-unknown": "?",
};
const TONES: Readonly<Record<CoverageState, Tone>> = {
  covered: "good",
  missing: "bad",
  "not-assigned": "quiet",
  extra: "info",
  "not-received": "quiet",
  unreadable: "warn",
  unclear: "warn",
  "sender-unknown": "warn",
};
const UNIT_TONES: Readonly<Record<UnitState, Tone>> = {
  received: "good",
  late: "warn",
  "not-received": "bad",
  "not-due": "info",
  unclear: "warn",
  "tasks-only": "quiet",
  class: "quiet",
  "other-year": "quiet",
  ended: "quiet",
};
const STATES = Object.keys(SIGNS) as CoverageState[];

/** Sign, words and colour of a state. */
interface StateLook {
  readonly sign: string;
  readonly word: string;
  readonly meaning: string;
  readonly tone: Tone;
}

/** The unit of a cell: its state, and whether it is known what was assigned to it. */
interface CellUnit extends Pick<GroupUnit, "state" | "unclear" | "planIds"> {
  readonly parentIds: readonly string[];
  /** The parents inside a sentence. */
  readonly parents: string;
  readonly parentKnown: boolean;
  /** Parts of its parents were not read, so it is not known what they do not assign. */
  readonly parentUnread: boolean;
  /** Places where the parents name the unit as a partner for this sub-index. */
  readonly partnerAt: readonly string[];
}

/**
 * How a state is shown. If the parent plan was not received, it is not known what was assigned, so a sub-index that the
 * unit's plan lacks is shown as a possible gap, not as "not assigned". If the parent was read in part, the cell says so.
 * For a unit without a plan, the cell repeats the state of the unit's row.
 */
function lookOf(state: CoverageState, unit: CellUnit, { words }: ViewContext): StateLook {
  const withoutPlan = state === "not-received" ? words.coverageWithoutPlan[unit.state] : undefined;
  if (withoutPlan) return { sign: SIGNS[state], word: withoutPlan, meaning: withoutPlan, tone: TONES[state] };
  const lacking = !unit.parentKnown && state === "not-assigned";
  if (unit.parentUnread && (state === "not-assigned" || state === "extra")) {
    const { word, meaning } = words.coverageUnread[state];
    return { sign: SIGNS[state], word, meaning, tone: TONES[state] };
  }
  return {
    sign: SIGNS[state],
    word: lacking ? words.coverageShort.lacking : words.coverageShort[state],
    meaning: lacking ? words.coverage.lacking : words.coverage[state],
    tone: lacking ? "warn" : TONES[state],
  };
}

/** "chưa nhận được kế hoạch (quá hạn 12 ngày)". */
function stateWordOf({ state, due, days, received, members }: GroupUnit, context: ViewContext): string {
  const { words, lang, asOf } = context;
  if (state === "class") return words.classReceived(received ?? 0, members ?? null);
  if (due && isBlankDay(due)) {
    if (state === "not-due") return words.dueBlank(formatIsoDate(due, lang));
    if (state === "not-received" && latestDueDay(due) < asOf) return words.overdueBlank;
  }
  if (days == null) return words.received[state];
  if (state === "not-due") return words.dueIn(days);
  return state === "not-received" ? words.overdueBy(days) : words.received[state];
}

/** The text that says why a cell has no quotation from the unit's plans. */
function notCoveredText(state: CoverageState, unit: CellUnit, context: ViewContext): string {
  const { evidence } = context.words;
  if (state === "not-received" || unit.planIds.length === 0)
    return withoutPlanText(unit, unit.parents, context);
  const plans = plansInside(unit.planIds, context);
  if (state === "unreadable") return evidence.coveredUnreadable(plans);
  if (state === "unclear") return evidence.coveredUnclear(sentenceStart(plans), amendedInside(unit, context));
  return evidence.coveredMissing(plans);
}

/** The names of the plans that the unit's plans amend and that were not received. */
function amendedInside({ planIds }: CellUnit, { facts, plans, lang }: ViewContext): string {
  const names = facts.absentVersions.flatMap(({ planId, reference, relation }) => {
    const cited =
      planIds.includes(planId) && relation === "amends" && plans.get(planId)?.references[reference];
    return cited ? [citedDocumentName(cited)[lang]] : [];
  });
  return formatList(names, lang);
}

/** The text that says why a cell has no quotation from the unit's parents. */
function notAssignedText(
  { parents, parentIds, parentUnread, planIds, partnerAt }: CellUnit,
  context: ViewContext,
): string {
  const { words, unnamed } = context;
  const { evidence, list } = words;
  if (planIds.some((id) => unnamed.has(id))) return evidence.assignedUnnamed;
  if (parentIds.length === 0) return evidence.noParent(answeredInside(planIds, context));
  if (partnerAt.length > 0) return evidence.assignedPartner(sentenceStart(parents), list(partnerAt));
  return parentUnread ? evidence.assignedUnread(parents) : evidence.assignedNone(sentenceStart(parents));
}

/** The quotations for one cell: from the parent and from the unit's plans. */
function evidenceView(
  id: string,
  coverage: Coverage,
  sub: SubIndex,
  unit: CellUnit,
  context: ViewContext,
): Omit<EvidenceView, "targets"> {
  const { words } = context;
  const look = lookOf(coverage.state, unit, context);
  const named = (coverage.mentionedAt ?? []).map(({ line }) => String(line));
  const notCovered = [
    notCoveredText(coverage.state, unit, context),
    ...(named.length > 0 ? [words.evidence.onlyNamed(words.list(named))] : []),
  ].join(" ");
  return {
    id,
    unit: coverage.unit,
    subIndex: sub.shortName,
    state: `${look.sign} ${look.meaning}`,
    tone: look.tone,
    because: coverage.because && words.because[coverage.because],
    assigned: quotationsAt(
      coverage.assignedBy,
      notAssignedText(unit, context),
      context,
      quotationWithContent,
    ),
    covered: quotationsAt(coverage.coveredBy, notCovered, context, quotationWithContent),
  };
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
): Omit<MatrixRow, "no" | "cells"> {
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

/** The matrix of a group, units in the parent plan's order, and the quotations for its cells. */
export function matrixView(
  anchors: GroupAnchors,
  { group, facts }: { readonly group: ComparisonGroup; readonly facts: GroupFacts },
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
      partnerAt: isAssigned ? [] : partnersAt(unit, sub.id, parentIds),
    };
    const look = { state, ...lookOf(state, cellUnit, context) };
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
    return { no: i + 1, ...matrixRow(anchors.rows[i]!, unit, ofUnit, context), cells };
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
  STATES.flatMap((state) => {
    const [first, ...same] = cells.filter((cell) => cell.state === state);
    if (!first) return [];
    const meanings = new Set([first, ...same].map((cell) => cell.meaning));
    return [{ state, sign: first.sign, word: [...meanings].join("; ") }];
  });
