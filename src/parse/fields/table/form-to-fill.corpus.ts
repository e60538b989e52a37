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
    // A plan leaves the columns for progress and notes blank beside its tasks.
    [
      "1. Sở Y tế:\n| TT | Nội dung công việc | Tiến độ | Ghi chú |\n| 1 | Rà soát thủ tục | | |\n| 2 | Công khai kết quả | | |\n| 3 | Tổ chức tập huấn | | |\n| 4 | Kiểm tra quy chế | | |",
      [
        "Sở Y tế [member]: Rà soát thủ tục",
        "Sở Y tế [member]: Công khai kết quả",
        "Sở Y tế [member]: Tổ chức tập huấn",
        "Sở Y tế [member]: Kiểm tra quy chế",
      ],
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
