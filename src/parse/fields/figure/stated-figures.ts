import type { Figure } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { LocatedOverall } from "../overall/overall.ts";
import type { SubIndexSections } from "../sub-index/sub-index-sections.ts";
import type { LocatedSubIndex } from "../sub-index/sub-indices.ts";
import type { ResultRow } from "../table/result-rows.ts";
import { figuresInSections } from "./in-section.ts";
import { figuresOfOverall } from "./of-overall.ts";
import { figuresOfTables } from "./of-table.ts";
import { figuresOfTargets } from "./of-target.ts";

interface FigureSources {
  readonly overall: readonly LocatedOverall[];
  readonly subIndices: readonly Located<LocatedSubIndex>[];
  readonly results: readonly ResultRow[];
  readonly sections: readonly SubIndexSections[];
  readonly lines: readonly TextLine[];
}

/** The figures of whole indices and sub-indices, and those of tables and sections that are not among them. */
export function statedFigures(
  { overall, subIndices, results, sections, lines }: FigureSources,
  context: RuleContext,
): Located<Figure>[] {
  const ofOverall = figuresOfOverall(overall, lines);
  const ofTargets = figuresOfTargets(subIndices, context.year);
  return [
    ...ofOverall,
    ...ofTargets,
    ...figuresOfTables(results, [...ofOverall, ...ofTargets]),
    ...figuresInSections(sections, ofTargets, context),
  ];
}
