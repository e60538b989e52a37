import { assignmentExamples } from "../../../../test/support/assignment-examples.ts";

export default assignmentExamples("tasks named by their numbers", [
  [
    "1.1. Rà soát thủ tục.\n1.2. Khảo sát doanh nghiệp.\n1.3. Tập huấn cán bộ.\nPhân công: Sở Tài chính chủ trì nội dung 1.1, 1.3; Sở Nội vụ thực hiện nội dung 1.2.",
    ["Sở Tài chính [lead]: 1", "Sở Tài chính [lead]: 1", "Sở Nội vụ [member]: 1"],
  ],
  [
    "a) Công khai thủ tục.\nb) Nâng cấp cổng thông tin.\nTrách nhiệm: mục a do Văn phòng UBND tỉnh thực hiện; mục b do Sở Y tế thực hiện.",
    ["Văn phòng UBND tỉnh [member]: 1", "Sở Y tế [member]: 1"],
  ],
  [
    "1. Rà soát thủ tục.\n2. Khảo sát doanh nghiệp.\nSở Nội vụ chủ trì các nhiệm vụ 1, 2; Sở Y tế phối hợp thực hiện nhiệm vụ 2.",
    ["Sở Nội vụ [lead]: 1", "Sở Nội vụ [lead] + Sở Y tế: 1"],
  ],
  // A number that no task has, and a figure after a noun.
  ["1.1. Rà soát thủ tục.\nSở Nội vụ thực hiện nội dung 1.9.", ["nobody: 1"]],
  ["1. Sở Y tế: mục tiêu 2 đạt 90%.", ["Sở Y tế [member]: 1"]],
]);
