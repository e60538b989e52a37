import { clauseExamples } from "../../../../test/support/parse-formats.ts";
import { bracketedUnits } from "./bracketed.ts";

export default clauseExamples(bracketedUnits, [
  [
    "Cắt giảm thời gian cấp phép (Sở Xây dựng chủ trì, Sở Nội vụ phối hợp).",
    "Sở Xây dựng [lead] + Sở Nội vụ | Cắt giảm thời gian cấp phép (Sở Xây dựng chủ trì, Sở Nội vụ phối hợp).",
  ],
  [
    "Cắt giảm thời gian cấp phép (Chủ trì: Sở Xây dựng).",
    "Sở Xây dựng [lead] | Cắt giảm thời gian cấp phép (Chủ trì: Sở Xây dựng).",
  ],
  [
    "Cắt giảm thời gian cấp phép (Sở Xây dựng).",
    "Sở Xây dựng [member] | Cắt giảm thời gian cấp phép (Sở Xây dựng).",
  ],
  // The bracket explains which body is meant.
  ["Nộp hồ sơ về cơ quan đầu mối của tỉnh, gửi về đơn vị (Sở Xây dựng).", ""],
  ["Cắt giảm thời gian cấp phép (tối thiểu 30%).", ""],
]);
