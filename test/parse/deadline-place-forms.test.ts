import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { planOfForm } from "../support/plan-of-form.ts";

// Who owes a due date, wherever the document names the owner: above it, in the sentence before or after it, in a label, in a closing
// paragraph. The receiver owes nothing.

const UNITS = ["Sở Nội vụ", "Phòng Nghiệp vụ 3", "UBND các xã, phường", "Các sở, ban, ngành"];
const TO = "Sở Khoa học và Công nghệ";

/** Lines with one date of the unit. */
const PLACES = [
  // A heading, and a heading above that.
  "1. {unit}\n- Rà soát thủ tục hành chính. Hoàn thành trước ngày 30/6/2026.",
  `1. {unit}\n- Rà soát thủ tục.\n- Báo cáo gửi về ${TO} trước ngày 30/6/2026.`,
  "1. {unit}:\n- Rà soát thủ tục.\n- Trước ngày 30/6/2026, báo cáo kết quả rà soát.",
  "1. Giao {unit}:\n- Rà soát thủ tục.\n- Tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 30/6/2026.",
  "1. Trách nhiệm của {unit}\n- Hướng dẫn doanh nghiệp kê khai (xong trước ngày 30/6/2026).",
  "1. {unit}\na) Về chuyển đổi số\n- Số hóa hồ sơ, hoàn thành trước ngày 30/6/2026.",
  // A label of time in the item.
  "1. {unit}\n- Số hóa hồ sơ. Tiến độ: tháng 6/2026.",
  "1. {unit}\n- Số hóa hồ sơ; tiến độ thực hiện: trước ngày 30/6/2026.",
  "- Số hóa hồ sơ. Chủ trì: {unit}; phối hợp: Sở Y tế. Tiến độ: tháng 6/2026.",
  // The sentence before.
  `1. {unit} rà soát thủ tục hành chính. Kết quả gửi ${TO} trước ngày 30/6/2026.`,
  "1. {unit} rà soát thủ tục hành chính. Báo cáo kết quả trước ngày 30/6/2026.",
  `1. Yêu cầu {unit} rà soát thủ tục hành chính. Báo cáo gửi về ${TO} trước ngày 30/6/2026.`,
  // The words after the date.
  "1. Hoàn thiện kho dữ liệu (trước ngày 30/6/2026). {unit} chuẩn hóa số liệu.",
  "1. Số hóa hồ sơ, xong trước 30/6/2026; giao {unit} chủ trì.",
  "1. Số hóa hồ sơ, hoàn thành trước ngày 30/6/2026. Giao {unit} chủ trì thực hiện.",
  "- Quý II/2026: {unit} hoàn thành số hóa hồ sơ.",
  "1. Tháng 6/2026: {unit} hoàn thành số hóa hồ sơ.",
  // Another unit is the subject of the words before.
  "1. Sở Y tế hướng dẫn biểu mẫu. {unit} gửi số liệu trước ngày 30/6/2026.",
  "1. Sở Y tế hướng dẫn biểu mẫu; riêng {unit} gửi số liệu trước ngày 30/6/2026.",
  "1. Sở Y tế:\n- Hướng dẫn biểu mẫu. {unit} gửi số liệu về Sở Y tế trước ngày 30/6/2026 để tổng hợp.",
  "Cơ quan thường trực là {unit}, chịu trách nhiệm dự thảo quyết định (xong trước 30/6/2026).",
  "1. Đơn vị đầu mối là {unit}, có trách nhiệm tổng hợp, báo cáo UBND tỉnh trước ngày 30/6/2026.",
  // Closing paragraphs.
  `1. Sở Y tế\n- Mở lớp tập huấn.\nYêu cầu {unit} báo cáo về ${TO} trước ngày 30/6/2026.`,
  `1. Sở Y tế\n- Mở lớp tập huấn.\nTrên đây là Kế hoạch năm 2026; đề nghị {unit} tổ chức thực hiện. Báo cáo kết quả gửi về ${TO} trước ngày 30/6/2026.`,
  `1. Sở Y tế\n- Mở lớp tập huấn.\nYêu cầu {unit} nghiêm túc triển khai thực hiện Kế hoạch này.\nBáo cáo kết quả gửi về ${TO} trước ngày 30/6/2026.`,
];

