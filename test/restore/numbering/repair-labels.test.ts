import { describe, expect, it } from "vitest";
import type { Paragraph } from "../../../src/model/restored-text.ts";
import { repairLabels } from "../../../src/restore/numbering/repair-labels.ts";

const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  text,
  kind: "text",
  page: 1,
  breaks: [],
  boxes: [{ start: 0, end: text.length, page: 1, bbox: [0, 0, 100, 12] }],
  confidence: 0.9,
  changes: [],
  ...more,
});
const texts = (...lines: string[]) =>
  repairLabels(lines.map((text) => paragraph(text))).map(({ text }) => text);

describe("a repaired label", () => {
  it("is found after specks and a blank", () => {
    const [first, last] = ["1. Chỉ số A", "3. Chỉ số C"];
    expect(texts(first, ": 2, Chỉ số B", last)).toEqual([first, "2. Chỉ số B", last]);
    expect(texts("I. Mục tiêu", "' II. Nhiệm vụ", "III. Tổ chức")[1]).toBe("II. Nhiệm vụ");
    expect(texts(first, "_ 2. Chỉ số B", last)[1]).toBe("2. Chỉ số B");
    expect(texts(first, ": 2 hồ sơ", last)[1]).toBe(": 2 hồ sơ");
  });

  it("is found after a letter at the edge of the page", () => {
    const [first, last] = ["2. Sở Tài chính", "4. Sở Y tế"];
    expect(texts(first, "h 3. Sở Công Thương", last)[1]).toBe("3. Sở Công Thương");
    expect(texts("Nội dung", "h 3. Sở Công Thương", "Kết luận")[1]).toBe("h 3. Sở Công Thương");
  });

  it("loses a stain before its words, and keeps a quotation", () => {
    expect(texts("a) Phòng Thanh tra:", "b) 'Văn phòng Sở:", "c) Phòng Pháp chế:")[1]).toBe(
      "b) Văn phòng Sở:",
    );
    expect(texts("- 'Văn phòng Sở:")[0]).toBe("- Văn phòng Sở:");
    expect(texts("- 'Nụ cười công sở' năm 2026")[0]).toBe("- 'Nụ cười công sở' năm 2026");
  });

  it("shows what other labels are that were misread in the same way", () => {
    const lines = [
      ...[
        "1. Chỉ số A",
        "4) Văn phòng Sở khảo sát",
        "2. Chỉ số B",
        "4) Giao Văn phòng Sở",
        "b) Phòng Thanh tra",
      ],
      ...[
        "3. Chỉ số C",
        "a) Chi cục",
        "b) Phòng Hạ tầng",
        "4. Chỉ số D",
        "3) Giao Phòng Tổ chức",
        "b) Chi cục",
      ],
    ];
    const read = texts(...lines);
    expect([1, 3, 9].map((at) => read[at]!.slice(0, 2))).toEqual(["a)", "a)", "a)"]);
  });

  it("is not put in the place of an authority to sign", () => {
    const [first, last] = ["I. Mục tiêu", "III. Tổ chức"];
    expect(texts(first, "TL. CHỦ TỊCH", last)[1]).toBe("TL. CHỦ TỊCH");
    expect(texts(first, "TL. Nhiệm vụ", last)[1]).toBe("II. Nhiệm vụ");
  });

  it("is recorded with what was read, and moves what follows", () => {
    const change = { start: 8, end: 12, original: "soat", confidence: 0.9 };
    const broken = paragraph("2 .. Rà soát", { changes: [change] });
    const [, repaired] = repairLabels([paragraph("1. Chung"), broken, paragraph("3. Cuối")]);
    expect(repaired?.text).toBe("2. Rà soát");
    expect(repaired?.boxes[0]).toMatchObject({ start: 0, end: 10 });
    expect(repaired?.changes).toEqual([
      { start: 0, end: 3, original: "2 .. ", confidence: expect.closeTo(0.87) },
      { ...change, start: 6, end: 10 },
    ]);
  });

  it("is not put in the place of a blank serial", () => {
    const list = ["2. Chỉ số B", "3. Chỉ số C", "4. Chỉ số D"];
    expect(texts("Số:", "/ KH-UBND", ...list)[1]).toBe("/ KH-UBND");
    expect(texts("Mục tiêu", "/ Chỉ số A", ...list)[1]).toBe("1. Chỉ số A");
  });

  it("does not change rows of tables", () => {
    const row = paragraph("2.. Rà soát", { kind: "row" });
    expect(repairLabels([paragraph("1. Chung"), row, paragraph("3. Cuối")])[1]).toBe(row);
  });
});

