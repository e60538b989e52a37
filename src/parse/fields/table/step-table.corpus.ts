import { rowExamples } from "../../../../test/support/table-row-examples.ts";

// Tables of which only the contents show who does what.
export default rowExamples([
  [
    "| Bước 1 | Chuyên viên phòng Kinh tế | Thẩm định hồ sơ và dự thảo kết quả | 3 ngày |\n| Bước 2 | Lãnh đạo phòng | Xem xét, ký nháy dự thảo | 1 ngày |\n| Bước 3 | Văn thư | Phát hành văn bản | 0,5 ngày |",
    [
      "Chuyên viên phòng Kinh tế [member]: Thẩm định hồ sơ và dự thảo kết quả",
      "Lãnh đạo phòng [member]: Xem xét, ký nháy dự thảo",
      "Văn thư [member]: Phát hành văn bản",
    ],
  ],
  [
    "| B1 | Tiếp nhận hồ sơ từ công dân | Bộ phận một cửa | 4 giờ |\n| B2 | Phân công người xử lý | Lãnh đạo phòng | 4 giờ |",
    [
      "Bộ phận một cửa [member]: Tiếp nhận hồ sơ từ công dân",
      "Lãnh đạo phòng [member]: Phân công người xử lý",
    ],
  ],
  // The number is in the cell of the step's name.
  [
    "| Bước 1: Tiếp nhận | Bộ phận một cửa | Kiểm tra thành phần hồ sơ, ghi giấy hẹn | 2 giờ |\n| Bước 2: Xử lý | Công chức Địa chính - Xây dựng | Thẩm định hồ sơ, dự thảo văn bản | 16 giờ |",
    [
      "Bộ phận một cửa [member]: Kiểm tra thành phần hồ sơ, ghi giấy hẹn",
      "Công chức Địa chính - Xây dựng [member]: Thẩm định hồ sơ, dự thảo văn bản",
    ],
  ],
  // Rows that begin in other grid columns than the head, which was joined with the text before it.
  // The head calls the column of numbers "Thứ tự công việc".
  [
    "| Thứ tự công việc | Nội dung công việc cụ thể | Đơn vị thực hiện | Thời gian |\n| Bước 1 | Tiếp nhận hồ sơ | Bộ phận một cửa | 2 giờ |\n| Bước 2 | Thẩm định hồ sơ | Phòng Kinh tế | 16 giờ |",
    ["Bộ phận một cửa [member]: Tiếp nhận hồ sơ", "Phòng Kinh tế [member]: Thẩm định hồ sơ"],
  ],
  [
    "| QUY TRÌNH NỘI BỘ | TT | Đơn vị thực hiện | Nội dung công việc | Thời gian |\n| | Bước 1 | Bộ phận một cửa | Tiếp nhận hồ sơ | 2 giờ |\n| | | Bước 2 | Lãnh đạo phòng | Phân công người xử lý | 4 giờ |\n| | | Bước 3 | Chuyên viên phòng Đô thị | Thẩm định hồ sơ | 16 giờ |\n| Tổng thời gian | | | 22 giờ |",
    [
      "Bộ phận một cửa [member]: Tiếp nhận hồ sơ",
      "Lãnh đạo phòng [member]: Phân công người xử lý",
      "Chuyên viên phòng Đô thị [member]: Thẩm định hồ sơ",
    ],
  ],
  // Mere numbers, with times beside the tasks.
  [
    "| 1 | Rà soát thủ tục hành chính | Văn phòng | Quý I/2026 |\n| 2 | Tổ chức tập huấn cho công chức | Phòng Nội vụ | Quý II/2026 |\n| 3 | Kiểm tra công vụ tại các xã | Đoàn kiểm tra | Tháng 9/2026 |",
    [
      "Văn phòng [member]: Rà soát thủ tục hành chính (3)",
      "Phòng Nội vụ [member]: Tổ chức tập huấn cho công chức (6)",
      "Đoàn kiểm tra [member]: Kiểm tra công vụ tại các xã (9)",
    ],
  ],
  [
    "| Các bước | Bên làm | Phải làm | Bao lâu |\n| 1 | Bộ phận một cửa | Tiếp nhận hồ sơ từ công dân | 0,5 ngày |\n| 2 | Lãnh đạo phòng | Phân công người xử lý | 0,5 ngày |\n| 3 | Chuyên viên phòng Đô thị | Thẩm định hồ sơ | 03 ngày |",
    [
      "Bộ phận một cửa [member]: Tiếp nhận hồ sơ từ công dân",
      "Lãnh đạo phòng [member]: Phân công người xử lý",
      "Chuyên viên phòng Đô thị [member]: Thẩm định hồ sơ",
    ],
  ],
  // Other words for the column in the head.
  [
    "| TT | Nội dung công việc | Lực lượng thực hiện | Thời gian |\n| 1 | Tuần tra ban đêm | Tổ bảo vệ an ninh trật tự | Hằng tuần |\n| 2 | Kiểm tra tạm trú | Công an xã | Hằng tháng |",
    ["Tổ bảo vệ an ninh trật tự [member]: Tuần tra ban đêm", "Công an xã [member]: Kiểm tra tạm trú"],
  ],
  // What an applicant does, members, contacts, amounts, classes and a programme are no work of a body.
  [
    "| Bước 1 | Nộp hồ sơ trực tuyến trên Cổng dịch vụ công | 01 ngày |\n| Bước 2 | Chờ kết quả qua tin nhắn | 02 ngày |",
    [],
  ],
  [
    "| 1 | Trần Văn Bình | Phó Chủ tịch UBND xã | Trưởng ban |\n| 2 | Lê Thị Hoa | Công chức Tư pháp - Hộ tịch | Phó ban |\n| 3 | Hoàng Văn Nam | Trưởng Công an xã | Thành viên |",
    [],
  ],
  [
    "| 1 | Văn phòng UBND tỉnh | 0263.123.456 | Anh Bình |\n| 2 | Sở Y tế | 0263.123.457 | Chị Hoa |\n| 3 | Sở Nội vụ | 0263.123.458 | Anh Nam |",
    [],
  ],
  [
    "| 1 | Mua máy tính cho văn phòng | Văn phòng | 15.000.000 |\n| 2 | Sửa chữa trụ sở | Văn phòng | 25.000.000 |\n| 3 | Tổ chức tập huấn | Phòng Nội vụ | 5.000.000 |",
    [],
  ],
  [
    "| 1 | Trường THPT Bình Sơn | Lớp 10A1 | 45 học sinh |\n| 2 | Trường THPT Hòa An | Lớp 10A2 | 43 học sinh |\n| 3 | Trường THCS Tân Lập | Lớp 9A | 40 học sinh |",
    [],
  ],
  [
    "| 1 | Văn phòng | Hoàn thành tốt nhiệm vụ | Quý I/2026 |\n| 2 | Phòng Tài chính | Hoàn thành nhiệm vụ | Quý I/2026 |\n| 3 | Phòng Nội vụ | Không hoàn thành nhiệm vụ | Quý I/2026 |",
    [],
  ],
  [
    "| 1 | Khai mạc hội nghị | Ban tổ chức | 8h00 |\n| 2 | Báo cáo đề dẫn | Sở Y tế | 8h15 |\n| 3 | Thảo luận | Chủ tọa | 9h00 |",
    [],
  ],
]);
