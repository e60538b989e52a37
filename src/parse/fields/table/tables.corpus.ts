import { rowExamples } from "../../../../test/support/table-row-examples.ts";

// Which column has what: by its head, and by its contents.
export default rowExamples([
  // A head of two rows: the second one says which unit leads, and which date ends the work.
  [
    "| TT | Nhiệm vụ | Đơn vị thực hiện | < | Thời gian | < |\n| ^ | ^ | Chủ trì | Phối hợp | Bắt đầu | Hoàn thành |\n| 1 | Rà soát thủ tục | Sở Tài chính | Sở Nội vụ | 3/2025 | 6/2025 |",
    ["Sở Tài chính [lead] + Sở Nội vụ: Rà soát thủ tục (6)"],
  ],
  [
    "| TT | Nhiệm vụ | Chủ trì | Thời gian | < |\n| ^ | ^ | ^ | Từ | Đến |\n| 1 | Rà soát thủ tục | Sở Tài chính | 01/3/2025 | 15/6/2025 |",
    ["Sở Tài chính [lead]: Rà soát thủ tục (2025-06-15)"],
  ],
  [
    "| TT | Nhiệm vụ | Chủ trì | Thời gian bắt đầu | Thời gian hoàn thành |\n| 1 | Rà soát thủ tục | Sở Tài chính | 01/3/2025 | 15/6/2025 |",
    ["Sở Tài chính [lead]: Rà soát thủ tục (2025-06-15)"],
  ],
  // The beginning and the end in columns of their own: only the end is a due date.
  [
    "| TT | Nhiệm vụ | Chủ trì | Bắt đầu | Kết thúc |\n| 1 | Rà soát thủ tục | Sở Tài chính | 01/3/2025 | 15/6/2025 |\n| 2 | Mở lớp | Sở Y tế | 3/2025 | 9/2025 |",
    ["Sở Tài chính [lead]: Rà soát thủ tục (2025-06-15)", "Sở Y tế [lead]: Mở lớp (9)"],
  ],
  [
    "| TT | Nhiệm vụ | Chủ trì | Bắt đầu |\n| 1 | Rà soát thủ tục | Sở Tài chính | 01/3/2025 |\n| 2 | Mở lớp | Sở Y tế | 3/2025 |",
    ["Sở Tài chính [lead]: Rà soát thủ tục", "Sở Y tế [lead]: Mở lớp"],
  ],
  // A date that another one replaces is not due.
  [
    "| TT | Nhiệm vụ | Chủ trì | Thời hạn cũ | Đề nghị hoàn thành |\n| 1 | Rà soát thủ tục | Sở Tài chính | 01/3/2025 | 15/6/2025 |\n| 2 | Mở lớp | Sở Y tế | 01/4/2025 | 15/9/2025 |",
    ["Sở Tài chính [lead]: Rà soát thủ tục (2025-06-15)", "Sở Y tế [lead]: Mở lớp (2025-09-15)"],
  ],
  // Under "Phòng" a name may have verbs; a column of amounts names no units.
  [
    "| Phòng | Nhiệm vụ | Thời hạn |\n| Phòng Kiểm soát ô nhiễm | Rà soát thủ tục | 15/6/2025 |\n| Phòng Thẩm định và Cấp phép | Mở lớp | 9/2025 |",
    [
      "Phòng Kiểm soát ô nhiễm [member]: Rà soát thủ tục (2025-06-15)",
      "Phòng Thẩm định và Cấp phép [member]: Mở lớp (9)",
    ],
  ],
  // A column of groups of tasks beside the tasks.
  [
    "| Nhóm nhiệm vụ | Nhiệm vụ cụ thể | Chủ trì |\n| Công khai | Công khai bảng giá đất | Sở Tài chính |",
    ["Sở Tài chính [lead]: Công khai bảng giá đất"],
  ],
  [
    "| Nhóm nhiệm vụ | Chủ trì |\n| Công khai bảng giá đất | Sở Tài chính |",
    ["Sở Tài chính [lead]: Công khai bảng giá đất"],
  ],
  // The quarters below "Thời gian" have marks, which are no dates.
  [
    "| TT | Nhiệm vụ | Chủ trì | Thời gian | < |\n| ^ | ^ | ^ | Đợt đầu | Đợt sau |\n| 1 | Rà soát thủ tục | Sở Tài chính | x | |",
    ["Sở Tài chính [lead]: Rà soát thủ tục"],
  ],
  // Rows whose borders are shifted against those of the head, also with an empty cell at the end.
  [
    "| TT | < | Nhiệm vụ | Chủ trì | Thời hạn |\n| 1 | Rà soát thủ tục | < | Sở Tài chính | 30/6/2025 |\n| 2 | Kiểm tra cơ sở | Công an tỉnh | < | 30/7/2025 | |",
    ["Sở Tài chính [lead]: Rà soát thủ tục (2025-06-30)", "Công an tỉnh [lead]: Kiểm tra cơ sở (2025-07-30)"],
  ],
  // The number of a part below the second column of the head "Stt", without the number of a task.
  [
    "| Stt | < | Tên nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |\n| TT | Chi tiết | ^ | ^ | ^ | ^ |\n| 1 | a) | Rà soát thủ tục | Sở Tài chính | Sở Nội vụ | 30/6/2025 |\n| | 2 | Kiểm tra cơ sở kinh doanh | Công an tỉnh | Sở Nội vụ | 30/7/2025 |",
    [
      "Sở Tài chính [lead] + Sở Nội vụ: Rà soát thủ tục (2025-06-30)",
      "Công an tỉnh [lead] + Sở Nội vụ: Kiểm tra cơ sở kinh doanh (2025-07-30)",
    ],
  ],
  // A number in its column with an empty cell before it; a number further to the right, before a text and a unit.
  [
    "| | TT | Nhiệm vụ | Chủ trì | Thời hạn |\n| | 1 | Rà soát thủ tục đất đai | Sở Tài chính | |\n| | | 2 | Kiểm tra cơ sở sản xuất | Công an tỉnh |",
    ["Sở Tài chính [lead]: Rà soát thủ tục đất đai", "Công an tỉnh [lead]: Kiểm tra cơ sở sản xuất"],
  ],
  // "Nhiệm vụ" next to "Đơn vị"; a list of faults or a unit of measure assigns nothing.
  [
    "| STT | Nhiệm vụ | Đơn vị |\n| 1 | Công khai bảng giá đất | Sở Nông nghiệp và Môi trường |\n| 2 | Rút ngắn thời gian cấp phép | Sở Xây dựng |",
    [
      "Sở Nông nghiệp và Môi trường [member]: Công khai bảng giá đất",
      "Sở Xây dựng [member]: Rút ngắn thời gian cấp phép",
    ],
  ],
  ["| STT | Tồn tại | Đơn vị |\n| 1 | Trả hồ sơ chậm | Sở Xây dựng |\n| 2 | Thiếu văn bản | Sở Nội vụ |", []],
  ["| STT | Nhiệm vụ | Đơn vị |\n| 1 | Trồng cây xanh | ha |\n| 2 | Nạo vét kênh | m3 |", []],
  // One column for fields and their tasks.
  [
    "| Lãnh đạo phụ trách | TT | Lĩnh vực/Nhiệm vụ | Cơ quan thực hiện | Kết quả |\n| Chủ tịch | 1 | Rà soát thủ tục | Sở Tài chính | Báo cáo |\n| Chủ tịch | 2 | Mở lớp tập huấn | | |",
    ["Sở Tài chính [member]: Rà soát thủ tục → Báo cáo"],
  ],
  // The heading above a table without a column of units.
  [
    "2. Văn phòng Sở (02 nhiệm vụ):\n| TT | Nhiệm vụ | Kết quả | Thời gian |\n| 1 | Sửa đổi quy chế | 01 quy chế | 15/5/2026 |\n| 2 | Tập huấn văn thư | 01 lớp | 30/9/2026 |",
    [
      "Văn phòng Sở [member]: Sửa đổi quy chế (2026-05-15) → 01 quy chế",
      "Văn phòng Sở [member]: Tập huấn văn thư (2026-09-30) → 01 lớp",
    ],
  ],
  [
    "Sở Tài chính thực hiện:\n| TT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | Rà soát thủ tục | Sở Nội vụ | 15/5/2026 |",
    ["Sở Nội vụ [lead]: Rà soát thủ tục (2026-05-15)"],
  ],
  [
    "2. Kế hoạch của Văn phòng Sở trong tháng:\n| TT | Nhiệm vụ | Thời gian |\n| 1 | Sửa đổi quy chế | 15/5/2026 |",
    ["nobody: Sửa đổi quy chế"],
  ],
  // Units and sub-indices only: each row gives its sub-indices to its units.
  [
    "| Đơn vị | Chỉ số phụ trách |\n| Sở Tài chính | Gia nhập thị trường; Cạnh tranh bình đẳng |\n| Sở Tư pháp | Tính minh bạch và Chi phí thời gian |",
    [
      "pci.1: Sở Tài chính [member]: no task",
      "pci.6: Sở Tài chính [member]: no task",
      "pci.3: Sở Tư pháp [member]: no task",
      "pci.4: Sở Tư pháp [member]: no task",
    ],
  ],
  [
    "| TT | Chỉ số thành phần được giao | Cơ quan chủ trì | Cơ quan phối hợp |\n| 1 | Đào tạo lao động | Sở Nội vụ | Sở Tài chính |\n| 2 | 1. Tính minh bạch 2. Chi phí thời gian | Sở Tư pháp | |",
    [
      "pci.9: Sở Nội vụ [lead] + Sở Tài chính: no task",
      "pci.3: Sở Tư pháp [lead]: no task",
      "pci.4: Sở Tư pháp [lead]: no task",
    ],
  ],
  // A repeated head is no name; a name that nothing knows is kept.
  [
    "| Sở, ngành | Chỉ số |\n| Sở Tài chính | Gia nhập thị trường |\n| Sở Tư pháp | Tính minh bạch |\n| Sở, ngành | Chỉ số |\n| Sở Nội vụ | Đào tạo lao động |\n| Sở Công Thương | Hạ tầng cụm xưởng |",
    [
      "pci.1: Sở Tài chính [member]: no task",
      "pci.3: Sở Tư pháp [member]: no task",
      "pci.9: Sở Nội vụ [member]: no task",
      "null: Sở Công Thương [member]: no task",
    ],
  ],
  // Not an assignment: a unit of measurement, a report of faults, a third column of results, one row.
  [
    "| Chỉ số thành phần | Đơn vị tính |\n| Gia nhập thị trường | điểm |\n| Tính minh bạch | điểm |",
    ["pci.1", "pci.3"],
  ],
  [
    "| Đơn vị | Lỗi đã gặp ở chỉ số |\n| Sở Tài chính | Gia nhập thị trường |\n| Sở Tư pháp | Tính minh bạch |",
    ["pci.1", "pci.3"],
  ],
  [
    "| Đơn vị | Chỉ số | Kết quả khảo sát |\n| Sở Tài chính | Gia nhập thị trường | 7,1 |\n| Sở Tư pháp | Tính minh bạch | 6,4 |",
    ["pci.1", "pci.3"],
  ],
  [
    "| TT | Nhiệm vụ | Người/đơn vị thực hiện | Thời gian |\n| I | Chi phí thời gian | | |\n| 1 | Số hóa hồ sơ | Văn phòng Sở | Cả năm |\n| B | CHỈ SỐ PGI | | |\n| 1 | Tập huấn | Phòng Kế hoạch | Quý III |",
    ["pci.4", "pci.4: Văn phòng Sở [member]: Số hóa hồ sơ", "Phòng Kế hoạch [member]: Tập huấn (9)"],
  ],
  [
    "| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Sản phẩm |\n| I | Gia nhập thị trường | | | | |\n| 1 | Rà soát thủ tục | Sở Tài chính | Sở Nội vụ | Tháng 9/2025 | Báo cáo |",
    ["pci.1", "pci.1: Sở Tài chính [lead] + Sở Nội vụ: Rà soát thủ tục (9) → Báo cáo"],
  ],
  [
    "| TT | Nội dung công việc | Đơn vị thực hiện | Thời hạn hoàn thành |\n| 1 | Rà soát thủ tục | Sở Tài chính | 15/9/2025 |",
    ["Sở Tài chính [member]: Rà soát thủ tục (2025-09-15)"],
  ],
  [
    "| TT | Nội dung | Đơn vị đầu mối | Đơn vị phối hợp |\n| 1 | Tổng hợp kết quả | Sở Nội vụ | Các sở, ban, ngành |",
    ["Sở Nội vụ [focal] + Các sở, ban, ngành*: Tổng hợp kết quả"],
  ],
  // If the lead is not a specific unit, the row keeps the role.
  [
    "| STT | Nhiệm vụ | Chủ trì | Phối hợp |\n| 1 | Rà soát thủ tục | Các cơ quan, đơn vị | Sở Nội vụ |",
    ["Các cơ quan, đơn vị* [lead] + Sở Nội vụ: Rà soát thủ tục"],
  ],
  [
    "| STT | Nhiệm vụ | Chủ trì | Phối hợp |\n| 1 | Rà soát thủ tục | Các cơ quan, đơn vị liên quan | Sở Nội vụ |",
    [" [lead] + Sở Nội vụ: Rà soát thủ tục"],
  ],
  // The role of each unit in a bracket.
  [
    "| TT | Nội dung | Đơn vị thực hiện |\n| 1 | Rà soát thủ tục | Sở Tài chính (chủ trì), Sở Nội vụ, Sở Y tế (phối hợp) |",
    ["Sở Tài chính [lead] + Sở Nội vụ, Sở Y tế: Rà soát thủ tục"],
  ],
  // A head of two rows.
  [
    "| STT | Nhiệm vụ | Đơn vị thực hiện | < | Thời gian |\n| ^ | ^ | Chủ trì | Phối hợp | ^ |\n| 1 | Rà soát thủ tục | Sở Tài chính | Sở Nội vụ | Quý III/2025 |",
    ["Sở Tài chính [lead] + Sở Nội vụ: Rà soát thủ tục (9)"],
  ],
  // Cells that override the heading of their column.
  [
    "| TT | Nhiệm vụ | Đơn vị thực hiện |\n| 1 | Rà soát thủ tục | Chủ trì: Sở Tài chính; phối hợp: Sở Nội vụ |",
    ["Sở Tài chính [lead] + Sở Nội vụ: Rà soát thủ tục"],
  ],
  [
    "| TT | Nhiệm vụ | Đơn vị chủ trì, phối hợp |\n| 1 | Rà soát thủ tục | Sở Tài chính; Sở Nội vụ, Sở Y tế |",
    ["Sở Tài chính [lead] + Sở Nội vụ, Sở Y tế: Rà soát thủ tục"],
  ],
  [
    "| TT | Nhiệm vụ | Chủ trì | Phối hợp |\n| 1 | Rà soát thủ tục | - Sở Tài chính - Sở Xây dựng | Các cơ quan liên quan |",
    ["Sở Tài chính, Sở Xây dựng [lead]: Rà soát thủ tục"],
  ],
  [
    "| TT | Nhiệm vụ | Chủ trì | Phối hợp |\n| 1 | Rà soát thủ tục | Các sở: Tài chính, Nội vụ | UBND các xã, phường |",
    ["Sở Tài chính, Sở Nội vụ [lead] + UBND các xã, phường*: Rà soát thủ tục"],
  ],
  [
    "| TT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | Báo cáo kết quả | Sở Tài chính | Thường xuyên |",
    ["Sở Tài chính [lead]: Báo cáo kết quả"],
  ],
  ["| TT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục | |", ["nobody: Rà soát thủ tục"]],
  // Columns are recognised by their cells if the head has other words.
  [
    "| TT | Hạng mục công việc chính | Sở, ngành | Cùng làm | Mốc | Ghi chú |\n| 1 | Rà soát thủ tục đất đai và công khai | Sở Tài chính | Sở Nội vụ, Sở Y tế | Quý III/2025 | |\n| 2 | Khảo sát ý kiến doanh nghiệp | Sở Y tế | | Tháng 9/2025 | |",
    [
      "Sở Tài chính [member] + Sở Nội vụ, Sở Y tế: Rà soát thủ tục đất đai và công khai (9)",
      "Sở Y tế [member]: Khảo sát ý kiến doanh nghiệp (9)",
    ],
  ],
  [
    "| STT | Chỉ tiêu | Bộ phận tham mưu | Lộ trình |\n| 1 | Hoàn thành số hóa hồ sơ đất đai | Sở Tài chính | Trước 15/9/2025 |\n| 2 | Ban hành quy chế dùng chung dữ liệu | Sở Y tế | Thường xuyên |",
    [
      "Sở Tài chính [member]: Hoàn thành số hóa hồ sơ đất đai (2025-09-15)",
      "Sở Y tế [member]: Ban hành quy chế dùng chung dữ liệu",
    ],
  ],
  // A list of members, of faults or of results assigns nothing.
  [
    "| TT | Họ và tên | Nơi công tác | Nhiệm vụ |\n| 1 | Trần Văn Sơn | Sở Tài chính | Tổ trưởng |\n| 2 | Lê Thị Lan | Sở Y tế | Tổ viên |",
    [],
  ],
  [
    "| TT | Tên cơ quan | Tồn tại |\n| 1 | Sở Tài chính | Hồ sơ giải quyết quá hạn còn nhiều |\n| 2 | Sở Y tế | Chưa công khai đủ thủ tục hành chính |",
    [],
  ],
  // A list of procedures says who settles applications; a plan to review procedures assigns work.
  [
    "| STT | Tên thủ tục hành chính | Thời hạn giải quyết | Phí, lệ phí | Cơ quan thực hiện | Nội dung sửa đổi |\n| 1 | Cấp giấy phép quảng cáo ngoài trời | 10 ngày | Không | Sở Y tế | Trình tự thực hiện và thành phần hồ sơ |\n| 2 | Gia hạn giấy phép quảng cáo ngoài trời | 5 ngày | Không | Sở Y tế | Trình tự thực hiện và thành phần hồ sơ |",
    [],
  ],
  [
    "| STT | Mã TTHC | Tên TTHC | Lĩnh vực | Cơ quan thực hiện | Căn cứ pháp lý |\n| 1 | 1.004 | Cấp giấy phép quảng cáo ngoài trời | Y tế | Sở Y tế | Nghị định số 15 |\n| 2 | 1.005 | Gia hạn giấy phép quảng cáo ngoài trời | Y tế | Sở Y tế | Nghị định số 15 |",
    [],
  ],
  [
    "| STT | Tên TTHC | Cơ quan chủ trì rà soát | Thời hạn hoàn thành | Căn cứ pháp lý |\n| 1 | Cấp giấy phép quảng cáo ngoài trời | Sở Y tế | 15/9/2025 | Nghị định số 15 |",
    ["Sở Y tế [lead]: Cấp giấy phép quảng cáo ngoài trời (2025-09-15)"],
  ],
  // Without a head, rows only name sub-indices. Other tables are ignored.
  ["| 1 | Gia nhập thị trường | 6,85 |\n| 2 | Tính minh bạch | 5,9 |", ["pci.1", "pci.3"]],
  ["| STT | Họ và tên | Chức vụ |\n| 1 | Trần Văn Sơn | Giám đốc |", []],
  ["| Đơn vị | Số hồ sơ |\n| Sở Tài chính | 120 |", []],
]);
