import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { ocrDamage } from "../../support/ocr-damage.ts";
import { mulberry32 } from "../../support/random.ts";

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
    ["Thiết chế pháp lý và ANTT", "pci.10"],
    ["Chỉ số Dịch vụ hỗ trợ DN", "pci.8"],
    ["Lĩnh vực Cải cách thủ tục hành chính", "par-index.3"],
  ])("%s is %s", (text, expected) => expect(id(text)).toBe(expected));

  it.each([
    ["Xây dựng chính quyền điện tử, chính quyền số", "par-index.7"],
    ["Tác động của CCHC đến người dân và tổ chức", "par-index.8"],
    // The names from 2025 on.
    ["Chuyển đổi số trong các cơ quan nhà nước", "par-index.7"],
    ["Tác động của CCHC đến người dân và phát triển kinh tế - xã hội", "par-index.8"],
    ["Tác động của cải cách hành chính", "par-index.8"],
    ["Mức độ hài lòng của người dân, tổ chức", "par-index.8"],
    ["Chuyển đổi số", undefined],
    ["Xây dựng, thực hiện văn bản QPPL", "par-index.2"],
    ["Cải cách tổ chức bộ máy nhà nước của tỉnh", "par-index.4"],
    ["Cải cách hành chính", undefined],
    ["Tuyên truyền cải cách hành chính", undefined],
    ["Đào tạo, bồi dưỡng công chức", undefined],
    ["Kiểm tra công tác cải cách hành chính", undefined],
    ["Cải cách thể chế và thủ tục hành chính", undefined],
  ])("“%s”, in other words than the catalogue, is %s", (text, expected) =>
    expect(id(`Chỉ số thành phần ${text}`, ["par-index"])).toBe(expected),
  );

  it("matches letters without marks", () => {
    expect(id("giam thieu o nhiem va thien tai", ["pgi"])).toBe("pgi.1");
  });

  it("ignores labels and numbers before the name", () => {
    expect(id("1. Thúc đẩy thực hành xanh", ["pgi"])).toBe("pgi.3");
    expect(id("Chỉ số thành phần 3", ["pgi"])).toBeUndefined();
  });

  it.each(UNRELATED)("“%s” is not a sub-index", (text) => {
    expect(id(text)).toBeUndefined();
    expect(id(text, ["pgi"])).toBeUndefined();
  });

  it("finds a name shared by two indices only if the index is given", () => {
    expect(id("Công khai, minh bạch")).toBeUndefined();
    expect(id("Công khai, minh bạch", ["papi"])).toBe("papi.2");
    expect(id("Công khai, minh bạch", ["bo-chi-so-766"])).toBe("bo-chi-so-766.1");
  });

  it("searches the sub-indices of the year only", () => {
    expect(catalogue.subIndicesOf("papi", 2017).map((s) => s.id)).toHaveLength(6);
    expect(catalogue.subIndicesOf("papi", 2018)).toHaveLength(8);
    expect(catalogue.subIndicesOf("pci", 2012)).toHaveLength(9);
    expect(catalogue.subIndicesOf("dti", 2026).map((s) => s.id)).not.toContain("dti.6");
    expect(id("Quản trị môi trường", ["papi"], 2016)).toBeUndefined();
  });

  it("uses the latest names for later years", () => {
    expect(catalogue.subIndicesOf("pci", 2026)).toHaveLength(10);
    expect(catalogue.subIndicesOf("par-index", null)).toHaveLength(8);
  });
});

describe("headings read by an English OCR engine", () => {
  const HEADINGS = catalogue.subIndicesOf("pgi", null).flatMap((s) => [
    [s.id, `Chỉ số “${s.shortName}”`],
    [s.id, s.name],
  ]) as [string, string][];
  const SEEDS = Array.from({ length: 100 }, (_, i) => i + 1);

  it("match in nearly all of 100 damaged copies, and never a different sub-index", () => {
    let matched = 0;
    for (const seed of SEEDS) {
      const random = mulberry32(seed);
      for (const [expected, heading] of HEADINGS) {
        const damaged = ocrDamage(heading, random);
        const found = id(damaged, ["pgi"]);
        expect([expected, undefined], `${damaged} (${heading})`).toContain(found);
        if (found === expected) matched++;
      }
    }
    expect(matched / (SEEDS.length * HEADINGS.length)).toBeGreaterThan(0.99);
  });

  it("always match at the error rate of a real scan, one letter in eight", () => {
    for (const seed of SEEDS) {
      const random = mulberry32(seed);
      for (const [expected, heading] of HEADINGS) {
        const damaged = ocrDamage(heading, random, 0.12);
        expect(id(damaged, ["pgi"]), `${damaged} (${heading})`).toBe(expected);
      }
    }
  });

  it("never turn a different heading into a sub-index", () => {
    for (const seed of SEEDS) {
      const random = mulberry32(seed);
      for (const heading of UNRELATED) {
        const damaged = ocrDamage(heading, random);
        expect(id(damaged, ["pgi"]), `${damaged} (${heading})`).toBeUndefined();
      }
    }
  });
});

describe("findSubIndices", () => {
  it("finds exact names in running text, in order", () => {
    const text = "giảm điểm: Thúc đẩy thực hành xanh; Đảm bảo tuân thủ; và công tác khác";
    const found = catalogue.findSubIndices(text, ["pgi"], 2024);
    expect(found.map((m) => [text.slice(m.start, m.end), m.entry.subIndex.id])).toEqual([
      ["Thúc đẩy thực hành xanh", "pgi.3"],
      ["Đảm bảo tuân thủ", "pgi.2"],
    ]);
  });

  it("finds a name in other words after a word for a sub-index", () => {
    const text =
      "phấn đấu chỉ số thành phần tuân thủ tiêu chuẩn môi trường đạt 7 điểm, chỉ số xanh đạt 26 điểm";
    const found = catalogue.findSubIndices(text, ["pgi"], 2024);
    expect(found.map((m) => [text.slice(m.start, m.end), m.entry.subIndex.id])).toEqual([
      ["tuân thủ tiêu chuẩn môi trường", "pgi.2"],
    ]);
  });

  it("ignores common lower-case words", () => {
    expect(catalogue.findSubIndices("hoàn thiện thể chế, đánh giá tác động", ["pii"], null)).toEqual([]);
  });

  const found = (text: string) =>
    catalogue.findSubIndices(text, ["ict-index"], null).map(({ entry }) => entry.subIndex.id);

  it("leaves out words in the middle of the name of an index", () => {
    const name = "Chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin và truyền thông Việt Nam";
    expect(found(`Phấn đấu ${name} nằm trong nhóm 23 tỉnh`)).toEqual([]);
    expect(found("Phấn đấu chỉ số Ứng dụng công nghệ thông tin đạt 0,7 điểm")).toEqual(["ict-index.3"]);
  });
});
