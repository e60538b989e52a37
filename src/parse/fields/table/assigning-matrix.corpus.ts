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
  // A heading over the names, a name that the catalogue does not have, and specks beside marks of a scan.
  [
    "| Cơ quan, đơn vị | Vai trò đối với chỉ số thành phần |\n| | Tiếp cận đất đai | Cạnh tranh bình đẳng | Thủ tục và hạ tầng số |\n| Sở Nông nghiệp và Môi trường | CT | | PH |\n| Sở Tài chính | PH | CT m4... | |\n| Công an tỉnh | | PH 5 | |\n| Sở Nội vụ | | PH | CT |\n| Sở Xây dựng | PH | PH | |\n| Sở Tư pháp | | PH | |\n| Thanh tra tỉnh | | PH | |",
    [
      "pci.2: Sở Nông nghiệp và Môi trường [lead] + Sở Tài chính, Sở Xây dựng",
      "pci.6: Sở Tài chính [lead] + Công an tỉnh, Sở Nội vụ, Sở Xây dựng, Sở Tư pháp, Thanh tra tỉnh",
      "null: Sở Nội vụ [lead] + Sở Nông nghiệp và Môi trường",
    ],
  ],
  [
    "| Đơn vị | Tiếp cận đất đai | Tính minh bạch |\n| Sở Tài chính | CT 6,1 | PH |\n| Sở Công Thương | PH 7,2 | CT |",
    ["no"],
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
