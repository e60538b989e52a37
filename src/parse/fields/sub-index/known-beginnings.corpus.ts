import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readPlan } from "../../read-plan.ts";

const plan = (...headings: readonly string[]) =>
  `UBND TỈNH LÀO CAI\nSố: 45/KH-UBND\nLào Cai, ngày 10 tháng 3 năm 2026\nKẾ HOẠCH\nNâng cao Chỉ số Xanh cấp tỉnh (PGI) năm 2026\nI. NHIỆM VỤ\n${headings
    .map((heading, i) => `${i + 1}. Chỉ số “${heading}”\n- Sở Tư pháp rà soát quy định ${i + 1}.`)
    .join("\n")}`;

const [FIRST, SECOND] = [
  "Đảm bảo tuân thủ tiêu chuẩn môi trường",
  "Chính sách khuyến khích và dịch vụ hỗ trợ",
];
const UNKNOWN = "Giảm thiểu ô nhiễm và rủi ro khí hậu";

// The headings of a plan → the ids of its sub-indices; "?" before a name that the catalogue does not have.
export default snippets<string[]>({
  name: "sub-index/known-beginnings",
  context: {},
  read: (lines, { catalogue }) =>
    readPlan(lines, catalogue).plan.subIndices.map(({ value: { id, name } }) => id ?? `? ${name}`),
  cases: [
    [plan(UNKNOWN, FIRST, SECOND), ["pgi.1", "pgi.2", "pgi.4"]],
    // The catalogue's name is one of the plan's too, or the plan has no others of the index.
    [plan("Giảm thiểu ô nhiễm", UNKNOWN, FIRST, SECOND), ["pgi.1", `? ${UNKNOWN}`, "pgi.2", "pgi.4"]],
    [plan(UNKNOWN, FIRST), [`? ${UNKNOWN}`, "pgi.2"]],
    // Two such names.
    [
      plan(UNKNOWN, "Giảm thiểu ô nhiễm và ứng phó sự cố hóa chất", FIRST, SECOND),
      [`? ${UNKNOWN}`, "? Giảm thiểu ô nhiễm và ứng phó sự cố hóa chất", "pgi.2", "pgi.4"],
    ],
    [plan("Hạ tầng và rủi ro khí hậu", FIRST, SECOND), ["? Hạ tầng và rủi ro khí hậu", "pgi.2", "pgi.4"]],
  ],
});
