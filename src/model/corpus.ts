import type { Because, CoverageState, Place, UnitState } from "./comparison.ts";
import type { PlanRecord, Role } from "./plan.ts";
import type { TargetComparison } from "./target-comparison.ts";

// What `relate` decides about the plans of a run. Checks, comparison and reports only read these facts.
// Days are YYYY-MM-DD; a deadline is given by its position in its plan's `deadlines`.

/** A sub-plan's parent in the corpus. */
export interface ParentLink {
  readonly planId: string;
  readonly parentId: string;
  readonly joinedBy: "reference" | "inferred";
  readonly reason: { readonly vi: string; readonly en: string };
  /** The parent's day of issue as this plan cites it; null where it cites none. */
  readonly citedOn: string | null;
  /** The parent's deadlines for reports that bind this plan's unit. */
  readonly reportDeadlines: readonly number[];
}

/** A unit's first plan for a parent, where it was issued after the day that the parent sets. */
export interface LatePlan {
  readonly planId: string;
  readonly parentId: string;
  /** The parent's deadline. */
  readonly deadline: number;
  readonly due: string;
  /** The first day that a date of issue with a blank day can mean. */
  readonly issuedFrom: string;
}

/** A sub-plan whose report is due later than its parent allows. */
export interface LateReport {
  readonly planId: string;
  readonly parentId: string;
  /** The sub-plan's deadline and its day. */
  readonly deadline: number;
  readonly day: string;
  /** The parent's deadline that it misses, and its day. */
  readonly parentDeadline: number;
  readonly due: string;
}

/** One sub-index that a parent assigns to a unit, and why. */
export interface Due {
  readonly subIndex: string;
  readonly name: string;
  readonly because: Because;
  /** The name that binds, as printed: the unit's, its predecessor's, or the group's. */
  readonly as: string;
  readonly places: readonly Place[];
}

/** Whether the plans of one unit cover one sub-index. */
export interface Coverage {
  readonly subIndex: string;
  readonly state: CoverageState;
  /** What the unit's parents assign to it here; null: nothing, or they are not in the corpus. */
  readonly due: Due | null;
  /** The plan that covers the sub-index, else the unit's first plan. */
  readonly planId: string | null;
  readonly coveredBy: readonly Place[];
  /** Where plans that do not cover it merely name it. */
  readonly mentionedAt: readonly Place[];
}

/**
 * A unit that a parent binds, or a unit that sent a plan without being asked (no `dues`). A group whose members are
 * unknown is one row under its printed name.
 */
export interface BoundUnit {
  readonly name: string;
  readonly unitId: string | null;
  readonly group: boolean;
  readonly dues: readonly Due[];
  /** Plans of the corpus by the unit or its successor. */
  readonly planIds: readonly string[];
  /**
   * The parents that the unit is compared with: those its plans answer, else those of the group's year. []: its
   * assignments are unknown.
   */
  readonly parentIds: readonly string[];
  /** true: `parentIds` are answered by the unit's plans. */
  readonly answersParents: boolean;
  readonly state: UnitState;
  /** The due date (YYYY-MM-DD) of a plan that was not received, and the days left or, once it is overdue, late. */
  readonly due: string | null;
  readonly days: number | null;
  /** For a class: units that sent a plan; of a class with a whole list, also how many there are and which sent none. */
  readonly received: number | null;
  readonly members: Pick<ClassMembers, "total" | "missing"> | null;
  /** One entry for each sub-index of the group, in its order. */
  readonly coverage: readonly Coverage[];
}

/** The parents of one index, province and year with everything that answers them. */
export interface CorpusGroup {
  readonly index: string;
  readonly province: string | null;
  readonly year: number | null;
  readonly parentIds: readonly string[];
  readonly subPlanIds: readonly string[];
  readonly otherIds: readonly string[];
  /** In the order in which the parent names them, then departments, agencies, districts; last the units that no parent binds. */
  readonly bound: readonly BoundUnit[];
  /** The index's sub-indices of that year, in order: `id` of the catalogue, or the printed name. */
  readonly subIndices: readonly { readonly id: string; readonly name: string; readonly shortName: string }[];
}

