import type { Evidence, ParsedPlan } from "../../../model/plan.ts";
import type { DocumentFacts } from "./document-facts.ts";

/** Receives the signs of doubt or of certainty about one value, by name; absent: 0. */
export interface Features {
  /** False if a sign has no effect, so it need not be computed. */
  needs(name: string): boolean;
  /** Adds a sign that is there or not. */
  flag(name: string, isThere: boolean): void;
  /** Adds one of several kinds. A kind that training has hardly seen says nothing. */
  category(name: string, kind: string): void;
  /** Adds a sign that can be there several times or in part. */
  amount(name: string, value: number): void;
}

/** All signs of a value, for training. */
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
  readonly plan: ReadPlan;
  readonly facts: DocumentFacts;
}

export type AddFeatures<T> = (into: Features, assessed: AssessedValue<T>) => void;
