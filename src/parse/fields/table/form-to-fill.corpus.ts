import { rowExamples } from "../../../../test/support/table-row-examples.ts";

export default {
  ...rowExamples([
    // The form of a report: nobody pays for a name in its first column.
    [
      "| STT | Nội dung | Đơn vị tính | Kế hoạch | Thực hiện |\n| 1 | Nộp ngân sách | Tỷ đồng | | |\n| | + Thuế VAT | Tỷ đồng | | |\n| 2 | Số lao động | người | | |\n| 3 | Công ty B | Tỷ đồng | | |",
      [],
    ],
    [
      "| TT | Nội dung | Thực hiện quý báo cáo | Lũy kế |\n| a) | Lĩnh vực ngân hàng | | |\n| | - Công ty A | | |\n| b) | Lĩnh vực bảo hiểm | | |\n| | - Công ty B | | |",
      [],
    ],
    // One blank column is for notes; a table with units is no form.
    [
      "| STT | Nhiệm vụ | Đơn vị chủ trì | Kết quả | Ghi chú |\n| 1 | Lập danh sách | Sở Nội vụ | | |\n| 2 | Cấp kinh phí | Sở Tài chính | | |\n| 3 | Số hóa hồ sơ | Sở Y tế | | |\n| 4 | Tổng kết | Sở Nội vụ | | |",
      [
        "Sở Nội vụ [lead]: Lập danh sách",
        "Sở Tài chính [lead]: Cấp kinh phí",
        "Sở Y tế [lead]: Số hóa hồ sơ",
        "Sở Nội vụ [lead]: Tổng kết",
      ],
    ],
  ]),
  name: "table/form-to-fill",
};
