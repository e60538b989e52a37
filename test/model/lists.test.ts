import { expect, it } from "vitest";
import { greatestOf, leastOf, pushAll } from "../../src/model/lists.ts";

it("finds the least and the greatest of any number of values", () => {
  const many = Array.from({ length: 500_000 }, (_, i) => (i % 2 ? i : -i));
  expect([leastOf(many), greatestOf(many)]).toEqual([-499_998, 499_999]);
  expect([leastOf([]), greatestOf([])]).toEqual([Math.min(), Math.max()]);
  expect([leastOf(new Set([2, 1])), greatestOf(new Map([[3, "a"]]).keys())]).toEqual([1, 3]);
});

it("adds any number of items to a list", () => {
  const list = [0];
  pushAll(list, Array.from({ length: 500_000 }).keys());
  expect(list.length).toBe(500_001);
  expect(list.at(-1)).toBe(499_999);
});
