import type { Figure } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { LocatedOverall } from "../overall/overall.ts";
import { clauseText } from "./clause-text.ts";

/** The figures of whole indices. `lines`: all lines of the file. */
export function figuresOfOverall(
  all: readonly LocatedOverall[],
  lines: readonly TextLine[],
): Located<Figure>[] {
  return all.flatMap(({ index, baseline, rank, targets, others }) => {
    const figure = (
      { span, confidence }: Located<unknown>,
      stated: Pick<Figure, "quantity" | "year" | "value">,
    ): Located<Figure> => {
      const text = clauseText(lines[span.from]!, span);
      const value = { index, subIndex: null, ...stated, text };
      return { value, span, rule: "figure/of-overall", confidence };
    };
    return [
      ...(baseline ? [figure(baseline, { quantity: "score", ...baseline.value })] : []),
      ...(rank ? [figure(rank, { quantity: "rank", year: rank.value.year, value: rank.value.value })] : []),
      ...others.map((result) => figure(result, result.value)),
      ...targets.flatMap((target) => {
        const { year, value } = target.value;
        return value === null ? [] : [figure(target, { quantity: "target", year, value })];
      }),
    ];
  });
}
