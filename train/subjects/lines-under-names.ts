import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import type { PlanRecord } from "../../src/model/plan.ts";
import { OTHER } from "../../src/relate/subjects/subject-counts.ts";
import { subjectWords } from "../../src/relate/subjects/subject-model.ts";
import { type WorkStatement, workStatements } from "../../src/relate/subjects/work-statements.ts";

/** A line of work with the sub-index under whose name its plan has it. */
export interface SubjectLine {
  readonly heap: string;
  readonly plan: string;
  readonly index: string;
  /** A sub-index of the index, or "other". */
  readonly subject: string;
  readonly words: readonly string[];
}

/** A line of work of a document on no index. */
export type OtherLine = Pick<SubjectLine, "plan" | "words">;

/** Lines under names that make a plan an example. */
const MIN_NAMED = 3;

/** The lines of work of all plans of an output folder that have sections on sub-indices. */
export const linesUnderNames = (folder: string, catalogue: Catalogue): SubjectLine[] =>
  plansIn(folder).flatMap(({ plan, text }) =>
    plan.subIndices.length === 0
      ? []
      : linesOf(folder, plan, workStatements(plan, text, catalogue), catalogue),
  );

/** The words of each line of work of the documents of an output folder that name no index. */
export const linesWithoutIndex = (folder: string, catalogue: Catalogue): OtherLine[] =>
  plansIn(folder).flatMap(({ plan, text }) =>
    plan.index !== null
      ? []
      : workStatements(plan, text, catalogue).map(({ content }) => ({
          plan: plan.id,
          words: subjectWords(content),
        })),
  );

/** The records of an output folder that have a stored text, in the order of their ids. */
function plansIn(folder: string): { readonly plan: PlanRecord; readonly text: string }[] {
  return readdirSync(join(folder, "plans"))
    .sort()
    .flatMap((file) => {
      const plan = JSON.parse(readFileSync(join(folder, "plans", file), "utf8")) as PlanRecord;
      const text = join(folder, "text", `${plan.id}.txt`);
      return existsSync(text) ? [{ plan, text: readFileSync(text, "utf8") }] : [];
    });
}

function linesOf(
  heap: string,
  plan: PlanRecord,
  statements: readonly WorkStatement[],
  catalogue: Catalogue,
): SubjectLine[] {
  const named = statements.flatMap(({ statement, sections }) => (sections.size > 0 ? statement.line : []));
  if (new Set(named).size < MIN_NAMED) return [];
  const [first, last] = [Math.min(...named), Math.max(...named)];
  return statements.flatMap(({ statement: { line }, sections, content }): SubjectLine[] => {
    const [section, ...further] = sections;
    // A line between the sections that was read under none of them may belong to one.
    if (further.length > 0 || (section === undefined && line > first && line < last)) return [];
    const whole = section === undefined ? OTHER : (catalogue.wholeOf(section) ?? section);
    const index = section === undefined ? plan.index?.id : section.split(".")[0];
    if (
      !index ||
      !(section === undefined || catalogue.subIndicesOf(index, null).some(({ id }) => id === whole))
    )
      return [];
    return [{ heap, plan: plan.id, index, subject: whole, words: subjectWords(content) }];
  });
}
