import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { dutiesIn, planOfForm } from "../support/plan-of-form.ts";

// A unit that is named as a whole and then by its noun, and matters that are divided among units, in every combination.

const catalogue = loadCatalogue();
const bearersOf = (lines: string, words: string) =>
  dutiesIn(planOfForm(lines, catalogue))
    .filter(({ text }) => text.includes(words))
    .map(({ units }) => units.join(", "));

const NAMED = [
  { whole: "Chi cục Kiểm lâm", noun: "Chi cục" },
  { whole: "Trung tâm Xúc tiến Đầu tư và Thương mại", noun: "Trung tâm" },
  { whole: "Ban Quản lý Khu kinh tế tỉnh", noun: "Ban Quản lý" },
  { whole: "Phòng Kiểm soát thủ tục hành chính", noun: "Phòng" },
  { whole: "Sở Khoa học và Công nghệ", noun: "Sở" },
  { whole: "Văn phòng Đăng ký đất đai tỉnh", noun: "Văn phòng" },
  { whole: "Hiệp hội Doanh nghiệp tỉnh", noun: "Hiệp hội" },
];
const SENTENCES = [
  "1. Doanh nghiệp gửi khó khăn đến {whole}. {noun} lập sổ theo dõi.\n2. Sở Y tế mở lớp tập huấn.",
  "{whole} tiếp nhận phản ánh. {noun} có trách nhiệm lập sổ theo dõi.",
  "1. {whole} đã kiểm tra 12 cơ sở.\n2. {noun} lập sổ theo dõi.",
  "1. {whole} công khai quy hoạch.\n2. Giao {noun} lập sổ theo dõi.",
  "1. {whole} rà soát thủ tục. Trước ngày 20 hằng tháng, {noun} phải lập sổ theo dõi.",
  "1. {whole}: tiếp nhận phản ánh. {noun} chủ trì lập sổ theo dõi.",
  "Khi hồ sơ chuyển về {whole}, {noun} phải lập sổ theo dõi.",
];

describe.each(NAMED)("$noun after $whole", ({ whole, noun }) => {
  it.each(SENTENCES)("%s", (sentence) => {
    const lines = sentence.replace("{whole}", whole).replace("{noun}", noun);
    expect(bearersOf(lines, "lập sổ")).toEqual([whole]);
  });

  it("is no longer name and nobody else's", () => {
    const first = `1. ${whole} rà soát thủ tục.`;
    expect(bearersOf(`${first}\n2. ${noun} Số 9 lập sổ theo dõi.`, "lập sổ")).not.toContain(whole);
  });
});

const MATTERS = [
  { matter: "Kiến nghị số 06 đến số 08 về đất đai", other: "Kiến nghị số 20 về thuế" },
  { matter: "Kiến nghị số 10, 11 (hồ sơ trễ hạn, xin lỗi)", other: "Kiến nghị số 20 về thuế" },
  { matter: "Phản ánh về giấy phép môi trường", other: "Phản ánh về thuế đất" },
];
const UNITS = ["Sở Tài chính", "Chi cục Kiểm lâm", "UBND các xã, phường"];
const DIVIDED = [
  "{matter}: {unit}.",
  "{matter}: giao {unit}.",
  "{matter}: giao {unit}; trong đó phải nêu rõ lý do.",
  "{matter}: {unit} chuẩn bị nội dung.",
];
describe.each(MATTERS)("$matter", ({ matter, other }) => {
  it.each(UNITS.flatMap((unit) => DIVIDED.map((form) => ({ unit, form }))))(
    "$form $unit",
    ({ unit, form }) => {
      const line = (about: string, who: string) => form.replace("{matter}", about).replace("{unit}", who);
      const next = line(other, "Sở Xây dựng");
      expect(bearersOf(`1. ${line(matter, unit)}\n2. ${next}`, matter)).toEqual([unit]);
    },
  );

  it("is a fact where it has a figure", () => {
    expect(bearersOf(`1. ${matter}: đạt 5,2 điểm.\n2. Chỉ số khác: đạt 6 điểm.`, matter).join("")).toBe("");
  });
});
