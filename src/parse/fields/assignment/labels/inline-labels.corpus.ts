import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
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
  // After a dash, and with the shorthand of offices.
  [
    "Số hóa hồ sơ đất đai – Đơn vị thực hiện: Sở Y tế.",
    "Sở Y tế [member] | Số hóa hồ sơ đất đai – Đơn vị thực hiện: Sở Y tế.",
  ],
  [
    "Số hóa hồ sơ đất đai. ĐVTH: Sở Y tế; ĐV phối hợp: Sở Nội vụ.",
    "Sở Y tế [member] + Sở Nội vụ | Số hóa hồ sơ đất đai. ĐVTH: Sở Y tế; ĐV phối hợp: Sở Nội vụ.",
  ],
  // Each with its own verb.
  [
    "Mở lớp tập huấn. Phân công nhiệm vụ: Sở Công Thương phụ trách nội dung, Sở Tài chính bảo đảm kinh phí.",
    "Sở Công Thương, Sở Tài chính [member] | Mở lớp tập huấn. Phân công nhiệm vụ: Sở Công Thương phụ trách nội dung, Sở Tài chính bảo đảm kinh phí.",
  ],
  ["Số hóa hồ sơ đất đai. Đối tượng: Sở Y tế, các sở.", ""],
]);
