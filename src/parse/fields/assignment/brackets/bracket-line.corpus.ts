import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("a bracket on a line of its own", [
  // Above tasks, below a heading.
  [
    "(Sở Tài chính chủ trì, Sở Nội vụ phối hợp)\n- Rà soát thủ tục.\n- Công khai kết quả.",
    ["Sở Tài chính [lead] + Sở Nội vụ: 2"],
  ],
  // Below a task without a unit.
  ["- Rà soát thủ tục.\n(Sở Tài chính chủ trì, Sở Nội vụ phối hợp)", ["Sở Tài chính [lead] + Sở Nội vụ: 1"]],
  // Below a task of a unit: those who help.
  ["1. Sở Tài chính\n- Rà soát thủ tục.\n(Sở Nội vụ phối hợp)", ["Sở Tài chính [member] + Sở Nội vụ: 1"]],
  // Units, who helps and the time without a bracket, on a line below its task.
  [
    "1. Phát hành bộ hướng dẫn một trang.\n→ Phòng Đăng ký kinh doanh; phối hợp Trung tâm Phục vụ hành chính công tỉnh; làm thường xuyên.\n2. Khảo sát 300 doanh nghiệp.\n→ Sở Y tế; xong trước 15/6/2026.\n3. Liên thông dữ liệu mã số thuế.\n→ Sở Nội vụ chủ trì, Sở Tư pháp phối hợp; quý II/2026.",
    [
      "Phòng Đăng ký kinh doanh [member] + Trung tâm Phục vụ hành chính công tỉnh: 1",
      "Sở Y tế [member]: 1 by 2026-06-15",
      "Sở Nội vụ [lead] + Sở Tư pháp: 1 by 6",
    ],
  ],
  [
    "1. Khảo sát 300 doanh nghiệp.\n- Sở Y tế; trong quý II/2026.\n2. Mở lớp tập huấn.\n=> Sở Nội vụ chủ trì.",
    ["Sở Y tế [member]: 1 by 6", "Sở Nội vụ [lead]: 1"],
  ],
  [
    "1. Khảo sát 300 doanh nghiệp.\n- Sở Y tế rà soát; xong trước 15/6/2026.",
    ["Sở Y tế [member]: 1 by 2026-06-15", "nobody: 1"],
  ],
  // No units.
  ["(Chi tiết tại Phụ lục)\n- Rà soát thủ tục.", ["nobody: 1"]],
  ["- Rà soát thủ tục.\n(Thời gian: quý III/2026)", ["nobody: 1"]],
  // In a document whose lines end in the units that do the work, a bracket explains nothing.
  [
    "- Quán triệt Kế hoạch tới viên chức của Sở (Văn phòng Sở).\n- Huy động các tổ công nghệ số cộng đồng (Phòng Chuyển đổi số).\n- Rà soát quy trình nội bộ (Phòng Bưu chính).",
    ["Văn phòng Sở [member]: 1", "Phòng Chuyển đổi số [member]: 1", "Phòng Bưu chính [member]: 1"],
  ],
  [
    "- Số hóa hồ sơ mới; mỗi tổ công nghệ hỗ trợ 40 hộ nộp hồ sơ (Phòng Chuyển đổi số).\n- Quán triệt Kế hoạch (Văn phòng Sở).\n- Rà soát quy trình nội bộ (Phòng Bưu chính).",
    ["Phòng Chuyển đổi số [member]: 1", "Văn phòng Sở [member]: 1", "Phòng Bưu chính [member]: 1"],
  ],
  [
    "- Quán triệt Kế hoạch tới viên chức của Sở (Văn phòng Sở).\n- Rà soát quy trình nội bộ.\n- Làm việc với tổ công tác (Sở Y tế).",
    ["nobody: 3"],
  ],
]);
