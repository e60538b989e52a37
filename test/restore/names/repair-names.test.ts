import { describe, expect, it } from "vitest";
import { generatePlan } from "../../../fixtures/generate/generate.ts";
import type { Block } from "../../../fixtures/generate/plan-truth.ts";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import type { Paragraph } from "../../../src/model/restored-text.ts";
import { repairNames } from "../../../src/restore/names/repair-names.ts";

const catalogue = loadCatalogue();

const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  text,
  kind: "text",
  page: 1,
  breaks: [],
  boxes: [],
  confidence: 0.9,
  changes: [],
  ...more,
});

const repaired = (...lines: string[]): string[] =>
  repairNames(
    lines.map((text) => paragraph(text)),
    new Set([1]),
    catalogue,
  ).map(({ text }) => text);

describe("a mark inside a name of the catalogue", () => {
  it.each([
    ["- Sở Thông: tin và Truyền thông chủ trì", "- Sở Thông tin và Truyền thông chủ trì"],
    ["Bộ Thông tin và Truyền . thông", "Bộ Thông tin và Truyền thông"],
  ])("is removed: %s", (read, meant) => {
    expect(repaired(read)).toEqual([meant]);
  });

  it.each([
    "Sở Nội vụ: tham mưu ban hành kế hoạch",
    "Giao Sở Tài chính; Sở Công Thương chủ trì",
    "Báo cáo Bộ Công an. Công an tỉnh chủ trì",
    "Gửi Ủy ban nhân dân tỉnh: Phòng Nội chính tổng hợp",
    "Sở Y tế. Môi trường đầu tư được cải thiện",
  ])("is kept between others: %s", (text) => {
    expect(repaired(text)).toEqual([text]);
  });
});

describe("names that the catalogue has", () => {
  it.each([
    ["Giao Sở Tài chinh chủ trì.", "Giao Sở Tài chính chủ trì."],
    ["Sở Nội vu, Sở V tế phối hợp.", "Sở Nội vụ, Sở Y tế phối hợp."],
    ["Công ăn tỉnh tuần tra.", "Công an tỉnh tuần tra."],
    ["Số Y tế kiểm tra.", "Sở Y tế kiểm tra."],
    ["Bộ Tu pháp trả lời.", "Bộ Tư pháp trả lời."],
    ["Sở Nông nghiêp và Mồi trường", "Sở Nông nghiệp và Môi trường"],
    ["SỞ TÀI CHINH", "SỞ TÀI CHÍNH"],
    ["Số Cổng Thuang rà soát.", "Sở Công Thương rà soát."],
    ["Chỉ cục Thủy sản vùng III theo dõi.", "Chi cục Thủy sản vùng III theo dõi."],
  ])("are repaired: %s", (read, meant) => {
    expect(repaired(read)).toEqual([meant]);
  });

  it.each([
    "Công ăn việc làm của người dân được bảo đảm.",
    "Số lượng Công chức tăng.",
    "Trung tâm Khuyến công và Trung tâm Khuyến nông báo cáo.",
    "Chỉ Cục Thuế mới có quyền.",
    "Sở Tài chính, sở Tài Chính, SỞ TÀI CHÍNH",
    "Văn phong Hồ Chí Minh giản dị.",
  ])("are not read into other words: %s", (text) => {
    expect(repaired(text)).toEqual([text]);
  });
});

