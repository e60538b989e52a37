import { deadlineExamples } from "../../../../test/support/deadline-examples.ts";

// Those who owe are in a heading or a paragraph above.
export default deadlineExamples([
  // The heading's subject applies to the paragraphs below it, also a subject that means all units, or after an opening.
  [
    ["sub-plan 2024-2, Các cơ quan, đơn vị", "report year-11-10, Các cơ quan, đơn vị → Sở Tư pháp"],
    [
      "1. Các cơ quan, đơn vị xây dựng kế hoạch thực hiện, hoàn thành trong tháng 02/2024.\nĐịnh kỳ báo cáo Sở Tư pháp hằng năm (trước ngày 10 tháng 11).\n2. Sở Tài chính bố trí kinh phí.",
    ],
  ],
  [
    ["task 2024-04-15, các cơ quan quản lý cấp trên"],
    [
      "1. Trách nhiệm của các cơ quan quản lý cấp trên (bao gồm cả cơ quan đại diện):\n- Kiểm kê.\nThời hạn hoàn thành: trước ngày 15/4/2024.",
    ],
  ],
  [
    ["report 2024-02-20, Sở Tài chính → UBND tỉnh"],
    [
      "2. Trên cơ sở báo cáo của Công ty, giao Sở Tài chính chủ trì rà soát, bảo đảm việc\nthực hiện đúng quy định. Hoàn thành và báo cáo UBND tỉnh trước ngày 20/02/2024.",
    ],
  ],
  [["task 2024-12-10, Bộ Nội vụ"], ["6. Bộ Nội vụ chỉ đạo rà soát hồ sơ, hoàn thành trước ngày 10/12/2024."]],
  // The last sentence of the heading names others.
  [
    ["task 2024-09-30, UBND phường Quy Nhơn"],
    [
      "2. UBND các xã triển khai Kế hoạch. Riêng UBND phường Quy Nhơn chỉ đạo:\n- Rà soát điểm tập kết rác.\n- Xử lý điểm ô nhiễm trước ngày 30/9/2024.",
    ],
  ],
  // A heading that passes an order on.
  [
    ["report 2024-12-15, Chi cục Thủy sản → UBND tỉnh"],
    [
      "1. Sở Nông nghiệp và Môi trường yêu cầu Chi cục Thủy sản:\n- Lấy mẫu nước.\n- Tổng hợp, báo cáo UBND tỉnh trước ngày 15/12/2024.",
    ],
  ],
  // A line without a label gives the list below it to a unit.
  [
    ["task 2024-6, Sở Y tế"],
    ["2. Cải cách thể chế\nGiao Sở Y tế:\n+ Rà soát văn bản, hoàn thành trong quý II."],
  ],
  // The heading names the unit that asks, not the units that are asked.
  [
    ["task 2024-09-30"],
    ["I. Văn phòng UBND tỉnh trân trọng đề nghị:\n1. Các đại biểu đăng ký tham dự trước ngày 30/9/2024."],
  ],
  [
    ["report 2024-12-10, Các phòng, ban trực thuộc Sở Giao thông vận tải"],
    [
      "1. Các phòng, ban trực thuộc Sở Giao thông vận tải triển khai Kế hoạch này; báo cáo kết quả trước ngày 10/12.",
    ],
  ],
  // A paragraph below an item without an end of its own belongs to the item.
  [
    ["report 2024-12-10, Sở Y tế → UBND tỉnh"],
    ["1. Sở Y tế\nTổng hợp kết quả, báo cáo UBND tỉnh trước ngày 10/12/2024."],
  ],
  [
    ["task 2024-12-10, Sở Tài chính"],
    ["I. VIỆC CẦN LÀM TRONG THÁNG 12/2024\n1. Sở Tài chính rà soát thủ tục trước ngày 10/12/2024."],
  ],
]);
