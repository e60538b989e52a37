import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { check } from "../../src/check/check.ts";
import { rules } from "../../src/check/rules.ts";
import { documentName, documentNameAfterIssuer } from "../../src/language/document-name.ts";
import { nameKey } from "../../src/language/fold.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { PlanRecord } from "../../src/model/plan.ts";
import { relate } from "../../src/relate/relate.ts";
import { casePlan } from "../support/case-plan.ts";
import type { CheckCases } from "../support/cases.ts";

const catalogue = loadCatalogue();
const all = await Promise.all(
  rules.map(
    async ({ id }) =>
      ((await import(`../../src/check/rules/${id}.cases.ts`)) as { default: CheckCases }).default,
  ),
);

/** The cases as they are, and with every number blank, so that documents are named by their titles. */
const VARIANTS: readonly (readonly [string, (plan: PlanRecord) => PlanRecord])[] = [
  ["as written", (plan) => plan],
  [
    "without numbers",
    (plan) => ({
      ...plan,
      title: plan.title.toUpperCase(),
      number: plan.number && { ...plan.number, serial: null, text: `/${plan.number.symbol}` },
    }),
  ],
];

function unnamed({ messages, planId, related }: Finding, plans: readonly PlanRecord[]): string[] {
  const documents = plans.filter(({ id }) => id === planId || related.includes(id));
  return (["vi", "en"] as const).flatMap((lang) =>
    documents
      .map((plan) => documentName(plan)[lang])
      .filter((name) => !nameKey(messages[lang]).includes(nameKey(name)))
      .map((name) => `“${name}” is missing in: ${messages[lang]}`),
  );
}

/**
 * A request names a document of the finding too; it need not repeat the issuer. A document that was not received is named
 * by the data of the finding.
 */
function unnamedInRequest({ ask, planId, related, data }: Finding, plans: readonly PlanRecord[]): string[] {
  const documents = plans.filter(({ id }) => id === planId || related.includes(id));
  const { amended } = data as { amended?: { name: Record<"vi" | "en", string> } };
  return (["vi", "en"] as const).flatMap((lang) => {
    if (ask === null) return [];
    const names = amended
      ? [amended.name[lang]]
      : documents.flatMap((plan) => [documentName(plan)[lang], documentNameAfterIssuer(plan)[lang]]);
    return names.some((name) => nameKey(ask[lang]).includes(nameKey(name))) ? [] : [ask[lang]];
  });
}

describe.each(VARIANTS)("every sentence names its documents, cases %s", (_, change) => {
  it.each(all.map(({ rule, cases }) => [rule.id, cases] as const))("%s", (id, cases) => {
    const settings = { [id]: { enabled: true } };
    for (const example of cases) {
      const given = example.plans.map((plan) => change(casePlan(plan)));
      const { value: corpus } = relate(given, catalogue, example);
      // A plan with a misread issuer is one without an issuer.
      const { plans } = corpus;
      const { value } = check(corpus, catalogue, { lang: "vi", settings });
      const found = value.filter(({ rule }) => rule === id);
      expect(found.flatMap((finding) => unnamed(finding, plans))).toEqual([]);
      expect(found.flatMap((finding) => unnamedInRequest(finding, plans))).toEqual([]);
    }
  });
});
