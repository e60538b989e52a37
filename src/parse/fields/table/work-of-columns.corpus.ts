import { rowExamples } from "../../../../test/support/table-row-examples.ts";

// Tables with a column for each unit, whose cells say what it does.
export default rowExamples([
  [
    "| Nội dung | Phòng Hành chính | Phòng Kế toán |\n| Tiếp nhận hồ sơ | Bố trí công chức trực | Thu phí qua tài khoản |\n| Niêm yết | Cập nhật bảng niêm yết | - |\n| Khảo sát | Phát phiếu khảo sát | Cân đối kinh phí in phiếu |",
    [
      "Phòng Hành chính [member]: Bố trí công chức trực",
      "Phòng Kế toán [member]: Thu phí qua tài khoản",
      "Phòng Hành chính [member]: Cập nhật bảng niêm yết",
      "Phòng Hành chính [member]: Phát phiếu khảo sát",
      "Phòng Kế toán [member]: Cân đối kinh phí in phiếu",
    ],
  ],
  // A heading over the units, numbers of rows, sub-indices and due dates.
  [
    "| TT | Chỉ số thành phần | Nhiệm vụ theo bộ phận ||| Thời hạn |\n| | | Sở Tài chính | Sở Tư pháp | Công an tỉnh | |\n| 1 | Tính minh bạch | Công khai ngân sách | Công bố danh mục văn bản | – | 30/6/2025 |\n| 2 | Đào tạo lao động | Bố trí kinh phí đào tạo | – | Rà soát lao động | 30/9/2025 |",
    [
      "pci.3: Sở Tài chính [member]: Công khai ngân sách (2025-06-30)",
      "pci.3: Sở Tư pháp [member]: Công bố danh mục văn bản (2025-06-30)",
      "pci.9: Sở Tài chính [member]: Bố trí kinh phí đào tạo (2025-09-30)",
      "pci.9: Công an tỉnh [member]: Rà soát lao động (2025-09-30)",
    ],
  ],
  // Times as the first column, one day for a cell.
  [
    "| Thời gian | Đảng ủy xã | UBND xã |\n| Tháng 6/2025 | Ban hành nghị quyết | Xây dựng kế hoạch |\n| Tháng 9/2025 | Kiểm tra việc thực hiện | Báo cáo kết quả trước ngày 20/9/2025 |",
    [
      "Đảng ủy xã [member]: Ban hành nghị quyết (6)",
      "UBND xã [member]: Xây dựng kế hoạch (6)",
      "Đảng ủy xã [member]: Kiểm tra việc thực hiện (9)",
      "UBND xã [member]: Báo cáo kết quả trước ngày 20/9/2025 (2025-09-20)",
    ],
  ],
  // Figures and facts of units; a table with those who lead; persons.
  [
    "| Chỉ tiêu | Sở Tài chính | Sở Tư pháp |\n| Hồ sơ đúng hạn | 98% | 97% |\n| Hồ sơ trực tuyến | 80% | 75% |",
    [],
  ],
  [
    "| Tiêu chí | Phòng Nội vụ | Phòng Tư pháp |\n| Ưu điểm | Nội bộ đoàn kết | Cán bộ có trình độ |\n| Hạn chế | Thiếu trang thiết bị | Hồ sơ còn chậm |",
    [],
  ],
  [
    "| Nhiệm vụ | Sở Tài chính | Đơn vị chủ trì |\n| Rà soát thủ tục | Bố trí kinh phí | Sở Nội vụ |\n| Mở lớp tập huấn | Thẩm định dự toán | Sở Tư pháp |",
    ["Sở Nội vụ [lead]: Rà soát thủ tục", "Sở Tư pháp [lead]: Mở lớp tập huấn"],
  ],
]);
