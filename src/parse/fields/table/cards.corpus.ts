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
  // Usual tables of two columns, and facts of one thing.
  [
    "| Nhiệm vụ | Cơ quan chủ trì |\n| Rà soát thủ tục | Sở Tài chính |\n| Mở lớp | Sở Y tế |",
    ["Sở Tài chính [lead]: Rà soát thủ tục", "Sở Y tế [lead]: Mở lớp"],
  ],
  ["| Tên dự án | Kè suối Nậm Mu |\n| Chủ đầu tư | Sở Xây dựng |\n| Tổng mức đầu tư | 5 tỷ đồng |", []],
]);
