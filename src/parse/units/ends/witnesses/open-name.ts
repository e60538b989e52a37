import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";

/** A name whose end is looked for. */
export interface OpenName {
  readonly line: TextLine;
  readonly start: number;
  /** The offset after the words that begin the name: "Trung tâm |", "các |". */
  readonly from: number;
}

/** Returns the end that it finds right, which may be the end that the earlier witnesses have found. */
export type Witness = (name: OpenName, end: number, context: RuleContext) => number;
