import type { ComparisonGroup } from "../../model/comparison.ts";

/**
 * The groups with a parent and without a later one of the same index and province. Letters, sheets and the first report
 * are about these; an earlier year is closed and only compared.
 */
export function latestGroups(groups: readonly ComparisonGroup[]): ComparisonGroup[] {
  const withParent = groups.filter(({ parents }) => parents.length > 0);
  const isLater = (a: ComparisonGroup, b: ComparisonGroup) =>
    a.index === b.index && a.province === b.province && (a.year ?? 0) > (b.year ?? 0);
  return withParent.filter((group) => !withParent.some((other) => isLater(other, group)));
}
