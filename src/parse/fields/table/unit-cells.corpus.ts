import { unitCells } from "../../../../test/support/unit-cell-examples.ts";

// Who leads and who helps, by labels, verbs, brackets and lines of a cell.
export default unitCells("table/unit-cells", [
  // A later sentence has its own unit.
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Lắp đặt máy chủ | Sở Giáo dục và Đào tạo triển khai tại các trường. Sở Khoa học và Công nghệ triển khai hạ tầng. | Sở Y tế |",
    "Sở Giáo dục và Đào tạo, Sở Khoa học và Công nghệ [lead] + Sở Y tế",
  ],
  // A column of persons beside one of units.
  [
    "| Việc phải làm | Người phụ trách | Khoa, phòng làm chính | Khoa, phòng hỗ trợ |\n| Kẻ lại vạch chỉ đường | BS. Hoàng Văn Tú | Phòng Hành chính quản trị | Khoa Khám bệnh |",
    "Phòng Hành chính quản trị [member] + Khoa Khám bệnh",
  ],
  // Units with their own verbs; the last one without a role helps.
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Y tế tham mưu, Sở Tài chính thẩm định |  |",
    "Sở Y tế, Sở Tài chính [member] + ",
  ],
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Xây dựng lập dự toán; Sở Tài chính thẩm định; Sở Tư pháp phối hợp |  |",
    "Sở Xây dựng, Sở Tài chính [member] + Sở Tư pháp",
  ],
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Phòng Kinh tế chủ trì; Phòng Văn hóa (mục 3.4) |  |",
    "Phòng Kinh tế [lead] + Phòng Văn hóa",
  ],
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Y tế hướng dẫn các bệnh viện, trạm y tế báo cáo |  |",
    "Sở Y tế [lead] + ",
  ],
  // How many of a kind.
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Niêm yết giá | 05 bệnh viện tuyến tỉnh | 18 chi nhánh của Trung tâm |",
    "05 bệnh viện tuyến tỉnh* [lead] + 18 chi nhánh của Trung tâm*",
  ],
  // A cell of partners that says again that they help.
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Ghi chú, đơn vị phối hợp |\n| Mở lớp | Phòng Kinh tế | Phối hợp Văn phòng Sở, Trung tâm Xúc tiến đầu tư |",
    "Phòng Kinh tế [lead] + Văn phòng Sở, Trung tâm Xúc tiến đầu tư",
  ],
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp | Phòng Kinh tế | Cùng với Sở Y tế |",
    "Phòng Kinh tế [lead] + Sở Y tế",
  ],
  // Every body does the work. As a partner it is nobody in particular.
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp | Các cơ quan, đơn vị, địa phương | Sở Y tế |",
    "Các cơ quan, đơn vị, địa phương* [lead] + Sở Y tế",
  ],
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp | Các cơ quan, đơn vị liên quan | Các đơn vị |",
    " [lead] + ",
  ],
  // Partners in brackets, as the head says. Else a bracket says where in the unit the work is done.
  [
    "| Nhiệm vụ | Chủ trì (phối hợp) |\n| Mở lớp | Phòng Văn hóa (Công an xã, Viettel Vinh) |",
    "Phòng Văn hóa [lead] + Công an xã, Viettel Vinh",
  ],
  ["| Nhiệm vụ | Chủ trì (phối hợp) |\n| Mở lớp | Sở Y tế |", "Sở Y tế [lead] + "],
  ["| Nhiệm vụ | Chủ trì |\n| Mở lớp | Sở Y tế (Phòng Nghiệp vụ Y) |", "Sở Y tế [lead] + "],
  // Each unit with its verb.
  [
    "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Sở Nội vụ chủ trì, Sở Y tế phối hợp |",
    "Sở Nội vụ [lead] + Sở Y tế",
  ],
  [
    "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Sở Nội vụ chủ trì, phối hợp Sở Y tế và Sở Tư pháp |",
    "Sở Nội vụ [lead] + Sở Y tế, Sở Tư pháp",
  ],
  [
    "| Nhiệm vụ | Chủ trì | Phối hợp |\n| Mở lớp | Sở Nội vụ | Thuế cơ sở 1, 2, 3; Hạt Kiểm lâm số 4 |",
    "Sở Nội vụ [lead] + Thuế cơ sở 1, 2, 3*, Hạt Kiểm lâm số 4",
  ],
  [
    "| Nhiệm vụ | Chủ trì | Phối hợp |\n| Mở lớp | Sở Nội vụ | Sở Y tế; Sở Tư pháp |",
    "Sở Nội vụ [lead] + Sở Y tế, Sở Tư pháp",
  ],
  [
    "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Chủ trì: Sở Nội vụ; phối hợp: Sở Y tế |",
    "Sở Nội vụ [lead] + Sở Y tế",
  ],
  ["| Nhiệm vụ | Chủ trì, phối hợp |\n| Mở lớp | Sở Nội vụ; Sở Y tế |", "Sở Nội vụ [lead] + Sở Y tế"],
  [
    "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Sở Nội vụ (chủ trì)/ Sở Y tế, Sở Tư pháp |",
    "Sở Nội vụ [lead] + Sở Y tế, Sở Tư pháp",
  ],
  ["| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Thường xuyên |", " [member] + "],
  [
    "| Nhiệm vụ | Chủ trì | Phối hợp |\n| Mở lớp | Đề nghị Tòa án nhân dân tỉnh | Sở Y tế |",
    "Tòa án nhân dân tỉnh [lead] + Sở Y tế",
  ],
  ["| Nhiệm vụ | Chủ trì | Phối hợp |\n| Mở lớp | Đề nghị bổ sung | Sở Y tế |", " [lead] + Sở Y tế"],
  // Lines of a cell without a mark between: roles, labels, and names that repeat their first words.
  [
    "| Nhiệm vụ | Chủ trì/phối hợp |\n| Mở lớp | Chủ trì: Sở Nội vụ Phối hợp: Sở Y tế |",
    "Sở Nội vụ [lead] + Sở Y tế",
  ],
  [
    "| Nhiệm vụ | Chủ trì/phối hợp |\n| Mở lớp | - Chủ trì: Sở Nội vụ - Phối hợp: Sở Y tế, Công an tỉnh |",
    "Sở Nội vụ [lead] + Sở Y tế, Công an tỉnh",
  ],
  [
    "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Đơn vị chủ trì: Phòng Kinh tế Đơn vị phối hợp: Công an xã |",
    "Phòng Kinh tế [lead] + Công an xã",
  ],
  [
    "| Nhiệm vụ | Chủ trì/phối hợp |\n| Mở lớp | Sở Nội vụ chủ trì Sở Y tế phối hợp |",
    "Sở Nội vụ [lead] + Sở Y tế",
  ],
  ["| Nhiệm vụ | Cơ quan chủ trì |\n| Mở lớp | Sở Nội vụ Phối hợp: Sở Y tế |", "Sở Nội vụ [lead] + Sở Y tế"],
  [
    "| Nhiệm vụ | Cơ quan chủ trì |\n| Mở lớp | Sở Tư pháp; Sở Y tế Các xã, phường |",
    "Sở Tư pháp, Sở Y tế, Các xã, phường* [lead] + ",
  ],
  [
    "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Khoa Nội – Khoa Ngoại – Khoa Nhi |",
    "Khoa Nội, Khoa Ngoại, Khoa Nhi [member] + ",
  ],
  [
    "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Phòng Văn hóa - Xã hội - Phòng Kinh tế |",
    "Phòng Văn hóa - Xã hội, Phòng Kinh tế [member] + ",
  ],
  [
    "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Trạm Y tế Hòa Ninh Trạm Y tế Tân Lập |",
    "Trạm Y tế Hòa Ninh, Trạm Y tế Tân Lập [member] + ",
  ],
  [
    "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Tổ dân phố 3 Tổ dân phố 5 |",
    "Tổ dân phố 3, Tổ dân phố 5 [member] + ",
  ],
]);
