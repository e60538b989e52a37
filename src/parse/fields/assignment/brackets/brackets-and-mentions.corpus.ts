import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("brackets and mentions", [
  // A bracket after the name of a heading says whose division it is; after a topic, or with a role, whose work it is.
  [
    "1. Sở Y tế\n- Rà soát kho thuốc.\n2. Phòng Cải cách hành chính (Sở Nội vụ)\n- Thông báo cho các bộ.\n3. Công tác tuyên truyền (Sở Xây dựng)\n- Viết tin bài.\n4. UBND các xã (Sở Tài chính chủ trì)\n- Lập danh sách.",
    [
      "Sở Y tế [member]: 1",
      "Phòng Cải cách hành chính [member]: 1",
      "Sở Xây dựng [member]: 1",
      "Sở Tài chính [lead]: 1",
    ],
  ],
  // Below a sentence to groups the bracket of an item says which of them has it; a basis, an explanation and an object do not.
  [
    "1. Các phòng, đơn vị thực hiện những việc sau:\n- Đôn đốc Công ty Minh Long hoàn thành trạm xử lý (Phòng Quản lý Xây dựng; thời hạn 30/6/2026);\n- Công khai thủ tục (Sở Y tế chủ trì, Sở Tài chính phối hợp).\n- Sửa chữa đường (theo Kế hoạch số 15/KH-UBND).\n- Gửi báo cáo về cơ quan thường trực (Sở Nội vụ).",
    ["Các phòng, đơn vị*, Phòng Quản lý Xây dựng, Sở Y tế [lead] + Sở Tài chính: 4 by 2026-06-30"],
  ],
  [
    "1. Các phòng, đơn vị thực hiện những việc sau:\n- Lắp đèn tại cổng chợ (chủ đầu tư bố trí kinh phí; Sở Tài chính giám sát);\n- Rà soát quy hoạch (Phòng Quy hoạch); cập nhật bản đồ (Văn phòng).\n- Thẩm định giá đất cụ thể. Đơn vị thực hiện: Phòng Giá đất.\n- Thẩm định hồ sơ môi trường. Phòng Môi trường.\n- Sửa chữa nhà kho.",
    [
      "Các phòng, đơn vị*, chủ đầu tư*, Sở Tài chính, Phòng Quy hoạch, Văn phòng, Phòng Giá đất, Phòng Môi trường [member]: 6",
    ],
  ],
  // The heading of a single unit keeps its items.
  [
    "1. Sở Công Thương thực hiện những việc sau:\n- Kiểm tra chợ (Phòng Quản lý Thương mại).\n- Báo cáo kết quả.",
    ["Sở Công Thương [member]: 2"],
  ],
  // Unless the bracket at the end says who does it.
  [
    "1. Sở Công Thương thực hiện những việc sau:\n- Xóa vùng lõm sóng (VNPT, Viettel, MobiFone Yên Bái thực hiện theo địa bàn).\n- Mở lớp nghề (đơn vị thực hiện: Sở Nội vụ).\n- Kiểm tra chợ (Sở Y tế phối hợp).",
    ["Sở Công Thương, VNPT, Viettel, MobiFone Yên Bái, Sở Nội vụ [member] + Sở Y tế: 3"],
  ],
  // What others are asked in a bracket is work of theirs; a basis and a bare object are not.
  [
    "1. Sở Công Thương rà soát mạng lưới chợ (đề nghị Sở Xây dựng theo dõi tiến độ).\n2. Sở Tài chính cân đối kinh phí (giao Kho bạc Nhà nước kiểm soát chi) trước ngày 30/6.",
    [
      "Sở Xây dựng [member]: 1",
      "Sở Công Thương [member]: 1",
      "Kho bạc Nhà nước [member]: 1",
      "Sở Tài chính [member]: 1 by 2025-06-30",
    ],
  ],
  [
    "1. Sở Y tế kiểm tra bếp ăn (theo đề nghị của Sở Nội vụ).\n2. Sở Tài chính bố trí kinh phí (giao các sở).",
    ["Sở Y tế [member]: 1", "Sở Tài chính [member]: 1"],
  ],
  // A goal is not a task; a share to be raised is one.
  ["- Tăng tối thiểu 0,5 điểm so với năm 2024.\n- Đơn vị chủ trì: Sở Nội vụ.", ["Sở Nội vụ [lead]: 0"]],
  ["a) Mục tiêu:\n- Nâng cao chất lượng điều hành.\nb) Nhiệm vụ\n- Rà soát thủ tục.", ["nobody: 1"]],
  ["Mục tiêu: giữ mức như các năm trước.\n- Rà soát thủ tục.", ["nobody: 1"]],
  ["- Giữ vững nhóm 10 tỉnh dẫn đầu cả nước.", []],
  ["- Tăng tỷ lệ hồ sơ trực tuyến, đạt tối thiểu 80%.", ["nobody: 1"]],
  // The unit and the time after the task, each after a dash.
  [
    "1. Bố trí ghế chờ - Văn phòng Sở - Quý I;\n2. Tập huấn kỹ năng - Phòng Kế hoạch - Tài chính - 30/6/2025.\n3. Kiểm tra công vụ - Sở Nội vụ, Sở Y tế - thường xuyên.",
    ["Văn phòng Sở [member]: 1", "Phòng Kế hoạch - Tài chính [member]: 1", "Sở Nội vụ, Sở Y tế [member]: 1"],
  ],
  ["1. Ký quy chế phối hợp với Sở Nội vụ - Sở Y tế trong quý I.", ["nobody: 1"]],
  // The role in a bracket after each unit.
  [
    "- Rà soát thủ tục.\nTrách nhiệm thực hiện: Sở Nội vụ (chủ trì), Sở Tư pháp (phối hợp).",
    ["Sở Nội vụ [lead] + Sở Tư pháp: 1"],
  ],
  [
    "- Rà soát thủ tục.\nĐơn vị thực hiện: Sở Nội vụ (chủ trì); Sở Tư pháp, Sở Y tế (phối hợp).",
    ["Sở Nội vụ [lead] + Sở Tư pháp, Sở Y tế: 1"],
  ],
  ["- Rà soát thủ tục.\nPhân công: Sở Nội vụ (cơ quan chủ trì).", ["Sở Nội vụ [lead]: 1"]],
  // Who is named beside the one that leads, without a role, takes part.
  ["- Rà soát thủ tục - Sở Nội vụ (chủ trì), Sở Y tế.", ["Sở Nội vụ [lead] + Sở Y tế: 1"]],
  [
    "- Rà soát thủ tục. Sở Nội vụ (chủ trì); Sở Y tế, Sở Tư pháp.",
    ["Sở Nội vụ [lead] + Sở Y tế, Sở Tư pháp: 1"],
  ],
  [
    "- Rà soát thủ tục (Sở Nội vụ chủ trì; Sở Y tế, Sở Tư pháp).",
    ["Sở Nội vụ [lead] + Sở Y tế, Sở Tư pháp: 1"],
  ],
  ["- Sở Nội vụ (chủ trì), Sở Y tế (phối hợp): rà soát thủ tục.", ["Sở Nội vụ [lead] + Sở Y tế: 1"]],
  [
    "Giao Sở Nội vụ (chủ trì); Sở Y tế, Sở Tư pháp (phối hợp) rà soát thủ tục.",
    ["Sở Nội vụ [lead] + Sở Y tế, Sở Tư pháp: 1"],
  ],
  [
    "1. Trưởng các phòng, Giám đốc Trung tâm thuộc Sở tổ chức thực hiện.",
    ["các phòng*, Trung tâm thuộc Sở [member]: 1"],
  ],
  // A line that is only a bracket says when the task above is due and who does it.
  [
    "1. Phòng Tài chính rà soát định mức chi.\n(Hoàn thành trước 30/6/2025)\n2. Phòng Quy hoạch lập bản đồ.",
    ["Phòng Tài chính [member]: 1 by 2025-06-30", "Phòng Quy hoạch [member]: 1"],
  ],
  [
    "1. Xây dựng quy trình nội bộ.\nĐơn vị thực hiện: Phòng Quy hoạch.\n(Thời hạn: trước ngày 15/7/2025)",
    ["Phòng Quy hoạch [member]: 1 by 2025-07-15"],
  ],
  [
    "1. Văn phòng tổng hợp kết quả.\n(Chậm nhất ngày 20/12/2025; qua Sở Nội vụ)",
    ["Văn phòng [member]: 1 by 2025-12-20"],
  ],
  [
    "1. Nâng cấp trang thông tin điện tử.\n(Phòng Tài chính chủ trì, hoàn thành trước 20/8/2025)",
    ["Phòng Tài chính [lead]: 1 by 2025-08-20"],
  ],
  ["1. Văn phòng lập dự toán.\n(qua Sở Tài chính)", ["Văn phòng [member]: 1"]],
  ["1. Văn phòng lập dự toán (qua Sở Tài chính).", ["Văn phòng [member]: 1"]],
  // Brackets after the task.
  ["- Rà soát thủ tục (Sở Tài chính chủ trì).", ["Sở Tài chính [lead]: 1"]],
  ["- Rà soát thủ tục (nội dung do Sở Tài chính làm đầu mối).", ["Sở Tài chính [focal]: 1"]],
  [
    "- Rà soát thủ tục (Sở Tài chính theo dõi chung; Sở Nội vụ phối hợp).",
    ["Sở Tài chính [member] + Sở Nội vụ: 1"],
  ],
  ["- Đăng tải tài liệu (Phòng Quy hoạch; thường xuyên).", ["Phòng Quy hoạch [member]: 1"]],
  [
    "- Rà soát thủ tục (Sở Tài chính chủ trì, hoàn thành trong tháng 9/2025).",
    ["Sở Tài chính [lead]: 1 by 9"],
  ],
  ["- Hỗ trợ doanh nghiệp (Phòng Quy hoạch; các hộ kinh doanh được miễn phí).", ["nobody: 1"]],
  ["- Rà soát thủ tục (Sở Tài chính chủ trì, Sở Nội vụ phối hợp).", ["Sở Tài chính [lead] + Sở Nội vụ: 1"]],
  [
    "- Rà soát thủ tục (Sở Tài chính chủ trì; Sở Nội vụ, Sở Tư pháp phối hợp);",
    ["Sở Tài chính [lead] + Sở Nội vụ, Sở Tư pháp: 1"],
  ],
  [
    "- Rà soát thủ tục (Sở Tài chính chủ trì, phối hợp với Sở Nội vụ).",
    ["Sở Tài chính [lead] + Sở Nội vụ: 1"],
  ],
  ["- Rà soát thủ tục (Chủ trì: Sở Tài chính; phối hợp: Sở Nội vụ).", ["Sở Tài chính [lead] + Sở Nội vụ: 1"]],
  [
    "- Rà soát thủ tục (đơn vị chủ trì: Sở Tài chính; đơn vị phối hợp: các sở, ban, ngành).",
    ["Sở Tài chính [lead] + các sở, ban, ngành*: 1"],
  ],
  ["- Rà soát thủ tục (giao Sở Tài chính thực hiện).", ["Sở Tài chính [member]: 1"]],
  ["- Tổng hợp số liệu (Sở Nội vụ làm đầu mối).", ["Sở Nội vụ [focal]: 1"]],
  [
    "- Rà soát thủ tục (Văn phòng Sở chủ trì, các phòng chuyên môn phối hợp).",
    ["Văn phòng Sở [lead] + các phòng chuyên môn*: 1"],
  ],
  ["- Rà soát thủ tục của ngành (Sở Tài chính).", ["nobody: 1"]],
  ["- Rà soát thủ tục (trước ngày 15/9/2025).", ["nobody: 1"]],
  ["- Rà soát thủ tục (gồm cả thủ tục nội bộ).", ["nobody: 1"]],
  // Passives.
  [
    "- Việc rà soát thủ tục do Sở Tài chính chủ trì, phối hợp với Sở Nội vụ.",
    ["Sở Tài chính [lead] + Sở Nội vụ: 1"],
  ],
  ["- Nội dung này do Sở Tài chính thực hiện.", ["Sở Tài chính [member]: 1"]],
  ["- Công tác tổng hợp do Văn phòng Sở đảm nhiệm.", ["Văn phòng Sở [member]: 1"]],
  ["- Do Sở Tài chính chủ trì thực hiện.", ["Sở Tài chính [lead]: 0"]],
  ["- Hội nghị đối thoại do Sở Công Thương chủ trì tổ chức.", ["Sở Công Thương [lead]: 1"]],
  ["- Tham dự hội nghị do Sở Tài chính chủ trì.", ["nobody: 1"]],
  ["- Khắc phục tồn tại do thiên tai gây ra.", ["nobody: 1"]],
  // Names in a bracket after a task are its units; after a body they explain which body is meant.
  [
    "- Rút ngắn 30% thời gian giải quyết thủ tục (Sở Y tế, Sở Tài chính).",
    ["Sở Y tế, Sở Tài chính [member]: 1"],
  ],
  ["- Niêm yết thủ tục tại bộ phận một cửa (Phòng Quản lý di sản);", ["Phòng Quản lý di sản [member]: 1"]],
  ["- Tổng hợp số liệu gửi UBND tỉnh (Sở Tài chính).", ["nobody: 1"]],
  // The paper of a committee needs no explanation.
  [
    "- Niêm yết thủ tục ngay sau khi có quyết định công bố của Chủ tịch UBND tỉnh (Sở Nội vụ).",
    ["Sở Nội vụ [member]: 1"],
  ],
  ["- Cung cấp số liệu cho các đơn vị (Sở Y tế, Sở Tài chính).", ["nobody: 1"]],
  ["- Tiếp thu ý kiến của đoàn kiểm tra (Sở Nội vụ).", ["nobody: 1"]],
  // Units mentioned inside a task get no task.
  ["- Cung cấp số liệu cho Sở Nội vụ tổng hợp.", ["nobody: 1"]],
  ["- Thực hiện theo hướng dẫn của Sở Tư pháp.", ["nobody: 1"]],
  ["- Phối hợp với Sở Y tế kiểm tra cơ sở.", ["nobody: 1"]],
  ["- Báo cáo Sở Nội vụ trước ngày 15/9/2025.", ["nobody: 1"]],
  ["- Tiếp thu ý kiến của các sở, ban, ngành.", ["nobody: 1"]],
  ["- Tham mưu UBND tỉnh ban hành quyết định.", ["nobody: 1"]],
  ["- Đôn đốc các sở, ban, ngành thực hiện.", ["nobody: 1"]],
  ["- Hỗ trợ UBND các xã, phường lập kế hoạch.", ["nobody: 1"]],
  ["- Nâng cao chất lượng hoạt động của Sở Y tế.", ["nobody: 1"]],
  ["a) Sở Tài chính\n- Hướng dẫn UBND các xã, phường lập dự toán.", ["Sở Tài chính [member]: 1"]],
  ["a) Sở Tài chính\n- Trao đổi với Sở Xây dựng về quy hoạch.", ["Sở Tài chính [member]: 1"]],
  ["a) Sở Tài chính\n- Tham mưu UBND tỉnh; đôn đốc Sở Xây dựng thực hiện.", ["Sở Tài chính [member]: 1"]],
  ["- Chủ động phòng, chống thiên tai theo quy định.", ["nobody: 1"]],
  ["- Ban hành kế hoạch trong quý I.", ["nobody: 1"]],
  ["- Báo cáo kết quả theo quy định.", ["nobody: 1"]],
  ["- Công khai quy hoạch tại trụ sở UBND các xã, phường.", ["nobody: 1"]],
  ["- Rà soát thủ tục, kiến nghị Sở Tư pháp thẩm định.", ["nobody: 1"]],
  ["- Tổ chức đối thoại, yêu cầu các cơ sở khắc phục tồn tại.", ["nobody: 1"]],
]);
