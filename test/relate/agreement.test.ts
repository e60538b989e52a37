import { describe, expect, it } from "vitest";
import { corpus as sources } from "../../fixtures/source/corpus.ts";
import { recordOf } from "../fixtures/record-of.ts";
import { answeredPlans } from "../support/answered-plans.ts";
import { anyPlans } from "../support/any-plans.ts";
import { disagreements, type Outputs } from "../support/disagreements.ts";
import { outputsOf, viewOf } from "../support/outputs-of.ts";
import { runSettings } from "../support/run-settings.ts";
import { wholeIndexPlans } from "../support/whole-index-plans.ts";

// Matrix, findings, tables and counts agree about every unit, sub-index and target.

const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed);

describe("matrix, findings, tables and counts agree", () => {
  it("on the fixtures", () => {
    const files = sources.flatMap((plan) => plan.files.map((file) => ({ plan, file })));
    const records = files.map(({ plan, file }, i) => recordOf(plan, file, i.toString(16).padStart(16, "0")));
    expect(disagreements(outputsOf(records))).toEqual([]);
  });

  it.each(seeds(340))("on a parent and its answers (seed %i)", (seed) => {
    expect(disagreements(outputsOf(answeredPlans(seed), runSettings(seed)))).toEqual([]);
  });

  it.each(seeds(40))("on an index that is assigned as a whole (seed %i)", (seed) => {
    const outputs = outputsOf(wholeIndexPlans(seed), runSettings(seed));
    expect(disagreements(outputs)).toEqual([]);
  });

  it.each(seeds(120))("on plans of every shape (seed %i)", (seed) => {
    expect(disagreements(outputsOf(anyPlans(seed, 12), runSettings(seed)))).toEqual([]);
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
        return { ...before, comparison, view: viewOf({ ...before, comparison }) };
      });
      expect(changed).toBeGreaterThan(0);
    },
  );

  it("where an index that is assigned as a whole is not called so", () => {
    const whole = seeds(10).map((seed) => outputsOf(wholeIndexPlans(seed)));
    expect(whole.flatMap(({ view }) => view.groups).some(({ asWhole }) => asWhole !== null)).toBe(true);
    const changed = whole.filter(({ view, ...before }) => {
      const groups = view.groups.map((group) => ({ ...group, asWhole: null }));
      return disagreements({ ...before, view: { ...view, groups } }).length > 0;
    });
    expect(changed.length).toBeGreaterThan(0);
  });

  it("where the nearest passage of a task is left out of the comparison", () => {
    expect(
      noticed((before) => {
        const groups = before.comparison.groups.map((group) => ({ ...group, nearestTasks: [] }));
        return { ...before, comparison: { ...before.comparison, groups } };
      }),
    ).toBeGreaterThan(0);
  });

  it("where the matrix does not say why a state is unclear", () => {
    const silenced = ({ view }: Outputs) => ({
      ...view,
      groups: view.groups.map((group) => ({
        ...group,
        matrix: { ...group.matrix, rows: group.matrix.rows.map((row) => ({ ...row, why: null })) },
      })),
    });
    expect(noticed((before) => ({ ...before, view: silenced(before) }))).toBeGreaterThan(0);
  });

  it("where the tasks table lacks an assignment", () => {
    const silenced = ({ view }: Outputs) => ({
      ...view,
      groups: view.groups.map((group) => ({
        ...group,
        tasks: { ...group.tasks, rows: group.tasks.rows.map((row) => ({ ...row, province: [] })) },
      })),
    });
    expect(noticed((before) => ({ ...before, view: silenced(before) }))).toBeGreaterThan(0);
  });

  it("where the report lacks the arithmetic faults", () => {
    const without = (before: Outputs) =>
      viewOf({ ...before, corpus: { ...before.corpus, arithmeticFaults: [] } });
    expect(noticed((before) => ({ ...before, view: without(before) }))).toBeGreaterThan(0);
  });

  it("where the targets are called the same", () => {
    const changed = noticed((before) => {
      const groups = before.comparison.groups.map((group) => ({
        ...group,
        targets: group.targets.map((entry) => (entry.state ? { ...entry, state: "same" as const } : entry)),
      }));
      return { ...before, view: viewOf({ ...before, comparison: { ...before.comparison, groups } }) };
    });
    expect(changed).toBeGreaterThan(0);
  });
});
