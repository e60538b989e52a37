import { rowExamples } from "../../../../test/support/table-row-examples.ts";

// Rows that head others, merged cells, columns of names.
export default rowExamples([
  // A column "Trách nhiệm" with what the units of another column do.
  [
    "| Bộ phận | Người phụ trách | Trách nhiệm |\n| Văn phòng Sở | Bà Lý Thị Hoa, Chánh Văn phòng | Tổng hợp báo cáo quý |\n| Phòng Kinh tế | Ông Danh Út, Trưởng phòng | Theo dõi tài sản công |",
    ["Văn phòng Sở [member]: Tổng hợp báo cáo quý", "Phòng Kinh tế [member]: Theo dõi tài sản công"],
  ],
  [
    "| TT | Đơn vị | Trách nhiệm | Thời gian |\n| 1 | Văn phòng Sở | Tổng hợp báo cáo quý | 30/6/2025 |\n| 2 | Phòng Kinh tế | Theo dõi tài sản công | 30/7/2025 |",
    [
      "Văn phòng Sở [member]: Tổng hợp báo cáo quý (2025-06-30)",
      "Phòng Kinh tế [member]: Theo dõi tài sản công (2025-07-30)",
    ],
  ],
  // A column of persons beside one of units: the units do the work.
  [
    "| STT | Rõ việc | Rõ người | Rõ trách nhiệm |\n| 1 | Chọn 60 doanh nghiệp | Ông Vũ Hải Đăng, Giám đốc Trung tâm Khuyến công | Trung tâm Khuyến công chủ trì; Phòng Quản lý công nghiệp phối hợp |\n| 2 | Tư vấn tại nhà máy | Bà Lê Thị Kim Thoa, Trưởng phòng | Phòng Quản lý năng lượng chủ trì; Trung tâm Khuyến công phối hợp |",
    [
      "Trung tâm Khuyến công [lead] + Phòng Quản lý công nghiệp: Chọn 60 doanh nghiệp",
      "Phòng Quản lý năng lượng [lead] + Trung tâm Khuyến công: Tư vấn tại nhà máy",
    ],
  ],
  [
    "| Việc phải làm | Phòng | Người thực hiện |\n| Họp quán triệt ba bộ chỉ số | VP | Nguyễn Thị Thu Hà |\n| Lập danh mục văn bản | P.XD&KTVB | Hồ Sỹ Thành (chính), Trần Mai Linh |\n| Rà soát hương ước | VP, P.PBGDPL | Cao Thị Nga |",
    [
      "VP [member]: Họp quán triệt ba bộ chỉ số",
      "P.XD&KTVB [member]: Lập danh mục văn bản",
      "VP, P.PBGDPL [member]: Rà soát hương ước",
    ],
  ],
  // "Rõ …" before the words of other heads, with the units beside persons in a bracket of the head.
  [
    "| Rõ việc | Rõ người (người thực hiện) | Rõ trách nhiệm (đơn vị) | Rõ thẩm quyền | Rõ thời gian |\n| Rà soát văn bản | PGĐ Trịnh Công Hậu; bà Lê Thu Hiền | Phòng Thương mại chủ trì; Văn phòng Sở phối hợp | Giám đốc Sở | 15/7/2026 |\n| Công bố tiêu chí | Kế toán trưởng | Văn phòng Sở | Giám đốc Sở | 31/5/2026 |",
    [
      "Phòng Thương mại [lead] + Văn phòng Sở: Rà soát văn bản (2026-07-15)",
      "Văn phòng Sở [member]: Công bố tiêu chí (2026-05-31)",
    ],
  ],
  [
    "| TT | Rõ việc | Rõ người, rõ đơn vị | Rõ trách nhiệm phối hợp | Rõ thời gian |\n| 1 | Rà soát văn bản | Phòng Chuyển đổi số | Văn phòng Sở | 31/5/2026 |\n| 2 | Xóa vùng lõm sóng | Phòng Bưu chính, Viễn thông | Các doanh nghiệp viễn thông | 30/6/2026 |",
    [
      "Phòng Chuyển đổi số [member] + Văn phòng Sở: Rà soát văn bản (2026-05-31)",
      "Phòng Bưu chính, Viễn thông [member] + Các doanh nghiệp viễn thông*: Xóa vùng lõm sóng (2026-06-30)",
    ],
  ],
  // Plain words of duties and times: those who are to help beside persons and offices.
  [
    "| Cá nhân, bộ phận chịu trách nhiệm | Việc phải làm | Cùng thực hiện | Xong trước |\n| Công chức Tư pháp - Hộ tịch | Làm thủ tục khai sinh tại nhà | Trạm Y tế phường | 30/4/2026 |\n| Tổ công nghệ số cộng đồng | Hướng dẫn dùng VNeID | Công an phường | 30/6/2026 |",
    [
      "Công chức Tư pháp - Hộ tịch [member] + Trạm Y tế phường: Làm thủ tục khai sinh tại nhà (2026-04-30)",
      "Tổ công nghệ số cộng đồng [member] + Công an phường: Hướng dẫn dùng VNeID (2026-06-30)",
    ],
  ],
  // Without units the table gives its work to nobody.
  [
    "| Việc phải làm | Người thực hiện |\n| Họp quán triệt ba bộ chỉ số | Nguyễn Thị Thu Hà |\n| Lập danh mục văn bản | Hồ Sỹ Thành |",
    ["nobody: Họp quán triệt ba bộ chỉ số", "nobody: Lập danh mục văn bản"],
  ],
  // The rest of a table whose head is lost: a row of units is no head, and does not show which of two columns of units leads.
  [
    "| 28 | tháng Quý IV | phố; theo dõi kết luận | vụ | thành phố | kết luận |\n| ^ | ^ | ^ | Văn phòng UBND thành phố | Sở Tài chính | Báo cáo |\n| 29 | Quý II | Hỗ trợ doanh nghiệp nhỏ và vừa | Thuế thành phố | Sở Tài chính | Quyết định |\n| 30 | Quý III | Nâng chất lượng đào tạo | Sở Nội vụ | Sở Giáo dục và Đào tạo | Văn bản |\n| 31 | Quý IV | Hòa giải thương mại | Tòa án nhân dân thành phố | Sở Tư pháp | Quy chế |",
    [],
  ],
  // Headings across the table: the first letters may be lost, or more read than printed; one that no catalogue has ends the sub-index above.
  [
    "| TT | Thời hạn | Nội dung | Phối hợp | Chủ trì |\n| ^ | IA NHẬP THỊ TRƯỜNG (mục tiêu: nhóm 10) | < | < | < |\n| 1 | Quý I | Rà soát thủ tục | Sở Y tế | Sở Tài chính |\n| VIIIL. CHÍNH SÁCH HỖ TRỢ DOANH NGHIỆP | < | < | < | < |\n| 2 | Quý II | Mở lớp | Sở Y tế | Sở Tư pháp |\n| IX. PHÁT TRIỂN HẠ TẦNG SỐ | < | < | < | < |\n| 3 | Quý II | Lắp trạm | Sở Y tế | Sở Nội vụ |",
    [
      "pci.1",
      "pci.1: Sở Tài chính [lead] + Sở Y tế: Rà soát thủ tục (3)",
      "pci.8",
      "pci.8: Sở Tư pháp [lead] + Sở Y tế: Mở lớp (6)",
      "Sở Nội vụ [lead] + Sở Y tế: Lắp trạm (6)",
    ],
  ],
  // Heads without a heading of tasks, over sums by year and source; only the cells show the tasks.
  [
    "| Danh mục công trình | Kinh phí và phân kỳ | < | Tổng kinh phí | Đơn vị chủ trì và phối hợp |\n| ^ | 2025 | _2026 | ^ | ^ |\n| ^ | Vốn sự nghiệp | Vốn sự nghiệp | ^ | ^ |\n| Nâng cấp hệ thống thư điện tử | 1.500 | 0 | 1.500 | Sở Nội vụ |\n| Lắp đặt hệ thống họp trực tuyến | 1.500 | 1.700 | 3.200 | Sở Công Thương |",
    [
      "Sở Nội vụ [lead]: Nâng cấp hệ thống thư điện tử",
      "Sở Công Thương [lead]: Lắp đặt hệ thống họp trực tuyến",
    ],
  ],
  [
    "| TT | Tên dự án | Nhu cầu vốn | < | Đơn vị chủ trì |\n| ^ | ^ | 2025 | 2026 | ^ |\n| ^ | ^ | NSTW | NSĐP | ^ |\n| 1 | Nâng cấp hệ thống thư điện tử | 1.500 | 0 | Sở Nội vụ |\n| 2 | Lắp đặt hệ thống họp trực tuyến | 1.500 | 1.700 | Sở Công Thương |",
    [
      "Sở Nội vụ [lead]: Nâng cấp hệ thống thư điện tử",
      "Sở Công Thương [lead]: Lắp đặt hệ thống họp trực tuyến",
    ],
  ],
  [
    "| 1 | Dịch vụ phà | UBND tỉnh quyết định khung giá | Sở Xây dựng |\n| 2 | Dịch vụ khám bệnh | Sở Y tế chủ trì theo quy định của pháp luật về khám bệnh | < |",
    [],
  ],
  // Who has to answer a proposal, not who made it.
  [
    "| TT | Xã kiến nghị | Thông tin đề xuất | Sở phụ trách tiếp nhận, trả lời |\n| 1 | Xã Yên Lạc | Đề nghị bố trí kinh phí sửa chữa trụ sở làm việc | Sở Tài chính |\n| 2 | Xã Tam Hồng | Sớm hướng dẫn vị trí việc làm phụ trách chuyển đổi số | Sở Nội vụ |",
    [
      "Sở Tài chính [member]: Đề nghị bố trí kinh phí sửa chữa trụ sở làm việc",
      "Sở Nội vụ [member]: Sớm hướng dẫn vị trí việc làm phụ trách chuyển đổi số",
    ],
  ],
  [
    "| TT | Nội dung kiến nghị | Bộ rà soát, trả lời |\n| 1 | Hướng dẫn xếp lương đối với công chức cấp xã | Bộ Nội vụ |\n| 2 | Sửa lỗi của hệ thống đăng ký hộ kinh doanh | Bộ Tài chính |",
    [
      "Bộ Nội vụ [member]: Hướng dẫn xếp lương đối với công chức cấp xã",
      "Bộ Tài chính [member]: Sửa lỗi của hệ thống đăng ký hộ kinh doanh",
    ],
  ],
  ["| TT | Xã kiến nghị | Nội dung | Tình trạng |\n| 1 | Xã Yên Lạc | Bố trí kinh phí | Chưa trả lời |", []],
  // A heading row with the next number is not about the sub-index above.
  [
    "| TT | Nội dung | Chủ trì | Thời hạn |\n| 2 | Gia nhập thị trường | | |\n| 2.1 | Cắt giảm thời gian | Sở Tài chính | |\n| 3 | Chuyển đổi số | | |\n| 3.1 | Số hóa hồ sơ | Sở Nội vụ | |",
    ["pci.1", "pci.1: Sở Tài chính [lead]: Cắt giảm thời gian", "Sở Nội vụ [lead]: Số hóa hồ sơ"],
  ],
  // Rows that only name units head the rows below them, up to the next heading row of their level.
  [
    "| TT | Nhiệm vụ | Thời hạn | Sản phẩm |\n| I | Sở Tài chính | | |\n| 1 | Rà soát thủ tục | 30/6/2025 | Báo cáo |\n| II | Công an tỉnh | < | < |\n| 1 | Kiểm tra cơ sở | Tháng 9 | |\n| III | Nhiệm vụ khác | | |\n| 1 | Tổng kết | 15/12/2025 | |",
    [
      "Sở Tài chính [member]: Rà soát thủ tục (2025-06-30) → Báo cáo",
      "Công an tỉnh [member]: Kiểm tra cơ sở (9)",
      "nobody: Tổng kết",
    ],
  ],
  [
    "| STT | Nội dung nhiệm vụ | Kết quả |\n| I | Sở Tài chính | |\n| 1 | Rà soát thủ tục | Báo cáo |\n| II | UBND các xã, phường | |\n| 1 | Niêm yết thủ tục | |",
    ["Sở Tài chính [member]: Rà soát thủ tục → Báo cáo", "UBND các xã, phường* [member]: Niêm yết thủ tục"],
  ],
  // An unknown name after known ones is a further sub-index. It is no task of the sub-index above.
  [
    "| TT | Chỉ số thành phần | Mục tiêu năm 2025 | Cơ quan đầu mối |\n| 1 | Gia nhập thị trường | 7,8 | Sở Tài chính |\n| 2 | Tính minh bạch | 6,6 | Sở Tư pháp |\n| 3 | Đào tạo lao động | 6,5 | Sở Nội vụ |\n| 4 | Tín dụng cho kinh tế tuần hoàn | 5,0 | Sở Công Thương |",
    [
      "pci.1: score = 7.8",
      "pci.1: Sở Tài chính [focal]: no task",
      "pci.3: score = 6.6",
      "pci.3: Sở Tư pháp [focal]: no task",
      "pci.9: score = 6.5",
      "pci.9: Sở Nội vụ [focal]: no task",
      "null: score = 5",
      "null: Sở Công Thương [focal]: no task",
    ],
  ],
  // A unit of the row's own comes before that of the heading row.
  [
    "| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n| I | Sở Tài chính | | |\n| 1 | Rà soát thủ tục | Sở Nội vụ | 30/6/2025 |\n| 2 | Tổng hợp | | 30/7/2025 |",
    ["Sở Nội vụ [lead]: Rà soát thủ tục (2025-06-30)", "Sở Tài chính [member]: Tổng hợp (2025-07-30)"],
  ],
  // Cells that span an empty row do not reach into the row after it.
  [
    "| TT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục | Sở Tài chính |\n| ^ | ^ | ^ |\n| II | Tính minh bạch | < |\n| 2 | Công khai quy hoạch | Sở Xây dựng |",
    ["Sở Tài chính [lead]: Rà soát thủ tục", "pci.3", "pci.3: Sở Xây dựng [lead]: Công khai quy hoạch"],
  ],
  // Columns of participants and places hold no tasks, however long their cells are.
  [
    "| TT | Tên lớp | Đối tượng | Đơn vị tổ chức | Thời gian |\n| 1 | Lớp kỹ năng số | Cán bộ, công chức cấp xã và người hoạt động không chuyên trách | Sở Nội vụ | 30/6/2025 |\n| 2 | Lớp văn thư | Viên chức của các đơn vị trực thuộc và nhân viên hợp đồng | Sở Tư pháp | 15/9/2025 |",
    ["Sở Nội vụ [member]: Lớp kỹ năng số (2025-06-30)", "Sở Tư pháp [member]: Lớp văn thư (2025-09-15)"],
  ],
  [
    "| TT | Tên lớp | Đối tượng | Mục đích | Đơn vị tổ chức | Thời gian |\n| 1 | Lớp kỹ năng số cơ bản | Cán bộ, công chức cấp xã và người hoạt động không chuyên trách | Cập nhật hồ sơ | Sở Nội vụ | 30/6/2025 |\n| 2 | Lớp văn thư nâng cao | Viên chức của các đơn vị trực thuộc và nhân viên hợp đồng | Hướng dẫn soạn | Sở Tư pháp | 15/9/2025 |",
    [
      "Sở Nội vụ [member]: Lớp kỹ năng số cơ bản (2025-06-30)",
      "Sở Tư pháp [member]: Lớp văn thư nâng cao (2025-09-15)",
    ],
  ],
  [
    "| TT | Phiên chợ | Địa điểm | Chủ trì | Ngày |\n| 1 | Phiên chợ hàng Việt | Sân vận động trung tâm và tuyến phố đi bộ bên hồ của thị xã | Sở Công Thương | 30/6/2025 |\n| 2 | Phiên chợ nông sản | Nhà văn hóa các thôn ven đường tỉnh và bãi xe phía sau chợ huyện | Sở Nông nghiệp và Môi trường | 15/9/2025 |",
    [
      "Sở Công Thương [lead]: Phiên chợ hàng Việt (2025-06-30)",
      "Sở Nông nghiệp và Môi trường [lead]: Phiên chợ nông sản (2025-09-15)",
    ],
  ],
  // The column “Việc phải làm” has short tasks; the column of remarks has none.
  [
    "| TT | Việc phải làm | Phòng làm chính | Xong trước | Ghi chú |\n| 1 | Mở lớp tập huấn | Phòng Điều dưỡng | 31/3/2025 | |\n| 2 | In áp phích | Phòng Kế hoạch | 30/4/2025 | Đợt 1 |",
    [
      "Phòng Điều dưỡng [member]: Mở lớp tập huấn (2025-03-31)",
      "Phòng Kế hoạch [member]: In áp phích (2025-04-30)",
    ],
  ],
  // Ditto marks; a row of sums.
  [
    "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n| 1 | Lập danh mục | Sở Y tế | Quý III |\n| 2 | Công khai | nt | -nt- |",
    ["Sở Y tế [lead]: Lập danh mục (9)", "Sở Y tế [lead]: Công khai (9)"],
  ],
  // A merged lead, a repeated head, numbers of columns.
  [
    "| STT | Nhiệm vụ | Chủ trì | Phối hợp |\n| (1) | (2) | (3) | (4) |\n| 1 | Rà soát thủ tục | Sở Tài chính | Sở Nội vụ |\n| 2 | Công khai kết quả | ^ | Sở Tư pháp |\n| STT | Nhiệm vụ | Chủ trì | Phối hợp |\n| 3 | Khảo sát | Sở Y tế | |",
    [
      "Sở Tài chính [lead] + Sở Nội vụ: Rà soát thủ tục",
      "Sở Tài chính [lead] + Sở Tư pháp: Công khai kết quả",
      "Sở Y tế [lead]: Khảo sát",
    ],
  ],
  // A table without a head below a further heading has the columns of the table above.
  [
    "1. Đất đai\n| Nhiệm vụ | Chủ trì | Thời gian |\n| Công khai quy hoạch | Sở Xây dựng | 6/2025 |\n2. Đào tạo lao động\n| Mở lớp | Sở Nội vụ | 9/2025 |\n| Khảo sát | nt | 10/2025 |",
    [
      "Sở Xây dựng [lead]: Công khai quy hoạch (6)",
      "Sở Nội vụ [lead]: Mở lớp (9)",
      "Sở Nội vụ [lead]: Khảo sát (10)",
    ],
  ],
  // Not where its cells are of another kind, or text is between them.
  [
    "1. Đất đai\n| Nhiệm vụ | Chủ trì | Thời gian |\n| Công khai quy hoạch | Sở Xây dựng | 6/2025 |\n2. Kinh phí\n| Hội trường | 5 triệu | 2 buổi |",
    ["Sở Xây dựng [lead]: Công khai quy hoạch (6)"],
  ],
  [
    "1. Đất đai\n| Nhiệm vụ | Chủ trì | Thời gian |\n| Công khai quy hoạch | Sở Xây dựng | 6/2025 |\nCác cơ quan báo cáo hằng quý.\n| Mở lớp | Sở Nội vụ | 9/2025 |",
    ["Sở Xây dựng [lead]: Công khai quy hoạch (6)"],
  ],
  // The title of a table names whose tasks are in it.
  [
    "Bảng 1. Nhiệm vụ của Sở Xây dựng\n| TT | Nhiệm vụ | Thời gian |\n| 1 | Công khai quy hoạch | 6/2025 |\nBảng 2. Nhiệm vụ giao Sở Nội vụ, Sở Tài chính\n| TT | Nhiệm vụ | Thời gian |\n| 1 | Mở lớp | 9/2025 |",
    ["Sở Xây dựng [member]: Công khai quy hoạch (6)", "Sở Nội vụ, Sở Tài chính [member]: Mở lớp (9)"],
  ],
  [
    "Bảng 1. Nhiệm vụ của Sở Xây dựng năm 2024 đã hoàn thành\n| TT | Nhiệm vụ | Thời gian |\n| 1 | Công khai quy hoạch | 6/2025 |",
    ["nobody: Công khai quy hoạch"],
  ],
  // Partners that the task names, where no cell has them.
  [
    "| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n| 1 | Chủ trì, phối hợp với Sở Y tế và Công an tỉnh tổ chức hội thao | Sở Nội vụ | Quý III |\n| 2 | Phối hợp với Sở Tư pháp soạn tờ rơi | Sở Nội vụ | Quý III |\n| 3 | Sở Xây dựng chủ trì, phối hợp với Sở Tài chính lập danh mục cầu yếu | Sở Xây dựng | Quý III |",
    [
      "Sở Nội vụ [lead] + Sở Y tế, Công an tỉnh: Chủ trì, phối hợp với Sở Y tế và Công an tỉnh tổ chức hội thao (9)",
      "Sở Nội vụ [lead] + Sở Tư pháp: Phối hợp với Sở Tư pháp soạn tờ rơi (9)",
      "Sở Xây dựng [lead] + Sở Tài chính: Sở Xây dựng chủ trì, phối hợp với Sở Tài chính lập danh mục cầu yếu (9)",
    ],
  ],
  // A cell of partners comes first; rules of cooperation and the lead itself are no partners.
  [
    "| TT | Nhiệm vụ | Chủ trì | Phối hợp |\n| 1 | Phối hợp với Sở Tư pháp soạn tờ rơi | Sở Nội vụ | Tỉnh đoàn |\n| 2 | Xây dựng quy chế phối hợp quản lý bến bãi | Sở Nội vụ | |",
    [
      "Sở Nội vụ [lead] + Tỉnh đoàn: Phối hợp với Sở Tư pháp soạn tờ rơi",
      "Sở Nội vụ [lead]: Xây dựng quy chế phối hợp quản lý bến bãi",
    ],
  ],
]);
