import { describe, expect, it } from "vitest";
import { corpus as sources } from "../../fixtures/source/corpus.ts";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { check } from "../../src/check/check.ts";
import { compare } from "../../src/compare/compare.ts";
import type { PlanRecord } from "../../src/model/plan.ts";
import type { RunReport } from "../../src/model/run-report.ts";
import { relate } from "../../src/relate/relate.ts";
import { buildView } from "../../src/report/build-view.ts";
import { recordOf } from "../fixtures/record-of.ts";
import { answeredPlans } from "../support/answered-plans.ts";
import { anyPlans } from "../support/any-plans.ts";
import { disagreements, type Outputs } from "../support/disagreements.ts";

// Matrix, findings, tables and counts agree about every unit, sub-index and target.

const catalogue = loadCatalogue();
const TIME = "2026-01-15T00:00:00Z";
const run: RunReport = {
  schemaVersion: 1,
  startedAt: TIME,
  finishedAt: TIME,
  version: "0",
  inputs: [],
  totals: { inputs: 0, parsed: 0, unchanged: 0, duplicate: 0, skipped: 0, failed: 0, pages: 0, ocrPages: 0 },
};

function outputsOf(plans: readonly PlanRecord[]): Outputs {
  const corpus = relate(plans, catalogue, { asOf: "2026-01-15" }).value;
  const findings = check(corpus, catalogue, { lang: "vi" }).value;
  const comparison = compare(corpus, catalogue, { generatedAt: TIME }).value;
  return { corpus, findings, comparison, views: viewsOf({ corpus, findings, comparison }) };
}

const viewsOf = ({ corpus, findings, comparison }: Omit<Outputs, "views">) =>
  comparison.groups.map((group) =>
    buildView({
      comparison: { ...comparison, groups: [group], years: [] },
      findings,
      plans: corpus.plans,
      facts: corpus,
      run,
      catalogue,
      lang: "vi",
      asOf: "2026-01-15",
    }),
  );

const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed);

describe("matrix, findings, tables and counts agree", () => {
  it("on the fixtures", () => {
    const files = sources.flatMap((plan) => plan.files.map((file) => ({ plan, file })));
    const records = files.map(({ plan, file }, i) => recordOf(plan, file, i.toString(16).padStart(16, "0")));
    expect(disagreements(outputsOf(records))).toEqual([]);
  });

  it.each(seeds(80))("on a parent and its answers (seed %i)", (seed) => {
    expect(disagreements(outputsOf(answeredPlans(seed)))).toEqual([]);
  });

  it.each(seeds(40))("on plans of every shape (seed %i)", (seed) => {
    expect(disagreements(outputsOf(anyPlans(seed, 12)))).toEqual([]);
  });
});

describe("a wrong output is noticed", () => {
  const outputs = seeds(30).map((seed) => outputsOf(answeredPlans(seed)));
  const noticed = (change: (outputs: Outputs) => Outputs) =>
    outputs.filter((before) => disagreements(change(before)).length > 0).length;

  it.each(["sub-index-missing", "target-mismatch", "target-arithmetic", "plan-not-received", "issued-late"])(
    "where %s is left out",
    (rule) => {
      const without = ({ findings }: Outputs) => findings.filter((finding) => finding.rule !== rule);
      expect(noticed((before) => ({ ...before, findings: without(before) }))).toBeGreaterThan(0);
    },
  );

  it.each(["missing", "not-assigned", "unreadable"] as const)(
    "where the matrix shows %s cells as covered",
    (state) => {
      const changed = noticed((before) => {
        const groups = before.comparison.groups.map((group) => ({
          ...group,
          coverage: group.coverage.map((cell) =>
            cell.state === state && cell.planId ? { ...cell, state: "covered" as const } : cell,
          ),
        }));
        const comparison = { ...before.comparison, groups };
        return { ...before, comparison, views: viewsOf({ ...before, comparison }) };
      });
      expect(changed).toBeGreaterThan(0);
    },
  );

  it("where the tasks table is silent about an assignment", () => {
    const silenced = ({ views }: Outputs) =>
      views.map((view) => ({
        ...view,
        groups: view.groups.map((group) => ({
          ...group,
          tasks: { ...group.tasks, rows: group.tasks.rows.map((row) => ({ ...row, province: [] })) },
        })),
      }));
    expect(noticed((before) => ({ ...before, views: silenced(before) }))).toBeGreaterThan(0);
  });

  it.each(["targetComparisons", "arithmeticFaults"] as const)(
    "where the report does not know the %s",
    (fact) => {
      const without = (before: Outputs) => viewsOf({ ...before, corpus: { ...before.corpus, [fact]: [] } });
      expect(noticed((before) => ({ ...before, views: without(before) }))).toBeGreaterThan(0);
    },
  );
});
