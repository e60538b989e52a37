import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { dutiesIn, planOfForm } from "../support/plan-of-form.ts";

// Below the heading of a unit, a clause after a semicolon with a subject of its own: the work before it is the unit's, that after it is the subject's.

const FIRST = [
  "Nâng cấp trang thông tin điện tử của Sở",
  "Rà soát, cắt giảm thời gian giải quyết hồ sơ",
  "Công khai thủ tục tại Bộ phận Một cửa",
  "Tổng hợp, báo cáo UBND tỉnh kết quả thực hiện",
  "Tổ chức đối thoại với doanh nghiệp",
];
const SUBJECTS = [
  "các phòng chuyên môn",
  "các phòng, đơn vị",
  "các đơn vị trực thuộc",
  "các sở, ban, ngành",
  "các địa phương",
  "UBND các xã, phường",
  "Phòng Quản lý giá",
  "Trung tâm Hành chính công",
];
const WORK = [
  "có trách nhiệm trả lời câu hỏi trong 03 ngày làm việc",
  "phải trả lời câu hỏi trong 03 ngày làm việc",
  "trả lời câu hỏi trong 03 ngày làm việc",
  "chịu trách nhiệm về số liệu của mình",
  "cử đầu mối theo dõi",
  "gửi báo cáo trước ngày 15 hằng tháng",
  "chủ động xử lý hồ sơ tồn đọng",
];

const catalogue = loadCatalogue();
const bearersOf = (item: string) =>
  dutiesIn(planOfForm(`1. Văn phòng Sở\n- ${item}\n2. Phòng Thanh tra\n- Kiểm tra nội bộ.`, catalogue))
    .filter(({ text }) => !text.startsWith("Kiểm tra nội bộ"))
    .map(({ units }) => units.join(", "));

describe.each(FIRST)("after “%s;”", (first) => {
  const cases = SUBJECTS.flatMap((subject) => WORK.map((work) => ({ subject, work })));
  it.each(cases)("“$subject $work” is the subject's", ({ subject, work }) => {
    expect(bearersOf(`${first}; ${subject} ${work}.`)).toEqual(["Văn phòng Sở", subject]);
  });
});

describe("a clause after a semicolon", () => {
  it.each([
    "Đôn đốc UBND các xã; các phòng chuyên môn báo cáo đúng hạn.",
    "Chỉ đạo các trường rà soát cơ sở vật chất; các trạm y tế báo cáo kết quả.",
    "Hướng dẫn doanh nghiệp kê khai; các hộ kinh doanh đăng ký mã số thuế.",
    "Phối hợp với Sở Tài chính; các địa phương rà soát nguồn vốn.",
    "Lập biên bản cuộc họp; các thành viên thống nhất ký.",
    "Kiểm tra hồ sơ; các nội dung chưa rõ được giải trình bằng văn bản.",
    "Theo dõi tiến độ; các đơn vị chưa báo cáo bị trừ điểm.",
  ])("“%s” has no subject of its own", (item) => {
    expect(bearersOf(item)).toEqual(["Văn phòng Sở"]);
  });
});
