import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { dutiesIn, planOfForm } from "../support/plan-of-form.ts";

// Bodies by their role, by what they have or have not done, or by a list, in every combination of subject, predicate and place in the line.

const SUBJECTS = [
  "Cơ quan chủ trì",
  "Cơ quan chủ trì thẩm định",
  "Cơ quan đầu mối các chỉ số",
  "Cơ quan phối hợp",
  "Cơ quan thường trực Ban Chỉ đạo",
  "Đơn vị được phân công",
  "Đơn vị được kiểm tra",
  "Các đơn vị được giao chủ trì nội dung thành phần",
  "Đơn vị có văn bản trễ hạn",
  "Các xã có tỷ lệ hồ sơ trễ hạn cao",
  "Cơ quan có thành viên tham gia Tổ công tác",
  "Đơn vị chưa nộp kế hoạch",
  "Các cơ quan nêu tại danh sách kèm theo",
  "Các cơ quan có tên trong danh sách",
  "Cơ quan chủ trì nêu tại Phụ lục",
];
const PREDICATES = [
  "cung cấp tài liệu cho Sở Nội vụ trước ngày 15/6",
  "kiểm điểm trách nhiệm người đứng đầu",
  "mời các đơn vị họp thống nhất",
  "rà soát, chỉnh sửa tài liệu kiểm chứng",
  "xây dựng kế hoạch chi tiết, gửi Sở Tài chính trước ngày 25/11/2026",
  "cử 02 công chức dự tập huấn",
  "có trách nhiệm bố trí kinh phí",
  "khẩn trương khắc phục tồn tại",
];
const PLACES = [
  "1. {S} {V}.",
  "- {S} {V}.",
  "1. Căn cứ Kế hoạch này, {s} {V}.",
  "1. Khi có nội dung chưa thống nhất thì {s} {V}.",
  "1. Về phân công: {s} {V}.",
];
/** After the work of another unit. */
const LATER_PLACES = ["1. Sở Y tế công bố danh mục. {S} {V}.", "1. Sở Y tế công bố danh mục; {s} {V}."];
const FACTS = [
  "{S} là đơn vị do Chủ tịch UBND tỉnh quyết định.",
  "{S} đã hoàn thành trong năm 2025.",
  "{S} chiếm 12% tổng số.",
  "{S} bị phê bình trong toàn tỉnh.",
  "{S} có quyền từ chối hồ sơ.",
  "{S}",
];
/** What another unit does about them. */
const OBJECTS = [
  "1. Sở Y tế đôn đốc {s} gửi báo cáo hằng tháng.",
  "1. Sở Y tế phối hợp với {s} rà soát hồ sơ.",
  "1. Sở Y tế kiểm tra việc {s} công khai kết quả.",
];

const catalogue = loadCatalogue();
const small = (name: string) => name[0]!.toLowerCase() + name.slice(1);
const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1);
function unitsIn(place: string, subject: string, predicate = "") {
  const line = place.replace("{S}", subject).replace("{s}", small(subject)).replace("{V}", predicate);
  return dutiesIn(planOfForm(`${line}\n9. Sở Tư pháp rà soát văn bản.`, catalogue))
    .filter(({ text }) => !text.includes("rà soát văn bản"))
    .map(({ units }) => units.map(capital).join("; "));
}

describe.each(SUBJECTS)("%s", (subject) => {
  it.each(PREDICATES)("%s", (predicate) => {
    for (const place of PLACES) expect(unitsIn(place, subject, predicate), place).toEqual([subject]);
    for (const place of LATER_PLACES)
      expect(unitsIn(place, subject, predicate), place).toEqual(["Sở Y tế", subject]);
  });

  it("has no work in a statement", () => {
    for (const fact of FACTS) expect(unitsIn(`1. ${fact}`, subject), fact).toEqual([]);
  });

  it("has no work of others", () => {
    for (const place of OBJECTS) expect(unitsIn(place, subject), place).toEqual(["Sở Y tế"]);
  });
});
