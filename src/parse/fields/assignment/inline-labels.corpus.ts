import { clauseExamples } from "../../../../test/support/parse-formats.ts";
import { inlineLabels } from "./inline-labels.ts";

export default clauseExamples(inlineLabels, [
  [
    "Số hóa hồ sơ đất đai. Đơn vị chủ trì: Sở Nội vụ; đơn vị phối hợp: Sở Tài chính.",
    "Sở Nội vụ [lead] + Sở Tài chính | Số hóa hồ sơ đất đai. Đơn vị chủ trì: Sở Nội vụ; đơn vị phối hợp: Sở Tài chính.",
  ],
  [
    "Số hóa hồ sơ đất đai; cơ quan thực hiện: Sở Y tế.",
    "Sở Y tế [member] | Số hóa hồ sơ đất đai; cơ quan thực hiện: Sở Y tế.",
  ],
  ["Số hóa hồ sơ đất đai. Kinh phí thực hiện: 2 tỷ đồng.", ""],
  ["Đơn vị chủ trì: Sở Nội vụ.", ""],
]);
