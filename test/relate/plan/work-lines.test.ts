import { describe, expect, it } from "vitest";
import { workLines } from "../../../src/relate/plan/work-lines.ts";
import { casePlan } from "../../support/case-plan.ts";

const at = (line: number) => [{ page: 1, line, endLine: line, quote: "…", confidence: 1, rule: "case" }];
const plan = {
  ...casePlan({ id: "x" }),
  warnings: [],
  evidence: {
    "/assignments/0/tasks/0": at(10),
    "/recipients/0": at(20),
    "/signer": at(24),
  },
};

describe("the lines that can state work", () => {
  const isWork = workLines(plan);

  it("begin with the first line that was read as work", () =>
    expect([9, 10, 15].map(isWork)).toEqual([false, true, true]));

  it("are none between recipients and signer", () =>
    expect([20, 22, 24].map(isWork)).toEqual([false, false, false]));

  it("are those of an appendix below the signer too", () => expect(isWork(30)).toBe(true));

  it("are all lines but the sign-off where no work was read", () => {
    const { "/recipients/0": recipients, "/signer": signer } = plan.evidence;
    const ofNone = workLines({ ...plan, evidence: { "/recipients/0": recipients, "/signer": signer } });
    expect([1, 22, 30].map(ofNone)).toEqual([true, false, true]);
  });
});
