import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { check } from "../../src/check/check.ts";
import { rules } from "../../src/check/rules.ts";
import { compare } from "../../src/compare/compare.ts";
import type { PlanRecord } from "../../src/model/plan.ts";
import { relate } from "../../src/relate/relate.ts";
import { buildView } from "../../src/report/build-view.ts";
import { withShortNames } from "../../src/report/view/with-short-names.ts";
import type { Outputs } from "./disagreements.ts";
import { type RunSettings, runReportOf } from "./run-settings.ts";
import { statedText } from "./stated-text.ts";

const catalogue = loadCatalogue();
const TIME = "2026-01-15T00:00:00Z";
const PLAIN: RunSettings = { asOf: "2026-01-15", unreadFiles: [], requiredUnits: [] };

/** Everything that a run states about some plans. */
export function outputsOf(
  plans: readonly PlanRecord[],
  settings = PLAIN,
  texts: ReadonlyMap<string, string> = new Map(plans.map((plan) => [plan.id, statedText(plan)])),
): Outputs {
  const corpus = relate(plans, catalogue, { ...settings, texts }).value;
  const findings = check(corpus, catalogue, { lang: "vi" }).value;
  const comparison = compare(corpus, catalogue, { generatedAt: TIME }).value;
  const view = viewOf({ corpus, findings, comparison }, settings);
  // The report has one form of the names of people's committees.
  const named = withShortNames({ comparison, findings, plans: corpus.plans, facts: corpus });
  return {
    corpus: { ...named.facts, plans: named.plans },
    findings: named.findings,
    comparison: named.comparison,
    view,
  };
}

export const viewOf = ({ corpus, findings, comparison }: Omit<Outputs, "view">, settings = PLAIN) =>
  buildView({
    comparison,
    findings,
    plans: corpus.plans,
    facts: corpus,
    run: runReportOf(settings),
    catalogue,
    lang: "vi",
    asOf: settings.asOf,
    checks: rules.map(({ id }) => id),
  });
