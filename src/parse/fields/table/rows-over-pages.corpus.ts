import { rowExamples } from "../../../../test/support/table-row-examples.ts";

// Rows and tables that the end of a page cuts.
export default rowExamples([
  // A row cut by the end of a page.
  [
    "| STT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục đăng ký | Sở Tài chính |\n| | doanh nghiệp, đầu tư | |",
    ["Sở Tài chính [lead]: Rà soát thủ tục đăng ký doanh nghiệp, đầu tư"],
  ],
  // Every text of a cut row goes on; a name that is no unit of the catalogue too.
  [
    "| STT | Nhiệm vụ | Chủ trì | Phối hợp |\n| 1 | Rà soát thủ tục | Sở Tài | Các hợp tác |\n|---\n| STT | Nhiệm vụ | Chủ trì | Phối hợp |\n| | đăng ký | chính | xã trồng chè |",
    ["Sở Tài chính [lead] + Các hợp tác xã trồng chè*: Rà soát thủ tục đăng ký"],
  ],
  [
    "| STT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục | Sở Tài chính; |\n|---\n| | | Sở Y tế |",
    ["Sở Tài chính, Sở Y tế [lead]: Rà soát thủ tục"],
  ],
  [
    "| STT | Nhiệm vụ | Chủ trì |\n| 1 | Thuê thiết bị bay không người lái | Sở Xây dựng |\n|---\n| STT | Nhiệm vụ | Chủ trì |\n| | (UAV), máy đo sâu | |\n| 2 | Khảo sát | Sở Y tế |",
    ["Sở Xây dựng [lead]: Thuê thiết bị bay không người lái (UAV), máy đo sâu", "Sở Y tế [lead]: Khảo sát"],
  ],
  // A table of marks whose head of two rows is on the page before.
  [
    "| Đơn vị | Vai trò đối với chỉ số thành phần | < |\n| ^ | Tiếp cận đất đai | Cạnh tranh bình đẳng |\n|---\n| A. Các sở | < | < |\n| Sở Nông nghiệp và Môi trường | CT | |\n| Sở Tài chính | PH | CT |\n| Sở Tư pháp | | PH |",
    [
      "pci.2: Sở Nông nghiệp và Môi trường [lead] + Sở Tài chính: no task",
      "pci.6: Sở Tài chính [lead] + Sở Tư pháp: no task",
    ],
  ],
  // A task over two rows, the second of which is on the next page.
  [
    "| STT | Nhiệm vụ | Sản phẩm | Chủ trì |\n| 1 | Ban hành kế hoạch tuyên truyền | Kế hoạch của tỉnh | Sở Nội vụ |\n|---\n| STT | Nhiệm vụ | Sản phẩm | Chủ trì |\n| | | Kế hoạch của trường | Trường Chính trị |\n| 2 | Khảo sát | Báo cáo | Sở Y tế |",
    [
      "Sở Nội vụ [lead]: Ban hành kế hoạch tuyên truyền → Kế hoạch của tỉnh",
      "Trường Chính trị [lead]: Ban hành kế hoạch tuyên truyền → Kế hoạch của trường",
      "Sở Y tế [lead]: Khảo sát → Báo cáo",
    ],
  ],
  // A cut row that goes on with a part of a task over two rows: the row below it has the same task.
  [
    "| STT | Nhiệm vụ | Chủ trì | Sản phẩm |\n| 1 | Thể chế hóa chủ trương phát triển | Sở Tài chính | Báo cáo về cơ chế |\n|---\n| STT | Nhiệm vụ | Chủ trì | Sản phẩm |\n| | kinh tế | | và chính sách |\n| ^ | ^ | Sở Y tế | Báo cáo kết quả |\n| 2 | Khảo sát | Sở Nội vụ | Báo cáo |",
    [
      "Sở Tài chính [lead]: Thể chế hóa chủ trương phát triển kinh tế → Báo cáo về cơ chế và chính sách",
      "Sở Y tế [lead]: Thể chế hóa chủ trương phát triển kinh tế → Báo cáo kết quả",
      "Sở Nội vụ [lead]: Khảo sát → Báo cáo",
    ],
  ],
  [
    "| STT | Nhiệm vụ | Chủ trì | Sản phẩm |\n| 1 | Thể chế hóa chủ trương | Sở Tài chính | Báo cáo về cơ chế |\n|---\n| | | | và chính sách |\n| ^ | ^ | Sở Y tế | Báo cáo kết quả |\n| ^ | ^ | ^ | Báo cáo năm |\n| 2 | Khảo sát | Sở Nội vụ | Báo cáo |",
    [
      "Sở Tài chính [lead]: Thể chế hóa chủ trương → Báo cáo về cơ chế và chính sách",
      "Sở Y tế [lead]: Thể chế hóa chủ trương → Báo cáo kết quả",
      "Sở Y tế [lead]: Thể chế hóa chủ trương → Báo cáo năm",
      "Sở Nội vụ [lead]: Khảo sát → Báo cáo",
    ],
  ],
  // A table that continues on the next page without its head.
  [
    "| STT | Nhiệm vụ | Chủ trì |\n| I | Gia nhập thị trường | |\n| 1 | Rà soát thủ tục | Sở Tài chính |\n|---\n| 2 | Khảo sát | Sở Y tế |",
    ["pci.1", "pci.1: Sở Tài chính [lead]: Rà soát thủ tục", "pci.1: Sở Y tế [lead]: Khảo sát"],
  ],
  [
    "| STT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục | Sở Tài chính |\nTrang sau:\n| 2 | Khảo sát | Sở Y tế |",
    ["Sở Tài chính [lead]: Rà soát thủ tục"],
  ],
  // A stamp at the top of the next page, where the numbers go on; in a table that begins with number 1 they do not.
  [
    "| STT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục | Sở Tài chính |\n\fCỔNG THÔNG TIN\nNgày 12/3\n| 2 | Khảo sát | Sở Y tế |",
    ["Sở Tài chính [lead]: Rà soát thủ tục", "Sở Y tế [lead]: Khảo sát"],
  ],
  [
    "| STT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục | Sở Tài |\n\fCỔNG THÔNG TIN\n| | đăng ký | chính |\n| 1 | Khảo sát | Sở Y tế |",
    ["Sở Tài chính [lead]: Rà soát thủ tục đăng ký", "Sở Y tế [lead]: Khảo sát"],
  ],
  [
    "| STT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục | Sở Tài chính |\n\fBiểu 2\n| 1 | Khảo sát | Sở Y tế |",
    ["Sở Tài chính [lead]: Rà soát thủ tục"],
  ],
  // The second part has one more column because of a mark on the scan. A table that begins with number 1 again is another table.
  [
    "| STT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục | Sở Tài chính |\n|---\n| 2 | Khảo sát | < | Sở Y tế |\n| | Đo đạc | < | Sở Xây dựng |",
    ["Sở Tài chính [lead]: Rà soát thủ tục", "Sở Y tế [lead]: Khảo sát", "Sở Xây dựng [lead]: Đo đạc"],
  ],
  [
    "| STT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục | Sở Tài chính |\n|---\n| 1 | Khảo sát | < | Sở Y tế |\n| 2 | Đo đạc | < | Sở Xây dựng |",
    ["Sở Tài chính [lead]: Rà soát thủ tục"],
  ],
  // A row that the end of a page cut is one row: its task, its units and its partners go on in the next table.
  [
    "| TT | Nhiệm vụ | Chủ trì | Phối hợp |\n| 1 | Hỗ trợ sản xuất thông minh | Sở Khoa học và Công | Doanh nghiệp, các sở, ban, ngành |\n|---\n| | trong các khu công nghiệp. | nghệ | có liên quan |\n| 2 | Đào tạo nhân lực | Sở Y tế | |",
    [
      "Sở Khoa học và Công nghệ [lead] + Doanh nghiệp*, các sở, ban, ngành có liên quan*: Hỗ trợ sản xuất thông minh trong các khu công nghiệp.",
      "Sở Y tế [lead]: Đào tạo nhân lực",
    ],
  ],
  [
    "| TT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục đất đai và | Sở Nông nghiệp và |\n|---\n| TT | Nhiệm vụ | Chủ trì |\n| | Xây dựng | Môi trường |\n| 2 | Đào tạo nhân lực | Sở Y tế |",
    [
      "Sở Nông nghiệp và Môi trường [lead]: Rà soát thủ tục đất đai và Xây dựng",
      "Sở Y tế [lead]: Đào tạo nhân lực",
    ],
  ],
  // A list of units goes on after a semicolon, and a word that is wider than its column after the end of the page.
  [
    "| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |\n| 1 | Đơn giản hóa thủ tục tư | Sở Tư pháp | Sở Y tế; | Trước ngà |\n|---\n| | pháp, lý lịch | | Sở Nội vụ | y 15/11/2026 |",
    ["Sở Tư pháp [lead] + Sở Y tế, Sở Nội vụ: Đơn giản hóa thủ tục tư pháp, lý lịch (2026-11-15)"],
  ],
  // These rows do not continue the row above: they have a number, come after a finished task, or head a group.
  [
    "| TT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục | Sở Xây dựng |\n|---\n| 2 | đào tạo nhân lực | Sở Y tế |",
    ["Sở Xây dựng [lead]: Rà soát thủ tục", "Sở Y tế [lead]: đào tạo nhân lực"],
  ],
  [
    "| TT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục. | Sở Xây dựng |\n|---\n| | Công khai kết quả | Sở Y tế |",
    ["Sở Xây dựng [lead]: Rà soát thủ tục.", "Sở Y tế [lead]: Công khai kết quả"],
  ],
  // On the next page the row with the next number and only words heads the rows below it.
  [
    "| TT | Nội dung | Chủ trì | Thời gian |\n| 1 | Gia nhập thị trường | Sở Tài chính | Quý I |\n| 2 | Tính minh bạch | Sở Tư pháp | Quý II |\n|---\n| 3 | Hạ tầng số | | |\n| 3.1 | Lắp đặt trạm thu phát sóng | Sở Xây dựng | Quý III |",
    [
      "pci.1: Sở Tài chính [lead]:  (3)",
      "pci.3: Sở Tư pháp [lead]:  (6)",
      "Sở Xây dựng [lead]: Lắp đặt trạm thu phát sóng (9)",
    ],
  ],
  // A row of the next page whose words look like headings has a unit and a date below the head of the page before: it is no head.
  [
    "| Mã | Công việc | Thuộc chỉ số | Kết quả | Thực hiện | Hạn |\n| M1 | Hợp nhất cổng thông tin | Tính minh bạch | Cổng mới | Sở Y tế | 30/6 |\n|---\n| M2 | Kho dữ liệu mở | | 120 bộ dữ liệu | Sở Nội vụ | 30/10 |\n| H1 | Gói hỗ trợ 200 doanh nghiệp nhỏ và vừa dùng nền tảng số | Chính sách hỗ trợ doanh nghiệp (Sở Công Thương chủ trì) | 200 doanh nghiệp | Phòng Kinh tế số | 30/11 |\n| H2 | Hỗ trợ đăng ký sở hữu trí tuệ | ^ | 40 nhãn hiệu | Phòng Quản lý công nghệ | 15/12 |",
    [
      "pci.3: Sở Y tế [member]: Hợp nhất cổng thông tin (2025-06-30) → Cổng mới",
      "pci.3: Sở Nội vụ [member]: Kho dữ liệu mở (2025-10-30) → 120 bộ dữ liệu",
      "pci.8: Phòng Kinh tế số [member]: Gói hỗ trợ 200 doanh nghiệp nhỏ và vừa dùng nền tảng số (2025-11-30) → 200 doanh nghiệp",
      "pci.8: Phòng Quản lý công nghệ [member]: Hỗ trợ đăng ký sở hữu trí tuệ (2025-12-15) → 40 nhãn hiệu",
    ],
  ],
  // Another table directly below has its own head.
  [
    "| STT | Nhiệm vụ | Chủ trì | Hạn |\n| 1 | Rà soát thủ tục | Sở Tài chính | 30/6 |\n|---\n| STT | Chủ trì | Nhiệm vụ | Phối hợp |\n| 1 | Sở Y tế | Khảo sát | Sở Xây dựng |",
    ["Sở Tài chính [lead]: Rà soát thủ tục (2025-06-30)", "Sở Y tế [lead] + Sở Xây dựng: Khảo sát"],
  ],
  // A part of the sub-index of the page before has the name of that sub-index.
  [
    "| TT | Nội dung | Chủ trì |\n| VIII | Chính sách hỗ trợ doanh nghiệp | |\n|---\n| 8.1 | Xúc tiến thương mại | Sở Công Thương |\n| 8.2 | Chính sách hỗ trợ doanh nghiệp | Sở Tài chính |",
    [
      "pci.8",
      "pci.8: Sở Công Thương [lead]: Xúc tiến thương mại",
      "pci.8: Sở Tài chính [lead]: Chính sách hỗ trợ doanh nghiệp",
    ],
  ],
  // A table of sub-indices and their units over three pages, with a row over two rows at the end.
  [
    "| TT | Chỉ số | Cơ quan chủ trì |\n| 1 | Gia nhập thị trường | Sở Tài chính |\n| 2 | Tính minh bạch | Sở Tư pháp |\n|---\n| 3 | Đào tạo lao động | Sở Nội vụ |\n|---\n| 4 | Thiết chế pháp lý và an ninh trật tự | Sở Tư pháp |\n| ^ | ^ | Công an tỉnh |",
    [
      "pci.1: Sở Tài chính [lead]: no task",
      "pci.3: Sở Tư pháp [lead]: no task",
      "pci.9: Sở Nội vụ [lead]: no task",
      "pci.10: Sở Tư pháp [lead]: no task",
      "pci.10: Công an tỉnh [lead]: no task",
    ],
  ],
  [
    "| TT | Chỉ số | Cơ quan chủ trì | Cơ quan phối hợp |\n| 1 | Tính minh bạch | Sở Tư pháp | Thanh tra |\n|---\n| | | | tỉnh; Sở Nội vụ |\n| 2 | Gia nhập thị trường | Sở Tài chính | |",
    ["pci.3: Sở Tư pháp [lead] + Thanh tra tỉnh, Sở Nội vụ: no task", "pci.1: Sở Tài chính [lead]: no task"],
  ],
  // Which column has the dates is seen from the cells of all pages.
  [
    "| STT | Việc làm | BP chủ trì | TG |\n| 1 | Họp thôn bàn quy ước | Phòng Văn hóa | Q.II |\n| 2 | Dán danh sách hộ nghèo | Phòng Kinh tế | TX |\n| 3 | Niêm yết thủ tục | Văn phòng | TX |\n|---\n| 4 | Phân loại rác | Phòng Kinh tế | Q.III |\n| 5 | Cập nhật trang điện tử | Phòng Văn hóa | Q.III |\n| 6 | Thu gom rác | Phòng Kinh tế | Q.IV |\n| 7 | Lắp wifi | Phòng Văn hóa | Q.IV |",
    [
      "Phòng Văn hóa [lead]: Họp thôn bàn quy ước (6)",
      "Phòng Kinh tế [lead]: Dán danh sách hộ nghèo",
      "Văn phòng [lead]: Niêm yết thủ tục",
      "Phòng Kinh tế [lead]: Phân loại rác (9)",
      "Phòng Văn hóa [lead]: Cập nhật trang điện tử (9)",
      "Phòng Kinh tế [lead]: Thu gom rác (12)",
      "Phòng Văn hóa [lead]: Lắp wifi (12)",
    ],
  ],
]);
