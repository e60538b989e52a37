import type { Finding } from "../../model/finding.ts";

const RULE = "sub-index-missing";

/** Whether a sub-index that some plans of one unit lack is only to check. */
export type MissingToCheck = (planIds: readonly string[], subIndex: string) => boolean;

/**
 * Returns a function that says whether the findings call a missing sub-index "to check" and not "to act on": the unit only helps with
 * it, a letter may have changed who has it, or the unit's plan does not cite the province's.
 */
export function missingToCheck(findings: readonly Finding[]): MissingToCheck {
  const found = findings.filter(({ rule }) => rule === RULE);
  return (planIds, subIndex) => {
    const own = found.filter((item) => item.subIndex === subIndex && planIds.includes(item.planId));
    return own.length > 0 && own.every(({ severity }) => severity !== "error");
  };
}
