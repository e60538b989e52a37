import { describe, expect, it } from "vitest";
import { targetChange, yearOutcome } from "../../src/compare/year-outcome.ts";
import { printedFigure } from "../../src/language/printed-figure.ts";
import type { Target } from "../../src/model/plan.ts";
import { notBelow, rank, rise, scoreAs, share } from "../support/case-targets.ts";

const outcome = (target: Target, value: number) => {
  const found = yearOutcome(target, printedFigure(value, []));
  return found && [found.state, found.value];
};

describe("a result compared with its target", () => {
  it.each<[string, Target, number, unknown]>([
    ["a score above", scoreAs("đạt 6 điểm", 6), 6.1, ["reached", 0.1]],
    ["the same score", scoreAs("đạt 6 điểm", 6), 6, ["reached", 0]],
    ["a score below", scoreAs("đạt 6,58 điểm", 6.58), 6.5, ["missed", 0.08]],
    ["a score that must be exceeded", scoreAs("đạt trên 6 điểm", 6, { comparator: ">" }), 6, ["missed", 0]],
    ["a range", scoreAs("đạt 6-7 điểm", 6, { valueTo: 7 }), 6.2, ["reached", 0.2]],
    ["a better rank", rank(15), 12, ["reached", 3]],
    ["a worse rank", rank(15), 18, ["missed", 3]],
    ["a range of ranks", { ...rank(10), valueTo: 15 }, 14, ["reached", 1]],
    ["a share of at most", share(5, { comparator: "<=" }), 7, ["missed", 2]],
  ])("%s", (_, target, value, expected) => {
    expect(outcome(target, value)).toEqual(expected);
  });

  it.each([
    ["a rise", rise("0,5", 0.5, "điểm")],
    ["“not below”", notBelow(2022)],
  ])("says nothing about %s", (_, target) => {
    expect(outcome(target, 6)).toBeNull();
  });
});

describe("the change of a target", () => {
  it("is the difference of one kind, with its decimals", () => {
    expect(targetChange(scoreAs("đạt 6 điểm", 6), scoreAs("đạt 6,50 điểm", 6.5))).toEqual({
      value: 0.5,
      decimals: 2,
    });
  });

  it("is not known between a score and a share, and without a target", () => {
    expect(targetChange(scoreAs("đạt 6 điểm", 6), share(80))).toBeNull();
    expect(targetChange(rise("2", 2, "bậc"), rise("0,5", 0.5, "điểm"))).toBeNull();
    expect(targetChange(null, share(80))).toBeNull();
  });
});
