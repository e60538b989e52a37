import type { Figure, Target } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { LocatedSubIndex } from "../sub-index/sub-indices.ts";

/**
 * The figures of the main targets of sub-indices, and of those for further years: the value to reach, the baseline, and the increase
 * between them.
 */
export function figuresOfTargets(
  subIndices: readonly Located<LocatedSubIndex>[],
  planYear: number | null,
): Located<Figure>[] {
  return subIndices.flatMap(({ value: { id, index, target: main, otherTargets } }) => {
    // A figure without a sub-index is one of the whole index.
    if (!main || id === null) return [];
    const { kind, year } = main.value;
    const ofOtherYears = otherTargets.filter(
      ({ value }) => value.kind === kind && value.year !== null && value.year !== (year ?? planYear),
    );
    return [main, ...ofOtherYears].flatMap((target) => figuresOf(target, { index, subIndex: id }, planYear));
  });
}

function figuresOf(
  { value: target, span }: Located<Target>,
  of: Pick<Figure, "index" | "subIndex">,
  planYear: number | null,
): Located<Figure>[] {
  // The goal of a part is no figure of the whole sub-index.
  if (target.criterion !== null) return [];
  const base = { ...of, text: target.text };
  const figures: Figure[] = [];
  if (target.value !== null && target.kind !== "other")
    figures.push({ ...base, quantity: "target", year: target.year ?? planYear, value: target.value });
  if (target.baseline?.value != null)
    figures.push({ ...base, quantity: "score", year: target.baseline.year, value: target.baseline.value });
  if (target.increase !== null)
    figures.push({ ...base, quantity: "change", year: target.year ?? planYear, value: target.increase });
  // The words of the target contain only the value to reach.
  return figures.map((value) => {
    const place = { span, rule: "figure/of-target", confidence: 0.95 };
    return value.quantity === "target" ? { ...place, value } : { ...place, value, quotesLine: true };
  });
}
