import { citedDocumentName } from "../../language/document-name.ts";
import { formatList } from "../../language/format.ts";
import { withCapital } from "../../language/with-capital.ts";
import type { ComparisonGroup, CoverageState } from "../../model/comparison.ts";
import type { EvidenceView } from "../model/matrix-view.ts";
import type { Tone } from "../model/tone.ts";
import type { ViewContext } from "./context.ts";
import { answeredInside, plansInside } from "./document-names.ts";
import { quotationsAt, quotationWithContent } from "./quotations.ts";
import { withoutPlanText } from "./without-plan.ts";

// One cell of the matrix: sign, words and colour of its state, and the quotations or the texts in place of them.

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
/** All states in the order of the key. */
export const COVERAGE_STATES = Object.keys(SIGNS) as CoverageState[];

/** Sign, words and colour of a state. */
interface StateLook {
  readonly sign: string;
  readonly word: string;
  readonly meaning: string;
  readonly tone: Tone;
}

/** The unit of a cell: its state, and whether it is known what was assigned to it. */
export interface CellUnit extends Pick<GroupUnit, "state" | "unclear" | "planIds"> {
  readonly parentIds: readonly string[];
  /** The parents inside a sentence. */
  readonly parents: string;
  readonly parentKnown: boolean;
  /** Parts of its parents were not read, so it is not known what they do not assign. */
  readonly parentUnread: boolean;
  /** Places where the parents name the unit as a partner for this sub-index. */
  readonly partnerAt: readonly string[];
  /** A sub-index that its plans lack is only to check. */
  readonly toCheck: boolean;
}

/**
 * How a state is shown. If the parent plan was not received, it is not known what was assigned, so a sub-index that the
 * unit's plan lacks is shown as a possible gap, not as "not assigned". If the parent was read in part, the cell says so.
 * A missing sub-index is shown as its finding calls it: to act on, or to check. For a unit without a plan, the cell repeats the
 * state of the unit's row.
 */
export function lookOf(
  { state, similarAt = [] }: Pick<Coverage, "state" | "similarAt">,
  unit: CellUnit,
  { words }: ViewContext,
): StateLook {
  if (similarAt.length > 0 && (state === "covered" || state === "unclear" || state === "extra"))
    return { sign: SIGNS[state], ...words.coverageSimilar[state], tone: TONES[state] };
  if (state === "missing" && unit.toCheck)
    return { sign: SIGNS[state], ...words.coverageToCheck, tone: "warn" };
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

/** The text that says why a cell has no quotation from the unit's plans. */
function notCoveredText(
  state: CoverageState,
  isNamed: boolean,
  unit: CellUnit,
  context: ViewContext,
): string {
  const { evidence } = context.words;
  if (state === "not-received" || unit.planIds.length === 0)
    return withoutPlanText(unit, unit.parents, context);
  const plans = plansInside(unit.planIds, context);
  if (state === "unreadable") return evidence.coveredUnreadable(plans);
  if (state === "unclear") {
    const amended = amendedInside(unit, context);
    if (amended !== "") return evidence.coveredUnclear(withCapital(plans), amended);
    return isNamed ? "" : evidence.coveredNowhere(withCapital(plans));
  }
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
  if (partnerAt.length > 0) return evidence.assignedPartner(withCapital(parents), list(partnerAt));
  return parentUnread ? evidence.assignedUnread(parents) : evidence.assignedNone(withCapital(parents));
}

/** The quotations for one cell: from the parent and from the unit's plans. */
export function evidenceView(
  id: string,
  coverage: Coverage,
  sub: SubIndex,
  unit: CellUnit,
  context: ViewContext,
): Omit<EvidenceView, "targets"> {
  const { words } = context;
  const look = lookOf(coverage, unit, context);
  const named = (coverage.mentionedAt ?? []).map(({ line }) => String(line));
  const saysNamed = coverage.state === "unreadable" ? words.evidence.alsoNamed : words.evidence.onlyNamed;
  const similarAt = coverage.similarAt ?? [];
  const notCovered = [
    notCoveredText(coverage.state, named.length > 0, unit, context),
    ...(named.length > 0 ? [saysNamed(words.list(named))] : []),
  ]
    .join(" ")
    .trim();
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
    covered: quotationsAt(
      similarAt.length > 0 ? similarAt : coverage.coveredBy,
      notCovered,
      context,
      quotationWithContent,
    ),
  };
}
