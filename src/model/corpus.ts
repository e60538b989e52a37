import type { Because, Place } from "./comparison.ts";
import type { PlanRecord } from "./plan.ts";

/** A sub-plan's parent in the corpus. */
export interface ParentLink {
  readonly planId: string;
  readonly parentId: string;
  readonly joinedBy: "reference" | "inferred";
  readonly reason: { readonly vi: string; readonly en: string };
  /** The parent's day of issue (YYYY-MM-DD) as this plan cites it; null where it cites none. */
  readonly citedOn: string | null;
  /** Which of the parent's deadlines hold for this plan's unit, as positions in the parent's `deadlines`. */
  readonly duties: { readonly subPlan: readonly number[]; readonly report: readonly number[] };
}

/** A sub-plan issued after the day its parent set. Days as YYYY-MM-DD; `issuedFrom` is the first day a blank one can mean. */
export interface LatePlan {
  readonly planId: string;
  readonly parentId: string;
  /** Position in the parent's `deadlines`. */
  readonly deadline: number;
  readonly due: string;
  readonly issuedFrom: string;
}

/** One sub-index that a parent assigns to a unit, and why. */
export interface Due {
  readonly subIndex: string;
  readonly name: string;
  readonly because: Because;
  /** The words that bind: the unit's printed name, its predecessor's, or the group's. */
  readonly as: string;
  readonly places: readonly Place[];
}

/**
 * A unit bound by a parent, or one that sent a plan unasked (no `dues`). A group with unknown members is one row
 * under its printed name.
 */
export interface BoundUnit {
  readonly name: string;
  readonly unitId: string | null;
  readonly group: boolean;
  readonly dues: readonly Due[];
  /** Plans of the corpus that answer for it (its own, or its successor's). */
  readonly planIds: readonly string[];
}

/** One parent (or several of the same year), all that answers it, for one index, province and year. */
export interface CorpusGroup {
  readonly index: string;
  readonly province: string | null;
  readonly year: number | null;
  readonly parentIds: readonly string[];
  readonly subPlanIds: readonly string[];
  readonly otherIds: readonly string[];
  /** In the parent's order of naming, then departments, agencies, districts; last those that nobody asked. */
  readonly bound: readonly BoundUnit[];
  /** The index's sub-indices of that year, in order: `id` of the catalogue, or the printed name. */
  readonly subIndices: readonly { readonly id: string; readonly name: string; readonly shortName: string }[];
}

/** The same plan met twice: same content, or the same plan in another format. `kept` is the one the checks use. */
export interface Duplicate {
  readonly kept: string;
  readonly dropped: string;
  readonly same: "content" | "plan";
}

/** All plans of a run, joined. Plain data. */
export interface Corpus {
  readonly plans: readonly PlanRecord[];
  readonly links: readonly ParentLink[];
  readonly groups: readonly CorpusGroup[];
  readonly duplicates: readonly Duplicate[];
  readonly late: readonly LatePlan[];
}
