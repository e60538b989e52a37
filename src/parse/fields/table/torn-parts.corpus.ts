import { rowExamples } from "../../../../test/support/table-row-examples.ts";

// Rows whose borders or cells recognition shifted or read as lines.
export default rowExamples([
  // The number of a row beside its column: the cells after it are those of the next columns.
  [
    "| TT | Nội dung | Chủ trì | Phối hợp | Thời hạn |\n| 1 | Sửa đường nội đồng | Phòng Kinh tế | Công an xã | Quý III |\n| | 2 | Nạo vét kênh tưới | Ban Quản lý chợ | Trạm Y tế | Quý III |\n| | 3 | Thay đèn đường | Phòng Kinh tế | Cơ quan liên quan |",
    [
      "Phòng Kinh tế [lead] + Công an xã: Sửa đường nội đồng (9)",
      "Ban Quản lý chợ [lead] + Trạm Y tế: Nạo vét kênh tưới (9)",
      "Phòng Kinh tế [lead]: Thay đèn đường",
    ],
  ],
  [
    "| < | TT | Việc cần làm | Đơn vị chủ trì | Đơn vị phối hợp |\n| | 1 | In tờ rơi | Sở Y tế | Sở Nội vụ |\n| 2 | Mở lớp dạy bơi | Tỉnh đoàn | Sở Giáo dục và Đào tạo |",
    ["Sở Y tế [lead] + Sở Nội vụ: In tờ rơi", "Tỉnh đoàn [lead] + Sở Giáo dục và Đào tạo: Mở lớp dạy bơi"],
  ],
  // A number that is a figure, below an empty number.
  [
    "| TT | Số lượng | Nội dung | Chủ trì |\n| 1 | 12 | Trồng cây bóng mát | Sở Xây dựng |\n| 2 | 40 | Thay biển báo | Sở Xây dựng |",
    ["Sở Xây dựng [lead]: Trồng cây bóng mát", "Sở Xây dựng [lead]: Thay biển báo"],
  ],
  // Cells that were read as lines between the parts of a table.
  [
    "| TT | Nhiệm vụ | Chủ trì | Phối hợp |\n| 1 | Vẽ bản đồ ngập lụt | Sở Xây dựng | Sở Tài chính |\nSở Công Thương\n| 3 | Diễn tập chữa cháy, có nội dung cứu người | Công an tỉnh | Cơ quan liên quan |\n| 4 | Mua xuồng cứu hộ | Sở Tài chính | Sở Y tế |",
    [
      "Sở Xây dựng [lead] + Sở Tài chính: Vẽ bản đồ ngập lụt",
      "Công an tỉnh [lead]: Diễn tập chữa cháy, có nội dung cứu người",
      "Sở Tài chính [lead] + Sở Y tế: Mua xuồng cứu hộ",
    ],
  ],
  [
    "| TT | Nhiệm vụ | Chủ trì |\n| | 1 | Lắp loa phường |\nSở Nội vụ\n| | 2 | Cấp thẻ đọc sách | Sở Y tế chủ trì hướng dẫn; Công an tỉnh thực hiện |\n| 3 | Mua sách nói | Sở Y tế theo dõi, tổng hợp |\n| 4 | Sửa thư viện | Sở Xây dựng |",
    [
      "nobody: Lắp loa phường",
      "Sở Y tế, Công an tỉnh [lead]: Cấp thẻ đọc sách",
      "Sở Y tế [lead]: Mua sách nói",
      "Sở Xây dựng [lead]: Sửa thư viện",
    ],
  ],
  // Another table: its numbers begin again, or its cells are of other kinds.
  [
    "| TT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục | Sở Tài chính |\nDanh sách tổ giúp việc\n| 1 | Trần Văn Bình | Sở Y tế |\n| 2 | Lê Thị Cúc | Sở Nội vụ |",
    ["Sở Tài chính [lead]: Rà soát thủ tục"],
  ],
  [
    "| TT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục | Sở Tài chính |\nPhụ cấp\n| 2 | Thuê hội trường | 5 triệu đồng |\n| 3 | In tài liệu | 2 triệu đồng |",
    ["Sở Tài chính [lead]: Rà soát thủ tục"],
  ],
  // The words of a target beside those who are to reach it; a mere figure says nothing of what is to do.
  [
    "| TT | Chỉ tiêu | Chủ trì |\n| 1 | Tỷ lệ hộ dùng nước sạch đạt 95% | Sở Xây dựng |\n| 2 | Trên 80% trường học có thư viện số | Sở Giáo dục và Đào tạo |",
    [
      "Sở Xây dựng [lead]: Tỷ lệ hộ dùng nước sạch đạt 95%",
      "Sở Giáo dục và Đào tạo [lead]: Trên 80% trường học có thư viện số",
    ],
  ],
  [
    "| STT | Mục tiêu đến năm 2030 | Cơ quan chịu trách nhiệm |\n| 1 | Giảm 20% số vụ cháy so với năm 2025 | Công an tỉnh |\n| 2 | Mỗi xã có ít nhất 01 sân bóng | UBND các xã |",
    [
      "Công an tỉnh [member]: Giảm 20% số vụ cháy so với năm 2025",
      "UBND các xã* [member]: Mỗi xã có ít nhất 01 sân bóng",
    ],
  ],
]);
