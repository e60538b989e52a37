import type { Catalogue } from "../../catalogue/catalogue.ts";
import { memoizeBy } from "../../language/memoize.ts";
import type { Place } from "../../model/comparison.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { subjectModel } from "./subject-model.ts";
import { type WorkStatement, workStatements } from "./work-statements.ts";

/** From this margin on a line is about its sub-index: see docs/benchmarks/statements.md. */
const SURE = 10;
/** Lines that are quoted for one sub-index. */
const MOST_QUOTED = 5;

/** A line that is about a sub-index, with the margin of its subject. */
export interface SubjectLine {
  readonly place: Place;
  readonly margin: number;
}

type Lines = ReadonlyMap<string, readonly SubjectLine[]>;

/**
 * Returns a function that finds the lines of a plan that are about a sub-index, though they do not name it. Lines under the name of
 * another sub-index are left out.
 */
export function subjectLines(catalogue: Catalogue) {
  const statementsIn = memoizeBy(
    (plan: PlanRecord, _text: string) => plan.id,
    (plan, text) => workStatements(plan, text, catalogue),
  );
  const linesOn = memoizeBy(
    (plan: PlanRecord, _text: string, index: string) => `${plan.id} ${index}`,
    (plan, text, index) => linesBySubject(plan, statementsIn(plan, text), index),
  );
  return (plan: PlanRecord, text: string, index: string, subIndex: string): readonly SubjectLine[] =>
    linesOn(plan, text, index).get(subIndex) ?? [];
}

/**
 * Whether lines show that a plan treats a sub-index that nobody assigned to its unit: several lines, or one that is far from all other
 * subjects. A single line of another kind is often a remark.
 */
export const isPlain = (lines: readonly SubjectLine[]): boolean =>
  lines.length > 1 || lines.some(({ margin }) => margin >= PLAIN);
/** See the table in docs/decisions/0021-subjects-of-lines.md. */
const PLAIN = 16;

function linesBySubject(plan: PlanRecord, statements: readonly WorkStatement[], index: string): Lines {
  const model = subjectModel(index);
  const lines = new Map<string, SubjectLine[]>();
  if (model === null) return lines;
  for (const { statement, content, sections } of statements) {
    const subject = model.subjectOf(content);
    if (subject === null || subject.margin < SURE) continue;
    if (sections.size > 0 && !sections.has(subject.subIndex)) continue;
    const found = lines.get(subject.subIndex) ?? [];
    const { page, line, text: quote } = statement;
    if (found.length < MOST_QUOTED && !found.some(({ place }) => place.line === line))
      found.push({ place: { planId: plan.id, page, line, quote }, margin: subject.margin });
    lines.set(subject.subIndex, found);
  }
  return lines;
}
