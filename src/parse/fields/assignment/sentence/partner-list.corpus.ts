import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("partners", [
  // Partners without the first word of their names, and others before the verb, are no subjects of the work.
  [
    "1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ, Tài chính, Công an tỉnh tổ chức thực hiện Kế hoạch này.",
    ["Sở Y tế [lead] + Sở Nội vụ, Sở Tài chính, Công an tỉnh: 1"],
  ],
  [
    "1. Giao Sở Y tế chủ trì, phối hợp Sở Nội vụ, Tài chính và Thanh tra tỉnh kiểm tra việc chi trả.",
    ["Sở Y tế [lead] + Sở Nội vụ, Sở Tài chính, Thanh tra tỉnh: 1"],
  ],
  [
    "1. Sở Y tế phối hợp với Sở Nội vụ, các cơ quan trong tỉnh, các doanh nghiệp triển khai chương trình.",
    ["Sở Y tế [coordinate] + Sở Nội vụ: 1"],
  ],
]);
