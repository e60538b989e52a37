import { rules } from "../../../src/check/rules.ts";
import type { Finding, Severity } from "../../../src/model/finding.ts";
import { ROWS_2024, ROWS_2026, type Row } from "./comparison.ts";
import { place } from "./plans.ts";

function finding(
  rule: string,
  severity: Severity,
  planId: string,
  vi: string,
  ask: string | null,
  more: Partial<Finding> = {},
): Finding {
  const quote = more.subIndex ? place(planId, more.subIndex) : [];
  const messages = { vi, en: `[${rule}] ${vi}` };
  return {
    rule,
    ruleTitle: rules.find(({ id }) => id === rule)!.title,
    severity,
    planId,
    message: vi,
    messages,
    ask: ask === null ? null : { vi: ask, en: `Please: ${ask}` },
    data: {},
    evidence: quote,
    related: [],
    ...more,
  };
}
const notReceived = (parent: string, rows: readonly Row[]) =>
  rows
    .filter((r) => r[2] === null)
    .map((r) =>
      finding(
        "plan-not-received",
        r[5] ? "info" : "error",
        parent,
        `Chưa nhận được kế hoạch của ${r[0]}.`,
        `Đề nghị ${r[0]} ban hành kế hoạch và gửi về cơ quan đầu mối.`,
        { unit: r[0] },
      ),
    );

export const findings: Finding[] = [
  ...notReceived("p24", ROWS_2024),
  ...notReceived("p26", ROWS_2026),
  finding(
    "sub-index-missing",
    "error",
    "a2",
    "Không thấy chỉ số thành phần “Đảm bảo tuân thủ” mà kế hoạch của tỉnh giao cho Sở.",
    "Đề nghị Sở Nông nghiệp và Phát triển nông thôn bổ sung chỉ số thành phần 2 “Đảm bảo tuân thủ”.",
    {
      subIndex: "pgi.2",
      evidence: place(
        "p24",
        "pgi.2",
        "b) Sở Nông nghiệp và Phát triển nông thôn: triển khai nội dung “Đảm bảo tuân thủ”.",
      ),
    },
  ),
  finding(
    "sub-index-missing",
    "error",
    "b3",
    "Không thấy chỉ số thành phần “Giảm thiểu ô nhiễm và thiên tai” mà kế hoạch của tỉnh giao cho Sở.",
    "Đề nghị Sở Tài chính bổ sung chỉ số thành phần 1 “Giảm thiểu ô nhiễm và thiên tai”.",
    { subIndex: "pgi.1", evidence: place("p26", "pgi.1") },
  ),
  finding(
    "target-mismatch",
    "error",
    "a3",
    "Mục tiêu của chỉ số thành phần “Chính sách khuyến khích và dịch vụ hỗ trợ” là 4,80 điểm; kế hoạch của tỉnh là 5,00 điểm.",
    "Đề nghị Sở Kế hoạch và Đầu tư điều chỉnh mục tiêu thành 5,00 điểm.",
    { subIndex: "pgi.4" },
  ),
  finding(
    "target-mismatch",
    "error",
    "b3",
    "Mục tiêu của chỉ số thành phần “Chính sách khuyến khích và dịch vụ hỗ trợ” là 5,10 điểm; kế hoạch của tỉnh là 5,40 điểm.",
    "Đề nghị Sở Tài chính điều chỉnh mục tiêu thành 5,40 điểm.",
    { subIndex: "pgi.4" },
  ),
  finding(
    "target-arithmetic",
    "warning",
    "a4",
    "4,10 điểm trừ mức tăng 0,90 điểm không bằng kết quả năm 2023 đã nêu (3,50 điểm).",
    "Đề nghị Sở Tài chính kiểm tra lại mức tăng của chỉ số thành phần 3.",
    { subIndex: "pgi.3" },
  ),
  finding(
    "issued-late",
    "warning",
    "a5",
    "Ban hành tháng 8/2024, sau hạn 20/7/2024 của kế hoạch tỉnh.",
    null,
    { subIndex: "pgi.1" },
  ),
  finding(
    "number-blank",
    "warning",
    "a5",
    "Kế hoạch chưa có số.",
    "Đề nghị Sở Giao thông vận tải gửi bản đã ghi số và ngày ban hành.",
  ),
  finding(
    "low-confidence",
    "warning",
    "a5",
    "Mục tiêu đọc được với độ tin cậy thấp, cần đối chiếu lại với bản gốc.",
    null,
    { subIndex: "pgi.1" },
  ),
  finding(
    "figure-conflict",
    "info",
    "a6",
    "Kết quả năm 2023 của một chỉ số thành phần được nêu hai lần với hai số khác nhau: 4,50 và 4,05.",
    "Đề nghị Sở Xây dựng xác nhận số đúng.",
    { subIndex: "pgi.1" },
  ),
  finding(
    "parent-inferred",
    "info",
    "a1",
    "Kế hoạch của tỉnh chưa có số; ghép theo cơ quan ban hành, chỉ số, năm và trích yếu.",
    null,
  ),
  finding(
    "target-missing",
    "info",
    "a4",
    "Không nêu mục tiêu cho chỉ số thành phần “Đảm bảo tuân thủ”.",
    null,
    { subIndex: "pgi.2", accepted: { reason: "đơn vị không chủ trì nội dung này" } },
  ),
];
