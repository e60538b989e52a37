import { rowExamples } from "../../../../test/support/table-row-examples.ts";

// Columns of units that are inspected or supported: the tasks of the table are not theirs.
export default rowExamples([
  [
    "| TT | Tên đơn vị được kiểm tra | Đối tượng kiểm tra | Thời gian công bố | Thời hạn kiểm tra |\n| 1 | Công ty TNHH Hòa Phát | Gói thầu số 3: Thi công kè suối Nậm Mu | 23/3/2025 | 02 ngày |\n| 2 | Công ty TNHH Minh Long | Gói thầu số 4: Nâng cấp đường liên xã | 25/3/2025 | 02 ngày |",
    [],
  ],
  [
    "| TT | Nội dung thanh tra | Cơ quan được thanh tra | Đơn vị chủ trì | Thời gian |\n| 1 | Quản lý đất đai | Sở Xây dựng | Thanh tra tỉnh | Quý II/2025 |\n| 2 | Quản lý đầu tư công | Sở Y tế | Thanh tra tỉnh | Quý III/2025 |",
    ["Thanh tra tỉnh [lead]: Quản lý đất đai (6)", "Thanh tra tỉnh [lead]: Quản lý đầu tư công (9)"],
  ],
  // The work and its day, without those who are inspected.
  [
    "| TT | Đơn vị | Nội dung kiểm tra | Thời gian |\n| 1 | UBND xã Tân Lập | Tiếp nhận hồ sơ trực tuyến | 10/4/2025 |\n| 2 | UBND xã Yên Sơn | Niêm yết thủ tục hành chính | 15/4/2025 |",
    ["nobody: Tiếp nhận hồ sơ trực tuyến", "nobody: Niêm yết thủ tục hành chính"],
  ],
  [
    "| TT | Nhiệm vụ | Đơn vị được giao | Đơn vị được hỗ trợ | Thời gian |\n| 1 | Lắp đặt máy tính | Sở Nội vụ | UBND xã Tân Lập | 10/4/2025 |\n| 2 | Tập huấn phần mềm | Sở Y tế | UBND xã Yên Sơn | 15/4/2025 |",
    ["Sở Nội vụ [member]: Lắp đặt máy tính (2025-04-10)", "Sở Y tế [member]: Tập huấn phần mềm (2025-04-15)"],
  ],
  // The same table in which the units do the work.
  [
    "| TT | Nhiệm vụ | Đơn vị | Thời gian |\n| 1 | Kiểm tra cơ sở in | Sở Nội vụ | 10/4/2025 |\n| 2 | Kiểm tra phòng khám | Sở Y tế | 15/4/2025 |",
    [
      "Sở Nội vụ [member]: Kiểm tra cơ sở in (2025-04-10)",
      "Sở Y tế [member]: Kiểm tra phòng khám (2025-04-15)",
    ],
  ],
  [
    "| TT | Nhiệm vụ | Đối tượng thực hiện | Thời gian |\n| 1 | Lắp đặt máy tính | Sở Nội vụ | 10/4/2025 |\n| 2 | Tập huấn phần mềm | Sở Y tế | 15/4/2025 |",
    ["Sở Nội vụ [member]: Lắp đặt máy tính (2025-04-10)", "Sở Y tế [member]: Tập huấn phần mềm (2025-04-15)"],
  ],
  // Units that hold a course.
  [
    "| TT | Nội dung tập huấn | Đơn vị | Thời gian |\n| 1 | Tập huấn phần mềm một cửa | Sở Nội vụ | 10/4/2025 |\n| 2 | Tập huấn số hóa hồ sơ | Sở Y tế | 15/4/2025 |",
    [
      "Sở Nội vụ [member]: Tập huấn phần mềm một cửa (2025-04-10)",
      "Sở Y tế [member]: Tập huấn số hóa hồ sơ (2025-04-15)",
    ],
  ],
]);
