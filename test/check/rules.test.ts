import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { check } from "../../src/check/check.ts";
import { rules } from "../../src/check/rules.ts";
import { findingSchema } from "../../src/model/finding.ts";
import { planRecordSchema } from "../../src/model/plan.ts";
import { relate } from "../../src/relate/relate.ts";
import { casePlan } from "../support/case-plan.ts";
import type { CheckCases } from "../support/cases.ts";

const catalogue = loadCatalogue();
const folder = new URL("../../src/check/rules/", import.meta.url);
const files = readdirSync(folder);

describe("the list of rules", () => {
  it("contains every rule file under the name of its rule, with its cases", () => {
    const ids = rules.map((rule) => rule.id).sort();
    expect(
      files.filter((file) => !file.endsWith(".cases.ts")).map((file) => file.replace(/\.ts$/, "")),
    ).toEqual(ids);
    expect(
      files.filter((file) => file.endsWith(".cases.ts")).map((file) => file.replace(/\.cases\.ts$/, "")),
    ).toEqual(ids);
  });
});

const all = await Promise.all(
  rules.map(
    async ({ id }) =>
      ((await import(`../../src/check/rules/${id}.cases.ts`)) as { default: CheckCases }).default,
  ),
);

describe.each(all)("$rule.id", ({ rule, cases }) => {
  it("has cases with findings and cases without", () => {
    expect(cases.some((example) => example.finds.length > 0)).toBe(true);
    expect(cases.some((example) => example.finds.length === 0)).toBe(true);
  });

  it.each(cases.map((example) => [example.name.en, example] as const))("%s", (_, example) => {
    const plans = example.plans.map((plan) => planRecordSchema.parse(casePlan(plan)));
    for (const order of [plans, plans.toReversed()]) {
      const settings = { [rule.id]: { enabled: true } };
      const { value } = check(relate(order, catalogue, example).value, catalogue, { lang: "vi", settings });
      const found = value.filter((finding) => finding.rule === rule.id);
      const shape = found.map(({ severity, planId, subIndex, unit }) => ({
        severity,
        planId,
        subIndex,
        unit,
      }));
      expect(shape, found.map((f) => f.message).join("\n")).toHaveLength(example.finds.length);
      example.finds.forEach(({ contains, lacks, ...expected }, i) => {
        expect(found[i]).toMatchObject(expected);
        if (contains) expect(found[i]!.message).toContain(contains);
        if (lacks) expect(found[i]!.message).not.toContain(lacks);
        expect(findingSchema.safeParse(found[i]).error).toBeUndefined();
        expect(found[i]!.messages.en).not.toMatch(/undefined|null|NaN/);
        expect(found[i]!.messages.vi).not.toMatch(/undefined|null|NaN/);
      });
    }
  });
});
