import { assigningExamples } from "../../../../test/support/assigning-examples.ts";
import { readAssigningTable } from "./assigning-table.ts";

export default assigningExamples("table/assigning-table", readAssigningTable, [
  [
    "| Chỉ số | Cơ quan chủ trì |\n| Tính minh bạch | Sở Tư pháp |\n| Gia nhập thị trường | Sở Tài chính |",
    ["pci.3: Sở Tư pháp [lead]", "pci.1: Sở Tài chính [lead]"],
  ],
  // Places under a head for units are their committees; a column of notes, and further words in the head of the names.
  [
    "| STT | Địa phương | Chỉ số UBND cấp xã chủ trì tại địa bàn | Ghi chú |\n| 1 | Phường Bồng Sơn | Tính minh bạch; Gia nhập thị trường | |\n| 2 | Xã An Lão | Tính minh bạch (tiêu chí công khai) | Miền núi |",
    ["pci.3: Phường Bồng Sơn [lead]", "pci.1: Phường Bồng Sơn [lead]", "pci.3: Xã An Lão [lead]"],
  ],
  // Numbers with words in brackets; who guides them and their due date have columns of their own.
  [
    "| TT | Địa phương | Nội dung chịu trách nhiệm chính trên địa bàn | Đơn vị hướng dẫn | Thời hạn |\n| 1 | UBND xã Tân Hòa | Nội dung 3 (minh bạch), Nội dung 5 (chi phí không chính thức) | Sở Nội vụ | Trước 30/11/2026 |\n| 2 | UBND xã An Lão | Nội dung 1; PCI: Đào tạo lao động | Sở Nội vụ | |",
    [
      "pci.3: UBND xã Tân Hòa [lead]",
      "pci.5: UBND xã Tân Hòa [lead]",
      "pci.1: UBND xã An Lão [lead]",
      "pci.9: UBND xã An Lão [lead]",
    ],
  ],
  // A second column of names has those that the units help with; a dash is nothing.
  [
    "| TT | Cơ quan | Chỉ số chủ trì | Chỉ số phối hợp |\n| 1 | Sở Tài chính | Gia nhập thị trường; Chính sách hỗ trợ doanh nghiệp | Tính minh bạch |\n| 2 | Sở Tư pháp | Tính minh bạch | - |\n| 3 | Công an tỉnh | - | Gia nhập thị trường |",
    [
      "pci.1: Sở Tài chính [lead]",
      "pci.8: Sở Tài chính [lead]",
      "pci.3: Sở Tài chính [coordinate]",
      "pci.3: Sở Tư pháp [lead]",
      "pci.1: Công an tỉnh [coordinate]",
    ],
  ],
  // A column of results makes it another table.
  [
    "| Đơn vị | Chỉ số | Kết quả năm 2024 |\n| Sở Tư pháp | Tính minh bạch | 6,12 điểm |\n| Sở Tài chính | Gia nhập thị trường | 7,05 điểm |",
    ["no"],
  ],
  // So does a column of targets in whole numbers.
  [
    "| TT | Chỉ số | Mục tiêu năm 2025 (%) | Cơ quan chủ trì |\n| 1 | Tính minh bạch | 93 | Sở Tư pháp |\n| 2 | Gia nhập thị trường | 87 | Sở Tài chính |",
    ["no"],
  ],
  // One row is not enough to know what the columns contain.
  ["| Đơn vị | Chỉ số phụ trách |\n| Sở Tư pháp | Tính minh bạch |", ["no"]],
  ["| Đơn vị | Số điện thoại |\n| Sở Tư pháp | 0205 |\n| Sở Tài chính | 0206 |", ["no"]],
]);
