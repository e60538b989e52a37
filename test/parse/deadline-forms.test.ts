import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { planOfForm } from "../support/plan-of-form.ts";

// Due dates in every combination of unit, wording and label: each has its day and binds the unit that owes it.

const UNITS = [
  "Sở Nội vụ",
  "UBND các xã, phường",
  "Chi cục Kiểm lâm vùng III",
  "Trung tâm Xúc tiến đầu tư",
  "Ban Quản lý Khu kinh tế Đông Nam",
  "Trường Cao đẳng nghề số 4",
];
const LABELS = ["", "1. ", "- "];
const SENTENCES = [
  "{unit} báo cáo kết quả trước ngày 15/9/2026.",
  "{unit} gửi kế hoạch về Sở Khoa học và Công nghệ trước ngày 15/9/2026 để tổng hợp.",
  "{unit} có trách nhiệm gửi danh sách chậm nhất vào ngày 15/9/2026.",
  "{unit} chịu trách nhiệm hoàn thành việc sửa chữa cổng dữ liệu trước ngày 15/9/2026.",
  "{unit} ban hành kế hoạch của đơn vị mình, hoàn thành trước ngày 15/9/2026.",
  "{unit} có văn bản góp ý gửi về Sở Khoa học và Công nghệ trước 17 giờ ngày 15/9/2026.",
  "{unit}: hoàn thành trước ngày 15/9/2026.",
  "Trước ngày 15/9/2026, {unit} gửi báo cáo về Sở Khoa học và Công nghệ.",
  "Chậm nhất ngày 15/9/2026, {unit} phải công khai danh mục.",
  "Muộn nhất đến hết ngày 15/9/2026, {unit} hoàn thành cập nhật dữ liệu.",
  "Giao {unit} hoàn thành việc rà soát danh mục trước ngày 15/9/2026.",
  "Đề nghị {unit} gửi số liệu về Sở Khoa học và Công nghệ chậm nhất ngày 15/9/2026.",
  "Yêu cầu {unit} khẩn trương triển khai, báo cáo kết quả trước ngày 15/9/2026.",
  "Việc cập nhật dữ liệu do {unit} hoàn thành trước ngày 15/9/2026.",
  "Cập nhật dữ liệu trước ngày 15/9/2026 (trách nhiệm: {unit}).",
  "Cập nhật dữ liệu. Đơn vị thực hiện: {unit}. Thời hạn: 15/9/2026.",
  "Báo cáo của {unit} gửi về Sở Khoa học và Công nghệ trước ngày 15/9/2026.",
  "Kết quả thực hiện {unit} gửi về Sở Khoa học và Công nghệ trước ngày 15/9/2026.",
  "Số liệu đề nghị {unit} gửi về Sở Khoa học và Công nghệ trước ngày 15/9/2026.",
  "Thời hạn gửi báo cáo của {unit}: ngày 15/9/2026.",
  "Hạn cuối {unit} nộp kế hoạch: 15/9/2026.",
];
/** Sentences with a day on which nobody owes anything. */
const SILENT = [
  "{unit} được thành lập ngày 15/9/2026.",
  "Thời hạn giải quyết hồ sơ của {unit}: 15 ngày làm việc.",
  "{unit} đã gia hạn nộp báo cáo ngày 15/9/2026.",
];

const catalogue = loadCatalogue();
const deadlinesIn = (lines: string) => planOfForm(lines, catalogue).deadlines;

describe.each(UNITS)("due dates of %s", (unit) => {
  it.each(LABELS.flatMap((label) => SENTENCES.map((sentence) => ({ label, sentence }))))(
    "$label$sentence",
    ({ label, sentence }) => {
      const next = `${label.replace("1", "2")}Sở Y tế mở lớp tập huấn cho cán bộ.`;
      const read = deadlinesIn(`${label}${sentence.replace("{unit}", unit)}\n${next}`);
      expect(read.map(({ date, units }) => [date, units.map(({ name }) => name)])).toEqual([
        [expect.objectContaining({ month: 9, day: 15 }), [unit]],
      ]);
    },
  );

  it.each(SILENT)("is silent on “%s”", (sentence) => {
    expect(deadlinesIn(sentence.replace("{unit}", unit))).toEqual([]);
  });
});
