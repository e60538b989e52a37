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
  // A noun that points back to a unit which the sentence or the line before names.
  [
    "1. Doanh nghiệp gửi hồ sơ đến Chi cục Thú y. Chi cục phải trả lời trong 03 ngày.",
    ["Doanh nghiệp [member]: 1", "Chi cục Thú y [member]: 1"],
  ],
  [
    "1. Phòng Tổng hợp rà soát số liệu.\n2. Trước ngày 10/6, Phòng phải lập bảng điểm.",
    ["Phòng Tổng hợp [member]: 1", "Phòng Tổng hợp [member]: 1 by 2025-06-10"],
  ],
  // The subject of the sentence before, not the one that helps it; two of a list may both be meant.
  [
    "1. Sở Y tế phối hợp với Sở Nội vụ lập danh sách. Sở có trách nhiệm công khai danh sách.",
    ["Sở Y tế [coordinate] + Sở Nội vụ: 1", "Sở Y tế [member]: 1"],
  ],
  [
    "1. Trung tâm Khuyến nông, Trung tâm Giống rà soát danh mục. Trung tâm công khai danh mục.",
    ["Trung tâm Khuyến nông, Trung tâm Giống [member]: 1", "Trung tâm [member]: 1"],
  ],
  // Longer names, what a body has done, and owners.
  ["1. Đề nghị Công ty Xây dựng số 5 rà soát hồ sơ.", ["Công ty Xây dựng số 5 [member]: 1"]],
  ["1. Công ty gửi hồ sơ tại Công văn số 12.", ["nobody: 1"]],
  ["1. Tỉnh thực hiện đạt 95% kế hoạch.", ["nobody: 1"]],
  ["1. Rà soát hồ sơ của Công ty.", ["nobody: 1"]],
]);