describe("names that the document has in other places", () => {
  it.each([
    [
      "Phòng Quản lý dự án Nam Sông lập dự án đầu tư, dự án mở rộng.",
      "Giao Phòng Quán lý dư án Nam Sông thẩm định.",
      "Giao Phòng Quản lý dự án Nam Sông thẩm định.",
    ],
    ["Phòng Kinh tế chủ trì.", "phòng Kính tế tham mưu.", "phòng Kinh tế tham mưu."],
    [
      "Trung tâm Y tế Mai Sơn báo cáo.",
      "Trung tám Y tế Mai Sơn kiểm tra.",
      "Trung tâm Y tế Mai Sơn kiểm tra.",
    ],
    ["UBND xã Tân Lộc, UBND xã Tân Lạc", "UBND xã Tân Lôc nộp báo cáo.", "UBND xã Tân Lộc nộp báo cáo."],
    [
      "Trường Cao đẳng Bình Minh tuyển sinh cao đẳng; cao đẳng nghề.",
      "Trường Cao đằng Bình Minh khai giảng.",
      "Trường Cao đẳng Bình Minh khai giảng.",
    ],
    [
      "Văn phòng Hội đồng quản trị trình.",
      "Văn phOng Hội đồng quản trị lưu.",
      "Văn phòng Hội đồng quản trị lưu.",
    ],
  ])("are repaired: %s", (other, read, meant) => {
    expect(repaired(other, read)).toEqual([other, meant]);
  });

  it.each([
    ["Phòng Kinh tế chủ trì.", "Phòng Y tế phối hợp."],
    ["UBND xã Tân An báo cáo.", "UBND xã Tân Anh báo cáo."],
    ["UBND xã Tân Lập báo cáo.", "UBND xã Tân Lạp báo cáo."],
    ["UBND xã Ia Rbol báo cáo.", "UBND xã Ia Rbok báo cáo."],
    ["Đội Quản lý thị trường số 1 kiểm tra.", "Đội Quản lý thị trường số 7 kiểm tra."],
    ["Thuế khu vực II thu.", "Thuế khu vực III thu."],
    ["Trường Tiểu học Hòa Bình", "Trường Tiểu học Hòa Binh"],
    ["Ban Dân vận họp.", "Ban Dân tộc họp."],
    ["Phòng Quản lý đê điều", "Phòng Quản lý đô thị"],
  ])("stay two names where both may be real: %s %s", (...lines) => {
    expect(repaired(...lines)).toEqual(lines);
  });
});

describe("the repaired paragraph", () => {
  it("keeps what was read, with a lower confidence", () => {
    const [own] = repairNames([paragraph("Giao Sở Tài chinh chủ trì.")], new Set([1]), catalogue);
    expect(own!.changes).toEqual([{ start: 12, end: 17, original: "chinh", confidence: 0.85 }]);
  });

  it("keeps the places of cells and earlier changes", () => {
    const cells = [
      { start: 0, end: 9, column: 0, rowSpan: 1, colSpan: 1 },
      { start: 10, end: 17, column: 1, rowSpan: 1, colSpan: 1 },
    ];
    const row = { table: "t1", row: 0, cells };
    const changes = [
      { start: 0, end: 2, original: "S0", confidence: 0.7 },
      { start: 10, end: 13, original: "Iập", confidence: 0.9 },
    ];
    const read = paragraph("Sô' Y tế.\tLập dự.", { kind: "row", row, changes });
    const [own] = repairNames([read], new Set([1]), catalogue);
    expect(own!.text).toBe("Sở Y tế.\tLập dự.");
    expect(own!.row!.cells.map(({ start, end }) => own!.text.slice(start, end))).toEqual([
      "Sở Y tế.",
      "Lập dự.",
    ]);
    expect(own!.changes.map(({ start, end, original }) => [own!.text.slice(start, end), original])).toEqual([
      ["Sở", "S0'"],
      ["Lập", "Iập"],
    ]);
  });

  it("is unchanged on a page that no engine read", () => {
    const typed = [paragraph("Giao Sở Tài chinh chủ trì.")];
    expect(repairNames(typed, new Set(), catalogue)).toEqual(typed);
    expect(repairNames(typed, new Set([2]), catalogue)).toEqual(typed);
  });
});

describe("a clean text", () => {
  const textsOf = (block: Block): string[] =>
    block.kind === "table" ? block.rows.flatMap((row) => row.map(({ text }) => text)) : [block.text];

  it("stays as it is, even if an engine read it", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const lines = generatePlan(seed).blocks.flatMap(textsOf);
      expect(repaired(...lines)).toEqual(lines);
    }
  });

  it("keeps the names of all communes, which often differ in one letter", () => {
    for (const { name } of catalogue.data.provinces) {
      const own = catalogue.communesOf(name, "2026-01-01")?.communes ?? [];
      const lines = own.flatMap((commune) => [
        `Giao ${commune.name} và Trạm Y tế ${commune.name.slice("UBND ".length)} thực hiện.`,
        `Trường Mầm non ${commune.name.split(" ").slice(2).join(" ")} báo cáo.`,
      ]);
      expect(repaired(...lines)).toEqual(lines);
    }
  });
});
