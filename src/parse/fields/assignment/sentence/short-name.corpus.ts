import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("bodies under their noun alone", [
  ["1. Đề nghị Công ty rà soát hồ sơ.", ["Công ty [member]: 1"]],
  [
    "1. Hồ sơ còn thiếu bản vẽ. Đề nghị Chi nhánh bổ sung trước ngày 10/4.",
    ["Chi nhánh [member]: 1 by 2025-04-10", "nobody: 1"],
  ],
  ["1. Sau khi hoàn thành, Công ty gửi báo cáo về Sở Xây dựng.", ["Công ty [member]: 1"]],
  ["1. Căn cứ quy định trên, Quý Công ty lập lại hồ sơ.", ["Quý Công ty [member]: 1"]],
  ["2. Tỉnh cần tập trung giải ngân vốn đầu tư.", ["Tỉnh [member]: 1"]],
  ["3. Về dự án cầu Nậm Lúc: Tỉnh chủ động làm việc với Bộ Xây dựng.", ["Tỉnh [member]: 1"]],
  // Longer names, what a body has done, and owners.
  ["1. Đề nghị Công ty Xây dựng số 5 rà soát hồ sơ.", ["Công ty Xây dựng số 5 [member]: 1"]],
  ["1. Công ty gửi hồ sơ tại Công văn số 12.", ["nobody: 1"]],
  ["1. Tỉnh thực hiện đạt 95% kế hoạch.", ["nobody: 1"]],
  ["1. Rà soát hồ sơ của Công ty.", ["nobody: 1"]],
]);
