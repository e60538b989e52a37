import { addAssignment, addTask } from "./features/assignment-features.ts";
import type { AddFeatures } from "./features/features.ts";
import {
  addIndex,
  addIssueDate,
  addIssuer,
  addNumber,
  addPlace,
  addRecipient,
  addReference,
  addSigner,
  addTitle,
  addYears,
} from "./features/head-features.ts";
import { addDeadline, addFigure, addSubIndex, addTarget } from "./features/target-features.ts";

/** A kind of value with its own model, and the JSON pointers of its values. */
interface AssessedField {
  readonly name: string;
  readonly pointer: RegExp;
  readonly add: AddFeatures<never>;
}

const field = <T>(name: string, pointer: RegExp, add: AddFeatures<T> = () => undefined): AssessedField => ({
  name,
  pointer,
  add: add as AddFeatures<never>,
});

/** A pointer belongs to the first field that it fits. */
const FIELDS: readonly AssessedField[] = [
  field("docType", /^\/docType$/u),
  field("number", /^\/number$/u, addNumber),
  field("issueDate", /^\/issueDate$/u, addIssueDate),
  field("place", /^\/place$/u, addPlace),
  field("issuer", /^\/issuer$/u, addIssuer),
  field("title", /^\/title$/u, addTitle),
  field("index", /^\/(?:index|otherIndices\/\d+)$/u, addIndex),
  field("years", /^\/years$/u, addYears),
  field("reference", /^\/references\/\d+$/u, addReference),
  field("recipient", /^\/recipients\/\d+$/u, addRecipient),
  field("signer", /^\/signer$/u, addSigner),
  field("deadline", /^\/deadlines\/\d+$/u, addDeadline),
  field("figure", /^\/figures\/\d+$/u, addFigure),
  field("result", /^\/overall\/\d+\/(?:baseline|rank)$/u),
  field("overallTarget", /^\/overall\/\d+\/targets\/\d+$/u, addTarget),
  field("target", /^\/subIndices\/\d+\/target$/u, addTarget),
  field("otherTarget", /^\/subIndices\/\d+\/otherTargets\/\d+$/u, addTarget),
  field("openTask", /^\/subIndices\/\d+\/tasks\/\d+$/u, addTask),
  field("task", /\/assignments\/\d+\/tasks\/\d+$/u, addTask),
  field("assignment", /\/assignments\/\d+$/u, addAssignment),
  field("subIndex", /^\/subIndices\/\d+$/u, addSubIndex),
];

/** The field that a pointer belongs to; null for parts of fields and for fields without a model. */
export const assessedFieldAt = (pointer: string): AssessedField | null =>
  FIELDS.find((entry) => entry.pointer.test(pointer)) ?? null;
