import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../../src/catalogue/load-catalogue.ts";
import { parse } from "../../../../src/parse/parse.ts";

const catalogue = loadCatalogue();

/** The month of a plan of 03/2025 that cites documents. `confidence`: how reliable its words are; 1 if it is typed. */
function monthOf(cited: readonly string[], confidence: number): number | null {
  const bases = cited.map((date, i) => `Căn cứ Quyết định số ${i + 1}/QĐ-UBND ngày ${date} của UBND tỉnh;`);
  const text = `UBND TỈNH LÀO CAI\nSố: 9/KH-UBND\nLào Cai, ngày 16 tháng 3 năm 2025\nKẾ HOẠCH\nTrồng rừng\n${bases.join("\n")}\nI. NHIỆM VỤ\n- Sở Nội vụ rà soát hồ sơ.`;
  const { value } = parse(
    {
      ...{ pages: 1, extraction: [], removed: [], signature: null },
      paragraphs: text.split("\n").map((line) => ({
        ...{ kind: "text" as const, text: line, page: 1, confidence },
        ...{ changes: [], breaks: [], boxes: [] },
      })),
    },
    catalogue,
  );
  return value[0]!.plan.issueDate.month;
}

describe("the month of a recognised document", () => {
  it("is blank where later documents are cited", () => {
    expect(monthOf(["21/7/2025", "08/9/2025"], 0.9)).toBeNull();
  });

  it.each([
    ["one later document is cited, whose date may be misread", ["21/7/2025", "08/01/2025"]],
    ["earlier documents and those of the same month are cited", ["21/7/2024", "10/3/2025"]],
    ["documents of another year are cited", ["21/7/2026", "21/8/2026"]],
  ])("stays where %s", (_, cited) => {
    expect(monthOf(cited, 0.9)).toBe(3);
  });

  it("stays in a typed document", () => {
    expect(monthOf(["21/7/2025", "08/9/2025"], 1)).toBe(3);
  });
});
