import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { type ReadValues, readValues } from "../../../src/parse/read-values.ts";
import { textLines } from "../../../src/parse/text/text-line.ts";
import { snippetLines } from "../../support/rule-corpus.ts";

const catalogue = loadCatalogue();

/** The lines of a sub-plan above those of its section. */
export const HEAD = [
  "UBND TỈNH ĐIỆN BIÊN",
  "SỞ TÀI CHÍNH",
  "Số: 77/KH-STC",
  "Điện Biên, ngày 03 tháng 3 năm 2025",
  "KẾ HOẠCH",
  "Nâng cao Chỉ số PCI năm 2025",
  "I. NHIỆM VỤ",
];
export const MARKET = "1. Chỉ số Gia nhập thị trường";

/** The values of a sub-plan with these lines in its section. `confidence`: that of the letters of each line. */
export function readSection(lines: readonly string[], confidence = 1): ReadValues {
  const paragraphs = snippetLines([...HEAD, ...lines].join("\n")).map(({ source }) => ({
    ...source,
    confidence,
  }));
  return readValues(
    textLines({ pages: 1, extraction: [], removed: [], signature: null, paragraphs }),
    catalogue,
  );
}
