import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { check } from "../../src/check/check.ts";
import { compare } from "../../src/compare/compare.ts";
import { comparisonSchema } from "../../src/model/comparison.ts";
import { findingSchema } from "../../src/model/finding.ts";
import type { PlanRecord } from "../../src/model/plan.ts";
import { relate } from "../../src/relate/relate.ts";
import { anyPlans } from "../support/any-plans.ts";

const catalogue = loadCatalogue();

function all(plans: readonly PlanRecord[]) {
  const corpus = relate(plans, catalogue).value;
  const findings = check(corpus, catalogue, { lang: "vi" }).value;
  const comparison = compare(corpus, catalogue, { generatedAt: "2026-01-15T00:00:00Z" }).value;
  return { corpus, findings, comparison };
}

/** The same plan from another file. */
const copyOf = (plan: PlanRecord): PlanRecord => ({
  ...plan,
  id: `${plan.id}-copy`,
  source: { ...plan.source, paths: [`copies/${plan.id}.pdf`], sha256: `${plan.id}-copy` },
});

const samples = Array.from({ length: 40 }, (_, seed) => {
  const made = anyPlans(seed, 12);
  const plans = [...made, ...made.slice(0, 3).map(copyOf)];
  return { seed, plans, result: all(plans) };
});

it("most samples contain a copy that was recognised", () => {
  const withCopies = samples.filter(({ result }) => result.corpus.duplicates.length > 0);
  expect(withCopies.length).toBeGreaterThan(20);
});

describe.each(samples)("plans of every shape (seed $seed)", ({ plans, result }) => {
  it("do not make it throw, and the results fit the schemas", () => {
    for (const finding of result.findings) expect(findingSchema.safeParse(finding).error).toBeUndefined();
    expect(comparisonSchema.safeParse(result.comparison).error).toBeUndefined();
    expect(JSON.parse(JSON.stringify(result.corpus))).toEqual(result.corpus);
  });

  it("give the same results in any order", () => {
    expect(all(plans.toReversed())).toEqual(result);
    expect(all([...plans.slice(5), ...plans.slice(0, 5)])).toEqual(result);
  });

  it("are each in one row of a group; copies are not checked", () => {
    const dropped = new Set(result.corpus.duplicates.map((d) => d.dropped));
    for (const group of result.corpus.groups) {
      const inRows = group.bound.flatMap((row) => row.planIds).sort();
      expect(inRows).toEqual([...group.subPlanIds].sort());
      expect(group.subPlanIds.some((id) => dropped.has(id))).toBe(false);
    }
    const onCopies = result.findings.filter((f) => dropped.has(f.planId)).map((f) => f.rule);
    expect(onCopies.every((rule) => rule === "duplicate-document")).toBe(true);
  });
});