/** The same plan twice: same content, or the same plan in another format. `kept` is the copy that is checked. */
export interface Duplicate {
  readonly kept: string;
  readonly dropped: string;
  readonly same: "content" | "plan";
}

/** Whether a unit must issue a plan for a parent, or only has tasks; a class is a printed group without known members. */
export type DutyKind = "must-send" | "tasks-only" | "class";

/**
 * Why a unit has its kind of duty.
 * must-send: the sentence that asks for plans names the unit ("named") or its class ("class"); it is on the officer's list
 * ("listed"); or the sentence names nobody in particular, so that the unit's tasks decide ("open").
 * tasks-only: the sentence does not name the unit ("not-asked"), the officer's list lacks it ("not-listed"), or no
 * sentence asks for plans ("no-request").
 */
export type DutyReason = "named" | "class" | "listed" | "open" | "not-asked" | "not-listed" | "no-request";

/**
 * On the day of the run. "not-received": nothing is said about the due date, because the run has no day. "no-due-date":
 * the parent asks for a plan and sets no day. "ended": the unit did not exist on the due date. "unclear": something in the folder may be the plan.
 */
export type DutyState =
  | "received"
  | "late"
  | "not-due"
  | "overdue"
  | "no-due-date"
  | "not-received"
  | "unclear"
  | "tasks-only"
  | "ended"
  | "class";

/** What makes it unclear whether a unit sent its plan: a document of the unit, or a file that may be of the unit. */
export type UnclearSource =
  | { readonly kind: "document"; readonly planId: string }
  | { readonly kind: "file"; readonly path: string };

/**
 * The members of a class for which the catalogue has the whole list, on the day of the parent. `missing`: nothing was
 * received from them, and nothing in the folder may be their plan.
 */
export interface ClassMembers {
  readonly total: number;
  readonly received: number;
  readonly missing: readonly string[];
  readonly unclear: readonly { readonly unit: string; readonly sources: readonly UnclearSource[] }[];
  /** Senders of the same level that the list lacks: one of them may be a member with a misread name. */
  readonly unlisted: readonly string[];
  /** By the due date; as for a unit without a plan. */
  readonly state: "not-due" | "overdue" | "no-due-date" | "not-received";
  /** The public source of the list. */
  readonly source: string;
}

/** A name under which a parent asks a unit, and the first day without that name. */
export interface Predecessor {
  readonly name: string;
  readonly until: string;
}

/** What one parent asks of one unit, and whether the unit did it. */
export interface Duty {
  readonly parentId: string;
  readonly unit: string;
  readonly unitId: string | null;
  readonly kind: DutyKind;
  /**
   * "unsure": the parent does not say for certain that this unit must issue a plan. A class is "sure" where it is asked
   * for plans and its members are known.
   */
  readonly sureness: "sure" | "unsure";
  readonly reason: DutyReason;
  /** The names in the sentence that asks for plans which bind the unit; for tasks only: those that it asks instead. */
  readonly as: readonly string[];
  /** The sentence that asks for plans, else the tasks. */
  readonly places: readonly Place[];
  /** What the parents assign to the unit. */
  readonly dues: readonly Due[];
  /** The parent's deadline for the plan, its day, and the days left until it or passed since. */
  readonly deadline: number | null;
  readonly due: string | null;
  readonly days: number | null;
  readonly state: DutyState;
  /** Plans received in the parent's years: of the unit, or of the known members of a class. */
  readonly planIds: readonly string[];
  readonly unclear: readonly UnclearSource[];
  /** For a class with a whole list. */
  readonly members: ClassMembers | null;
  /** Units that the parent names and that were merged into this one before the due date. */
  readonly predecessors: readonly Predecessor[];
  /** The first day without the unit, where nobody followed it: YYYY-MM-DD. */
  readonly ended: string | null;
  /** Names of the units it was merged into by the day of the run, at most the end of the parent's last year. */
  readonly successors: readonly string[];
}

