import { score } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { baselineTotal } from "./baseline-total.ts";

const subIndices = [
  { id: "pgi.1", target: score(6, 1, [2023, 5]) },
  { id: "pgi.2", target: score(5, 1, [2023, 4]) },
  { id: "pgi.3", target: score(4.5, 0.5, [2023, 4]) },
  { id: "pgi.4", target: score(5.5, 0.5, [2023, 5]) },
] as const;

export default cases(baselineTotal, [
  {
    name: { vi: "5 + 4 + 4 + 5 = 18, văn bản ghi 18,6", en: "5 + 4 + 4 + 5 = 18, the document says 18.6" },
    plans: [{ id: "tinh", subIndices, total: [2023, 18.6] }],
    finds: [{ severity: "warning", planId: "tinh", contains: "= 18,00 điểm" }],
  },
  {
    name: { vi: "Sai lệch làm tròn 0,03 bỏ qua", en: "0.03 of rounding is allowed" },
    plans: [{ id: "tinh", subIndices, total: [2023, 18.03] }],
    finds: [],
  },
  {
    name: {
      vi: "Thiếu một chỉ số thành phần, hoặc tổng của năm khác",
      en: "A sub-index is missing, or the total is of another year",
    },
    plans: [
      { id: "thieu", subIndices: subIndices.slice(1), total: [2023, 18.6] },
      { id: "nam-khac", number: "26/KH-UBND", subIndices, total: [2022, 18.6] },
    ],
    finds: [],
  },
]);
