import { expect, it } from "vitest";
import {
  goesOnCounting,
  goesOnInBracket,
  goesOnToColon,
  goesOnWithAmount,
  goesOnWithDate,
} from "../../../src/restore/flow/open-ends.ts";

it.each([
  ["Năm 2023 đạt 6,60 điểm. Phấn đấu năm 2024 đạt 7,10 điểm, xếp hạng", "28. Công khai quy hoạch", null],
  ["Phấn đấu Chỉ số PCI của tỉnh đạt 70 điểm trở lên, thuộc nhóm", "30, trong đó các sở", 1],
  ["Công an tỉnh hoàn thành việc cấp tài khoản định danh trong tháng", "10. Sở Tư pháp rà soát", null],
  ["1. Quán triệt mục tiêu đưa thứ hạng của tỉnh từ 18 lên trong nhóm", "10. Đây là chỉ tiêu pháp lệnh", 1],
  ["Thời gian giải quyết thủ tục của nhà đầu tư giảm xuống còn", "12. Sở Tài chính rà soát", null],
] as const)("%s | %s: an amount", (before, after, label) => {
  expect(goesOnWithAmount(before, after, label)).toBe(true);
});

it.each([
  ["1. Duy trì thứ hạng của tỉnh trong nhóm dẫn đầu, cải thiện thứ hạng", "2. Công khai quy hoạch", 1],
  ["1. Phấn đấu Chỉ số năng lực cạnh tranh cấp tỉnh năm 2024 xếp hạng", "2. Công khai quy hoạch", 1],
  ["Các phòng chuyên môn báo cáo kết quả thực hiện kế hoạch hằng tháng", "2. Văn phòng Sở", null],
  ["9. Giám đốc Sở giao nhiệm vụ cho các thành viên trong nhóm", "10. Đây là chỉ tiêu pháp lệnh", 9],
] as const)("%s | %s: a label", (before, after, label) => {
  expect(goesOnWithAmount(before, after, label)).toBe(false);
});

it("continues in an open bracket", () => {
  expect(goesOnInBracket("12. UBND xã Hòa Trị (huyện Phú", "Hòa): thực hiện điểm")).toBe(true);
  expect(goesOnInBracket("12. UBND xã Hòa Trị (huyện Phú Hòa)", "Sở Tài chính (cơ quan thường trực)")).toBe(
    false,
  );
  expect(goesOnInBracket("12. UBND xã Hòa Trị", "a) Rà soát thủ tục")).toBe(false);
});

it("continues with the rest of a name before a colon", () => {
  expect(goesOnToColon("10. UBND thị xã Đông Hòa, UBND thị xã Sông", "Cầu: chủ trì thực hiện")).toBe(true);
  expect(goesOnToColon("2. Nhiệm vụ cụ thể của các phòng chuyên môn", "Sở Tài chính: Rà soát")).toBe(false);
  expect(goesOnToColon("Phân công: các phòng, UBND thị xã Sông", "Cầu: chủ trì")).toBe(false);
});

it("counts on within a paragraph", () => {
  const open = "c) Tổ chức các nhiệm vụ: (1) đôn đốc các xã; (2) rà soát hồ sơ;";
  expect(goesOnCounting(open, "(2) rà soát hồ sơ;", "(3) Số hóa dữ liệu đất đai")).toBe(true);
  expect(goesOnCounting(open, "(2) rà soát hồ sơ.", "(3) Số hóa dữ liệu đất đai")).toBe(false);
  expect(goesOnCounting("(2) Rà soát hồ sơ;", "(2) Rà soát hồ sơ;", "(3) Số hóa dữ liệu")).toBe(false);
  expect(goesOnCounting("Các nhiệm vụ sau;", "Các nhiệm vụ sau;", "(2) Số hóa dữ liệu")).toBe(false);
});

it("continues with the date after “ngày”", () => {
  expect(goesOnWithDate("lập danh mục, trình UBND tỉnh trước ngày", "15/8/2026. Công bố danh mục")).toBe(
    true,
  );
  expect(goesOnWithDate("lập danh mục, trình UBND tỉnh hằng ngày", "1. Công bố danh mục")).toBe(false);
  expect(goesOnWithDate("lập danh mục, trình UBND tỉnh", "15/8/2026 công bố danh mục")).toBe(false);
});
