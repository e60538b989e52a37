import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { readValues } from "../../src/parse/read-values.ts";
import { snippetLines } from "../support/rule-corpus.ts";

// A plan of a province whose sections are sub-indices, and lines of its last part that give these sections to units by their numbers.

const planWith = (line: string) => `UBND TỈNH LÀO CAI
Số: 12/KH-UBND
Lào Cai, ngày 05 tháng 3 năm 2026
KẾ HOẠCH
Nâng cao Chỉ số cải cách hành chính (PAR INDEX) tỉnh Lào Cai năm 2026
III. NHIỆM VỤ
1. Công tác chỉ đạo, điều hành cải cách hành chính
Kiểm tra tối thiểu 30% số cơ quan.
Sở Nội vụ chủ trì.
2. Cải cách thể chế
Rà soát văn bản quy phạm pháp luật.
Sở Tư pháp chủ trì.
3. Cải cách thủ tục hành chính
Rà soát, đơn giản hóa thủ tục.
Văn phòng UBND tỉnh chủ trì.
IV. TỔ CHỨC THỰC HIỆN
1. Sở Xây dựng
${line}`;

const catalogue = loadCatalogue();

/** The sub-indices that the building department has, with its role: "1 lead". */
function givenBy(line: string): string[] {
  const { plan } = readValues(snippetLines(planWith(line)), catalogue);
  return plan.subIndices.flatMap(({ id, assignments }) =>
    assignments.flatMap(({ units, role }) =>
      units.some(({ name }) => name === "Sở Xây dựng") ? [`${id?.split(".")[1]} ${role}`] : [],
    ),
  );
}

describe("sections about sub-indices that a line gives to a unit by their numbers", () => {
  it.each<[string, string[]]>([
    ["Chủ trì các lĩnh vực tại khoản 1, khoản 3 Mục III.", ["1 lead", "3 lead"]],
    [
      "Là đơn vị thuộc mẫu khảo sát. Chủ trì các lĩnh vực từ khoản 1 đến khoản 3 Mục III.",
      ["1 lead", "2 lead", "3 lead"],
    ],
    [
      "Chủ trì, chịu trách nhiệm trên địa bàn đối với các lĩnh vực tại khoản 1 Mục III; phối hợp thực hiện khoản 2.",
      ["1 lead", "2 coordinate"],
    ],
    ["Phối hợp thực hiện các tiêu chí tại khoản 2 Mục III.", ["2 coordinate"]],
    ["Thực hiện các chỉ số thành phần nêu tại khoản 3 Mục III.", ["3 member"]],
  ])("%s", (line, given) => expect(givenBy(line)).toEqual(given));

  it.each([
    "Báo cáo kết quả thực hiện các lĩnh vực tại khoản 1 Mục III.",
    "Bố trí kinh phí thực hiện khoản 2 Mục III.",
    "Chủ trì thực hiện khoản 1 Mục III Kế hoạch số 15/KH-UBND của UBND tỉnh.",
    "Kiểm tra việc thực hiện khoản 3 Mục III.",
  ])("nothing: %s", (line) => expect(givenBy(line)).toEqual([]));
});
