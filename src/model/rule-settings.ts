import type { Severity } from "./finding.ts";

/** What the user sets for one check; a part that is absent stays as the check defines it. */
export interface RuleSetting {
  readonly enabled?: boolean | undefined;
  /** Replaces the severity of every finding of the check. */
  readonly severity?: Severity | undefined;
  /** Replaces the check's threshold, if it has one. */
  readonly threshold?: number | undefined;
}

/** Settings by the id of the check. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;
