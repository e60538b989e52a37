import { describe, expect, it } from "vitest";
import { addFigures, printedFigure, subtractFigures } from "../../src/language/printed-figure.ts";

describe("the decimals of a figure", () => {
  it.each<[number, string, number]>([
    [6.8, "đạt từ 6,80 điểm trở lên", 2],
    [6.8, "đạt 6,8 điểm", 1],
    [7, "đạt 7 điểm", 0],
    [7, "chỉ số 7: phấn đấu đạt 7,00 điểm", 2],
    [4.84, "năm 2023 đạt 4.84 điểm", 2],
    [10000, "hỗ trợ 10.000 hộ", 0],
    [1234.5, "đạt 1.234,50 tỷ đồng", 2],
    [-0.5, "giảm 0,50 điểm", 2],
    [85, "đạt trên 85%", 0],
  ])("%d in “%s” has %i", (value, text, decimals) => {
    expect(printedFigure(value, text)).toEqual({ value, decimals });
  });

  it.each<[number, string, number]>([
    [7, "đạt bảy điểm", 0],
    [6.25, "số liệu ở bảng", 2],
    [6.8, "đạt 6,81 điểm, tăng 16,8 bậc", 1],
    [0.1 + 0.2, "", 1],
  ])("%d, which “%s” does not print, has as many as it needs: %i", (value, text, decimals) => {
    expect(printedFigure(value, text).decimals).toBe(decimals);
  });

  it("come from any of several texts", () => {
    expect(printedFigure(17.3, ["không có số", "đạt 17,30 điểm"]).decimals).toBe(2);
  });

  it("of a sum or difference are those of the more precise figure", () => {
    const [a, b] = [printedFigure(6.8, "6,80"), printedFigure(7, "7")];
    expect(subtractFigures(a, b)).toEqual({ value: -0.2, decimals: 2 });
    expect(addFigures([a, b])).toEqual({ value: 13.8, decimals: 2 });
  });
});
