import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { readValues } from "../../src/parse/read-values.ts";
import { dutiesIn } from "../support/plan-of-form.ts";
import { snippetLines } from "../support/rule-corpus.ts";

// A sentence that asks units in general, over the parts of a document whose items name their own units. The headings and the lines that only
// name units are no work, and the units of the sentence do what no other unit does.

const HEAD =
  "UBND TỈNH LÀO CAI\nSố: 12/CT-UBND\nLào Cai, ngày 05 tháng 3 năm 2026\nCHỈ THỊ\nVề nhiệm vụ trọng tâm năm 2026\n";
const REQUESTS = [
  "UBND tỉnh yêu cầu các sở, ban, ngành tập trung chỉ đạo, thực hiện tốt các nhiệm vụ, giải pháp sau đây:",
  "Năm 2026 còn nhiều khó khăn. Để thực hiện thắng lợi mục tiêu đề ra, UBND tỉnh yêu cầu các sở, ban, ngành thực hiện các nội dung sau:",
];
const PARTS = [
  ["I. CẢI CÁCH HÀNH CHÍNH", "II. TỔ CHỨC THỰC HIỆN"],
  ["Phần thứ nhất\nNHIỆM VỤ CHỦ YẾU\nI. CẢI CÁCH HÀNH CHÍNH", "Phần thứ hai\nTỔ CHỨC THỰC HIỆN"],
];
const LEAD_INS = ["a) ", "- ", ""];

describe.each(REQUESTS)("%s", (request) => {
  const forms = PARTS.flatMap(([first, second]) => LEAD_INS.map((label) => ({ first, second, label })));
  it.each(forms)("$first … $label", ({ first, second, label }) => {
    const lines = [
      first,
      "1. Đẩy mạnh cải cách thể chế",
      `${label}Ngân hàng Nhà nước Khu vực 3 chủ trì, phối hợp với các sở, ban, ngành:`,
      "Rà soát, đơn giản hóa thủ tục hành chính trên địa bàn.",
      "Công khai kết quả giải quyết hồ sơ của người dân.",
      second,
      "1. Căn cứ Chỉ thị này, Giám đốc các sở, Chủ tịch UBND các xã theo chức năng, nhiệm vụ được giao:",
      "Xây dựng kế hoạch thực hiện của ngành, địa phương.",
      "2. Sở Nội vụ kiểm tra việc thực hiện Chỉ thị này.",
    ];
    const { plan } = readValues(snippetLines(`${HEAD}${request}\n${lines.join("\n")}`), loadCatalogue());
    const read = dutiesIn(plan).map(({ text, units }) => `${units.join(", ")}: ${text}`);
    expect(read.sort()).toEqual(
      [
        "Ngân hàng Nhà nước Khu vực 3: Rà soát, đơn giản hóa thủ tục hành chính trên địa bàn.",
        "Ngân hàng Nhà nước Khu vực 3: Công khai kết quả giải quyết hồ sơ của người dân.",
        "các sở, UBND các xã: Xây dựng kế hoạch thực hiện của ngành, địa phương.",
        "Sở Nội vụ: kiểm tra việc thực hiện Chỉ thị này.",
      ].sort(),
    );
  });
});
