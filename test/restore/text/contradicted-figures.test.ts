import { describe, expect, it } from "vitest";
import { contradiction } from "../../../src/restore/text/contradicted-figures.ts";
import { restorer } from "./shipped-model.ts";

describe("a figure that two readings have differently", () => {
  it.each([
    ["ngày", "06", "08", { text: "06", witness: "08" }],
    ["khoảng", "1.250,", "1.280", { text: "1.250,", witness: "1.280" }],
    ["ngày", "36", "26", { text: "26", witness: "36" }],
    ["tháng", "19;", "10", { text: "10;", witness: "19" }],
    ["ngày", "36", "96", { text: "36", witness: "96" }],
  ])("after “%s”: %s and %s", (before, first, second, expected) => {
    expect(contradiction(before, first, second)).toEqual(expected);
  });

  it.each([
    ["số", "12", "12."],
    ["tháng", "10", "l0"],
    ["số", "15/KH-UBND", "16/KH-UBND"],
    ["của", "Sở", "56"],
  ])("is none after “%s”: %s and %s", (before, first, second) => {
    expect(contradiction(before, first, second)).toBeNull();
  });

  it("keeps its place in the line, with a low probability and what the layer has", () => {
    const line = "Theo đề nghị của Trưởng phòng tại Tờ trình số 41 ngày 06 tháng 10 năm 2024.";
    const [fused] = restorer.fuse([line.replace("06", "08")], [line]);
    expect(fused!.text).toBe(line);
    const doubted = fused!.tokens.filter(({ witness }) => witness !== undefined);
    expect(doubted).toMatchObject([{ restored: "06", witness: "08" }]);
    expect(doubted[0]!.probability).toBeLessThan(0.5);
    expect(restorer.fuse([line], [line])[0]!.tokens.some(({ witness }) => witness !== undefined)).toBe(false);
  });
});
