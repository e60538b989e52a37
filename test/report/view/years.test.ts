import { describe, expect, it } from "vitest";
import { buildView } from "../../../src/report/build-view.ts";
import { example, exampleWith } from "../example/example.ts";
import { view } from "../example/example-view.ts";

describe("years", () => {
  it("compare last year's result with its target, and follow units through mergers", () => {
    const year = view.years[0]!;
    expect(year.targets[0]).toMatchObject({
      verdict: "chưa đạt (thiếu 0,12 điểm)",
      change: { text: "+0,60" },
    });
    expect(year.targets[2]!.verdict).toBe("đạt (vượt 0,15 điểm)");
    expect(year.units.map(({ unit, before }) => [unit, before])).toEqual([
      [
        "Sở Nông nghiệp và Môi trường",
        "Sở Tài nguyên và Môi trường (hợp nhất từ 01/3/2025, Nghị định 45/2025/NĐ-CP); Sở Nông nghiệp và Phát triển nông thôn (hợp nhất từ 01/3/2025, Nghị định 45/2025/NĐ-CP)",
      ],
      ["Sở Xây dựng", "Sở Giao thông vận tải (hợp nhất từ 01/3/2025, Nghị định 45/2025/NĐ-CP)"],
      ["Công an tỉnh", ""],
      ["UBND các huyện, thành phố", "kết thúc hoạt động từ 01/7/2025 (Luật 72/2025/QH15)"],
    ]);
    expect(year.units[0]!.assigned).toHaveProperty("added", "");
    expect(year.units[0]!.written).toHaveProperty("added", "Đảm bảo tuân thủ");
    expect(year.units[2]!.written).toBe(
      "trong các tệp đã nhận không có kế hoạch của đơn vị năm 2024 và năm 2026",
    );
    expect(
      year.lines[0]!.points.map((p) => [p.year, p.target?.value ?? null, p.result?.value ?? null]),
    ).toEqual([
      [2023, null, 4.5],
      [2024, 5.6, 5.48],
      [2026, 6.2, null],
    ]);
    expect(year.lines[0]!.points.map(({ verdict }) => verdict?.text)).toEqual([
      undefined,
      "chưa đạt",
      undefined,
    ]);
    expect(year.lines[2]!.points[1]!.verdict).toEqual({ text: "đạt", tone: "good" });
    expect(year.lines[2]!.alt).toContain("kết quả năm 2024: 4,25 (đạt)");
  });
  it("draw the whole index too, with a rank upside down", () => {
    const rank = {
      kind: "rank" as const,
      comparator: "<=" as const,
      valueTo: null,
      unit: "hạng",
      increase: null,
    };
    const target = (value: number, year: number) => ({
      ...rank,
      value,
      baseline: null,
      year,
      criterion: null,
      text: `trong nhóm ${value}`,
    });
    const [pair] = example.comparison.years;
    const overall = [
      {
        kind: "rank" as const,
        from: target(30, 2024),
        to: target(15, 2026),
        result: 31,
        resultDecimals: 0,
        resultOf: 63,
        outcome: { state: "missed" as const, value: 1, decimals: 0 },
        change: null,
      },
    ];
    const [year] = buildView(exampleWith({ ...example.comparison, years: [{ ...pair!, overall }] })).years;
    expect(year!.lines[0]).toMatchObject({ name: "Toàn bộ chỉ số: thứ hạng", lowerIsBetter: true });
    expect(year!.lines[0]!.alt).toBe(
      "Toàn bộ chỉ số: thứ hạng: mục tiêu năm 2024: 30; kết quả năm 2024: 31/63 (chưa đạt); mục tiêu năm 2026: 15.",
    );
    expect(year!.lines[1]!.lowerIsBetter).toBe(false);
  });
  it("do not say what a province's plan no longer assigns if it was read in part", () => {
    const [pair] = example.comparison.years;
    const changed = { kept: ["pgi.1"], dropped: ["pgi.2"], added: ["pgi.3"] };
    const units = [{ ...pair!.units[0]!, assigned: changed }];
    const options = exampleWith({ ...example.comparison, years: [{ ...pair!, units }] });
    const assignedOf = (readings: typeof options.facts.readings) =>
      buildView({ ...options, facts: { ...options.facts, readings } }).years[0]!.units[0]!.assigned;
    const names = ["Giảm thiểu ô nhiễm và thiên tai", "Đảm bảo tuân thủ", "Thúc đẩy thực hành xanh"];
    expect(assignedOf([])).toEqual({ kept: names[0], dropped: names[1], added: names[2] });
    expect(assignedOf([{ planId: "p26", extent: "part" }])).toMatchObject({ dropped: "", added: names[2] });
    expect(assignedOf([{ planId: "p24", extent: "part" }])).toMatchObject({ dropped: names[1], added: "" });
  });
});
