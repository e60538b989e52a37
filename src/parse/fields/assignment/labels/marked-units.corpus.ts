import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { markedUnits } from "./marked-units.ts";

export default clauseExamples(markedUnits, [
  [
    "Sở Công Thương (chủ trì), Sở Tài chính (phối hợp): tổ chức hội chợ.",
    "Sở Công Thương [lead] + Sở Tài chính | tổ chức hội chợ.",
  ],
  ["Sở Y tế (đầu mối): tổng hợp số liệu.", "Sở Y tế [focal] | tổng hợp số liệu."],
  ["Sở Công Thương (nếu cần thiết) tổ chức hội chợ.", ""],
  ["Tổ chức hội chợ (chủ trì: Sở Công Thương).", ""],
]);
