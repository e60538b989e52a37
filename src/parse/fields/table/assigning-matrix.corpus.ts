import { assigningExamples } from "../../../../test/support/assigning-examples.ts";
import { readAssigningMatrix } from "./assigning-matrix.ts";

export default assigningExamples("table/assigning-matrix", readAssigningMatrix, [
  [
    "| Cơ quan, đơn vị | Tiếp cận đất đai | Cạnh tranh bình đẳng |\n| Sở Nông nghiệp và Môi trường | CT | - |\n| Sở Tài chính | PH | CT |\n| Công an tỉnh | | PH |",
    [
      "pci.2: Sở Nông nghiệp và Môi trường [lead] + Sở Tài chính",
      "pci.6: Sở Tài chính [lead] + Công an tỉnh",
    ],
  ],
  // Several lead; whole words, a column of numbers, and a sub-index that has only partners.
  [
    "| TT | Đơn vị | 1. Gia nhập thị trường | Tính minh bạch |\n| 1 | Sở Tài chính | Chủ trì | Phối hợp |\n| 2 | Sở Công Thương | Chủ trì | Phối hợp |",
    ["pci.1: Sở Tài chính, Sở Công Thương [lead]", "pci.3: Sở Tài chính, Sở Công Thương [coordinate]"],
  ],
  // A mere mark may be a fault; results are no marks.
  [
    "| Đơn vị | Tiếp cận đất đai | Tính minh bạch |\n| Sở Tài chính | x | |\n| Sở Công Thương | x | x |",
    ["no"],
  ],
  [
    "| Đơn vị | Tiếp cận đất đai | Tính minh bạch |\n| Sở Tài chính | CT | 6,1 |\n| Sở Công Thương | PH | 7,2 |",
    ["no"],
  ],
  // Columns of tasks belong to another reader.
  ["| Đơn vị | Rà soát thủ tục | Mở lớp |\n| Sở Tài chính | CT | PH |\n| Sở Nội vụ | PH | CT |", ["no"]],
]);