describe("a label without a blank after it", () => {
  it("is repaired like any other", () => {
    const below = ["Phấn đấu đạt 26,5 điểm.", "II. PHÂN CÔNG NHIỆM VỤ", "III. TỔ CHỨC THỰC HIỆN"];
    expect(texts("L.MỤC TIÊU", ...below)).toEqual(["I. MỤC TIÊU", ...below]);
    expect(texts("L. MỤC TIÊU", ...below)).toEqual(["I. MỤC TIÊU", ...below]);
  });
});

describe("a misread dash", () => {
  it("is a dash between dashes", () => {
    expect(texts("- Rà soát;", "_ Công khai;", "- Báo cáo.")).toEqual([
      "- Rà soát;",
      "- Công khai;",
      "- Báo cáo.",
    ]);
    expect(texts("- Rà soát;", "~ Công khai;")).toEqual(["- Rà soát;", "- Công khai;"]);
    const list = ["- Rà soát;", "- Công bố;", "- Báo cáo;"];
    expect(texts(...list, "<< Công khai;", "„_~ Tổng hợp.").slice(3)).toEqual([
      "- Công khai;",
      "- Tổng hợp.",
    ]);
  });

  it("is not found in the body because the recipients have dashes", () => {
    const body = ["4. Báo tỉnh tuyên truyền.", "'Yêu cầu các sở thực hiện./."];
    const recipients = ["Nơi nhận:", "- Sở Nội vụ;", "- Sở Y tế;", "- Lưu: VT."];
    expect(texts(...body, ...recipients)).toEqual([body[0], "Yêu cầu các sở thực hiện./.", ...recipients]);
    expect(texts("- Rà soát;", "- Công bố;", "- Báo cáo;", ...body).at(-1)).toBe(
      "- Yêu cầu các sở thực hiện./.",
    );
  });

  it("is not found before a closing paragraph", () => {
    const list = ["- Rà soát;", "- Công khai;", "- Báo cáo."];
    const last = (text: string) => texts(...list, text).at(-1);
    expect(last("__ Trên đây là Kế hoạch của Sở./.")).toBe("Trên đây là Kế hoạch của Sở./.");
    expect(last("._ Nhận Công điện này, các xã thực hiện./.")).toBe(
      "Nhận Công điện này, các xã thực hiện./.",
    );
    expect(last("_ Nhận hồ sơ của người dân.")).toBe("- Nhận hồ sơ của người dân.");
  });

  it("is not found left of the dashes of its page", () => {
    const at = (text: string, x: number, page = 1) =>
      paragraph(text, { boxes: [{ start: 0, end: text.length, page, bbox: [x, 0, 400, 12] }] });
    const list = ["- Rà soát;", "- Công khai;", "- Báo cáo."].map((text) => at(text, 120));
    const last = (x: number, page?: number) =>
      repairLabels([...list, at("__ Thống nhất dừng dự án.", x, page)]).at(-1)?.text;
    expect(last(100)).toBe("Thống nhất dừng dự án.");
    expect(last(118)).toBe("- Thống nhất dừng dự án.");
    expect(last(135)).toBe("- Thống nhất dừng dự án.");
    expect(last(100, 2)).toBe("- Thống nhất dừng dự án.");
  });

  it("is found after a stain", () => {
    expect(texts("- Rà soát;", ": - Công khai;", ". - Báo cáo;", "_— Tổng hợp.")).toEqual([
      "- Rà soát;",
      "- Công khai;",
      "- Báo cáo;",
      "- Tổng hợp.",
    ]);
    expect(texts("Kết quả:", ": - 12 hồ sơ")).toEqual(["Kết quả:", ": - 12 hồ sơ"]);
  });

  it("is found among several signs", () => {
    const dashes = ["- Rà soát văn bản", "- Kiểm tra", "- Tổ chức họp"];
    const read = (text: string) => texts(...dashes, text).at(-1);
    expect(read("-_ Tiếp tục hỗ trợ")).toBe("- Tiếp tục hỗ trợ");
    expect(read("„_ ~ Hoàn tất công tác")).toBe("- Hoàn tất công tác");
    expect(read("--« Thời gian thực hiện: Năm 2018")).toBe("- Thời gian thực hiện: Năm 2018");
    expect(read("ˆ = Thời gian thực hiện: Năm 2017")).toBe("- Thời gian thực hiện: Năm 2017");
    expect(read(":_- + Thời gian thực hiện")).toBe("+ Thời gian thực hiện");
    expect(texts("Mở đầu", ". …. Ban hành Quy chế")[1]).toBe("Ban hành Quy chế");
  });

  it("is not found among signs that are printed", () => {
    for (const line of ["-- Rà soát", "+ “Một cửa” liên thông", "- (Theo mẫu)", "“… Nội dung” là tên"])
      expect(texts("- Rà soát văn bản", "- Kiểm tra", "- Tổ chức", line).at(-1)).toBe(line);
  });

  it("is not found in a quotation or outside a list of dashes", () => {
    for (const lines of [
      ["- Rà soát;", "“Công khai”"],
      ["1. Rà soát", "_ Công khai", "2. Báo cáo"],
    ])
      expect(texts(...lines)).toEqual(lines);
  });
});

