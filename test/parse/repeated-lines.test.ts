import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import type { Paragraph, RestoredText } from "../../src/model/restored-text.ts";
import { parse } from "../../src/parse/parse.ts";

const catalogue = loadCatalogue();

const paragraph = (text: string): Paragraph => ({
  ...{ text, kind: "text", page: 1, breaks: [], boxes: [], confidence: 1, changes: [] },
});
const restored = (...paragraphs: Paragraph[]): RestoredText => ({
  ...{ pages: 1, paragraphs, extraction: [], removed: [], signature: null },
});

describe("a document whose lines repeat", () => {
  const planOf = (year: number) =>
    restored(
      ...[
        "UBND TỈNH LẠNG SƠN",
        "SỞ NỘI VỤ",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        `Số: 12/KH-SNV Lạng Sơn, ngày 02 tháng 4 năm ${year}`,
        "KẾ HOẠCH",
        `Nâng cao chỉ số PGI năm ${year}`,
        "I. TỔ CHỨC THỰC HIỆN",
        "1. Văn phòng Sở báo cáo trước ngày 05/12.",
        "2. Văn phòng Sở báo cáo trước ngày 05/12.",
      ].map((text) => paragraph(text)),
    );
  const days = (text: RestoredText) =>
    parse(text, catalogue).value.flatMap(({ plan }) => plan.deadlines.map(({ date }) => date.iso));

  it("gives the same result whatever was read before", () => {
    for (const year of [2024, 2025, 2024])
      expect(days(planOf(year))).toEqual([`${year}-12-05`, `${year}-12-05`]);
  });
});
