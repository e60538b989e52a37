import { expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { legalDocument } from "../../src/compare/legal-document.ts";

it.each([
  [
    "Nghị định 45/2025/NĐ-CP; Nghị quyết 04/NQ-HĐND ngày 18/02/2025 của tỉnh Lạng Sơn (https://example.vn/a)",
    "Nghị định 45/2025/NĐ-CP",
  ],
  ["Nghị quyết 04/NQ-HĐND ngày 18/02/2025 của tỉnh Lạng Sơn (https://example.vn/a)", ""],
  ["https://example.vn/tin.htm", ""],
  [
    "Nghị quyết 202/2025/QH15 ngày 12/6/2025; https://example.vn/b",
    "Nghị quyết 202/2025/QH15 ngày 12/6/2025",
  ],
])("%s", (text, document) => {
  expect(legalDocument(text, "Cao Bằng")).toBe(document);
});

it("keeps the resolution of the province itself", () => {
  const text = "Nghị quyết 04/NQ-HĐND ngày 18/02/2025 của tỉnh Lạng Sơn (https://example.vn/a)";
  expect(legalDocument(text, "Lạng Sơn")).toBe("Nghị quyết 04/NQ-HĐND ngày 18/02/2025 của tỉnh Lạng Sơn");
});

it("never contains a web address", () => {
  for (const { successors } of loadCatalogue().data.units)
    for (const { legal } of successors) expect(legalDocument(legal, null)).not.toMatch(/https?:|www\./u);
});
