import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("labels of a meeting", [
  [
    "1. Chủ trì: Lãnh đạo Sở Nội vụ.\n2. Nội dung: Rà soát hồ sơ.\n3. Thành phần: Các phòng chuyên môn.\n4. Thời gian: 8 giờ.",
    ["nobody: 1"],
  ],
  // Beside the work, the label says who leads it.
  ["1. Rà soát hồ sơ.\n- Chủ trì: Lãnh đạo Sở Nội vụ.\n- Thời gian: quý II.", ["Sở Nội vụ [lead]: 1 by 6"]],
  ["1. Rà soát hồ sơ.\n- Chủ trì: Sở Nội vụ.\n- Thành phần: các phòng.", ["Sở Nội vụ [lead]: 1"]],
]);
