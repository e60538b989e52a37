import { rowExamples } from "../../../../test/support/table-row-examples.ts";

// Tasks that say themselves who does what, in tables with a column of units.
export default rowExamples([
  [
    "| Tồn tại | Giải pháp | Đơn vị chủ trì |\n| Giá cao | Niêm yết giá thuốc | Sở Y tế |\n| Thu sai | Sở Công Thương kiểm tra chợ đầu mối. Sở Giáo dục và Đào tạo rà soát các khoản thu. | |",
    [
      "Sở Y tế [lead]: Niêm yết giá thuốc",
      "Sở Công Thương, Sở Giáo dục và Đào tạo [lead]: Sở Công Thương kiểm tra chợ đầu mối. Sở Giáo dục và Đào tạo rà soát các khoản thu.",
    ],
  ],
  // A dash says that the cell is empty. Each part after a bullet has its own subject.
  [
    "| Giải pháp | Đơn vị chủ trì |\n| - Sở Tài chính lập bảng giá đất. - UBND cấp xã niêm yết bảng giá. | - |",
    ["Sở Tài chính, UBND cấp xã* [lead]: - Sở Tài chính lập bảng giá đất. - UBND cấp xã niêm yết bảng giá."],
  ],
  // A later part about others, beside those who do the rest.
  [
    "| Giải pháp | Đơn vị chủ trì |\n| - Giao chỉ tiêu hồ sơ trực tuyến. - Tổ công nghệ số cộng đồng hướng dẫn người dân nộp hồ sơ. | Sở Nội vụ |",
    [
      "Sở Nội vụ, Tổ công nghệ số cộng đồng [lead]: - Giao chỉ tiêu hồ sơ trực tuyến. - Tổ công nghệ số cộng đồng hướng dẫn người dân nộp hồ sơ.",
    ],
  ],
  // The same units again, and words after a semicolon, name nobody further.
  [
    "| Giải pháp | Đơn vị chủ trì |\n| Lập bảng giá đất. Sở Tài chính công khai bảng giá. | Sở Tài chính |\n| Nộp đủ ngân sách; Kiểm toán Nhà nước kiến nghị xử lý | Sở Y tế |",
    [
      "Sở Tài chính [lead]: Lập bảng giá đất. Sở Tài chính công khai bảng giá.",
      "Sở Y tế [lead]: Nộp đủ ngân sách; Kiểm toán Nhà nước kiến nghị xử lý",
    ],
  ],
  // Facts and results give nobody work.
  [
    "| Giải pháp | Đơn vị chủ trì |\n| Sở Y tế đã ban hành quy trình. Tiếp tục nhân rộng mô hình | |\n| Sở Nội vụ mới đạt 60%, cần cải thiện | |\n| Lập bảng giá đất | Sở Tài chính |",
    [
      "nobody: Sở Y tế đã ban hành quy trình. Tiếp tục nhân rộng mô hình",
      "nobody: Sở Nội vụ mới đạt 60%, cần cải thiện",
      "Sở Tài chính [lead]: Lập bảng giá đất",
    ],
  ],
]);
