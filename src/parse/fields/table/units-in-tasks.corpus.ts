import { rowExamples } from "../../../../test/support/table-row-examples.ts";

// Tasks that name their units in a bracket at their end, in tables without a column of units. The task keeps its bracket.
export default rowExamples([
  [
    "| TT | Nội dung công việc | Thời hạn |\n| 1 | Lập danh mục hồ sơ giấy (Sở Nội vụ) | 30/6/2025 |\n| 2 | Đo thời gian chờ tại quầy (Sở Y tế chủ trì, Sở Tài chính phối hợp) | Quý III |",
    [
      "Sở Nội vụ [member]: Lập danh mục hồ sơ giấy (Sở Nội vụ) (2025-06-30)",
      "Sở Y tế [lead] + Sở Tài chính: Đo thời gian chờ tại quầy (Sở Y tế chủ trì, Sở Tài chính phối hợp) (9)",
    ],
  ],
  // A bracket that explains the task names no unit.
  [
    "| TT | Nội dung công việc | Thời hạn |\n| 1 | Lập danh mục hồ sơ giấy (Sở Nội vụ) | 30/6/2025 |\n| 2 | Đo thời gian chờ tại quầy (hai lần) | Quý III |\n| 3 | Thay biển chỉ đường (Sở Xây dựng) | Quý IV |",
    [
      "Sở Nội vụ [member]: Lập danh mục hồ sơ giấy (Sở Nội vụ) (2025-06-30)",
      "nobody: Đo thời gian chờ tại quầy (hai lần)",
      "Sở Xây dựng [member]: Thay biển chỉ đường (Sở Xây dựng) (12)",
    ],
  ],
  // Beside a column of units the bracket states none.
  [
    "| TT | Nhiệm vụ | Cơ quan chủ trì |\n| 1 | Lập danh mục hồ sơ giấy (Sở Nội vụ) | Sở Y tế |\n| 2 | Đo thời gian chờ tại quầy (Sở Tài chính) | |",
    [
      "Sở Y tế [lead]: Lập danh mục hồ sơ giấy (Sở Nội vụ)",
      "nobody: Đo thời gian chờ tại quầy (Sở Tài chính)",
    ],
  ],
  // Beside a column of partners the bracket states who leads.
  [
    "| TT | Nội dung công việc | Đơn vị phối hợp |\n| 1 | Lập danh mục hồ sơ giấy (Sở Nội vụ) | Sở Y tế |\n| 2 | Thay biển chỉ đường (Sở Xây dựng) | Sở Tài chính |",
    [
      "Sở Nội vụ [member] + Sở Y tế: Lập danh mục hồ sơ giấy (Sở Nội vụ)",
      "Sở Xây dựng [member] + Sở Tài chính: Thay biển chỉ đường (Sở Xây dựng)",
    ],
  ],
  // A column of both.
  [
    "| TT | Nhiệm vụ | Đơn vị phụ trách và phối hợp |\n| 1 | Lập danh mục hồ sơ giấy | Sở Y tế chủ trì, Sở Nội vụ phối hợp |\n| 2 | Thay biển chỉ đường | Sở Xây dựng |",
    ["Sở Y tế [lead] + Sở Nội vụ: Lập danh mục hồ sơ giấy", "Sở Xây dựng [lead]: Thay biển chỉ đường"],
  ],
]);
