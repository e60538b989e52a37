import type { PlanRecord } from "../../model/plan.ts";
import { type Content, contentOf } from "./content.ts";
import { type Statement, statementsOf } from "./statements.ts";

/** A statement of a plan with what it is about. */
export interface Passage extends Pick<Statement, "page" | "line" | "text">, Content {}

/** The statements in a plan's stored text that a task can be compared with. */
export function passagesOf(plan: PlanRecord, stored: string): Passage[] {
  return statementsOf(plan, stored).flatMap(({ page, line, text, folded }) => {
    const content = contentOf(folded);
    return content.words.size > 0 ? [{ page, line, text, ...content }] : [];
  });
}
