import { rowExamples } from "../../../../test/support/table-row-examples.ts";

// Tables with one row for each thing that is stated of a task.
export default rowExamples([
  [
    "| Nhiệm vụ 1 | Rà soát thủ tục |\n| Cơ quan chủ trì | Sở Tài chính |\n| Phối hợp | Sở Nội vụ |\n| Thời hạn | 30/6/2025 |\n| Nhiệm vụ 2 | Mở lớp |\n| Cơ quan chủ trì | Sở Y tế |\n| Sản phẩm | 02 lớp |",
    ["Sở Tài chính [lead] + Sở Nội vụ: Rà soát thủ tục (2025-06-30)", "Sở Y tế [lead]: Mở lớp → 02 lớp"],
  ],
  [
    "| Chỉ số thành phần | Tính minh bạch |\n| Nội dung công việc | Công khai quy hoạch |\n| Đơn vị thực hiện | Sở Xây dựng |\n| Chỉ số thành phần | Đào tạo lao động |\n| Nội dung công việc | Mở lớp |\n| Đơn vị thực hiện | Sở Nội vụ |",
    ["pci.3: Sở Xây dựng [member]: Công khai quy hoạch", "pci.9: Sở Nội vụ [member]: Mở lớp"],
  ],
  // "6 rõ": who comes first, several pieces of work follow, and two rows say who answers for it and who decides.
  [
    "| Rõ người | Phòng Kinh tế |\n| Rõ việc | Rà soát thủ tục |\n| Rõ việc (tiếp) | Mở lớp |\n| Rõ thời gian | 30/6/2025 |\n| Rõ trách nhiệm | Trưởng phòng |\n| Rõ sản phẩm | 02 lớp |\n| Rõ thẩm quyền | Giám đốc Sở |",
    [
      "Phòng Kinh tế [member]: Rà soát thủ tục (2025-06-30) → 02 lớp",
      "Phòng Kinh tế [member]: Mở lớp (2025-06-30) → 02 lớp",
    ],
  ],
  [
    "| Việc | Rà soát thủ tục |\n| Rõ người | Phòng Kinh tế |\n| Rõ kết quả | Báo cáo |\n| Việc | Mở lớp |\n| Rõ người | Văn phòng |",
    ["Phòng Kinh tế [member]: Rà soát thủ tục → Báo cáo", "Văn phòng [member]: Mở lớp"],
  ],
  // The same as columns.
  [
    "| TT | Rõ việc | Rõ người | Rõ trách nhiệm | Rõ thời gian | Rõ sản phẩm | Rõ thẩm quyền |\n| 1 | Rà soát thủ tục | Phòng Kinh tế | Trưởng phòng | 30/6/2025 | Báo cáo | Giám đốc Sở |\n| 2 | Mở lớp | Văn phòng | Chánh Văn phòng | 30/7/2025 | 02 lớp | Giám đốc Sở |",
    [
      "Phòng Kinh tế [member]: Rà soát thủ tục (2025-06-30) → Báo cáo",
      "Văn phòng [member]: Mở lớp (2025-07-30) → 02 lớp",
    ],
  ],
  // Usual tables of two columns, and facts of one thing.
  [
    "| Nhiệm vụ | Cơ quan chủ trì |\n| Rà soát thủ tục | Sở Tài chính |\n| Mở lớp | Sở Y tế |",
    ["Sở Tài chính [lead]: Rà soát thủ tục", "Sở Y tế [lead]: Mở lớp"],
  ],
  ["| Tên dự án | Kè suối Nậm Mu |\n| Chủ đầu tư | Sở Xây dựng |\n| Tổng mức đầu tư | 5 tỷ đồng |", []],
]);
