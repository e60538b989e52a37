import { rowExamples } from "../../../../test/support/table-row-examples.ts";

// Rows without units of their own, in tables whose heading rows state them.
export default rowExamples([
  [
    "| TT | Nhiệm vụ | Đơn vị chủ trì | Phối hợp |\n| I | Hạ tầng số | Sở Y tế | Công an tỉnh |\n| 1 | Nâng cấp phòng máy | | |\n| 2 | Mua thiết bị đo | | |\n| II | Nhân lực số | Sở Nội vụ | |\n| 1 | Mở lớp bồi dưỡng | | |",
    [
      "Sở Y tế [lead] + Công an tỉnh: Nâng cấp phòng máy",
      "Sở Y tế [lead] + Công an tỉnh: Mua thiết bị đo",
      "Sở Nội vụ [lead]: Mở lớp bồi dưỡng",
    ],
  ],
  [
    "| TT | Nhiệm vụ | Đơn vị thực hiện | Thời gian |\n| 1 | Hạ tầng số | Sở Y tế | |\n| 1.1 | Nâng cấp phòng máy | | 30/6/2026 |\n| 1.2 | Mua thiết bị đo | | 30/9/2026 |",
    ["Sở Y tế [member]: Nâng cấp phòng máy (2026-06-30)", "Sở Y tế [member]: Mua thiết bị đo (2026-09-30)"],
  ],
  // Where some rows have their own units, an empty cell says nothing.
  [
    "| TT | Nhiệm vụ | Đơn vị chủ trì |\n| I | Hạ tầng số | Sở Y tế |\n| 1 | Nâng cấp phòng máy | |\n| 2 | Mua thiết bị đo | Sở Nội vụ |",
    ["Sở Y tế [lead]: Hạ tầng số", "nobody: Nâng cấp phòng máy", "Sở Nội vụ [lead]: Mua thiết bị đo"],
  ],
  // A row with a date states a task itself.
  [
    "| TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |\n| I | Lập đề án | Sở Y tế | 30/6/2026 |\n| 1 | Nâng cấp phòng máy | | |\n| 2 | Mua thiết bị đo | | |",
    ["Sở Y tế [lead]: Lập đề án (2026-06-30)", "nobody: Nâng cấp phòng máy", "nobody: Mua thiết bị đo"],
  ],
]);
