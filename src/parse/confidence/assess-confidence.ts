import { QUOTE_DOUBTFUL_BELOW } from "../../model/confidence.ts";
import type { Evidence } from "../../model/plan.ts";
import { confidenceOf, type FieldModel, fieldModel, type StoredFieldModel } from "./confidence-model.ts";
import trained from "./data/confidence.json" with { type: "json" };
import { addCommon } from "./features/common-features.ts";
import type { DocumentFacts } from "./features/document-facts.ts";
import { type Features, FeatureValues, type ReadPlan } from "./features/features.ts";
import { type AssessedPlace, assessedPlaceAt } from "./field-features.ts";
import { Score } from "./score.ts";

type EvidenceByPointer = Readonly<Record<string, Evidence[]>>;

/** The trained model of each field; `npm run train:confidence` writes it. */
const MODELS: ReadonlyMap<string, FieldModel> = new Map(
  Object.entries(trained as unknown as Readonly<Record<string, StoredFieldModel>>).map(([field, stored]) => [
    field,
    fieldModel(stored),
  ]),
);

/**
 * The evidence with learnt confidences: the probability (0..1) that a value is right, from the rule that read it, the letters
 * of its quotation, its own parts and other places of the document.
 */
export function assessConfidence(
  plan: ReadPlan,
  evidence: EvidenceByPointer,
  facts: DocumentFacts,
): Record<string, Evidence[]> {
  const assessed: Record<string, Evidence[]> = {};
  for (const pointer in evidence) {
    const entries = evidence[pointer]!;
    const learnt = learntConfidence(plan, pointer, entries, facts);
    assessed[pointer] = learnt === null ? entries : withConfidence(entries, learnt, facts);
  }
  return assessed;
}

/** The confidence in the value at a pointer; null where its field has no model. */
function learntConfidence(
  plan: ReadPlan,
  pointer: string,
  entries: readonly Evidence[],
  facts: DocumentFacts,
): number | null {
  const place = assessedPlaceAt(plan, pointer);
  const model = place && MODELS.get(place.field.name);
  if (!model) return null;
  const score = new Score(model);
  addFeatures(score, place, entries, { plan, facts });
  return confidenceOf(model, score.value);
}

const rounded = (value: number) => Math.round(value * 100) / 100;

const withConfidence = (entries: readonly Evidence[], learnt: number, facts: DocumentFacts): Evidence[] =>
  entries.map((entry) => ({ ...entry, confidence: rounded(Math.min(learnt, highest(entry, facts))) }));

/**
 * The upper limit of the learnt confidence: the confidence of the rule if it is doubtful or the letters were restored, else
 * that of the letters. So no finding becomes more certain than with the confidence of the rule.
 */
function highest({ original, confidence, line }: Evidence, facts: DocumentFacts): number {
  if (original !== undefined || confidence < QUOTE_DOUBTFUL_BELOW) return confidence;
  return facts.line(line)?.source.confidence ?? 1;
}

/** The features of the value at a pointer; null where it belongs to no assessed field. For training. */
export function featuresAt(
  plan: ReadPlan,
  pointer: string,
  entries: readonly Evidence[],
  facts: DocumentFacts,
): { field: string; features: FeatureValues } | null {
  const place = assessedPlaceAt(plan, pointer);
  if (!place || entries.length === 0) return null;
  const features = new FeatureValues();
  addFeatures(features, place, entries, { plan, facts });
  return { field: place.field.name, features };
}

function addFeatures(
  into: Features,
  { field, value }: AssessedPlace,
  [first, ...others]: readonly Evidence[],
  document: { readonly plan: ReadPlan; readonly facts: DocumentFacts },
): void {
  const given = { value: value as never, evidence: [first!, ...others] as const, ...document };
  addCommon(into, given);
  field.add(into, given);
}
