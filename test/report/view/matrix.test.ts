import { describe, expect, it } from "vitest";
import { buildView } from "../../../src/report/build-view.ts";
import { consolidatedReports } from "../../../src/report/papers/consolidated-report.ts";
import { example, exampleWith } from "../example/example.ts";
import { g24, g26, orphaned } from "../example/example-view.ts";

/** Whether the report to sign says that a unit's plan lacks the first sub-index of the last group. */
function reportsLacking(view: ReturnType<typeof buildView>, unit: string): boolean {
  const { name } = view.groups.at(-1)!.matrix.columns[0]!;
  const rows = consolidatedReports(view).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])),
  );
  return rows.some(
    ([first, , last, ...others]) => first?.[0] === name && others.length === 0 && last?.[0] === unit,
  );
}

describe("the matrix", () => {
  it("has a sign and a word in each cell, in the parent's order", () => {
    expect(g24.matrix.rows.map((r) => `${r.no} ${r.unit}`).slice(0, 2)).toEqual([
      "1 Sở Tài nguyên và Môi trường",
      "2 Sở Nông nghiệp và Phát triển nông thôn",
    ]);
    expect(g24.matrix.rows[1]!.cells.map((c) => `${c.sign} ${c.word}`)).toEqual([
      "● có",
      "○ thiếu",
      "● có",
      "– không giao",
    ]);
    expect(g26.matrix.rows[1]!.cells.map((c) => c.sign).join("")).toBe("●●?●");
    expect(g24.matrix.totals).toEqual(["7/11", "3/6", "7/11", "5/8"]);
    const group = example.comparison.groups[0]!;
    const coverage = group.coverage.map((c) => ({
      ...c,
      ...(c.subIndex === group.subIndices[1]!.id && { because: null, state: "not-assigned" as const }),
    }));
    const partly = buildView(
      exampleWith({ ...example.comparison, groups: [{ ...group, coverage }], years: [] }),
    );
    expect(partly.groups[0]!.matrix.totals[1]).toBeNull();
    expect(consolidatedReports(partly)[0]!.blocks).toContainEqual(
      expect.objectContaining({
        kind: "table",
        rows: expect.arrayContaining([[[partly.groups[0]!.matrix.columns[1]!.name], ["–"], ["–"]]]),
      }),
    );
  });
  it("calls a missing sub-index as its finding does, in the cell, the first sentence and the report to sign", () => {
    const unit = "Sở Tài chính";
    // Both sub-indices that its plan lacks.
    const toCheck = example.findings.flatMap((one) =>
      one.rule === "sub-index-missing" && one.planId === "b3"
        ? ["pgi.1", "pgi.2"].map((subIndex) => ({ ...one, severity: "warning" as const, subIndex }))
        : [one],
    );
    const shown = [example, { ...example, findings: toCheck }].map((options) => {
      const view = buildView(options);
      const { matrix, counts } = view.groups.at(-1)!;
      const lacking = counts.find(({ id }) => id.endsWith("-n-missing"));
      return [
        matrix.rows.find((row) => row.unit === unit)?.cells[0]?.word,
        lacking?.rows.some(({ text }) => text === unit),
        reportsLacking(view, unit),
      ];
    });
    expect(shown).toEqual([
      ["thiếu", true, true],
      ["cần xem lại", false, false],
    ]);
  });
  it("never calls a sub-index unassigned if the province's plan is missing", () => {
    const { matrix } = orphaned.groups[0]!;
    const lacking = matrix.rows.flatMap((r) => r.cells).filter((c) => c.state === "not-assigned");
    expect(lacking.length).toBeGreaterThan(0);
    expect(new Set(lacking.map((c) => `${c.word}: ${c.meaning}`))).toEqual(
      new Set(["không có: không có (chưa rõ có được giao hay không)"]),
    );
    expect(matrix.totalsOf).toBe("Có / đã nhận");
  });
  it("links every cell with quotations to those of the parent plan and of the sub-plan", () => {
    const byId = new Map(g24.evidence.map((e) => [e.id, e]));
    const missing = byId.get(g24.matrix.rows[1]!.cells[1]!.evidence!)!;
    expect(missing.because).toBe("được giao đích danh");
    expect(missing.assigned.shown[0]!.quote).toContain("Đảm bảo tuân thủ");
    expect(missing.covered.shown).toEqual([]);
    expect(missing.covered.none).toBe(
      "Không thấy chỉ số thành phần này trong Kế hoạch số 77/KH-SNN ngày 15/7/2024 của Sở Nông nghiệp và Phát triển nông thôn.",
    );
    for (const row of g24.matrix.rows) {
      for (const cell of row.cells) expect(cell.evidence === null || byId.has(cell.evidence)).toBe(true);
    }
  });
  it("marks a doubtful reading and shows the text before restoration", () => {
    const late = g24.evidence.find((e) => e.unit === "Sở Giao thông vận tải")!.covered.shown[0]!;
    expect(late.how).toBe("nhận dạng, khôi phục dấu, độ tin cậy 71%");
    expect(late.doubtful).toBe(true);
    expect(late.original).toContain("Muc tiéu");
  });
});

describe("the quotations of a cell", () => {
  const covered = g24.evidence.find((e) => e.unit === "Sở Tài nguyên và Môi trường")!.covered.shown[0]!;
  it("contain the section's target and tasks, not only its heading", () => {
    expect(covered.quote).toBe("1. Chỉ số “Giảm thiểu ô nhiễm và thiên tai”");
    expect(covered.content).toHaveLength(3);
    expect(covered.content[0]).toContain("5,60 điểm");
    expect(covered.content[2]).toMatch(/^Phòng Nghiệp vụ: Rà soát quy trình/);
  });
});
