import type { Evidence, ParsedPlan } from "../../../model/plan.ts";
import type { DocumentFacts } from "./document-facts.ts";

/** Receives the features of one value, by name. A feature that is not added is 0. */
export interface Features {
  /** False if a feature has no effect, so that it need not be computed. */
  needs(name: string): boolean;
  /** Adds a binary feature. */
  flag(name: string, isThere: boolean): void;
  /** Adds a categorical feature. A category that is rare in the training data has no weight. */
  category(name: string, kind: string): void;
  /** Adds a numeric feature: a count or a share. */
  amount(name: string, value: number): void;
}

/** All features of a value, for training. */
export class FeatureValues implements Features {
  readonly values = new Map<string, number>();

  needs(): boolean {
    return true;
  }

  flag(name: string, isThere: boolean): void {
    if (isThere) this.values.set(name, 1);
  }

  category(name: string, kind: string): void {
    this.values.set(`${name}=${kind}`, 1);
  }

  amount(name: string, value: number): void {
    if (value !== 0) this.values.set(name, value);
  }
}

/** The fields of a plan that carry evidence; the confidence is assessed after they are read. */
export type ReadPlan = Omit<ParsedPlan, "evidence" | "warnings" | "signature">;

/** One value with its evidence and its document. */
export interface AssessedValue<T> {
  readonly value: T;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** The JSON pointer of the value; of a listed unit, that of the unit. */
  readonly pointer: string;
  /** The evidence of all values of the document, with the confidences of the rules. */
  readonly all: EvidenceByPointer;
  readonly plan: ReadPlan;
  readonly facts: DocumentFacts;
}

export type EvidenceByPointer = Readonly<Record<string, readonly Evidence[]>>;

export type AddFeatures<T> = (into: Features, assessed: AssessedValue<T>) => void;
