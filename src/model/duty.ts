import type { Because, Place } from "./comparison.ts";

// What a parent asks of units. Days are YYYY-MM-DD.

/** One sub-index that a parent assigns to a unit, and why. */
export interface Due {
  readonly subIndex: string;
  readonly name: string;
  readonly because: Because;
  /** The name that binds, as printed: the unit's, its predecessor's, or the group's. */
  readonly as: string;
  readonly places: readonly Place[];
  /** Each name that binds the unit: its parent and the pointer of the name in an assignment. */
  readonly names: readonly { readonly parentId: string; readonly pointer: string }[];
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
 * The state on the day of the run. "not-received": the run has no day, so a plan may or may not be due. "no-due-date":
 * the parent asks for a plan and sets no day. "ended": the unit did not exist on the due date, or no longer exists and is not
 * known to have missed it.
 * "due-month": the day of the due date is blank, and the day of the run is in its month. "unclear": something in the folder may be the plan. "closed": the parent is closed (see `ClosedParent`).
 */
export type DutyState =
  | "received"
  | "late"
  | "not-due"
  | "due-month"
  | "overdue"
  | "no-due-date"
  | "not-received"
  | "unclear"
  | "tasks-only"
  | "ended"
  | "closed"
  | "class";

/**
 * What makes it unclear whether a unit sent its plan, or owes it: a document of the unit, a letter on the parent, or a file that may be of
 * the unit.
 */
export type UnclearSource =
  | { readonly kind: "document" | "letter"; readonly planId: string }
  | { readonly kind: "file"; readonly path: string };

/**
 * Why the state of a unit is unclear. "sender": the folder has plans of which nobody knows who sent them, and one of them may be
 * its plan; "source": something else in the folder may be its plan; "letter": a letter may free the unit or give it a later day; "draft": the parent may be a draft;
 * "request": the parent does not say clearly which units must send a plan; "name": the officer's list has a name that
 * nothing identifies.
 */
export interface UnclearState {
  readonly because: "sender" | "source" | "letter" | "draft" | "request" | "name";
  readonly parentId: string;
  readonly sources: readonly UnclearSource[];
}

/**
 * The members of a class for which the catalogue has the whole list, on the day of the parent. `missing`: nothing was
 * received from them, and nothing in the folder may be their plan.
 */
export interface ClassMembers {
  readonly total: number;
  readonly received: number;
  /** The members that sent one, by name. */
  readonly sent: readonly { readonly name: string; readonly unitId: string | null }[];
  readonly missing: readonly string[];
  readonly unclear: readonly { readonly unit: string; readonly sources: readonly UnclearSource[] }[];
  /** Senders of the same level that the list lacks: one of them may be a member with a misread name. */
  readonly unlisted: readonly string[];
  /** The state of the missing members, as for a unit without a plan. */
  readonly state: "not-due" | "due-month" | "overdue" | "no-due-date" | "not-received" | "closed";
  /** The public source of the list. */
  readonly source: string;
}

/** A name under which a parent asks a unit, and the first day without that name. */
export interface Predecessor {
  readonly name: string;
  readonly until: string;
}

/** A day later than the parent's (YYYY-MM-DD) by which a letter lets a unit send its plan. */
export interface ExtendedDay {
  readonly until: string;
  readonly letterId: string;
}

/** What one parent asks of one unit, and whether the unit did it. */
export interface Duty {
  readonly parentId: string;
  readonly unit: string;
  readonly unitId: string | null;
  readonly kind: DutyKind;
  /**
   * "unsure": the parent does not say for certain that this unit must issue a plan, or may be a draft. A class is "sure"
   * where it is asked for plans and its members are known.
   */
  readonly sureness: "sure" | "unsure";
  /** The parent has neither a number nor a day, so it may be a draft. */
  readonly draft: boolean;
  readonly reason: DutyReason;
  /** The names that bind the unit in the sentence that asks for plans; for "tasks-only": the names that it asks instead. */
  readonly as: readonly string[];
  /** The sentence that asks for plans, else the tasks. */
  readonly places: readonly Place[];
  /** What the parents assign to the unit. */
  readonly dues: readonly Due[];
  /** The parent's deadline for the plan, and its due date (see `dueDay`). */
  readonly deadline: number | null;
  readonly due: string | null;
  /** The later day of a unit that sent no plan: it counts instead of `due`. */
  readonly extended: ExtendedDay | null;
  /** The days left until the day that counts, or passed since; null where the document leaves the day blank. */
  readonly days: number | null;
  readonly state: DutyState;
  /** Plans received in the parent's years: of the unit, or of the known members of a class. */
  readonly planIds: readonly string[];
  readonly unclear: readonly UnclearSource[];
  /** For a class with a whole list. */
  readonly members: ClassMembers | null;
  /** Units that the parent names and that were merged into this one before the due date. */
  readonly predecessors: readonly Predecessor[];
  /** The first day without the unit (YYYY-MM-DD), if it has no successor. */
  readonly ended: string | null;
  /** Names of the units it was merged into by the day of the run; without a day, by the end of the parent's last year. */
  readonly successors: readonly string[];
}
