import type { Severity, Wording } from "../../model/finding.ts";

/** One example of a check for `kehoach explain`: a situation and what the check finds in it. */
export interface RuleExample {
  readonly name: Wording;
  /** []: the rule finds nothing. */
  readonly findings: readonly {
    readonly severity: Severity;
    readonly messages: Wording;
    readonly ask: Wording | null;
  }[];
}
