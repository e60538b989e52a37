import { expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { parse } from "../../../src/parse/parse.ts";
import { snippetLines } from "../../support/rule-corpus.ts";

const catalogue = loadCatalogue();
const DOCUMENT = [
  "UBND TỈNH LAI CHÂU",
  "SỞ XÂY DỰNG",
  "Số: 21/KH-SXD",
  "Lai Châu, ngày 12 tháng 02 năm 2025",
  "KẾ HOẠCH",
  "Nâng cao Chỉ số PCI năm 2025",
  "I. NHIỆM VỤ",
  "1. Văn phòng Sở rà soát thủ tục hành chính.",
  "GIÁM ĐỐC",
  "Nguyên Đình Thảo",
];

/** The codes of the warnings on a document whose words were read with this confidence. */
function codesOf(confidence: number): readonly string[] {
  const paragraphs = snippetLines(DOCUMENT.join("\n")).map(({ source }) => ({ ...source, confidence }));
  const text = { pages: 1, extraction: [], removed: [], signature: null, paragraphs };
  return parse(text, catalogue).value[0]!.plan.warnings.map(({ code }) => code);
}

it("warns of a signer whose family name was misread on a scan, not in typed text", () => {
  expect(codesOf(0.9)).toContain("name-doubtful");
  expect(codesOf(1)).not.toContain("name-doubtful");
});
