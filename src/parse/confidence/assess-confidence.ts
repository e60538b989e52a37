import { QUOTE_DOUBTFUL_BELOW } from "../../model/confidence.ts";
import type { Evidence } from "../../model/plan.ts";
import { type ConfidenceModel, confidenceOf, scoreOf } from "./confidence-model.ts";
import trained from "./data/confidence.json" with { type: "json" };
import { addCommon } from "./features/common-features.ts";
import type { DocumentFacts } from "./features/document-facts.ts";
import { Features, type ReadPlan } from "./features/features.ts";
import { assessedFieldAt } from "./field-features.ts";

type EvidenceByPointer = Readonly<Record<string, Evidence[]>>;

/** The trained model; `npm run train:confidence` writes it. */
const MODEL = trained as unknown as ConfidenceModel;

/**
 * The evidence with learnt confidences: how probably a value is right, by the rule that read it, the letters of its
 * quotation, its own parts and other places of the document.
 */
export function assessConfidence(
  plan: ReadPlan,
  evidence: EvidenceByPointer,
  facts: DocumentFacts,
  model = MODEL,
): Record<string, Evidence[]> {
  const assessed: Record<string, Evidence[]> = {};
  for (const [pointer, entries] of Object.entries(evidence)) {
    const found = featuresAt(plan, pointer, entries, facts);
    const own = found && model[found.field];
    assessed[pointer] = own
      ? withConfidence(entries, confidenceOf(own, scoreOf(own, found.features)), facts)
      : entries;
  }
  return assessed;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

const withConfidence = (entries: readonly Evidence[], learnt: number, facts: DocumentFacts): Evidence[] =>
  entries.map((entry) => ({ ...entry, confidence: rounded(Math.min(learnt, highest(entry, facts))) }));

/**
 * The letters limit the confidence, and so does a rule that is in doubt itself: no finding becomes stronger than it was with
 * the rule's own confidence.
 */
function highest({ original, confidence, line }: Evidence, facts: DocumentFacts): number {
  if (original !== undefined || confidence < QUOTE_DOUBTFUL_BELOW) return confidence;
  return facts.line(line)?.source.confidence ?? 1;
}

/** The features of the value at a pointer; null where its field has no model. */
export function featuresAt(
  plan: ReadPlan,
  pointer: string,
  entries: readonly Evidence[],
  facts: DocumentFacts,
): { field: string; features: Features } | null {
  const field = assessedFieldAt(pointer);
  const [first, ...others] = entries;
  if (!field || !first) return null;
  const value = valueAt(plan, pointer);
  if (value === null || value === undefined) return null;
  const features = new Features();
  const given = { value: value as never, evidence: [first, ...others] as const, plan, facts };
  addCommon(features, given);
  field.add(features, given);
  return { field: field.name, features };
}

function valueAt(plan: ReadPlan, pointer: string): unknown {
  let at: unknown = plan;
  for (const key of pointer.split("/").slice(1)) at = (at as Record<string, unknown> | undefined)?.[key];
  return at;
}
