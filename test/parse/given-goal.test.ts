import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { readValues } from "../../src/parse/read-values.ts";
import { snippetLines } from "../support/rule-corpus.ts";

const catalogue = loadCatalogue();

/** A plan of a unit on other work, with one aim. */
const read = (aim: string, title = "Bảo đảm an ninh, an toàn cho hoạt động của doanh nghiệp năm 2026") =>
  readValues(
    snippetLines(`CÔNG AN TỈNH LÀO CAI
Số: 14/KH-CAT
Lào Cai, ngày 06 tháng 3 năm 2026
KẾ HOẠCH
${title}
Thực hiện Kế hoạch số 37/KH-UBND ngày 23/01/2026 của UBND tỉnh về nâng cao Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2026, Công an tỉnh ban hành Kế hoạch như sau:
I. MỤC TIÊU
1. ${aim}
II. NỘI DUNG
1. Phòng Cảnh sát kinh tế chủ động nắm tình hình, xử lý hành vi lừa đảo.`),
    catalogue,
  ).plan;

describe("a goal of the sub-indices that a unit was given", () => {
  it.each([
    "Đưa điểm chỉ số được giao đạt 8,00 điểm.",
    "Phấn đấu chỉ số do Công an tỉnh phụ trách đạt 8,00 điểm.",
  ])("makes the plan an answer and is none of the whole index: %s", (aim) => {
    const { planKind, overall } = read(aim);
    expect(planKind).toBe("sub-plan");
    expect(overall.flatMap(({ targets }) => targets)).toEqual([]);
  });

  it("is not stated by another aim", () => {
    expect(read("Không để xảy ra điểm nóng ở khu công nghiệp.").planKind).toBe("other");
  });

  it.each([
    ["Nâng cao điểm số lĩnh vực được giao chủ trì trong Chỉ số PCI năm 2026", 0],
    ["Nâng cao các chỉ số thành phần do Công an tỉnh phụ trách thuộc Chỉ số PCI năm 2026", 0],
    ["Nâng cao Chỉ số PCI năm 2026", 2],
  ])("is stated without a subject in a plan about those: %s", (title, ofIndex) => {
    const { planKind, overall } = read("Phấn đấu đạt từ 70,5 điểm trở lên, xếp hạng 12/34 trở lên.", title);
    expect(planKind).toBe("sub-plan");
    expect(overall.flatMap(({ targets }) => targets)).toHaveLength(ofIndex);
  });
});
