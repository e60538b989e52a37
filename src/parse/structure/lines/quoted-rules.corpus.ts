import { snippets } from "../../../../test/support/rule-corpus.ts";
import { withoutQuotedRules } from "./quoted-rules.ts";

const CITES = "- Hội hoàn thiện hồ sơ theo khoản 2 Điều 9 Nghị định số 11/2024/NĐ-CP, cụ thể:";

// Lines → the numbers of those that are read; "*" marks a line in which a quotation is left out.
export default snippets<string[]>({
  name: "structure/quoted-rules",
  read: (lines) =>
    withoutQuotedRules(lines).map(
      (line) => `${line.index + 1}${line.folded === lines[line.index]!.folded ? "" : "*"}`,
    ),
  cases: [
    // The provision is quoted in several lines.
    [
      `${CITES}\n“2. Hồ sơ sáp nhập gồm:\na) Đơn đề nghị;\nb) Sở Nội vụ thẩm định trong 30 ngày;”.\n- Hội rà soát lại.`,
      ["1", "5"],
    ],
    [`${CITES}\n"2. Hồ sơ sáp nhập gồm đơn và đề án."\n- Hội rà soát lại.`, ["1", "3"]],
    // It is quoted inside a line.
    [
      "Điều 9 Nghị định quy định: “Trong thời hạn 60 ngày, các hội phải tổ chức đại hội”, đề nghị Hội sửa lại.",
      ["1*"],
    ],
    ["Dự thảo quy định “Sở Nội vụ thẩm định trong thời hạn 07 ngày”, đề nghị bỏ.", ["1*"]],
    // An earlier letter asked for it.
    [
      "Bộ Y tế đã có Công văn số 91/BYT-VP, trong đó đề nghị: “Sở Y tế các tỉnh chỉ đạo các hội xây dựng đề án hợp nhất”.",
      ["1*"],
    ],
    ["Sở Y tế rà soát, đáp ứng yêu cầu “6 rõ”.", ["1"]],
    // The author sets the quoted words.
    [
      "1. Sửa đổi khoản 2 Mục III Kế hoạch số 15/KH-UBND như sau:\n“2. Sở Nội vụ chủ trì rà soát biên chế.”",
      ["1", "2"],
    ],
    ["Bổ sung khoản 3 Điều 4 như sau:\n“3. Sở Y tế\nchủ trì thẩm định.”", ["1", "2", "3"]],
    // No provision is cited.
    ["Khẩu hiệu tuyên truyền:\n“Toàn dân cải cách hành chính”", ["1", "2"]],
    ["Theo quy định “4 tại chỗ”, các xã chuẩn bị vật tư.", ["1"]],
    // The quotation has no end.
    [`${CITES}\n“2. Hồ sơ sáp nhập gồm:\na) Đơn đề nghị;\n- Sở Nội vụ thẩm định.`, ["1", "2", "3", "4"]],
    [`${CITES}\n“2. Hồ sơ gồm:\na) Đơn;\n“Khẩu hiệu mới\n- Sở Nội vụ thẩm định.”`, ["1", "2", "3", "4", "5"]],
  ],
});
