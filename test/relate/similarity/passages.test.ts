import { describe, expect, it } from "vitest";
import type { PlanRecord } from "../../../src/model/plan.ts";
import { passagesOf } from "../../../src/relate/similarity/passages.ts";
import { statementsOf } from "../../../src/relate/similarity/statements.ts";
import { casePlan, unit } from "../../support/case-plan.ts";

const division = unit("Chi cục Thủy lợi", null);
const made = casePlan({ id: "kh", subIndices: [{ id: "pgi.1", units: [division] }] });
const plan: PlanRecord = { ...made, evidence: {} };
const within = (from: number, to: number): PlanRecord => ({
  ...plan,
  source: { ...plan.source, range: { from, to } },
});
const found = (of: PlanRecord, text: string) =>
  passagesOf(statementsOf(of, text)).map(({ page, line, text: quote }) => [page, line, quote]);

describe("the passages of a text", () => {
  it("have the page and the line of the stored text", () => {
    const text = "nạo vét kênh mương\n\fkiểm tra hồ đập\ncắm biển \fcảnh báo\nlắp trạm đo mưa\n";
    expect(found(plan, text)).toEqual([
      [1, 1, "nạo vét kênh mương"],
      [2, 2, "kiểm tra hồ đập"],
      [2, 3, "cắm biển cảnh báo"],
      [3, 4, "lắp trạm đo mưa"],
    ]);
  });

  it("are those of one plan where a file has several", () => {
    expect(found(within(2, 2), "nạo vét kênh\n\fkiểm tra hồ đập\n\flắp trạm đo mưa")).toEqual([
      [2, 2, "kiểm tra hồ đập"],
    ]);
  });

  it("are neither headings nor names of units", () => {
    expect(found(plan, "II. NHIỆM VỤ TRỌNG TÂM\na) Chi cục Thủy lợi:\n- nạo vét kênh mương")).toEqual([
      [1, 3, "- nạo vét kênh mương"],
    ]);
  });

  it("are no lists of units, but what a unit does", () => {
    const units = [unit("Thanh tra Sở", null), unit("Phòng Văn hóa, Thông tin", null), division];
    const of = casePlan({ id: "kh", subIndices: [{ id: "pgi.1", units }] });
    const text = [
      "a) Thanh tra Sở, Phòng Văn hóa, Thông tin và Chi cục Thủy lợi:",
      "b) Thanh tra Sở, Chi cục Thủy lợi kiểm tra hồ đập",
      "c) Thanh tra Sở Y tế",
    ];
    expect(found({ ...of, evidence: {} }, text.join("\n")).map(([, line]) => line)).toEqual([2, 3]);
  });

  it("are also the lines of assignments whose units have evidence of their own", () => {
    const quote = "nạo vét kênh mương do Chi cục Thủy lợi chủ trì";
    const evidence = {
      page: 1,
      line: 1,
      endLine: 1,
      quote,
      confidence: 0.8,
      rule: "assignment/subjects/passive",
    };
    const doubtful = { ...plan, evidence: { "/subIndices/0/assignments/0/units/0": [evidence] } };
    expect(found(doubtful, quote)).toEqual([[1, 1, quote]]);
  });

  it("divide a long line at the ends of its sentences", () => {
    const sentence = "nạo vét kênh mương tại các xã vùng thấp trước mùa mưa lũ hằng năm theo lịch; ";
    const parts = found(plan, sentence.repeat(8).trim());
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every(([, line]) => line === 1)).toBe(true);
    expect(parts.map(([, , quote]) => quote).join(" ")).toBe(sentence.repeat(8).trim());
  });
});
