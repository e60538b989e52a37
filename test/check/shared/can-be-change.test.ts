import { describe, expect, it } from "vitest";
import { canBeChange } from "../../../src/check/shared/can-be-change.ts";
import type { Figure } from "../../../src/model/plan.ts";
import { casePlan } from "../../support/case-plan.ts";

const figure = (subIndex: string, quantity: Figure["quantity"], text: string): Figure => ({
  index: "pgi",
  subIndex,
  quantity,
  year: null,
  value: 1,
  text,
});

/** A plan whose figures are on the given lines. */
function planWith(figures: readonly Figure[], lines: readonly number[]) {
  const plan = casePlan({ id: "p", figures });
  const evidence = lines.map((line, i) => [
    `/figures/${i}`,
    [{ page: 1, line, endLine: line, quote: "", confidence: 1, rule: "case" }],
  ]);
  return { ...plan, evidence: Object.fromEntries(evidence) };
}

describe("canBeChange", () => {
  const fall = figure("pgi.1", "change", "giảm 0,4");
  const bare = figure("pgi.4", "score", "đạt 1,9 điểm");

  it("is true of a score on one line with the changes of other sub-indices", () => {
    expect(canBeChange(planWith([fall, bare], [7, 7]), 1)).toBe(true);
    expect(canBeChange(planWith([fall, bare], [7, 8]), 1)).toBe(false);
  });

  it("is true of a score whose words mention a change, unless a year shows that it is a result", () => {
    const alone = (text: string) => canBeChange(planWith([figure("pgi.4", "score", text)], [1]), 0);
    expect(alone("tăng điểm (đạt 1,9 điểm)")).toBe(true);
    expect(alone("tăng 0,4 điểm so với năm 2023 đạt 1,9 điểm")).toBe(false);
    expect(alone("đạt 1,9 điểm")).toBe(false);
  });

  it("is false of a rank", () => {
    expect(canBeChange(planWith([figure("pgi.4", "rank", "tăng lên thứ 9")], [1]), 0)).toBe(false);
  });
});
