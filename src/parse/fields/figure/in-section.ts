import type { Figure } from "../../../model/plan.ts";
import { linesUnder } from "../../structure/outline/section.ts";
import { figurePlace } from "../../text/figure-place.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { indexRank } from "../overall/result.ts";
import type { SubIndexSections } from "../sub-index/sub-index-sections.ts";
import { targetBaseline } from "../target/baseline.ts";
import { clauseText } from "./clause-text.ts";

/** Words before a figure of a part of the sub-index, or of something else. */
const OTHER_SUBJECT = /(?:tiêu chí|chỉ tiêu|chỉ số con|doanh nghiệp|hồ sơ|tỷ lệ)[^.;]{0,120}$/u;

/**
 * Results of earlier years in a section about a sub-index: "1. Gia nhập thị trường (năm 2025: 7,5 điểm)", "- Kết quả năm 2025:
 * đạt 6,21 điểm". `known`: figures that were read with the targets; they are not repeated.
 */
export function figuresInSections(
  sections: readonly SubIndexSections[],
  known: readonly Located<Figure>[],
  context: RuleContext,
): Located<Figure>[] {
  const keyOf = ({ subIndex, quantity, year, value }: Figure) => `${subIndex} ${quantity} ${year} ${value}`;
  const seen = new Set(known.map(({ value }) => keyOf(value)));
  const found: Located<Figure>[] = [];
  for (const { named, sections: own } of sections) {
    const { id, index } = named;
    if (id === null || index === null) continue;
    for (const line of own.flatMap(({ section }) => linesUnder(section)))
      for (const { value: result, ...place } of resultsIn(line, context)) {
        const text = clauseText(line, place.span);
        const value: Figure = { index, subIndex: id, ...result, text };
        if (seen.has(keyOf(value))) continue;
        seen.add(keyOf(value));
        found.push({ ...place, rule: "figure/in-section", value });
      }
  }
  return found;
}

type Result = Pick<Figure, "quantity" | "year" | "value">;

/** The scores and ranks of earlier years that a line states. */
function resultsIn(line: TextLine, context: RuleContext): readonly Located<Result>[] {
  if (line.source.kind === "row" || !/\d[,./]\d/u.test(line.text)) return [];
  const scores = targetBaseline
    .find(line, context)
    .map((found): Located<Result> => ({ ...found, value: { quantity: "score", ...found.value } }));
  const ranks = indexRank.find(line, context).flatMap((found): Located<Result>[] => {
    const { year, value } = found.value;
    return year === null ? [] : [{ ...found, value: { quantity: "rank", year, value } }];
  });
  return [...scores, ...ranks].filter(
    ({ span }) =>
      !OTHER_SUBJECT.test(line.folded.slice(0, span.start)) &&
      figurePlace(line, 0, span.start, context) !== "other",
  );
}
