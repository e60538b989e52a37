import { describe, expect, it } from "vitest";
import { scaleOver } from "../../../src/report/view/plot-scale.ts";
import { g24 } from "../example/example-view.ts";

describe("targets", () => {
  it("compare each plan with the province's", () => {
    const rows = g24.targets[3]!.rows.map((r) => [
      r.who,
      r.target.text,
      r.increase.text,
      r.difference.text,
      r.verdict,
    ]);
    expect(rows).toEqual([
      ["Kế hoạch của tỉnh (…/KH-UBND, 6/2024)", "từ 5,00 trở lên", "+0,45", "", ""],
      ["Sở Tài nguyên và Môi trường", "từ 5,00 trở lên", "+0,45", "0,00", "khớp"],
      ["Sở Kế hoạch và Đầu tư", "từ 4,80 trở lên", "+0,25", "−0,20", "lệch (thấp hơn)"],
      ["Sở Tài chính", "từ 5,00 trở lên", "+0,45", "0,00", "khớp"],
    ]);
    expect(g24.targets[2]!.rows.find((r) => r.who === "Sở Tài chính")!.verdict).toBe(
      "số liệu tính không khớp",
    );
  });
  it("are drawn on one scale, with labels only for differences, and described in words", () => {
    const plots = g24.targets.map((t) => t.plot!);
    expect(new Set(plots.map((p) => `${p.min} ${p.max}`)).size).toBe(1);
    expect(plots[3]!.dots.map((d) => d.label)).toEqual([null, "Sở Kế hoạch và Đầu tư: 4,80", null]);
    expect(plots[3]!.alt).toBe(
      "Kết quả năm trước 4,55; mục tiêu của tỉnh 5,00; 2 kế hoạch nêu đúng mục tiêu này; Sở Kế hoạch và Đầu tư nêu 4,80.",
    );
  });
  it("use a scale that includes every value", () => {
    for (const values of [[5], [0], [1, 62], [4.14, 6.58], [90, 99.5]]) {
      const { min, max, step } = scaleOver(values);
      expect(min).toBeLessThanOrEqual(Math.min(...values));
      expect(max).toBeGreaterThanOrEqual(Math.max(...values));
      expect((max - min) / step).toBeLessThanOrEqual(10);
    }
  });
});
