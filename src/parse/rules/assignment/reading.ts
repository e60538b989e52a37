import type { Role, UnitRef } from "../../../model/plan.ts";
import type { TextLine } from "../../document.ts";
import type { RuleContext } from "../../rule.ts";

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

/** Reads the units of one clause, `from` to `to` (exclusive) of a line. */
export interface AssignmentRule {
  readonly id: string;
  read(line: TextLine, from: number, to: number, context: RuleContext): AssignmentReading | null;
}

/** A line cut behind a clause, so that a list of units cannot run into the next. */
export const cutBehind = (line: TextLine, to: number): TextLine =>
  to >= line.text.length ? line : { ...line, text: line.text.slice(0, to), folded: line.folded.slice(0, to) };
