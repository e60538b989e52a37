import type { Figure } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";

/** The figures with those of a further source that none of them states already, with the same year or without one. */
export function withFurtherFigures(
  known: readonly Located<Figure>[],
  further: readonly Located<Figure>[],
): Located<Figure>[] {
  const keyOf = ({ index, subIndex, quantity, value }: Figure) => `${index} ${subIndex} ${quantity} ${value}`;
  const years = new Map<string, Set<number | null>>();
  for (const { value } of known)
    years.set(keyOf(value), (years.get(keyOf(value)) ?? new Set()).add(value.year));
  const isKnown = ({ value }: Located<Figure>) => {
    const stated = years.get(keyOf(value));
    return stated !== undefined && (value.year === null || stated.has(value.year) || stated.has(null));
  };
  return [...known, ...further.filter((figure) => !isKnown(figure))];
}
