import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { ocrDamage, seeded } from "../ocr-damage.ts";

const catalogue = loadCatalogue();
const id = (text: string, indices: string[] = [], year: number | null = null) =>
  catalogue.matchSubIndex(text, indices, year)?.subIndex.id;

const UNRELATED = [
  "TỔ CHỨC THỰC HIỆN",
  "MỤC ĐÍCH, YÊU CẦU",
  "Mục đích",
  "Yêu cầu",
  "Nội dung",
  "Giải pháp về môi trường",
  "Kinh phí thực hiện",
  "Công tác tuyên truyền",
  "Chế độ báo cáo",
  "Sở Tài nguyên và Môi trường",
  "UBND các huyện, thành phố",
  "Các Sở, ban, ngành khác",
];

describe("matchSubIndex", () => {
  it.each([
    ["Giảm thiểu ô nhiễm và thiên tai", "pgi.1"],
    ["1. Chỉ số “Giảm thiểu ô nhiễm môi trường và thiên tai”", "pgi.1"],
    ["2.1. Chỉ số thành phần 2: Bảo đảm tuân thủ", "pgi.2"],
    ["ĐẢM BẢO TUÂN THỦ CÁC TIÊU CHUẨN MÔI TRƯỜNG TỐI THIỂU", "pgi.2"],
    ["Bảo đảm tuân thủ các tiêu chuẩn môi trường", "pgi.2"],
    ["c) Chỉ số Thúc đẩy thực hành xanh (tăng 0,5 điểm)", "pgi.3"],
    ["Tiêu chí: Chính sách khuyến khích và dịch vụ hỗ trợ", "pgi.4"],
    ["II. Chỉ số thành phần Chi phí thời gian: phấn đấu đạt 7,5 điểm", "pci.4"],
    ["Tính năng động, tiên phong của lãnh đạo tỉnh", "pci.7"],
    ["Trách nhiệm giải trình với người dân", "papi.3"],
    ["Cải cách TTHC", "par-index.3"],
    ["Lĩnh vực Cải cách thủ tục hành chính", "par-index.3"],
  ])("%s is %s", (text, expected) => expect(id(text)).toBe(expected));

  it("takes the letters without marks for the name", () => {
    expect(id("giam thieu o nhiem va thien tai", ["pgi"])).toBe("pgi.1");
  });

  it("a label says nothing: only the name counts", () => {
    expect(id("1. Thúc đẩy thực hành xanh", ["pgi"])).toBe("pgi.3");
    expect(id("Chỉ số thành phần 3", ["pgi"])).toBeUndefined();
  });

  it.each(UNRELATED)("“%s” is none", (text) => {
    expect(id(text)).toBeUndefined();
    expect(id(text, ["pgi"])).toBeUndefined();
  });

  it("one name of two indices is only known where the index is", () => {
    expect(id("Công khai, minh bạch")).toBeUndefined();
    expect(id("Công khai, minh bạch", ["papi"])).toBe("papi.2");
    expect(id("Công khai, minh bạch", ["bo-chi-so-766"])).toBe("bo-chi-so-766.1");
  });

  it("looks only among the sub-indices of the year", () => {
    expect(catalogue.subIndicesOf("papi", 2017).map((s) => s.id)).toHaveLength(6);
    expect(catalogue.subIndicesOf("papi", 2018)).toHaveLength(8);
    expect(catalogue.subIndicesOf("pci", 2012)).toHaveLength(9);
    expect(catalogue.subIndicesOf("dti", 2026).map((s) => s.id)).not.toContain("dti.6");
    expect(id("Quản trị môi trường", ["papi"], 2016)).toBeUndefined();
  });

  it("a year beyond the known ones has the names of the last", () => {
    expect(catalogue.subIndicesOf("pci", 2026)).toHaveLength(10);
    expect(catalogue.subIndicesOf("par-index", null)).toHaveLength(8);
  });
});

describe("headings that an English OCR has read", () => {
  const HEADINGS = catalogue.subIndicesOf("pgi", null).flatMap((s) => [
    [s.id, `Chỉ số “${s.shortName}”`],
    [s.id, s.name],
  ]) as [string, string][];
  const SEEDS = Array.from({ length: 100 }, (_, i) => i + 1);

  it("match in nearly all of 100 damages, and never another sub-index", () => {
    let matched = 0;
    for (const seed of SEEDS) {
      const random = seeded(seed);
      for (const [expected, heading] of HEADINGS) {
        const damaged = ocrDamage(heading, random);
        const found = id(damaged, ["pgi"]);
        expect([expected, undefined], `${damaged} (${heading})`).toContain(found);
        if (found === expected) matched++;
      }
    }
    expect(matched / (SEEDS.length * HEADINGS.length)).toBeGreaterThan(0.99);
  });

  it("match every time at the damage of a real scan, one letter in eight", () => {
    for (const seed of SEEDS) {
      const random = seeded(seed);
      for (const [expected, heading] of HEADINGS) {
        const damaged = ocrDamage(heading, random, 0.12);
        expect(id(damaged, ["pgi"]), `${damaged} (${heading})`).toBe(expected);
      }
    }
  });

  it("no damage makes a sub-index of another heading", () => {
    for (const seed of SEEDS) {
      const random = seeded(seed);
      for (const heading of UNRELATED) {
        const damaged = ocrDamage(heading, random);
        expect(id(damaged, ["pgi"]), `${damaged} (${heading})`).toBeUndefined();
      }
    }
  });
});

describe("findSubIndices", () => {
  it("finds exact names in a running text, in order", () => {
    const text = "giảm điểm: Thúc đẩy thực hành xanh; Đảm bảo tuân thủ; và công tác khác";
    const found = catalogue.findSubIndices(text, ["pgi"], 2024);
    expect(found.map((m) => [text.slice(m.start, m.end), m.entry.subIndex.id])).toEqual([
      ["Thúc đẩy thực hành xanh", "pgi.3"],
      ["Đảm bảo tuân thủ", "pgi.2"],
    ]);
  });

  it("small words of the language are no names", () => {
    expect(catalogue.findSubIndices("hoàn thiện thể chế, đánh giá tác động", ["pii"], null)).toEqual([]);
  });
});
