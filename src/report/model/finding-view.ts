import type { Severity } from "../../model/finding.ts";
import type { FollowUp } from "./follow-up.ts";
import type { LinkedText } from "./links.ts";
import type { QuotationList } from "./quotation.ts";
import type { Tone } from "./tone.ts";

/** One finding. */
export interface FindingItem {
  readonly id: string;
  /** The plan that the finding is about. */
  readonly planId: string;
  /** The same in every group that shows the finding. */
  readonly number: number;
  readonly rule: string;
  /** The rule's title. */
  readonly title: string;
  readonly severity: Severity;
  readonly severityWord: string;
  readonly tone: Tone;
  readonly subIndex: string | null;
  readonly sentence: string;
  readonly ask: string | null;
  readonly quotes: QuotationList;
  /** The reason why an officer accepted it; null for an open finding. */
  readonly accepted: string | null;
  /** The identity of the finding in every run; "" in files of versions that did not write it. */
  readonly key: string;
  /** What the officer wrote beside it; null: nothing. */
  readonly followUp: FollowUp | null;
}

/** The findings on one unit, or on the plans that several units issued together. */
export interface UnitFindings {
  readonly id: string;
  /** "Sở Nội vụ, Sở Tư pháp" for a joint plan. */
  readonly unit: string;
  /** Each of these units. */
  readonly units: readonly string[];
  readonly tone: Tone;
  readonly count: string;
  readonly items: readonly FindingItem[];
}

/** The findings of one rule and severity, counted. */
export interface FindingKind {
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly severityWord: string;
  readonly tone: Tone;
  readonly count: number;
  readonly units: readonly LinkedText[];
}

/** Findings counted by kind and listed by unit. */
export interface FindingsView {
  readonly kinds: readonly FindingKind[];
  readonly units: readonly UnitFindings[];
}
