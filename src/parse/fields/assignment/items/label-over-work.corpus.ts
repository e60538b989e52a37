import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("labels over work", [
  // With a colon at its end a label heads the work below it.
  [
    "1. Nội dung\n- Rà soát diện tích đất.\n2. Tổ chức thực hiện:\na) Cơ quan quản lý: Sở Y tế:\n- Lập hồ sơ trình UBND tỉnh.\n- Theo dõi tiến độ.\nb) Sở Tài chính:\n- Bố trí kinh phí.",
    ["Sở Y tế [member]: 2", "Sở Tài chính [member]: 1", "nobody: 1"],
  ],
  [
    "II. PHÂN CÔNG NHIỆM VỤ\n1. Cơ quan thường trực: Sở Công Thương:\na) Theo dõi tiến độ của các xã.\nb) Tổng hợp kết quả.\n2. Cơ quan phối hợp: Công an tỉnh; Sở Xây dựng:\na) Kiểm tra hiện trường.",
    ["Sở Công Thương [focal]: 2", "Công an tỉnh, Sở Xây dựng [member]: 1"],
  ],
  [
    "1. Sổ ghi còn thiếu.\n- Nguyên nhân: Do thiếu người.\n- Giải pháp thực hiện: Giao Văn phòng Sở chủ trì, thực hiện:\n+ Lập sổ theo dõi.\n+ Hướng dẫn ghi sổ.",
    ["Văn phòng Sở [lead]: 2", "nobody: 2"],
  ],
  // The task that the label is directly below is theirs as well.
  [
    "1. Tổ chức tập huấn.\n- Đơn vị thực hiện: Sở Y tế chủ trì, phối hợp với Sở Nội vụ thực hiện các việc sau:\n+ Biên soạn tài liệu.\n+ Mời giảng viên.",
    ["Sở Y tế [lead] + Sở Nội vụ: 3"],
  ],
  [
    "1. Kiểm tra thực phẩm.\nPhân công thực hiện: Chi cục An toàn thực phẩm:\n- Lập đoàn kiểm tra.\n- Lấy mẫu gửi kiểm nghiệm.",
    ["Chi cục An toàn thực phẩm [member]: 3"],
  ],
  // Words of a heading that have an object are work.
  ["1. Tổ chức thực hiện công tác tuyên truyền về bầu cử\n- Đơn vị chủ trì: Sở Y tế.", ["Sở Y tế [lead]: 1"]],
  // Labels below the last of several bare items apply to all of them, if other items of the document end with such labels.
  [
    "1. Theo dõi bầu cử\n1.1. Tham gia đoàn kiểm tra.\n1.2. Tổng hợp khó khăn.\n- Đơn vị chủ trì: Sở Y tế.\n2. Tiếp công dân\n2.1. Xử lý đơn thư.\n- Đơn vị chủ trì: Sở Tư pháp.\n3. Mở lớp tập huấn.\n- Đơn vị chủ trì: Sở Nội vụ.",
    ["Sở Y tế [lead]: 2", "Sở Tư pháp [lead]: 1", "Sở Nội vụ [lead]: 1"],
  ],
  // Without a colon, a numbered label in a section without other work; a partner with a list carries it out.
  [
    "1. Nội dung\n- Rà soát diện tích đất.\n2. Tổ chức thực hiện\n2.1. Đơn vị chủ trì: Sở Y tế\n- Lập hồ sơ trình UBND tỉnh.\n2.2. Đơn vị phối hợp: Sở Tài chính\n- Bố trí kinh phí.\n- Hướng dẫn quyết toán.",
    ["Sở Y tế [lead]: 1", "Sở Tài chính [member]: 2", "nobody: 1"],
  ],
  // Labels that close the work above them.
  [
    "1. Rà soát diện tích đất.\na) Đơn vị chủ trì: Sở Y tế\n- Báo cáo UBND tỉnh.",
    ["Sở Y tế [lead]: 1", "nobody: 1"],
  ],
  [
    "1. Rà soát thủ tục.\n- Đơn vị chủ trì: Sở Y tế.\n+ Phối hợp: Sở Nội vụ.\n+ Thời gian: tháng 6/2025.\n2. Mở lớp.\n- Cơ quan thực hiện:\n+ Sở Y tế.\n+ Sở Nội vụ.",
    ["Sở Y tế [lead] + Sở Nội vụ: 1 by 6", "Sở Y tế, Sở Nội vụ [member]: 1"],
  ],
  [
    "1. Tiêm vắc xin.\n2. Phun tiêu độc.\n3. Đơn vị chủ trì: Sở Y tế:\n- Sở Nội vụ rà soát nhân sự.\n- Sở Tài chính cấp kinh phí.",
    ["Sở Y tế [lead]: 2", "Sở Nội vụ [member]: 1", "Sở Tài chính [member]: 1"],
  ],
  // Labels below the last bullet alone are about the whole list; a single one, or others beside it, are about their own bullet.
  [
    "b) Rà soát theo chuyên đề:\n- Rà soát văn bản về chế độ họp.\n- Rà soát văn bản về báo cáo.\n+ Đơn vị thực hiện: Thanh tra Sở.\n+ Thời gian thực hiện: tháng 9/2025",
    ["Thanh tra Sở [member]: 2 by 9"],
  ],
  [
    "b) Rà soát theo chuyên đề:\n- Rà soát văn bản về chế độ họp.\n+ Đơn vị thực hiện: Sở Y tế.\n+ Thời gian: tháng 8/2025\n- Rà soát văn bản về báo cáo.\n- Kiểm tra văn bản.\n+ Đơn vị thực hiện: Thanh tra Sở.\n+ Thời gian: tháng 9/2025",
    ["Sở Y tế [member]: 1 by 8", "Thanh tra Sở [member]: 1 by 9", "nobody: 1"],
  ],
  [
    "b) Rà soát theo chuyên đề:\n- Rà soát văn bản về chế độ họp.\n- Rà soát văn bản về báo cáo.\n+ Đơn vị thực hiện: Thanh tra Sở.",
    ["Thanh tra Sở [member]: 1", "nobody: 1"],
  ],
]);
