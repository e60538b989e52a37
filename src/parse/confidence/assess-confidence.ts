import { QUOTE_DOUBTFUL_BELOW } from "../../model/confidence.ts";
import type { Assignment, Evidence } from "../../model/plan.ts";
import type { DocumentSources } from "../fields/assignment/sources/document-sources.ts";
import { sourceModel } from "../fields/assignment/sources/source-model.ts";
import { BearerWitness } from "./bearer-witness.ts";
import { confidenceOf, type FieldModel, fieldModel, type StoredFieldModel } from "./confidence-model.ts";
import trained from "./data/confidence.json" with { type: "json" };
import { addCommon } from "./features/common-features.ts";
import type { DocumentFacts } from "./features/document-facts.ts";
import { type EvidenceByPointer, type Features, FeatureValues, type ReadPlan } from "./features/features.ts";
import { ASSIGNMENT, type AssessedPlace, assessedPlaceAt } from "./field-features.ts";
import { listedUnits } from "./listed-units.ts";
import { Score } from "./score.ts";
import { NOT_SURE, witnessedConfidence } from "./witnessed-confidence.ts";

/** The trained model of each field; `npm run train:confidence` writes it. */
const MODELS: ReadonlyMap<string, FieldModel> = new Map(
  Object.entries(trained as unknown as Readonly<Record<string, StoredFieldModel>>).map(([field, stored]) => [
    field,
    fieldModel(stored),
  ]),
);

/** The document of the values that are assessed. */
interface AssessedDocument {
  readonly plan: ReadPlan;
  readonly all: EvidenceByPointer;
  readonly facts: DocumentFacts;
  readonly witness?: BearerWitness | null;
}

/**
 * The evidence with learnt confidences: the probability (0..1) that a value is right, from the rule that read it, the letters
 * of its quotation, its own parts and other places of the document. Where an assignment is in doubt, each of its units
 * has its own confidence. `sources`: the second witness of who must do the work of a line; without it, these features alone decide.
 */
export function assessConfidence(
  plan: ReadPlan,
  evidence: Readonly<Record<string, Evidence[]>>,
  facts: DocumentFacts,
  sources: DocumentSources | null = null,
): Record<string, Evidence[]> {
  const assessed: Record<string, Evidence[]> = {};
  const witness = sources && new BearerWitness(plan, evidence, sources);
  const document = { plan, all: evidence, facts, witness };
  for (const pointer in evidence) {
    const entries = evidence[pointer]!;
    const place = assessedPlaceAt(plan, pointer);
    const learnt = place && learntConfidence({ ...place, pointer }, entries, document);
    assessed[pointer] = learnt === null ? entries : withConfidence(entries, learnt, facts);
    if (learnt !== null && learnt < SURE && place!.field.name === ASSIGNMENT)
      addListedUnits(assessed, { pointer, place: place!, entries, atLeast: learnt }, document);
  }
  return assessed;
}

/** From here on, no unit of an assignment is in doubt. */
const SURE = 0.9;

interface DoubtfulAssignment {
  readonly pointer: string;
  readonly place: AssessedPlace;
  readonly entries: readonly Evidence[];
  /** The confidence in all its units together; none of them is less certain. */
  readonly atLeast: number;
}

/** Adds the confidence in each unit and partner of an assignment: its role may be doubtful and a unit certain. */
function addListedUnits(
  assessed: Record<string, Evidence[]>,
  { pointer, place, entries, atLeast }: DoubtfulAssignment,
  document: AssessedDocument,
): void {
  const listed = listedUnits(pointer, place.value as Assignment);
  for (const { pointer: own, place: unit } of listed) {
    const learnt = learntConfidence({ ...unit, pointer: own }, entries, document);
    if (learnt === null || (listed.length === 1 && learnt <= atLeast)) continue;
    assessed[own] = withConfidence(entries, Math.max(learnt, atLeast), document.facts);
  }
}

/** A task of an assignment, or a unit of one. */
const UNIT_OF_WORK = /\/assignments\/\d+\/(?:tasks|units)\/\d+$/u;

interface PlaceAtPointer extends AssessedPlace {
  readonly pointer: string;
}

/** The confidence in a value; null where its field has no model. */
function learntConfidence(
  place: PlaceAtPointer,
  entries: readonly Evidence[],
  document: AssessedDocument,
): number | null {
  const model = MODELS.get(place.field.name);
  if (!model) return null;
  const score = new Score(model);
  addFeatures(score, place, entries, document);
  const learnt = confidenceOf(model, score.value);
  if (!document.witness) return learnt;
  const source = document.witness.probabilityAt(place.pointer);
  if (source !== null) return witnessedConfidence(learnt, source, sourceModel().confidence);
  const isOfWork = place.field.name === ASSIGNMENT || UNIT_OF_WORK.test(place.pointer);
  return isOfWork && document.plan.planKind === "other" ? Math.min(learnt, NOT_SURE) : learnt;
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

/** The features of a value, for training. */
interface ValueFeatures {
  readonly pointer: string;
  readonly field: string;
  readonly features: FeatureValues;
}

/** The features of the value at a pointer, and of its units if it is an assignment; [] where no field is assessed. */
export function featuresAt(document: AssessedDocument, pointer: string): ValueFeatures[] {
  const place = assessedPlaceAt(document.plan, pointer);
  const entries = document.all[pointer] ?? [];
  if (!place || entries.length === 0) return [];
  const listed = place.field.name === ASSIGNMENT ? listedUnits(pointer, place.value as Assignment) : [];
  return [{ pointer, place }, ...listed].map((one) => {
    const features = new FeatureValues();
    addFeatures(features, { ...one.place, pointer: one.pointer }, entries, document);
    return { pointer: one.pointer, field: one.place.field.name, features };
  });
}

function addFeatures(
  into: Features,
  { field, value, pointer }: PlaceAtPointer,
  [first, ...others]: readonly Evidence[],
  document: AssessedDocument,
): void {
  const given = { value: value as never, pointer, evidence: [first!, ...others] as const, ...document };
  addCommon(into, given);
  field.add(into, given);
}
