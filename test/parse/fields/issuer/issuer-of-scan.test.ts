import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../../src/catalogue/load-catalogue.ts";
import { readValues } from "../../../../src/parse/read-values.ts";
import { textLines } from "../../../../src/parse/text/text-line.ts";

const catalogue = loadCatalogue();

/** The issuer of a plan whose lines were read with a confidence. */
function issuerOf(
  head: readonly string[],
  confidence: number,
  sentence = "Sở Tư pháp ban hành Kế hoạch như sau:",
) {
  const text = [
    ...head,
    "Số: 21/KH-STP",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Lào Cai, ngày 05 tháng 3 năm 2026",
    "KẾ HOẠCH",
    "Cải thiện Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2026",
    `Thực hiện Kế hoạch số 12/KH-UBND ngày 03/02/2026 của UBND tỉnh, ${sentence}`,
    "I. NHIỆM VỤ",
    "1. Rà soát văn bản.",
  ];
  const lines = textLines({
    ...{ pages: 1, extraction: [], removed: [], signature: null },
    paragraphs: text.map((line) => ({
      ...{ kind: "text" as const, text: line, page: 1, confidence },
      ...{ changes: [], breaks: [], boxes: [] },
    })),
  });
  return readValues(lines, catalogue).plan.issuer;
}

describe("the issuer of a scan whose head has further words", () => {
  it.each([[["UBND TỈNH LÀO CAI", "SỞ TƯ PHÁP", "” ME"]], [["UBND TỈNH LÀO CAI", "LG NAM SỞ TƯ PHÁP"]]])(
    "is the unit that symbol, sentence and head agree on: %j",
    (head) => {
      expect(issuerOf(head, 0.9)?.unitId).toBe("so-tu-phap");
    },
  );

  it("is not changed where the sentence names another unit", () => {
    const head = ["UBND TỈNH LÀO CAI", "SỞ TƯ PHÁP", "” ME"];
    expect(issuerOf(head, 0.9, "Sở Y tế ban hành Kế hoạch như sau:")?.unitId).toBeNull();
  });

  it("is a division of the unit where the text was not recognised", () => {
    const head = ["SỞ TƯ PHÁP", "TRUNG TÂM TRỢ GIÚP PHÁP LÝ SỞ TƯ PHÁP"];
    expect(issuerOf(head, 1)?.unitId).not.toBe("so-tu-phap");
  });
});