/** Times that recur. */
const RECURRING = [
  `1. {unit}\n- Định kỳ hằng quý, báo cáo kết quả về ${TO} trước ngày 20 của tháng cuối quý.`,
  `{unit} định kỳ hằng tháng (ngày 25 hằng tháng) báo cáo ${TO}.`,
  "1. {unit} công khai danh mục thủ tục trong tuần đầu của quý sau.",
  "1. {unit}\n- Thứ Sáu hằng tuần, gửi danh sách văn bản sắp đến hạn.",
  "1. {unit} rà soát thủ tục hành chính. Định kỳ trước ngày 20 của tháng cuối quý báo cáo UBND tỉnh.",
];

/** Sentences with a date of the unit and one of Sở Y tế. */
const TWO_OWNERS = [
  "1. {unit} gửi danh sách trước ngày 10/6/2026; Sở Y tế tổng hợp trước ngày 20/6/2026.",
  "1. {unit} hoàn thành số hóa trước ngày 10/6/2026, riêng Sở Y tế hoàn thành trước ngày 20/6/2026.",
  "1. {unit} hoàn thành số hóa trước ngày 10/6/2026, còn Sở Y tế hoàn thành trước ngày 20/6/2026.",
  "1. {unit} hoàn thành số hóa trước ngày 10/6/2026 và Sở Y tế hoàn thành trước ngày 20/6/2026.",
  "1. {unit} lập danh sách trước ngày 10/6/2026 để Sở Y tế thẩm định trước ngày 20/6/2026.",
  "1. {unit} lập danh sách trước ngày 10/6/2026, sau đó Sở Y tế thẩm định trước ngày 20/6/2026.",
  "1. Gửi số liệu: {unit} trước ngày 10/6/2026, Sở Y tế trước ngày 20/6/2026.",
  "1. {unit} (trước ngày 10/6/2026), Sở Y tế (trước ngày 20/6/2026) gửi số liệu.",
  "1. Hoàn thành số hóa hồ sơ:\n- {unit}: trước ngày 10/6/2026;\n- Sở Y tế: trước ngày 20/6/2026.",
];

/** Lines that name the unit, but not as the owner of the date. */
const NOT_OWED = [
  "Báo cáo gửi về {unit} trước ngày 30/6/2026 để tổng hợp.",
  "1. Sở Y tế\n- Mở lớp tập huấn.\nBáo cáo gửi về {unit} trước ngày 30/6/2026.",
  "1. Số hóa hồ sơ, hoàn thành trước ngày 30/6/2026.\n2. {unit} mở lớp tập huấn.",
  "1. Nâng cấp cổng dịch vụ công.\nPhối hợp: {unit}.\nThời hạn: trước 30/6/2026.",
  "1. {unit} hướng dẫn kê khai. Doanh nghiệp nộp hồ sơ trước ngày 30/6/2026.",
  "1. {unit} hướng dẫn kê khai; hộ kinh doanh cung cấp hóa đơn trước ngày 30/6/2026.",
  "1. {unit} công khai thu chi; hiệu trưởng báo cáo trước ngày 30/6/2026.",
  "1. {unit} hướng dẫn. Chủ đầu tư nộp hồ sơ trước ngày 30/6/2026.",
];

const catalogue = loadCatalogue();
/** A name inside a sentence begins with a small letter where it is a plural. */
const ownersIn = (form: string, unit: string) => {
  const inside = unit.replace(/^Các /u, "các ");
  const text = form.replace(/(?<=\p{Ll},? )\{unit\}/u, inside).replace("{unit}", unit);
  return planOfForm(text, catalogue).deadlines.map(({ units }) =>
    units.map(({ name }) => name.toLowerCase()),
  );
};

describe.each(UNITS)("due dates of %s", (unit) => {
  const name = unit.toLowerCase();

  it.each([...PLACES, ...RECURRING])("%s", (form) => {
    expect(ownersIn(form, unit)).toEqual([[name]]);
  });

  it.each(TWO_OWNERS)("and Sở Y tế: %s", (form) => {
    expect(ownersIn(form, unit)).toEqual([[name], ["sở y tế"]]);
  });

  it.each(NOT_OWED)("not in “%s”", (form) => {
    expect(ownersIn(form, unit).flat()).not.toContain(name);
  });
});
