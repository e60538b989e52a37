import { describe, expect, it } from "vitest";
import { linesIn, type ReadyLine } from "../../../src/restore/flow/flow.ts";
import { andSigns } from "../../../src/restore/repairs/and-signs.ts";

const line = { kind: "line" as const, paragraph: true, role: "body" as const, confidence: 1 };
const HABIT = ["các sở & ngành", "quý I & quý II", "tổ chức & cá nhân"];
const linesOf = (...texts: string[]): ReadyLine[] =>
  linesIn(andSigns.apply(texts.map((text) => ({ kind: "line", page: 1, line: { ...line, text } }))).items);
const written = (text: string): ReadyLine => linesOf(text, ...HABIT)[0]!;

describe("“&” typed for “và”", () => {
  it.each([
    ["Trung tâm Văn hóa & Thể thao chủ trì.", "Trung tâm Văn hóa và Thể thao chủ trì."],
    ["SỞ KẾ HOẠCH & ĐẦU TƯ", "SỞ KẾ HOẠCH VÀ ĐẦU TƯ"],
    ["Văn phòng HĐND & UBND phường", "Văn phòng HĐND và UBND phường"],
    ["Nâng cao Chỉ số PCI & Chỉ số PAR INDEX", "Nâng cao Chỉ số PCI và Chỉ số PAR INDEX"],
    ["Tháng 4 & tháng 9", "Tháng 4 và tháng 9"],
    ["trước ngày 15/6/2026 & ngày 15/12/2026", "trước ngày 15/6/2026 và ngày 15/12/2026"],
    ["- CT & các PCT UBND TP;", "- CT và các PCT UBND TP;"],
    ["Chỉ số (PAPI) & mức độ hài lòng", "Chỉ số (PAPI) và mức độ hài lòng"],
    ["các sở & ngành & địa phương", "các sở và ngành và địa phương"],
    ["giáo dục pháp luật & Bổ trợ tư pháp", "giáo dục pháp luật và Bổ trợ tư pháp"],
  ])("is read as the word: %s", (text, expected) => {
    expect(written(text).text).toBe(expected);
  });

  it.each([
    ["a single one, in a name", ["Phòng Quản lý hạ tầng & An toàn giao thông chủ trì và phối hợp."]],
    ["few among many words", [...HABIT, ...Array<string>(13).fill("các sở và ngành")]],
  ])("stays if it is no habit of the document: %s", (_, lines) => {
    expect(linesOf(...lines).map(({ text }) => text)).toEqual(lines);
  });

  it("is recorded", () => {
    const { changes } = written("Sở Giáo dục & Đào tạo");
    expect(changes).toEqual([{ start: 12, end: 14, original: "&", confidence: 0.9 }]);
  });

  it.each([
    "Sở KH&ĐT, Sở GD&ĐT và Sở LĐTB&XH",
    "Hoạt động M & A, R & D của doanh nghiệp",
    "Công ty TNHH Minh Anh & Cộng sự nộp hồ sơ",
    "Công ty Cổ phần Tuấn & Hòa",
    "hãng AT & T, Johnson & Johnson, Ernst & Young",
    "Tổ chức hội thảo “Start & go”",
    "if (lỗi & mã) { sửa(); }",
    "https://sokhdt.gov.vn/?a=1&b=2 & tải về = có",
  ])("stays in %s", (text) => {
    expect(written(text).text).toBe(text);
  });
});
