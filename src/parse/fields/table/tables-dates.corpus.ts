import { rowDeadlineExamples, rowExamples } from "../../../../test/support/table-row-examples.ts";

export default rowExamples([
  // Without a cell for dates, those in the words of the task count.
  [
    "| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n| 1 | Rà soát văn bản (hoàn thành trước 30/6/2025) | Sở Tài chính | |\n| 2 | Lập báo cáo trước 30/9/2025 | Sở Tài chính | 20/9/2025 |",
    [
      "Sở Tài chính [lead]: Rà soát văn bản (hoàn thành trước 30/6/2025) (2025-06-30)",
      "Sở Tài chính [lead]: Lập báo cáo trước 30/9/2025 (2025-09-20)",
    ],
  ],
  // "Hạn chế" is no "hạn".
  [
    "| TT | Hạn chế, nguyên nhân | Giải pháp khắc phục | Chủ trì | Thời gian |\n| 1 | Thời gian chờ khám dài | Bố trí thêm bàn khám | Sở Tài chính | Trước 31/8/2025 |",
    ["Sở Tài chính [lead]: Bố trí thêm bàn khám (2025-08-31)"],
  ],
  // The day of the task in the month of the row.
  [
    "| Thời gian | Nhiệm vụ | Chủ trì |\n| Tháng 7 | Lập báo cáo trước ngày 10/7 | Sở Tài chính |\n| Tháng 8 | Rà soát số liệu trước ngày 10/7 | Sở Y tế |",
    [
      "Sở Tài chính [lead]: Lập báo cáo trước ngày 10/7 (2025-07-10)",
      "Sở Y tế [lead]: Rà soát số liệu trước ngày 10/7 (8)",
    ],
  ],
  // Numbers in the column of dates, and years of which the last one counts; a frequency is not a date.
  [
    "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n| 1 | Lập danh mục | Sở Y tế | 6/2026 |\n| 2 | Công khai | Sở Y tế | 30/11/2025 |\n| 3 | Đối thoại | Sở Y tế | Thường xuyên |\n| 4 | Tổng kết | Sở Y tế | Trước 05/12 |\n| 5 | Khảo sát | Sở Y tế | Quý III |\n| 6 | Đào tạo | Sở Y tế | 2025 - 2030 |",
    [
      "Sở Y tế [lead]: Lập danh mục (6)",
      "Sở Y tế [lead]: Công khai (2025-11-30)",
      "Sở Y tế [lead]: Đối thoại",
      "Sở Y tế [lead]: Tổng kết (2025-12-05)",
      "Sở Y tế [lead]: Khảo sát (9)",
      "Sở Y tế [lead]: Đào tạo (null)",
    ],
  ],
  // A column of products and dates.
  [
    "| TT | Nhiệm vụ | Đơn vị chủ trì | Sản phẩm, yêu cầu |\n| 1 | Kết nối cơ sở dữ liệu dân cư | Sở Y tế | Biên bản kết nối, tháng 9/2025 |\n| 2 | Làm sạch dữ liệu hội viên | Sở Y tế | Báo cáo (xong trước 30/6/2025) |\n| 3 | Công bố quy hoạch | Sở Y tế | Quyết định ngày 12/3/2019 |",
    [
      "Sở Y tế [lead]: Kết nối cơ sở dữ liệu dân cư (9) → Biên bản kết nối, tháng 9/2025",
      "Sở Y tế [lead]: Làm sạch dữ liệu hội viên (2025-06-30) → Báo cáo (xong trước 30/6/2025)",
      "Sở Y tế [lead]: Công bố quy hoạch → Quyết định ngày 12/3/2019",
    ],
  ],
  // Those who receive a report are no partners. Two days without "ngày".
  [
    "| TT | Nội dung báo cáo | Đơn vị báo cáo | Nơi nhận | Thời hạn |\n| 1 | Báo cáo thu hút đầu tư vào cụm công nghiệp | Sở Công Thương | Sở Tài chính | 15/6 và 15/11/2025 |\n| 2 | Báo cáo dịch vụ y tế tư nhân trên địa bàn | Sở Y tế | Sở Nội vụ | 15/3/2025 |",
    [
      "Sở Công Thương [member]: Báo cáo thu hút đầu tư vào cụm công nghiệp (2025-06-15)",
      "Sở Y tế [member]: Báo cáo dịch vụ y tế tư nhân trên địa bàn (2025-03-15)",
    ],
  ],
]);

