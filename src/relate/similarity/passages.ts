import { type Content, contentOf } from "./content.ts";
import type { Statement } from "./statements.ts";

/** A statement of a plan with what it is about. */
export interface Passage extends Pick<Statement, "page" | "line" | "text">, Content {}

/** The statements of a plan that a task can be compared with. */
export function passagesOf(statements: readonly Statement[]): Passage[] {
  return statements.flatMap(({ page, line, text, folded }) => {
    const content = contentOf(folded);
    return content.words.size > 0 ? [{ page, line, text, ...content }] : [];
  });
}
