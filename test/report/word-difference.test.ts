import { expect, it } from "vitest";
import { markDifference } from "../../src/report/view/word-difference.ts";

const marked = (text: string, other: string) =>
  markDifference(text, other)
    .map(({ text: part, differs }) => (differs ? `[${part}]` : part))
    .join("");

it("marks the words that the other text does not have", () => {
  expect(
    marked("Rà soát các hồ chứa, báo cáo trước tháng 6.", "Rà soát các đập, báo cáo trước tháng 5"),
  ).toBe("Rà soát các [hồ chứa, ]báo cáo trước tháng [6.]");
  expect(marked("rà soát, HỒ CHỨA", "Rà soát hồ chứa")).toBe("rà soát, HỒ CHỨA");
  expect(marked("", "a")).toBe("");
});
