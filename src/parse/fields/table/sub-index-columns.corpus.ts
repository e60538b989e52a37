import { rowExamples } from "../../../../test/support/table-row-examples.ts";

// Columns and rows with the names or numbers of sub-indices.
export default rowExamples([
  // A name in the column of sub-indices that no catalogue knows, and a whole index: their work is not that of the sub-index above.
  [
    "| TT | Chỉ số | Nhiệm vụ | Chủ trì |\n| 1 | Gia nhập thị trường | Rà soát thủ tục | Sở Tài chính |\n| ^ | ^ | Công khai phí | Sở Y tế |\n| 2 | Niềm tin của doanh nghiệp | Khảo sát | Sở Nội vụ |",
    [
      "pci.1: Sở Tài chính [lead]: Rà soát thủ tục",
      "pci.1: Sở Y tế [lead]: Công khai phí",
      "Sở Nội vụ [lead]: Khảo sát",
    ],
  ],
  [
    "| TT | Chỉ số | Nhiệm vụ | Chủ trì |\n| 1 | Gia nhập thị trường | Rà soát thủ tục | Sở Tài chính |\n| 2 | Chỉ số SIPAS | Khảo sát | Sở Nội vụ |\n| ^ | ^ | Cải thiện mức độ hài lòng | Sở Y tế |",
    [
      "pci.1: Sở Tài chính [lead]: Rà soát thủ tục",
      "Sở Nội vụ [lead]: Khảo sát",
      "Sở Y tế [lead]: Cải thiện mức độ hài lòng",
    ],
  ],
  // Parts of names in a column of sub-indices, beside a known one or another part; a part of several names, or alone, says nothing.
  [
    "| TT | Lĩnh vực | Nhiệm vụ | Chủ trì |\n| 1 | Gia nhập thị trường | Rà soát thủ tục | Sở Tài chính |\n| 2 | Đất đai | Công khai bảng giá | Sở Y tế |\n| 3 | Hỗ trợ DN | Mở lớp | Sở Nội vụ |\n| 4 | Doanh nghiệp | Khảo sát | Sở Tư pháp |",
    [
      "pci.1: Sở Tài chính [lead]: Rà soát thủ tục",
      "pci.2: Sở Y tế [lead]: Công khai bảng giá",
      "pci.8: Sở Nội vụ [lead]: Mở lớp",
      "Sở Tư pháp [lead]: Khảo sát",
    ],
  ],
  [
    "| TT | Lĩnh vực | Nhiệm vụ | Chủ trì |\n| 1 | Đất đai | Công khai bảng giá | Sở Y tế |\n| 2 | Xây dựng | Khảo sát | Sở Tư pháp |",
    ["Sở Y tế [lead]: Công khai bảng giá", "Sở Tư pháp [lead]: Khảo sát"],
  ],
  // A column with the numbers of sub-indices. A figure above the number of sub-indices is another figure.
  [
    "| TT | Nhiệm vụ | Chỉ số thành phần | Chủ trì |\n| 1 | Công khai phí | 3 | Sở Tài chính |\n| 2 | Trả hồ sơ sớm | ^ | Sở Y tế |\n| 3 | Mở lớp | 8, 9 | Sở Nội vụ |\n| 4 | Tuyên truyền | Chung | Sở Tư pháp |",
    [
      "pci.3: Sở Tài chính [lead]: Công khai phí",
      "pci.3: Sở Y tế [lead]: Trả hồ sơ sớm",
      "pci.8: Sở Nội vụ [lead]: Mở lớp",
      "pci.9: Sở Nội vụ [lead]: Mở lớp",
      "Sở Tư pháp [lead]: Tuyên truyền",
    ],
  ],
  [
    "| TT | Nhiệm vụ | Chỉ số | Chủ trì |\n| 1 | Công khai phí | 3 | Sở Tài chính |\n| 2 | Mở lớp | 75 | Sở Nội vụ |",
    ["Sở Tài chính [lead]: Công khai phí", "Sở Nội vụ [lead]: Mở lớp"],
  ],
  // The sub-index in its own column, over several rows, also below a heading such as "Nội dung" beside "Nhiệm vụ".
  [
    "| TT | Nội dung | Nhiệm vụ | Bộ phận thực hiện |\n| 1 | Gia nhập thị trường | Rà soát thủ tục | Sở Tài chính |\n| 2 | Tính minh bạch | Công khai quy hoạch | Sở Xây dựng |",
    ["pci.1: Sở Tài chính [member]: Rà soát thủ tục", "pci.3: Sở Xây dựng [member]: Công khai quy hoạch"],
  ],
  [
    "| Chỉ số | Nhiệm vụ | Chủ trì |\n| Gia nhập thị trường | Rà soát thủ tục | Sở Tài chính |\n| ^ | Công khai kết quả | Sở Nội vụ |\n| Tính minh bạch | Công khai quy hoạch | Sở Xây dựng |",
    [
      "pci.1: Sở Tài chính [lead]: Rà soát thủ tục",
      "pci.1: Sở Nội vụ [lead]: Công khai kết quả",
      "pci.3: Sở Xây dựng [lead]: Công khai quy hoạch",
    ],
  ],
  // Rows of names only, half of them known: the others are no tasks of the sub-index above.
  [
    "| TT | Nội dung | Cơ quan chủ trì |\n| 1 | Hạ tầng số cấp xã | Sở Nội vụ |\n| 2 | Tính minh bạch | Sở Tư pháp |\n| 3 | Văn hóa doanh nghiệp | Sở Công Thương |\n| 4 | Chi phí thời gian | Thanh tra tỉnh |",
    [
      "null: Sở Nội vụ [lead]: no task",
      "pci.3: Sở Tư pháp [lead]: no task",
      "null: Sở Công Thương [lead]: no task",
      "pci.4: Thanh tra tỉnh [lead]: no task",
    ],
  ],
  // With further words in a row of a name, they are tasks.
  [
    "| TT | Nội dung | Cơ quan chủ trì |\n| 1 | Tính minh bạch: công khai quy hoạch | Sở Tư pháp |\n| 2 | Mở lớp tập huấn | Sở Công Thương |\n| 3 | Chi phí thời gian: cắt giảm thủ tục | Thanh tra tỉnh |",
    [
      "pci.3: Sở Tư pháp [lead]: Tính minh bạch: công khai quy hoạch",
      "pci.3: Sở Công Thương [lead]: Mở lớp tập huấn",
      "pci.4: Thanh tra tỉnh [lead]: Chi phí thời gian: cắt giảm thủ tục",
    ],
  ],
  // The numbers of a column of sub-indices are in its cells.
  [
    "| Tiêu chí | Sở Tư pháp | Sở Nội vụ |\n| 1. Tính minh bạch | CT | PH |\n| 2. Văn hóa doanh nghiệp | | CT |\n| 3. Chi phí thời gian | PH | CT |\n| 4. Đào tạo lao động | | CT |",
    [
      "pci.3: Sở Tư pháp [lead] + Sở Nội vụ: no task",
      "null: Sở Nội vụ [lead]: no task",
      "pci.4: Sở Nội vụ [lead] + Sở Tư pháp: no task",
      "pci.9: Sở Nội vụ [lead]: no task",
    ],
  ],
  // Those who lead the sub-indices, and those who do the tasks.
  [
    "| STT | Chỉ số | Đơn vị chủ trì chỉ số | Giải pháp | Đơn vị thực hiện |\n| 1 | Gia nhập thị trường | Sở Tài chính | Cấp đăng ký trong 04 giờ | Sở Tài chính |\n| ^ | ^ | ^ | Cắt giảm giấy phép con | Sở Y tế, Sở Công Thương |\n| 2 | Tính minh bạch | Văn phòng UBND tỉnh | Cung cấp thông tin | Sở Nội vụ |",
    [
      "pci.1: Sở Tài chính [member]: Cấp đăng ký trong 04 giờ",
      "pci.1: Sở Tài chính [lead]: no task",
      "pci.1: Sở Y tế, Sở Công Thương [member]: Cắt giảm giấy phép con",
      "pci.3: Sở Nội vụ [member]: Cung cấp thông tin",
      "pci.3: Văn phòng UBND tỉnh [lead]: no task",
    ],
  ],
]);
