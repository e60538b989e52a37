import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import type { Paragraph, RestoredText } from "../../../src/model/restored-text.ts";
import { readDueDates } from "../../../src/parse/fields/due-date/due-dates.ts";
import { parse } from "../../../src/parse/parse.ts";
import { readOnce } from "../../../src/parse/text/read-once.ts";
import type { RuleContext } from "../../../src/parse/text/rule.ts";
import { onLine, type Span, spanIn, wholeLine } from "../../../src/parse/text/span.ts";
import { type TextLine, textLines } from "../../../src/parse/text/text-line.ts";

const catalogue = loadCatalogue();
const inYear = (year: number): RuleContext => ({
  catalogue,
  year,
  indexIds: ["pgi"],
  province: "Lạng Sơn",
  wholeNames: new Set(),
});

const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  ...{ text, kind: "text", page: 1, breaks: [], boxes: [], confidence: 1, changes: [] },
  ...more,
});
const restored = (...paragraphs: Paragraph[]): RestoredText => ({
  ...{ pages: 1, paragraphs, extraction: [], removed: [], signature: null },
});
const linesOf = (...texts: string[]) => textLines(restored(...texts.map((text) => paragraph(text))));

/** A reader that records what it reads. */
function counted() {
  const read: string[] = [];
  const reader = readOnce(
    (line: TextLine, from: number, _context: RuleContext): readonly { span: Span }[] => {
      read.push(line.text.slice(from));
      return [{ span: spanIn(line, from, line.text.length) }];
    },
    onLine,
  );
  return { read, reader };
}

describe("what is read of a line", () => {
  const context = inYear(2025);

  it("is read once for all lines with the same words, and placed on each of them", () => {
    const { read, reader } = counted();
    const lines = linesOf("Giao Sở Y tế.", "Khác.", "Giao Sở Y tế.");
    expect(lines.map((line) => reader(line, 0, context)[0]!.span)).toEqual(lines.map(wholeLine));
    expect(read).toEqual(["Giao Sở Y tế.", "Khác."]);
  });

  it("is read at each place", () => {
    const { read, reader } = counted();
    const [line] = linesOf("Giao Sở Y tế.");
    for (const from of [5, 0, 5, 0]) reader(line!, from, context);
    expect(read).toEqual(["Sở Y tế.", "Giao Sở Y tế."]);
  });

  it("is read again for another document", () => {
    const [line] = linesOf("Báo cáo trước ngày 05/12.");
    const years = [2024, 2025, 2024].map((year) => readDueDates(line!, inYear(year))[0]?.value.date.iso);
    expect(years).toEqual(["2024-12-05", "2025-12-05", "2024-12-05"]);
  });

  it("is read again for a line that is cut", () => {
    const { read, reader } = counted();
    const [line] = linesOf("Giao Sở Y tế.");
    reader(line!, 0, context);
    reader(line!.upTo(4), 0, context);
    expect(read).toEqual(["Giao Sở Y tế.", "Giao"]);
  });

  it("is read separately where restoration has changed the line", () => {
    const { read, reader } = counted();
    const changes = [{ start: 0, end: 4, original: "Giac", confidence: 0.9 }];
    for (const line of textLines(restored(paragraph("Giao"), paragraph("Giao", { changes }))))
      reader(line, 0, context);
    expect(read).toEqual(["Giao", "Giao"]);
  });
});

describe("a document", () => {
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
