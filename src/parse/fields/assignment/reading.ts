import type { Role, UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";

/** What a stretch of a line says of who does its task. */
export interface AssignmentReading {
  readonly units: readonly UnitRef[];
  /** null: the words behind the units say it. */
  readonly partners: readonly UnitRef[] | null;
  readonly role: Role | null;
  /** Offset behind the words that name the units. */
  readonly end: number;
  /** Offset where the task's own words begin. */
  readonly taskStart: number;
}

/** A stretch of a line, `from` to `to` (exclusive). */
export interface Clause {
  readonly line: TextLine;
  readonly from: number;
  readonly to: number;
  /** The line cut behind it, so that a list of units cannot run into the next clause. */
  readonly cut: TextLine;
}

/** Reads the units of one clause. */
export interface AssignmentRule {
  readonly id: string;
  read(clause: Clause, context: RuleContext): AssignmentReading | null;
}
