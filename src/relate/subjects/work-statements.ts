import type { Catalogue } from "../../catalogue/catalogue.ts";
import { parseLabel } from "../../language/labels.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { sectionFinder, workLines } from "../plan/work-lines.ts";
import { taskContent } from "../similarity/assigned-tasks.ts";
import type { Content } from "../similarity/content.ts";
import { type Statement, statementsOf } from "../similarity/statements.ts";

/** A statement of a plan's work. */
export interface WorkStatement {
  readonly statement: Statement;
  readonly content: Content;
  /** The sub-indices under whose names it was read. */
  readonly sections: ReadonlySet<string>;
}

/** Content words of a statement that can show its subject. */
const MIN_WORDS = 3;

/** The statements of a plan's work, in the order of the text, with what they are about and where they stand. */
export function workStatements(plan: PlanRecord, stored: string, catalogue: Catalogue): WorkStatement[] {
  const isWork = workLines(plan);
  const sectionsOf = sectionFinder(plan);
  return statementsOf(plan, stored).flatMap((statement): WorkStatement[] => {
    if (!isWork(statement.line)) return [];
    const text = statement.text.trimStart();
    const content = taskContent(text.slice(parseLabel(text)?.length ?? 0), catalogue);
    return content.words.size < MIN_WORDS
      ? []
      : [{ statement, content, sections: sectionsOf(statement.line) }];
  });
}
