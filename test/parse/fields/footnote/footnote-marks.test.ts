import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../../src/catalogue/load-catalogue.ts";
import type { RestoredText } from "../../../../src/model/restored-text.ts";
import { withoutFootnoteMarks } from "../../../../src/parse/fields/footnote/footnote-marks.ts";
import { parse } from "../../../../src/parse/parse.ts";

const THREE = new Set([1, 2, 3]);

describe("marks of footnotes", () => {
  it.each([
    ["thu gom, xử lý rác thải [2] theo quy định.", "thu gom, xử lý rác thải theo quy định."],
    ["thu gom, xử lý3.", "thu gom, xử lý."],
    ["kiểm tra cơ sở² và xử lý³;", "kiểm tra cơ sở và xử lý;"],
  ])("%s", (text, words) => expect(withoutFootnoteMarks(text, THREE)).toBe(words));

  it.each([
    "hoàn thành trong tháng3.",
    "giảm phát thải CO2, trồng 100 m2.",
    "nghị quyết của khoản2, điều3.",
    "xử lý 3.",
    "kiểm tra [7], thu gom rác9.",
    "mã hồ sơ a1, b2.",
  ])("%s: numbers that are not marks stay", (text) => expect(withoutFootnoteMarks(text, THREE)).toBe(text));

  it("without footnotes nothing is removed", () =>
    expect(withoutFootnoteMarks("xử lý3, theo dõi [1].", new Set())).toBe("xử lý3, theo dõi [1]."));
});

const TEXT = `UBND TỈNH YÊN BÁI
SỞ XÂY DỰNG
Số: 12/KH-SXD
Yên Bái, ngày 10 tháng 3 năm 2025
KẾ HOẠCH
Nâng cao Chỉ số PCI năm 2025
I. MỤC ĐÍCH
1. Nâng cao trách nhiệm của các đơn vị.
II. TỔ CHỨC THỰC HIỆN
1. Văn phòng Sở
- Theo dõi, đôn đốc việc xử lý2.
- Tổng hợp báo cáo [1] của các đơn vị.
[1] Theo mẫu của Sở Nội vụ.
[2] Theo quy định hiện hành.`;

it("the words of tasks have no marks, their evidence has them", () => {
  const paragraphs = TEXT.split("\n").map((text) => ({
    text,
    kind: "text" as const,
    page: 1,
    breaks: [],
    boxes: [],
    confidence: 1,
    changes: [],
  }));
  const text: RestoredText = { pages: 1, paragraphs, extraction: [], removed: [], signature: null };
  const { plan } = parse(text, loadCatalogue()).value[0]!;
  const tasks = plan.assignments[0]!.tasks.map((task) => task.text);
  expect(tasks).toEqual(["Theo dõi, đôn đốc việc xử lý.", "Tổng hợp báo cáo của các đơn vị."]);
  const quotes = plan.assignments[0]!.tasks.map(
    (_, i) => plan.evidence[`/assignments/0/tasks/${i}`]?.[0]?.quote,
  );
  expect(quotes[0]).toContain("xử lý2.");
  expect(quotes[1]).toContain("[1]");
});
