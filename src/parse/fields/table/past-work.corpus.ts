import { rowExamples } from "../../../../test/support/table-row-examples.ts";

// A table of work with the date of each row. The document is of November 2025.
export default {
  ...rowExamples([
    // What was carried out before the document.
    [
      "| STT | Dự án | Thời gian | Đơn vị chủ trì |\n| 1 | Xây dựng cổng thông tin | 2022 | Sở Nội vụ |\n| 2 | Nâng cấp mạng nội bộ | 2023- 2024 | Sở Tài chính |\n| 3 | Số hóa hồ sơ | 6/2025 | Văn phòng UBND tỉnh |",
      [],
    ],
    // Work that goes on, or that is to come.
    [
      "| STT | Dự án | Thời gian | Đơn vị chủ trì |\n| 1 | Xây dựng cổng thông tin | 2024 | Sở Nội vụ |\n| 2 | Nâng cấp mạng nội bộ | 2024-2026 | Sở Tài chính |",
      [
        "Sở Nội vụ [lead]: Xây dựng cổng thông tin (null)",
        "Sở Tài chính [lead]: Nâng cấp mạng nội bộ (null)",
      ],
    ],
    [
      "| STT | Nhiệm vụ | Thời gian | Đơn vị chủ trì |\n| 1 | Lập danh sách | Tháng 12/2025 | Sở Nội vụ |\n| 2 | Cấp kinh phí | 15/12/2025 | Sở Tài chính |",
      ["Sở Nội vụ [lead]: Lập danh sách (12)", "Sở Tài chính [lead]: Cấp kinh phí (2025-12-15)"],
    ],
    // A date without a year is to come.
    [
      "| STT | Nhiệm vụ | Thời gian | Đơn vị chủ trì |\n| 1 | Lập danh sách | 2024 | Sở Nội vụ |\n| 2 | Cấp kinh phí | 2024 | Sở Tài chính |\n| 3 | Tổng kết | Quý IV | Sở Nội vụ |",
      [
        "Sở Nội vụ [lead]: Lập danh sách (null)",
        "Sở Tài chính [lead]: Cấp kinh phí (null)",
        "Sở Nội vụ [lead]: Tổng kết (12)",
      ],
    ],
  ]),
  name: "table/past-work",
  context: { year: 2026, issued: { year: 2025, month: 11, day: null, iso: null } },
};
