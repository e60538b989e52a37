import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { dutiesIn, planOfForm } from "../support/plan-of-form.ts";

// Items below a unit that begin with a time, a basis or a case. Another unit after the opening does the work; without one it is the work of the
// unit above, whoever the opening and the work name.

const OPENINGS = [
  "Trước ngày 15/12 hằng năm",
  "Định kỳ trước ngày 15 hằng tháng",
  "Định kỳ hằng quý",
  "Căn cứ hướng dẫn của Sở Tài chính",
  "Trên cơ sở kết quả rà soát",
  "Sau khi kế hoạch được phê duyệt",
];
const OTHERS = ["UBND các xã", "Sở Nội vụ", "các doanh nghiệp bảo hiểm", "cơ quan thuế các cấp"];

const unitsOf = (item: string): string => {
  const lines = `1. Sở Tài chính\n- Công khai dự toán của tỉnh.\n- ${item}`;
  const duties = dutiesIn(planOfForm(lines, loadCatalogue()));
  return duties
    .slice(1)
    .flatMap(({ units }) => units)
    .join(", ");
};

describe.each(OPENINGS)("%s", (opening) => {
  it.each(OTHERS)("%s", (other) => {
    expect(unitsOf(`${opening}, ${other} báo cáo kết quả thực hiện.`)).toBe(other);
  });

  it.each([
    "báo cáo UBND tỉnh kết quả thực hiện của các sở, UBND các xã.",
    "tổng hợp báo cáo của các sở, ngành, UBND các xã gửi về.",
    "rà soát, lập danh mục, người chịu trách nhiệm và thời hạn của từng việc.",
    "tham mưu văn bản chỉ đạo các sở, ngành, UBND cấp xã tháo gỡ vướng mắc.",
  ])("the unit above: %s", (work) => {
    expect(unitsOf(`${opening}, ${work}`)).toBe("Sở Tài chính");
  });
});