export const deadlines = rowDeadlineExamples([
  // Each of two milestones.
  [
    "| STT | Nội dung | Đơn vị | Mốc 1 | Mốc 2 |\n| 1 | Xây dựng cổng dữ liệu | Sở Y tế | 30/6/2025 | 31/12/2025 |\n| 2 | Kiểm kê đất đai | Sở Tài chính | 15/7/2025 | |",
    [
      "task in 2025-06-30: Sở Y tế / 30/6/2025",
      "task in 2025-12-31: Sở Y tế / 31/12/2025",
      "task in 2025-07-15: Sở Tài chính / 15/7/2025",
    ],
  ],
  [
    "| STT | Nội dung | Đơn vị | Tháng |\n| 1 | Xây dựng cổng dữ liệu | Sở Y tế | 6/2025 |\n| 2 | Kiểm kê đất đai | Sở Tài chính | 7/2025 |",
    ["task in 6: Sở Y tế / 6/2025", "task in 7: Sở Tài chính / 7/2025"],
  ],
  // Numbers alone below "Tháng" and "Quý"; a Roman number with a year is a quarter below any heading.
  [
    "| STT | Nội dung | Đơn vị | Tháng |\n| 1 | Xây dựng cổng dữ liệu | Sở Y tế | 6 |\n| 2 | Kiểm kê đất đai | Sở Tài chính | 12 |",
    ["task in 6: Sở Y tế / 6", "task in 12: Sở Tài chính / 12"],
  ],
  [
    "| Quý | Nội dung | Đơn vị |\n| II/2025 | Xây dựng cổng dữ liệu | Sở Y tế |\n| IV | Kiểm kê đất đai | Sở Tài chính |\n| 3 | Kiểm tra trụ sở | Sở Nội vụ |",
    ["task in 6: Sở Y tế / II/2025", "task in 12: Sở Tài chính / IV", "task in 9: Sở Nội vụ / 3"],
  ],
  [
    "| STT | Nội dung | Đơn vị | Thời gian |\n| 1 | Xây dựng cổng dữ liệu | Sở Y tế | III/2025 |\n| 2 | Kiểm kê đất đai | Sở Tài chính | 3/2025 |",
    ["task in 9: Sở Y tế / III/2025", "task in 3: Sở Tài chính / 3/2025"],
  ],
  // What is due follows from the task, not from the product.
  [
    "| STT | Nhiệm vụ | Chủ trì | Thời gian | Sản phẩm |\n| 1 | Rà soát thủ tục | Sở Tài chính | Trước 15/9/2025 | Kế hoạch |",
    ["task before 2025-09-15: Sở Tài chính / Trước 15/9/2025"],
  ],
  [
    "| STT | Nhiệm vụ | Chủ trì | Thời gian | Sản phẩm |\n| 1 | Xây dựng kế hoạch của đơn vị | Sở Tài chính | Trước 15/9/2025 | Văn bản |",
    ["sub-plan before 2025-09-15: Sở Tài chính / Trước 15/9/2025"],
  ],
  [
    "| STT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | Báo cáo kết quả thực hiện | Sở Y tế, Sở Tài chính | Tháng 11/2025 |",
    ["report in 11: Sở Y tế, Sở Tài chính / Tháng 11/2025"],
  ],
  // Several dates in one cell, and a table that names no unit.
  [
    "| STT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | Khảo sát doanh nghiệp | Sở Tài chính | Khảo sát trong tháng 6/2025, gửi báo cáo chậm nhất trong tháng 8/2025 |",
    [
      "task in 6: Sở Tài chính / Khảo sát trong tháng 6/2025, gửi báo cáo chậm nhất trong tháng 8/2025",
      "report by 8: Sở Tài chính / Khảo sát trong tháng 6/2025, gửi báo cáo chậm nhất trong tháng 8/2025",
    ],
  ],
  ["| STT | Nhiệm vụ | Thời gian |\n| 1 | Rà soát thủ tục | Tháng 9/2025 |", ["task in 9:  / Tháng 9/2025"]],
  ["| STT | Nhiệm vụ | Thời gian |\n| 1 | Rà soát thủ tục | Thường xuyên |", []],
  ["| STT | Họ và tên | Thời gian |\n| 1 | Trần Văn Sơn | Tháng 9/2025 |", []],
]);
