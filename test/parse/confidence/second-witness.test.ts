import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { assessConfidence } from "../../../src/parse/confidence/assess-confidence.ts";
import { COLUMNS, ROWS, witnessedConfidence } from "../../../src/parse/confidence/witnessed-confidence.ts";
import { sourceModel } from "../../../src/parse/fields/assignment/sources/source-model.ts";
import { readValues } from "../../../src/parse/read-values.ts";
import { plainLines } from "../../support/rule-corpus.ts";
import { HEAD, TASKS } from "../../support/unread-of.ts";

const catalogue = loadCatalogue();
const BODY = [
  "II. TỔ CHỨC THỰC HIỆN",
  "1. Phòng Quản lý nhà",
  "- Rà soát quy trình cấp phép, báo cáo Giám đốc Sở trước ngày 15/11/2025.",
  "2. Giao Văn phòng Sở tổng hợp kết quả, gửi Sở Nội vụ.",
];
const first = HEAD.length + TASKS.length;
const lines = plainLines([...HEAD, ...TASKS, ...BODY]);
const values = readValues(lines, catalogue);
const probability = (line: number, name: string) => values.sources.bearerProbability(first + line, name);

describe("the second witness", () => {
  it("finds the bearer of a line in the heading above it", () => {
    expect(probability(2, "Phòng Quản lý nhà")).toBeGreaterThan(0.9);
  });

  it("tells the unit that is ordered from the one that gets the result", () => {
    expect(probability(3, "Văn phòng Sở")).toBeGreaterThan(0.9);
    expect(probability(3, "Sở Nội vụ")).toBeLessThan(0.1);
  });

  it("gives a unit that no source names no probability", () => {
    expect(probability(2, "Sở Y tế")).toBe(0);
  });

  it("tells lines of work from headings", () => {
    expect(values.sources.workProbability(lines[first + 2]!)).toBeGreaterThan(0.5);
    expect(values.sources.workProbability(lines[first]!)).toBeLessThan(0.5);
  });

  it("never raises a confidence", () => {
    const without = assessConfidence(values.plan, values.evidence, values.facts);
    const both = assessConfidence(values.plan, values.evidence, values.facts, values.sources);
    for (const [pointer, [entry]] of Object.entries(without)) {
      const own = both[pointer]?.[0]?.confidence ?? entry!.confidence;
      // The parts of a doubtful assignment have a confidence of their own, which is never below that of the whole.
      if (!/\/(?:units|partners)\/\d+$/u.test(pointer)) expect(own).toBeLessThanOrEqual(entry!.confidence);
    }
  });
});

describe("the confidence by two witnesses", () => {
  const shares = sourceModel().confidence;

  it("has a share for each range, and higher ranges never have lower shares", () => {
    expect(shares).toHaveLength(ROWS);
    for (const [i, row] of shares.entries()) {
      expect(row).toHaveLength(COLUMNS);
      for (const [k, share] of row.entries()) {
        expect(share).toBeGreaterThanOrEqual(row[k - 1] ?? 0);
        expect(share).toBeGreaterThanOrEqual(shares[i - 1]?.[k] ?? 0);
      }
    }
  });

  it("is certain only where both witnesses are", () => {
    expect(witnessedConfidence(0.95, 0.999, shares)).toBe(0.95);
    expect(witnessedConfidence(0.95, 0.5, shares)).toBeLessThan(0.9);
    expect(witnessedConfidence(0.95, 0, shares)).toBeLessThan(0.8);
    expect(witnessedConfidence(0.7, 0.999, shares)).toBeLessThanOrEqual(0.7);
  });
});