/** A target that is not last year's result plus its increase (for a rank: minus its improvement). */
export interface ArithmeticFault {
  readonly planId: string;
  readonly pointer: string;
  /** null: a target for the whole index. */
  readonly subIndex: string | null;
  readonly value: number;
  readonly increase: number;
  readonly baseline: number;
  /** Year of the baseline. */
  readonly year: number | null;
  /** true: a lower number is better. */
  readonly rank: boolean;
  /** What the target should be. */
  readonly expected: number;
  /** The decimals that each figure is printed with. */
  readonly decimals: Readonly<Record<"value" | "increase" | "baseline" | "expected", number>>;
}

/** A task that a parent gives to a unit, and the passage of the unit's plan that is nearest to it. */
export interface NearestTask {
  readonly planId: string;
  readonly parentId: string;
  /** The parent's task, and its whole line there. */
  readonly pointer: string;
  readonly task: Place;
  /** Its words, without the rest of the line. */
  readonly text: string;
  readonly subIndex: string | null;
  readonly role: Role;
  /** "name": the parent names the unit itself. */
  readonly because: Because;
  /** 0..1, rounded to three decimals. */
  readonly similarity: number;
  /** Subjects of the task, of two syllables each, that the plan names somewhere, however its sentence is worded. */
  readonly sharedTerms: readonly string[];
  /** null: no passage shares a word with the task. */
  readonly nearest: Place | null;
}

/** The sentences of a sub-plan that are also in a parent of it, or in an earlier plan of another unit. */
export interface CopiedText {
  readonly planId: string;
  readonly fromId: string;
  readonly from: "parent" | "unit";
  readonly copied: number;
  /** All sentences of the plan that count: without head, legal bases, quotations of laws and short ones. */
  readonly sentences: number;
  /** The first of the copied sentences. */
  readonly places: readonly Place[];
}

/** A reference of a plan to a document that a later one, issued before the plan, replaces or amends. */
export interface OutdatedReference {
  readonly planId: string;
  /** Position in the plan's `references`. */
  readonly reference: number;
  readonly byId: string;
  /** Position in that document's `references`. */
  readonly byReference: number;
  readonly relation: "replaces" | "amends";
}

/** The result of one year that two plans state differently. */
export interface ResultConflict {
  readonly planId: string;
  readonly pointer: string;
  readonly otherId: string;
  readonly otherPointer: string;
  readonly index: string | null;
  /** null: the result of the whole index. */
  readonly subIndex: string | null;
  readonly year: number;
  readonly own: number;
  readonly ownDecimals: number;
  readonly other: number;
  readonly otherDecimals: number;
}

/** All plans of a run with what was decided about them. Plain data. */
export interface Corpus {
  readonly plans: readonly PlanRecord[];
  /** Ids of the plans that checks run on, copies included. Letters, reports and other documents are not checked. */
  readonly checkedIds: readonly string[];
  readonly links: readonly ParentLink[];
  readonly groups: readonly CorpusGroup[];
  readonly duplicates: readonly Duplicate[];
  /** For each parent, the units that it binds, in the order of the rows of its groups. */
  readonly duties: readonly Duty[];
  readonly late: readonly LatePlan[];
  readonly lateReports: readonly LateReport[];
  readonly targetComparisons: readonly TargetComparison[];
  readonly arithmeticFaults: readonly ArithmeticFault[];
  readonly outdatedReferences: readonly OutdatedReference[];
  readonly resultConflicts: readonly ResultConflict[];
  /** Only of plans whose text was given. */
  readonly nearestTasks: readonly NearestTask[];
  /** Only of plans whose text was given, from a fifth of the sentences on. */
  readonly copiedTexts: readonly CopiedText[];
}