describe("a printed dot", () => {
  it("is read as a quotation mark, a star or a small letter", () => {
    expect(texts("» Rà soát thủ tục;", "* Công khai;", "s Báo cáo;", "» Tổng hợp.")).toEqual([
      "• Rà soát thủ tục;",
      "* Công khai;",
      "* Báo cáo;",
      "• Tổng hợp.",
    ]);
    expect(texts("Mục tiêu:", "» Chỉ tiêu cụ thể: 69%")).toEqual(["Mục tiêu:", "• Chỉ tiêu cụ thể: 69%"]);
  });

  it("is not the end of a quotation, nor a sign of a typed document", () => {
    for (const lines of [
      ["* Rà soát “thủ tục", "» của các sở."],
      ["s Báo cáo;", "1. Rà soát"],
    ])
      expect(texts(...lines)).toEqual(lines);
    const typed = [paragraph("» Rà soát thủ tục", { confidence: 1 })];
    expect(repairLabels(typed)).toEqual(typed);
  });
});

describe("a Roman numeral that repeats", () => {
  it("has lost a stroke", () => {
    const before = ["I. Mục tiêu", "II. Nhiệm vụ", "1. Sở A", "2. Sở B"];
    for (const read of ["II Tổ chức thực hiện", "II, 'Tổ chức thực hiện"])
      expect(texts(...before, read, "1. Sở C")[4]).toBe("III. Tổ chức thực hiện");
  });

  it("is kept in another list, such as an appendix", () => {
    const lines = ["I. Mục tiêu", "II. Nhiệm vụ", "I. Phụ lục", "II. Danh mục"];
    expect(texts(...lines)).toEqual(lines);
  });
});

describe("a letter between numbers", () => {
  it("is repaired where the next letter follows", () => {
    const around = ["3. Tính minh bạch", "- Công khai;", "b) Sở Nội vụ", "- Báo cáo."] as const;
    const [before, first, second, last] = around;
    expect(texts(before, "4) Sở Tài chính:", first, second, last)).toEqual([
      before,
      "a) Sở Tài chính:",
      first,
      second,
      last,
    ]);
  });

  it("is a number where a number follows", () => {
    const lines = ["3. Tính minh bạch", "4) Sở Tài chính:", "- Công khai;", "5. Sở Nội vụ"];
    expect(texts(...lines)).toEqual(lines);
  });
});
