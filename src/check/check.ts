import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Lang } from "../language/lang.ts";
import type { AcceptedFinding } from "../model/config.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Finding } from "../model/finding.ts";
import type { RuleSettings } from "../model/rule-settings.ts";
import type { Outcome } from "../model/warning.ts";
import { rules } from "./rules.ts";
import { acceptFindings } from "./shared/accept-findings.ts";
import { checkContext } from "./shared/check-context.ts";

/** The settings of a run of the checks. */
export interface CheckOptions {
  readonly lang: Lang;
  readonly settings?: RuleSettings | undefined;
  /** Findings that an officer accepted. */
  readonly accepted?: readonly AcceptedFinding[] | undefined;
}

/**
 * Runs every enabled check over the plans in `corpus.checkedIds`. Findings are sorted by plan, in the order of the corpus, and
 * then by check, in the order of `rules`. A copy of a plan gets only the checks with `copies`, and a replaced version only
 * those with `superseded`.
 */
export function check(
  corpus: Corpus,
  catalogue: Catalogue,
  { lang, settings = {}, accepted = [] }: CheckOptions,
): Outcome<Finding[]> {
  const context = checkContext(corpus, catalogue);
  const { versions } = context;
  const copies = new Set(corpus.duplicates.map((duplicate) => duplicate.dropped));
  const checked = new Set(corpus.checkedIds);
  const settingOf = (id: string) => (Object.hasOwn(settings, id) ? settings[id] : undefined);
  const enabled = rules.filter((rule) => settingOf(rule.id)?.enabled ?? rule.byDefault);
  const value = corpus.plans
    .filter((plan) => checked.has(plan.id))
    .flatMap((plan) =>
      enabled
        .filter((rule) => rule.copies || !copies.has(plan.id))
        .filter((rule) => rule.superseded || !versions.isSuperseded(plan.id))
        .filter((rule) => !rule.wholePlans || versions.amendedBy(plan.id).length === 0)
        .flatMap((rule) => rule.run(plan, context, settingOf(rule.id)?.threshold))
        .map((finding): Finding => {
          const severity = settingOf(finding.rule)?.severity ?? finding.severity;
          return { ...finding, severity, message: finding.messages[lang] };
        }),
    );
  return acceptFindings(value, accepted);
}
