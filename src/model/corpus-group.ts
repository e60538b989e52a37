import type { CoverageState, Place, UnitState } from "./comparison.ts";
import type { ClassMembers, Due, UnclearState } from "./duty.ts";
import type { UnnamedPlans } from "./senders.ts";

/** Whether the plans of one unit cover one sub-index. */
export interface Coverage {
  readonly subIndex: string;
  readonly state: CoverageState;
  /** What the unit's parents assign to it here; null: nothing, or they are not in the corpus. */
  readonly due: Due | null;
  /** The plan that covers the sub-index, else the unit's first plan. */
  readonly planId: string | null;
  readonly coveredBy: readonly Place[];
  /**
   * Passages that are similar to the unit's tasks under it, in plans that do not name it as theirs: they cover it ("covered"), or
   * may ("unclear").
   */
  readonly similarAt: readonly Place[];
  /** Where plans that do not cover it merely name it. */
  readonly mentionedAt: readonly Place[];
  /** Of these, the lines that begin with its name and state more, which were not read: it is not known whether they cover it. */
  readonly unreadAt: readonly Place[];
  /** Of these, the lines of work that say that they serve it. */
  readonly servedAt: readonly Place[];
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
  /** Whether a parent asks the unit for a plan, by name or as a member of a group. */
  readonly asked: boolean;
  /** Plans of the corpus by the unit or its successor, without those of which a later version counts. */
  readonly planIds: readonly string[];
  /** Earlier versions of these plans. */
  readonly supersededIds: readonly string[];
  /**
   * The parents that the unit is compared with: those its plans answer, else those of the group's year. []: its
   * assignments are unknown.
   */
  readonly parentIds: readonly string[];
  /** true: `parentIds` are the parents that the unit's plans answer. */
  readonly answersParents: boolean;
  readonly state: UnitState;
  /** Only where the state is "unclear". */
  readonly unclear: UnclearState | null;
  /** The due date (YYYY-MM-DD) of a plan that was not received, and the number of days until it or since it. */
  readonly due: string | null;
  readonly days: number | null;
  /** For a class: the number of units that sent a plan. */
  readonly received: number | null;
  /** For a class with a whole list: the number of its members, those that sent one, that sent none, and that may have. */
  readonly members: Pick<ClassMembers, "total" | "sent" | "missing" | "unclear"> | null;
  /** One entry for each sub-index of the group, in its order. */
  readonly coverage: readonly Coverage[];
}

/** The parents of one index, province and year, or of several years that have the same plans, with everything that answers them. */
export interface CorpusGroup {
  readonly index: string;
  readonly province: string | null;
  /** Its first year. */
  readonly year: number | null;
  /** All its years, ascending; [] where `year` is null. */
  readonly years: readonly number[];
  readonly parentIds: readonly string[];
  /** The parents of the group's year; where it has none, the parents of other years that its plans cite. */
  readonly yearParentIds: readonly string[];
  readonly subPlanIds: readonly string[];
  readonly otherIds: readonly string[];
  /** Earlier versions of the parents and sub-plans. */
  readonly supersededIds: readonly string[];
  /** null: it is known who sent each plan. */
  readonly unnamed: UnnamedPlans | null;
  /** In the order in which the parent names them, then departments, agencies, districts; last the units that no parent binds. */
  readonly bound: readonly BoundUnit[];
  /** The parents give units tasks of the whole index, and nobody has a sub-index of it. */
  readonly asWhole: boolean;
  /** The index's sub-indices of that year, in order: `id` of the catalogue, or the printed name. */
  readonly subIndices: readonly { readonly id: string; readonly name: string; readonly shortName: string }[];
}
