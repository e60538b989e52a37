import { describe, expect, it } from "vitest";
import type { MarkedText } from "../../src/report/model/task-view.ts";
import { markDifference, shortenMarked } from "../../src/report/view/word-difference.ts";

const shown = (parts: readonly MarkedText[]) =>
  parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");
const marked = (text: string, other: string) => shown(markDifference(text, other));

describe("the difference of two texts", () => {
  it("is the words that the other text does not have", () => {
    expect(
      marked("Rà soát các hồ chứa, báo cáo trước tháng 6.", "Rà soát các đập, báo cáo trước tháng 5"),
    ).toBe("Rà soát các [hồ chứa, ]báo cáo trước tháng [6.]");
    expect(marked("rà soát, HỒ CHỨA", "Rà soát hồ chứa")).toBe("rà soát, HỒ CHỨA");
    expect(marked("", "a")).toBe("");
  });
  it("counts a syllable as known only with the same neighbour as in the other text", () => {
    expect(marked("công khai kết quả", "công bố tài liệu, kết quả")).toBe("[công khai ]kết quả");
    expect(marked("kiểm tra, báo cáo kết quả", "Báo cáo kết quả kiểm tra")).toBe("kiểm tra, báo cáo kết quả");
  });
  it("counts a number as known wherever the other text has it", () => {
    expect(marked("ít nhất 20 hồ", "20 đập")).toBe("[ít nhất ]20 [hồ]");
    expect(marked("Kiểm tra 15 dự án", "kiểm tra 20 dự án")).toBe("Kiểm tra [15 ]dự án");
  });
});

describe("a long marked text", () => {
  const words = (prefix: string, n: number) =>
    Array.from({ length: n }, (_, i) => `${prefix}${i + 1}`).join(" ");
  const long: MarkedText[] = [
    { text: `${words("a", 40)} `, differs: false },
    { text: `${words("b", 3)} `, differs: true },
    { text: `${words("c", 40)} `, differs: false },
    { text: `${words("d", 60)} `, differs: true },
    { text: words("e", 40), differs: false },
  ];
  it("keeps the words around each difference", () => {
    const text = shown(shortenMarked(long, 100));
    expect(text).toMatch(/^… .*a39 a40 \[b1 b2 b3 \]c1 c2 /u);
    expect(text).toMatch(/ … .*c40 \[d1 d2 .* … .* d60 \]e1 .* …$/u);
    for (const left of ["a1 ", "c20 ", "d30 ", "e30 "]) expect(text).not.toContain(left);
  });
  it("stays as it is if it is short enough", () => {
    expect(shortenMarked(long, 10_000)).toEqual(long);
  });
});
