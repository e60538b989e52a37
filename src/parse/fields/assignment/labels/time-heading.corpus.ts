import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

// A time as the heading of tasks.
export default assignmentExamples("headings of time", [
  [
    "1. Tháng 10/2026\n- Sở Xây dựng công bố quy hoạch.\n- Sở Y tế rà soát thủ tục trước ngày 05/10/2026.\n2. Sở Nội vụ tổng hợp kết quả.",
    ["Sở Xây dựng [member]: 1 by 10", "Sở Y tế [member]: 1 by 2026-10-05", "Sở Nội vụ [member]: 1"],
  ],
  [
    "1. Trong quý I (đến hết tháng 3/2026)\n- Sở Xây dựng công bố quy hoạch.",
    ["Sở Xây dựng [member]: 1 by 3"],
  ],
  ["1. Nhiệm vụ 6 tháng đầu năm 2026\n- Sở Xây dựng công bố quy hoạch.", ["Sở Xây dựng [member]: 1 by 6"]],
  // Stages with their time; a stage that only begins has none.
  [
    "1. Giai đoạn chuẩn bị (từ ngày 10/02 đến ngày 15/3/2026)\n- Sở Xây dựng công bố quy hoạch.\n2. Đợt 2: Khảo sát (trước 30/9/2026)\n- Sở Y tế rà soát thủ tục.\n3. Giai đoạn vận hành (từ ngày 16/10/2026)\n- Sở Nội vụ tổng hợp kết quả.",
    ["Sở Xây dựng [member]: 1 by 2026-03-15", "Sở Y tế [member]: 1 by 2026-09-30", "Sở Nội vụ [member]: 1"],
  ],
  [
    "1. Giai đoạn 2026 - 2030 (mỗi năm một lần)\n- Sở Xây dựng công bố quy hoạch.",
    ["Sở Xây dựng [member]: 1"],
  ],
  // A time in a heading on something else.
  ["1. Kiểm tra quý I/2026\n- Sở Xây dựng công bố quy hoạch.", ["Sở Xây dựng [member]: 1", "nobody: 1"]],
  ["1. Quý IV/2026:\na) Sở Tài chính khảo sát doanh nghiệp.", ["Sở Tài chính [member]: 1 by 12"]],
]);
