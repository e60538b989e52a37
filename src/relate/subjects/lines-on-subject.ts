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

type Lines = ReadonlyMap<string, readonly Place[]>;

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
  return (plan: PlanRecord, text: string, index: string, subIndex: string): readonly Place[] =>
    linesOn(plan, text, index).get(subIndex) ?? [];
}

function linesBySubject(plan: PlanRecord, statements: readonly WorkStatement[], index: string): Lines {
  const model = subjectModel(index);
  const lines = new Map<string, Place[]>();
  if (model === null) return lines;
  for (const { statement, content, sections } of statements) {
    const subject = model.subjectOf(content);
    if (subject === null || subject.margin < SURE) continue;
    if (sections.size > 0 && !sections.has(subject.subIndex)) continue;
    const places = lines.get(subject.subIndex) ?? [];
    const { page, line, text: quote } = statement;
    if (places.length < MOST_QUOTED && !places.some((place) => place.line === line))
      places.push({ planId: plan.id, page, line, quote });
    lines.set(subject.subIndex, places);
  }
  return lines;
}
