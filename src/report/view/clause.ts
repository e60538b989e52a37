import type { Place } from "../../model/comparison.ts";
import type { ViewContext } from "./context.ts";

/** The clause of a quoted line: "điểm a khoản 2 Mục III"; null: it has no certain label. */
export function clauseOf({ planId, line }: Place, { facts, words }: ViewContext): string | null {
  const clauses = facts.clauses.find((one) => one.planId === planId)?.clauses ?? [];
  const path = clauses.findLast((clause) => clause.line <= line)?.path ?? [];
  return path.length > 0 ? words.papers.clause(path) : null;
}
