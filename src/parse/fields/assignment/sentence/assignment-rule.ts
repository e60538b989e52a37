import type { Role, UnitRef } from "../../../../model/plan.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";

/** The units that a clause names for its task. */
export interface ClauseUnits {
  readonly units: readonly UnitRef[];
  /** null if the partners are stated in the words after the units. */
  readonly partners: readonly UnitRef[] | null;
  /** null if the role is stated in the words after the units. */
  readonly role: Role | null;
  /** Offset after the words that name the units. */
  readonly end: number;
  /** Offset of the first word of the task. */
  readonly taskStart: number;
  /** 0..1, where it is not that of every rule. */
  readonly confidence?: number;
}

/** A part of a line, from `from` to `to` (exclusive). */
export interface Clause {
  readonly line: TextLine;
  readonly from: number;
  readonly to: number;
  /** The line up to `to`, so that a list of units cannot continue into the next clause. */
  readonly cut: TextLine;
  /** Offset after an order's verb ("Giao", "Đề nghị"); `from` where there is none. */
  readonly start: number;
  /** The units at `start`, not necessarily a subject; null if no unit begins there. */
  readonly leading: UnitList | null;
}

/** Reads the units of one clause; null where its phrasing does not apply. */
export interface AssignmentRule {
  readonly id: string;
  read(clause: Clause, context: RuleContext): ClauseUnits | null;
}
