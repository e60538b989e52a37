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
  // Numbers in brackets. Such a line also says what each unit does, so it states work itself.
  [
    "(1) Luân chuyển cán bộ.\n(2) Giám sát việc kiểm tra.\n(3) Lắp camera.\nNhiệm vụ (1): Sở Nội vụ trình danh sách trong tháng 5. Nhiệm vụ (2), (3) giao Sở Y tế.",
    ["Sở Nội vụ [member]: 1", "Sở Y tế [member]: 1", "Sở Y tế [member]: 1", "Sở Nội vụ [member]: 1 by 5"],
  ],
  ["(1) Luân chuyển cán bộ.\nNhiệm vụ (1): báo cáo Sở Nội vụ trong tháng 5.", ["nobody: 2"]],
  // Their partners, in the sentence and in a part of their own.
  [
    "1.1. Rà soát thủ tục.\n1.2. Khảo sát doanh nghiệp.\nPhân công: mục 1.1 do Sở Nội vụ thực hiện; mục 1.2 do Sở Tài chính chủ trì, phối hợp với Sở Y tế, Sở Xây dựng.",
    ["Sở Nội vụ [member]: 1", "Sở Tài chính [lead] + Sở Y tế, Sở Xây dựng: 1"],
  ],
  [
    "1.1. Rà soát thủ tục.\n1.2. Khảo sát doanh nghiệp.\nMục 1.1 do Sở Nội vụ thực hiện; Sở Y tế phối hợp. Mục 1.2 giao Sở Tài chính.",
    ["Sở Nội vụ [member] + Sở Y tế: 1", "Sở Tài chính [member]: 1"],
  ],
  // A number that no task has, and a figure after a noun.
  ["1.1. Rà soát thủ tục.\nSở Nội vụ thực hiện nội dung 1.9.", ["nobody: 1"]],
  ["1. Sở Y tế: mục tiêu 2 đạt 90%.", ["Sở Y tế [member]: 1"]],
]);
