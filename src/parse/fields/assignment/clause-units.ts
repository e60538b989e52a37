import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { ClauseUnits } from "./assignment-rule.ts";
import { ASSIGNMENT_RULES } from "./rules.ts";
import { splitClauses } from "./split-clauses.ts";
import { clauseOf } from "./subject.ts";

/** A clause of a line; `units` null where it names no unit. */
export interface ReadClause {
  readonly from: number;
  readonly to: number;
  readonly units: (ClauseUnits & { readonly rule: string }) | null;
}

/** The clauses of a line from an offset on. */
export const readClauses = (line: TextLine, start: number, context: RuleContext): ReadClause[] =>
  splitClauses(line, start, context).map(({ from, to }) => ({
    from,
    to,
    units: readUnits(line, from, to, context),
  }));

/** The units of a clause by the first rule that applies. */
function readUnits(line: TextLine, from: number, to: number, context: RuleContext): ReadClause["units"] {
  const clause = clauseOf(line, from, to, context);
  for (const rule of ASSIGNMENT_RULES) {
    const found = rule.read(clause, context);
    if (found) return { ...found, rule: rule.id };
  }
  return null;
}
