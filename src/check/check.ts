import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Lang } from "../language/lang.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Finding } from "../model/finding.ts";
import type { PlanRecord } from "../model/plan.ts";
import type { Outcome } from "../model/warning.ts";
import { rules } from "./rules.ts";
import { checkContext } from "./shared/check-context.ts";

export interface CheckOptions {
  readonly lang: Lang;
}

// Plans are judged as plans; what accompanies them is not, whatever it was taken for.
const NO_PLANS: ReadonlySet<string> = new Set(["cong-van", "bao-cao"]);
const isPlan = (plan: PlanRecord) => plan.planKind !== "other" && !NO_PLANS.has(plan.docType);

/**
 * Runs every rule over a corpus: findings by plan (in the corpus's order), then in the order of the rules. Letters,
 * reports and other documents get none; a second copy of a plan only that it is one.
 */
export function check(corpus: Corpus, catalogue: Catalogue, { lang }: CheckOptions): Outcome<Finding[]> {
  const context = checkContext(corpus, catalogue);
  const copies = new Set(corpus.duplicates.map((duplicate) => duplicate.dropped));
  const value = corpus.plans.filter(isPlan).flatMap((plan) =>
    rules
      .filter((rule) => rule.copies || !copies.has(plan.id))
      .flatMap((rule) => rule.run(plan, context))
      .map((finding): Finding => ({ ...finding, message: finding.messages[lang] })),
  );
  return { value, warnings: [] };
}
