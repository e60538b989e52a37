import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { check } from "../../src/check/check.ts";
import { checkContext } from "../../src/check/shared/check-context.ts";
import type { PlanRecord } from "../../src/model/plan.ts";
import { relate } from "../../src/relate/relate.ts";
import { answeredPlans } from "../support/answered-plans.ts";
import { runSettings } from "../support/run-settings.ts";

const catalogue = loadCatalogue();
const SEEDS = Array.from({ length: 30 }, (_, i) => 7 * i + 1);

function findingsOf(plans: readonly PlanRecord[], seed: number) {
  const corpus = relate(plans, catalogue, runSettings(seed)).value;
  const { plan, closedBy } = checkContext(corpus, catalogue);
  return check(corpus, catalogue, { lang: "vi" }).value.map((finding) => ({
    ...finding,
    isClosed: closedBy(plan(finding.planId)!) !== null,
    onSubPlan: plan(finding.planId)!.planKind === "sub-plan",
  }));
}

/** The same plans, every field read with doubt. */
const doubtful = (plans: readonly PlanRecord[]): PlanRecord[] =>
  plans.map((plan) => ({
    ...plan,
    evidence: Object.fromEntries(
      Object.entries(plan.evidence).map(([pointer, list]) => [
        pointer,
        list.map((one) => ({ ...one, confidence: 0.5 })),
      ]),
    ),
  }));

describe("the units that a letter may ask", () => {
  const all = SEEDS.flatMap((seed) => findingsOf(answeredPlans(seed), seed));
  const found = all.filter(({ isClosed }) => !isClosed);

  it("are named by errors on plans that were not received and on missing sub-indices, and by no note", () => {
    for (const rule of ["plan-not-received", "sub-index-missing"]) {
      const ofRule = found.filter((finding) => finding.rule === rule);
      const errors = ofRule.filter(({ severity }) => severity === "error");
      expect(errors.length, rule).toBeGreaterThan(0);
      expect(errors.filter(({ letterTo }) => letterTo === undefined).length, rule).toBe(0);
      const others = ofRule.filter(({ severity }) => severity !== "error");
      expect(others.length, rule).toBeGreaterThan(0);
      expect(
        others.filter(({ letterTo }) => letterTo !== undefined),
        rule,
      ).toEqual([]);
    }
    expect(found.filter(({ severity, letterTo }) => severity === "info" && letterTo !== undefined)).toEqual(
      [],
    );
  });

  it("are not named for a year that is over", () => {
    const closed = all.filter(({ isClosed }) => isClosed);
    expect(closed.filter(({ rule }) => rule === "sub-index-missing").length).toBeGreaterThan(0);
    expect(closed.filter(({ letterTo }) => letterTo !== undefined)).toEqual([]);
    const inLetters = new Set(found.flatMap(({ rule, letterTo }) => (letterTo ? rule : [])));
    const asks = closed.flatMap(({ rule, ask, onSubPlan }) =>
      ask && inLetters.has(rule) && (onSubPlan || rule === "plan-not-received") ? ask.vi : [],
    );
    expect(asks.filter((ask) => !/^Ghi nhận; .*không (?:đôn đốc|đề nghị sửa) /u.test(ask))).toEqual([]);
  });

  it("are named only with a request", () => {
    expect(found.filter(({ letterTo, ask }) => letterTo !== undefined && ask === null)).toEqual([]);
  });

  it("are not named where a quoted field was read with doubt", () => {
    const unsure = SEEDS.flatMap((seed) => findingsOf(doubtful(answeredPlans(seed)), seed));
    const quoted = unsure.filter(({ evidence }) => evidence.some(({ pointer }) => pointer !== undefined));
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoted.filter(({ letterTo }) => letterTo !== undefined)).toEqual([]);
  });
});
