import type { Place } from "./comparison.ts";
import type { CorpusGroup } from "./corpus-group.ts";
import type { Duty, ExtendedDay } from "./duty.ts";
import type { PlanRecord } from "./plan.ts";
import type { PlanClauses, PlanHeadings } from "./plan-clauses.ts";
import type { StatedSender } from "./senders.ts";
import type { CopiedText, NearestTask } from "./similar-texts.ts";
import type { TargetComparison } from "./target-comparison.ts";

// What `relate` decides about the plans of a run. Checks, comparison and reports only read these facts.
// Days are YYYY-MM-DD; a deadline is given by its position in its plan's `deadlines`.

/** A document that replaces an earlier plan of the same issuer, or changes parts of it. */
export interface Revision {
  readonly planId: string;
  readonly earlierId: string;
  readonly relation: "replaces" | "amends";
  /** Position in the document's `references` where it says so; null: inferred from unit, parent, scope and dates. */
  readonly reference: number | null;
}

/** An earlier version that a plan says it replaces or amends, and that is not in the corpus. */
export interface AbsentVersion {
  readonly planId: string;
  /** Position in the plan's `references`. */
  readonly reference: number;
  readonly relation: Revision["relation"];
}

/** A plan that has a later version; the later version counts. */
export interface SupersededPlan {
  readonly planId: string;
  /** The newest version. */
  readonly byId: string;
}

/** A target of an amended plan that an amendment of it states anew. Pointers are JSON pointers to targets. */
export interface RestatedTarget {
  readonly planId: string;
  readonly pointer: string;
  readonly byId: string;
  readonly byPointer: string;
}

/**
 * A parent whose last year is over on the day of the run, of a province that has issued a plan on the same index for a later
 * year. What units left undone under it is history: nobody is reminded of it.
 */
export interface ClosedParent {
  readonly parentId: string;
  /** Its last year. */
  readonly year: number;
  /** The first later plan, and its first year. */
  readonly nextId: string;
  readonly nextYear: number;
}

/** A sub-plan's parent in the corpus. If the parent has several versions, there is a link to the newest one as well. */
export interface ParentLink {
  readonly planId: string;
  readonly parentId: string;
  readonly joinedBy: "reference" | "inferred";
  /**
   * false: the plan does not cite this parent but an earlier version of it, a plan that it amends, or one of its
   * amendments; or it inherits the parent from the plan that it replaces or amends.
   */
  readonly cited: boolean;
  readonly reason: { readonly vi: string; readonly en: string };
  /** The parent's day of issue as this plan cites it; null where it cites none. */
  readonly citedOn: string | null;
  /** The parent's deadlines for reports that bind this plan's unit. */
  readonly reportDeadlines: readonly number[];
}

/** The first version of a unit's first plan for a parent, issued after the day that the parent sets. */
export interface LatePlan {
  readonly planId: string;
  readonly parentId: string;
  /** The parent's deadline and its due date (see `dueDay`). */
  readonly deadline: number;
  readonly due: string;
  /** The first day that a date of issue with a blank day can mean. */
  readonly issuedFrom: string;
  /** A later day that a letter gives the unit, and that the plan misses as well; null: none. */
  readonly extended: ExtendedDay | null;
}

/** A sub-plan whose report is due later than its parent allows. */
export interface LateReport {
  readonly planId: string;
  readonly parentId: string;
  /** The sub-plan's deadline and its due date (see `dueDay`). */
  readonly deadline: number;
  readonly day: string;
  /** The parent's deadline that it misses, and its due date. */
  readonly parentDeadline: number;
  readonly due: string;
}

/** A new due date of the units' plans, by a line of a letter. */
export interface Extension {
  /** Days after the due date of the parent; null where the letter states the day itself. */
  readonly days: number | null;
  /** The new day (YYYY-MM-DD). */
  readonly until: string | null;
  /** The sentence is about units that it does not name: "ba địa phương nêu ở phần kính gửi". */
  readonly ofSome: boolean;
  readonly place: Place;
}

/** A letter that changes parts of a parent and is not a version of it. */
export interface AmendingLetter {
  readonly planId: string;
  readonly parentId: string;
  /** The sub-indices that it changes, by the lines that do. */
  readonly subIndices: readonly {
    readonly subIndex: string;
    /** The line changes whose sub-index it is; what it aims at. */
    readonly units: boolean;
    /** The keys of the units that the line alone concerns: it names them and only speaks of their help; null: any unit. */
    readonly helpers: readonly string[] | null;
    readonly target: boolean;
    /** The new figure; null where the line states none. */
    readonly figure: number | null;
    readonly place: Place;
  }[];
  /** Units whose part a line states without naming a sub-index ("dòng 1 mục VIII: Sở A chuyển sang phối hợp"), by their keys. */
  readonly units: readonly { readonly key: string; readonly place: Place }[];
  /** Keys of the units that need no plan of their own any more. */
  readonly exempt: readonly string[];
  /** Figures that a line corrects without naming a sub-index: "con số 6,35 … nay đọc lại là 6,53". */
  readonly corrections: readonly { readonly from: number; readonly to: number; readonly place: Place }[];
  /** The due dates after its own day that its lines state. */
  readonly extensions: readonly Extension[];
}

/** The same plan twice: same content, or the same plan in another format. `kept` is the copy that is checked. */
export interface Duplicate {
  readonly kept: string;
  readonly dropped: string;
  readonly same: "content" | "plan";
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

/**
 * How much was read of a document. "part": parts of it were not read or not received, so what it lacks is not known;
 * "doubtful": all of it, but letters were restored, or some lines were read as no field.
 */
export interface Reading {
  readonly planId: string;
  readonly extent: "part" | "doubtful";
}

/** All plans of a run with what was decided about them. Plain data. */
export interface Corpus {
  /** With the senders that the officer stated, and without issuers that were misread. */
  readonly plans: readonly PlanRecord[];
  readonly statedSenders: readonly StatedSender[];
  /** Ids of the plans that checks run on, copies included. Letters, reports and other documents are not checked. */
  readonly checkedIds: readonly string[];
  /** Documents without an entry were read completely, as they are written. */
  readonly readings: readonly Reading[];
  /** Only of checked plans whose text was given. */
  readonly headings: readonly PlanHeadings[];
  /** Only of checked plans of a province whose text was given. */
  readonly clauses: readonly PlanClauses[];
  readonly links: readonly ParentLink[];
  readonly groups: readonly CorpusGroup[];
  readonly duplicates: readonly Duplicate[];
  readonly revisions: readonly Revision[];
  readonly superseded: readonly SupersededPlan[];
  readonly absentVersions: readonly AbsentVersion[];
  readonly restatedTargets: readonly RestatedTarget[];
  /** For each parent, the units that it binds, in the order of the rows of its groups. */
  readonly duties: readonly Duty[];
  readonly closedParents: readonly ClosedParent[];
  readonly late: readonly LatePlan[];
  readonly lateReports: readonly LateReport[];
  /** Only of letters whose text was given. */
  readonly amendingLetters: readonly AmendingLetter[];
  readonly targetComparisons: readonly TargetComparison[];
  readonly arithmeticFaults: readonly ArithmeticFault[];
  readonly outdatedReferences: readonly OutdatedReference[];
  readonly resultConflicts: readonly ResultConflict[];
  /** Only of plans whose text was given. */
  readonly nearestTasks: readonly NearestTask[];
  /** Only of plans whose text was given, and only if at least a fifth of the sentences is copied. */
  readonly copiedTexts: readonly CopiedText[];
}
