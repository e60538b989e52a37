import type { ComparisonGroup } from "../../model/comparison.ts";
import type { Finding } from "../../model/finding.ts";
import { SEVERITY_RANK } from "../../model/severity-rank.ts";
import type { ViewContext } from "./context.ts";
import type { NumberedFinding } from "./findings-by-group.ts";

/** Errors first, then warnings, notes, and accepted findings of any severity. */
export const weightOf = ({ severity, accepted }: Finding): number =>
  SEVERITY_RANK[severity] + (accepted ? SEVERITY_RANK.info + 1 : 0);

/** The position of a check among those that an officer works through; checks that are not in the list come last. */
export function checkRank({ checks }: Pick<ViewContext, "checks">): (rule: string) => number {
  const ranks = new Map(checks.map((id, i) => [id, i]));
  return (rule) => ranks.get(rule) ?? ranks.size;
}

/**
 * The order of findings in every list and paper: the most serious first, then as an officer works through the checks, then by
 * sub-index (what is about a whole document first) and as found, which is the order of the lines for one plan and check.
 */
export function findingOrder(
  group: ComparisonGroup | null,
  context: Pick<ViewContext, "checks">,
): (a: NumberedFinding, b: NumberedFinding) => number {
  const positions = new Map((group?.subIndices ?? []).map(({ id }, i) => [id, i]));
  const position = ({ subIndex }: Finding) =>
    subIndex === undefined ? -1 : (positions.get(subIndex) ?? positions.size);
  const rank = checkRank(context);
  return (a, b) =>
    weightOf(a) - weightOf(b) ||
    rank(a.rule) - rank(b.rule) ||
    position(a) - position(b) ||
    a.number - b.number;
}
