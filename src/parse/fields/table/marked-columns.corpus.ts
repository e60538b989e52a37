import { rowExamples } from "../../../../test/support/table-row-examples.ts";

// A column for each unit, with a mark where it takes part.
export default rowExamples([
  [
    "| TT | Nhiệm vụ | Sở Tài chính | Sở Nội vụ | Công an tỉnh |\n| 1 | Rà soát thủ tục | x | | x |\n| 2 | Mở lớp | | X | |",
    ["Sở Tài chính, Công an tỉnh [member]: Rà soát thủ tục", "Sở Nội vụ [member]: Mở lớp"],
  ],
  // The marks state the role.
  [
    "| Nhiệm vụ | Cơ quan thực hiện | < | < | Thời hạn |\n| ^ | Sở Tài chính | Sở Nội vụ | UBND các xã | ^ |\n| Rà soát thủ tục | CT | PH | PH | 30/6/2025 |\n| Mở lớp | | CT | | 9/2025 |",
    [
      "Sở Tài chính [lead] + Sở Nội vụ, UBND các xã*: Rà soát thủ tục (2025-06-30)",
      "Sở Nội vụ [lead]: Mở lớp (9)",
    ],
  ],
  // So they do where the rows are sub-indices; a mere mark beside a sub-index may be a fault.
  [
    "| Chỉ số thành phần | Sở Tài chính | Sở Nội vụ | Công an tỉnh |\n| Gia nhập thị trường | CT | PH | |\n| Chi phí thời gian | PH | CT | PH |",
    [
      "pci.1: Sở Tài chính [lead] + Sở Nội vụ: no task",
      "pci.4: Sở Nội vụ [lead] + Sở Tài chính, Công an tỉnh: no task",
    ],
  ],
  [
    "| Chỉ số thành phần | Sở Tài chính | Sở Nội vụ |\n| Gia nhập thị trường | x | |\n| Chi phí thời gian | x | x |",
    ["pci.1", "pci.4"],
  ],
  // The headings above the units state it.
  [
    "| Nhiệm vụ | Chủ trì | < | Phối hợp | < |\n| ^ | Sở Tài chính | Sở Nội vụ | Sở Tài chính | Sở Nội vụ |\n| Rà soát thủ tục | ✓ | | | ✓ |\n| Mở lớp | | ✓ | ✓ | |",
    ["Sở Tài chính [lead] + Sở Nội vụ: Rà soát thủ tục", "Sở Nội vụ [lead] + Sở Tài chính: Mở lớp"],
  ],
  // The headings below the units state it.
  [
    "| Nhiệm vụ | Sở Tài chính | < | Sở Nội vụ | < |\n| ^ | Chủ trì | Phối hợp | Chủ trì | Phối hợp |\n| Rà soát thủ tục | x | | | x |\n| Mở lớp | | x | x | |",
    ["Sở Tài chính [lead] + Sở Nội vụ: Rà soát thủ tục", "Sở Nội vụ [lead] + Sở Tài chính: Mở lớp"],
  ],
  // A row without a mark has nobody.
  [
    "| Nhiệm vụ | Sở Tài chính | Sở Nội vụ |\n| Rà soát thủ tục | x | |\n| Mở lớp | | |\n| Công khai quy hoạch | | x |",
    ["Sở Tài chính [member]: Rà soát thủ tục", "nobody: Mở lớp", "Sở Nội vụ [member]: Công khai quy hoạch"],
  ],
  // Columns of figures are not columns of units.
  ["| Nhiệm vụ | Sở Tài chính | Sở Nội vụ |\n| Số hồ sơ trễ hạn | 12 | 3 |\n| Số lớp đã mở | 2 | 1 |", []],
  // Columns of periods: the task is due in the last one with a mark.
  [
    "| Nhiệm vụ | Chủ trì | Quý I | Quý II |\n| Rà soát thủ tục | Sở Tài chính | x | |\n| Mở lớp | Sở Nội vụ | x | x |",
    ["Sở Tài chính [lead]: Rà soát thủ tục (3)", "Sở Nội vụ [lead]: Mở lớp (6)"],
  ],
  [
    "| Nhiệm vụ | Chủ trì | Thời gian | < |\n| ^ | ^ | Tháng 5/2025 | Tháng 9/2025 |\n| Rà soát thủ tục | Sở Tài chính | | ✓ |\n| Mở lớp | Sở Nội vụ | ✓ | |",
    ["Sở Tài chính [lead]: Rà soát thủ tục (9)", "Sở Nội vụ [lead]: Mở lớp (5)"],
  ],
  [
    "| Nhiệm vụ | Chủ trì | Quý I | Quý II |\n| Thu ngân sách | Sở Tài chính | 12 | 15 |\n| Mở lớp | Sở Nội vụ | 2 | 3 |",
    ["Sở Tài chính [lead]: Thu ngân sách", "Sở Nội vụ [lead]: Mở lớp"],
  ],
  // Rows of periods head the tasks below them; a due date of a row's own counts more.
  [
    "| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n| I | Quý I/2025 | | |\n| 1 | Rà soát thủ tục | Sở Tài chính | |\n| II | Nhiệm vụ quý II năm 2025 | | |\n| 2 | Mở lớp | Sở Nội vụ | 15/5/2025 |\n| 3 | Khảo sát | Sở Nội vụ | |",
    [
      "Sở Tài chính [lead]: Rà soát thủ tục (3)",
      "Sở Nội vụ [lead]: Mở lớp (2025-05-15)",
      "Sở Nội vụ [lead]: Khảo sát (6)",
    ],
  ],
]);
