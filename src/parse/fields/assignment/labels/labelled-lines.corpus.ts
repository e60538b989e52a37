import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("labels", [
  // Labels below a sentence that names units itself.
  [
    "2. Nhân lực\na) Nhiệm vụ: Sở Nội vụ rà soát đội ngũ công chức.\nb) Cơ quan thực hiện:\n- Đơn vị chủ trì: Sở Nội vụ.\n- Đơn vị phối hợp: Sở Tư pháp.\nc) Thời gian: Tháng 6/2026.",
    ["Sở Nội vụ [lead] + Sở Tư pháp: 1"],
  ],
  [
    "1. Kinh phí\na) Nhiệm vụ: Các đơn vị sự nghiệp lập dự toán.\nb) Cơ quan thực hiện:\n- Đơn vị chủ trì: Sở Y tế.\n- Đơn vị phối hợp: Sở Tài chính, Sở Nội vụ.\n2. Hạ tầng\na) Nhiệm vụ: Rà soát máy chủ.\nb) Cơ quan thực hiện:\n- Đơn vị chủ trì: Công an tỉnh.",
    ["Sở Y tế, Các đơn vị sự nghiệp* [lead] + Sở Tài chính, Sở Nội vụ: 1", "Công an tỉnh [lead]: 1"],
  ],
  // Labels in the words of a commune.
  [
    "1.1. Mở lớp học tại các bản.\nThực hiện: Sở Nội vụ; Cùng làm: Công an xã, Trưởng bản; Đến: tháng 6/2025\n1.2. Dọn vệ sinh đường bản.\nĐơn vị thực hiện: Sở Y tế.\nHỗ trợ: đề nghị Công an tỉnh, UBND các xã.\nXong trước: 30/4/2025.",
    [
      "Sở Nội vụ [member] + Công an xã, Trưởng bản*: 1 by 6",
      "Sở Y tế [member] + Công an tỉnh, UBND các xã*: 1 by 2025-04-30",
    ],
  ],
  // Labels below the last item are about all items of the list. If another item has labels too, each keeps its own.
  [
    "1. Trợ giúp pháp lý cho trẻ em\na) Tập huấn cho người trợ giúp.\nb) Đánh giá chất lượng vụ việc.\nTiến độ: Năm 2026, 2027\nĐơn vị chủ trì: Sở Tư pháp\nĐơn vị phối hợp: Sở Y tế",
    ["Sở Tư pháp [lead] + Sở Y tế: 2"],
  ],
  [
    "1. Trợ giúp pháp lý cho trẻ em\na) Tập huấn cho người trợ giúp.\nĐơn vị chủ trì: Sở Nội vụ\nb) Đánh giá chất lượng vụ việc.\nĐơn vị chủ trì: Sở Tư pháp",
    ["Sở Nội vụ [lead]: 1", "Sở Tư pháp [lead]: 1"],
  ],
  // So are bulleted labels below the last of several items, unless an item above names its units or has labels too.
  [
    "2. Cải cách thủ tục\na) Niêm yết danh mục thủ tục.\nb) Xin lỗi khi trễ hạn.\nc) Hỗ trợ nộp hồ sơ trực tuyến.\n- Đơn vị chủ trì: Sở Tư pháp.\n- Đơn vị phối hợp: Sở Y tế.\n- Thời gian: Quý II/2026.",
    ["Sở Tư pháp [lead] + Sở Y tế: 3 by 6"],
  ],
  [
    "2. Cải cách thủ tục\n2.1. Niêm yết danh mục thủ tục.\n2.2. Hỗ trợ nộp hồ sơ trực tuyến.\n- Cơ quan thực hiện: Sở Tư pháp.",
    ["Sở Tư pháp [member]: 2"],
  ],
  [
    "2. Cải cách thủ tục\n- Niêm yết danh mục thủ tục.\n- Hỗ trợ nộp hồ sơ trực tuyến.\n+ Cơ quan thực hiện: Sở Tư pháp.\n+ Thời gian: Quý II/2026.",
    ["Sở Tư pháp [member]: 2 by 6"],
  ],
  [
    "2. Cải cách thủ tục\na) Sở Nội vụ niêm yết danh mục thủ tục.\nb) Hỗ trợ nộp hồ sơ trực tuyến.\n- Cơ quan thực hiện: Sở Tư pháp.",
    ["Sở Nội vụ [member]: 1", "Sở Tư pháp [member]: 1"],
  ],
  [
    "2. Cải cách thủ tục\na) Niêm yết danh mục thủ tục.\n- Thời gian: tháng 6/2026.\nb) Hỗ trợ nộp hồ sơ trực tuyến.\n- Cơ quan thực hiện: Sở Tư pháp.",
    ["Sở Tư pháp [member]: 1", "nobody: 1"],
  ],
  [
    "II. NHIỆM VỤ\n1. Niêm yết danh mục thủ tục.\n2. Hỗ trợ nộp hồ sơ trực tuyến.\n- Cơ quan thực hiện: Sở Tư pháp.",
    ["Sở Tư pháp [member]: 1", "nobody: 1"],
  ],
  // Labels in paragraphs below a list are about its items without a unit, also where the last item has one.
  [
    "2. Thủ tục\n- Niêm yết danh mục thủ tục.\n- Hỗ trợ nộp hồ sơ trực tuyến.\n- Sở Tư pháp rà soát thủ tục hộ tịch.\nĐơn vị thực hiện: Sở Nội vụ, UBND các xã.\nĐơn vị phối hợp: Sở Y tế.",
    ["Sở Tư pháp [member]: 1", "Sở Nội vụ, UBND các xã* [member] + Sở Y tế: 2"],
  ],
  [
    "2. Thủ tục\n- Sở Y tế niêm yết danh mục thủ tục.\n- Sở Tư pháp rà soát thủ tục hộ tịch.\nĐơn vị phối hợp: Sở Nội vụ.",
    ["Sở Y tế [member]: 1", "Sở Tư pháp [member] + Sở Nội vụ: 1"],
  ],
  // Names alone directly below a task say whose it is, also with its time.
  [
    "1. Minh bạch\n1.1. Rà soát hồ sơ phải nộp.\nSở Tài chính, Sở Nội vụ. Thời gian: Quý II/2026.\n1.2. Hạn chế kiểm tra trùng lặp.\nThanh tra tỉnh",
    ["Sở Tài chính, Sở Nội vụ [member]: 1 by 6", "Thanh tra tỉnh [member]: 1"],
  ],
  ["1. Sở Y tế khảo sát doanh nghiệp.\nSở Tài chính, Sở Nội vụ.", ["Sở Y tế [member]: 1"]],
  // A heading that has the form of a subject, over tasks with labels of their own.
  [
    "3. Công chức, viên chức trực tiếp phục vụ\n3.1. Tập huấn đổi mới phong cách.\nĐơn vị thực hiện: Trường Cao đẳng Y tế.\n3.2. Chấm điểm bằng phiếu mã QR.\nĐơn vị thực hiện: Bệnh viện Sản Nhi.",
    ["Trường Cao đẳng Y tế [member]: 1", "Bệnh viện Sản Nhi [member]: 1"],
  ],
  // Where the work takes place is no task.
  [
    "1. Chương trình nhạc trẻ\n- Thời gian: ngày 12/9/2026.\n- Địa điểm: Hoàng Thành Thăng Long.\n- Đơn vị chủ trì: Sở Văn hóa và Thể thao.",
    ["Sở Văn hóa và Thể thao [lead]: 1 by 2026-09-12"],
  ],
  // The role of the units after a semicolon is about them only.
  [
    "1. Mở phiên giao dịch việc làm.\nPhân công: Trung tâm Dịch vụ việc làm; Phòng Việc làm và Hội Nông dân tỉnh phối hợp.",
    ["Trung tâm Dịch vụ việc làm [member] + Phòng Việc làm, Hội Nông dân tỉnh: 1"],
  ],
  // Who helps, without a noun for an office.
  [
    "1. Rút ngắn thời gian giải quyết thủ tục.\nChủ trì: Sở Nội vụ.\nTham gia: Các sở, ban, ngành; UBND các xã, phường.",
    ["Sở Nội vụ [lead] + Các sở, ban, ngành*, UBND các xã, phường*: 1"],
  ],
  [
    "1. Rút ngắn thời gian giải quyết thủ tục.\n- Chủ trì: Sở Nội vụ.\n- Cùng thực hiện: Sở Y tế.",
    ["Sở Nội vụ [lead] + Sở Y tế: 1"],
  ],
  ["1. Sở Nội vụ\n- Hỗ trợ: 50 triệu đồng mỗi xã.", ["Sở Nội vụ [member]: 1"]],
  // Labels that begin with a verb, below a task without a full stop.
  [
    "1.1. Cắt giảm 30% thời gian giải quyết thủ tục\n- Chủ trì: Sở Tài chính; Phối hợp: Sở Y tế; Tiến độ: Quý II/2025",
    ["Sở Tài chính [lead] + Sở Y tế: 1 by 6"],
  ],
  // A heading over labels of content and units.
  [
    "1. Tuyên truyền\na) Hoạt động 1\n- Nội dung: Rà soát văn bản.\n- Cơ quan chủ trì: Sở Tư pháp.\nb) Hoạt động 2\n- Nội dung: Tập huấn.\n- Cơ quan chủ trì: Sở Y tế.",
    ["Sở Tư pháp [lead]: 1", "Sở Y tế [lead]: 1"],
  ],
  // The words after "Nội dung:" are the task, and the labels below are about it only.
  [
    "1. Tuyên truyền\n1.1. Nội dung: Rà soát văn bản.\nThời gian: tháng 9/2025.\nChủ trì: Sở Tư pháp.\nPhối hợp: Sở Nội vụ.\n1.2. Nội dung: Phối hợp Sở Xây dựng tập huấn.\nChủ trì: Sở Y tế.",
    ["Sở Tư pháp [lead] + Sở Nội vụ: 1 by 9", "Sở Y tế [lead] + Sở Xây dựng: 1"],
  ],
  [
    "1. Tuyên truyền\n- Giải pháp: Rà soát văn bản\n+ Chủ trì: Sở Tư pháp.\n- Giải pháp: Tập huấn\n+ Chủ trì: Sở Y tế.",
    ["Sở Tư pháp [lead]: 1", "Sở Y tế [lead]: 1"],
  ],
  [
    "a) Nội dung: gồm các việc sau:\n- Rà soát văn bản.\n- Tập huấn.\nb) Cơ quan chủ trì: Sở Y tế.",
    ["Sở Y tế [lead]: 2"],
  ],
  ["1. Tổ chức tập huấn\n- Thành phần: cán bộ.\n- Cơ quan chủ trì: Sở Tư pháp.", ["Sở Tư pháp [lead]: 1"]],
  // The label says who bears the work of a sentence about every body.
  [
    "1. Trên cơ sở tài liệu do tỉnh biên soạn, các cơ quan, đơn vị tổ chức tuyên truyền.\n- Cơ quan chủ trì: Sở Tư pháp.",
    ["Sở Tư pháp [lead]: 1"],
  ],
  // A label of time before a sentence with a subject and a duty is its topic.
  [
    "1. Thời hạn nộp hồ sơ: Các đơn vị gửi hồ sơ về Sở Y tế trước ngày 15/5/2025.\n2. Thời gian thực hiện: Sở Tư pháp hoàn thành trong tháng 6/2025.",
    ["Các đơn vị* [member]: 1 by 2025-05-15", "Sở Tư pháp [member]: 1 by 6"],
  ],
  // So is a label of money, also before an opening clause; the source of the money is nobody's work.
  [
    "1. Sở Y tế mở lớp tập huấn.\n2. Kinh phí: UBND các xã bố trí kinh phí thực hiện.\n3. Kinh phí thực hiện: Ngoài kinh phí được cấp, đề nghị Sở Tài chính bố trí bổ sung.",
    ["Sở Y tế [member]: 1", "UBND các xã* [member]: 1", "Sở Tài chính [member]: 1"],
  ],
  [
    "1. Sở Y tế mở lớp tập huấn.\n- Kinh phí: từ ngân sách tỉnh, các nguồn tài trợ.\n- Nguồn kinh phí: Ngân sách của Sở Nội vụ.",
    ["Sở Y tế [member]: 1"],
  ],
  [
    "1. Sở Y tế mở lớp tập huấn.\n2. Kinh phí: Do ngân sách nhà nước bảo đảm theo phân cấp; Sở Tài chính tham mưu bố trí kinh phí.",
    ["Sở Y tế [member]: 1", "Sở Tài chính [member]: 1"],
  ],
  // Where the money comes from is no work of the unit above.
  [
    "1. Giao Sở Nội vụ theo dõi việc thực hiện.\nKinh phí thực hiện được bố trí trong dự toán giao cho các cơ quan, đơn vị.",
    ["Sở Nội vụ [member]: 1"],
  ],
  [
    "1. Sở Nội vụ:\n- Theo dõi việc thực hiện.\n- Kinh phí triển khai các nhiệm vụ của Chương trình này thực hiện theo quy định của pháp luật.",
    ["Sở Nội vụ [member]: 1"],
  ],
  // An order after the value of such a label.
  [
    "1. Sở Y tế ghi sổ.\n- Thời gian thực hiện: Đã xong từ tháng 6/2024; giao Thanh tra Sở chủ trì kiểm tra việc ghi sổ.",
    ["Sở Y tế [member]: 1", "Thanh tra Sở [lead]: 1"],
  ],
  [
    "1. Rà soát thủ tục.\n- Đơn vị chủ trì: Sở Tư pháp.\n- Thời gian hoàn thành: trước ngày 30/6/2025; giao Văn phòng UBND tỉnh theo dõi, đôn đốc.",
    ["Sở Tư pháp [lead]: 1 by 2025-06-30", "Văn phòng UBND tỉnh [member]: 1"],
  ],
  [
    "1. Sở Y tế rà soát thủ tục.\n- Thời hạn: trong tháng 6/2025. Đề nghị các xã gửi báo cáo về Sở Y tế.",
    ["Sở Y tế [member]: 1 by 6", "các xã* [member]: 1"],
  ],
  [
    "1. Sở Y tế rà soát thủ tục.\n- Sản phẩm: Báo cáo của Sở, giao nộp trước ngày 20/6/2025.\n- Kinh phí: theo dự toán giao Sở Tài chính năm 2025; nguồn giao các xã.",
    ["Sở Y tế [member]: 1"],
  ],
  [
    "1. Sở Tư pháp rà soát văn bản.\n- Thời gian báo cáo: định kỳ hằng tháng.\n- Sản phẩm: Báo cáo của Sở gửi Sở Nội vụ.",
    ["Sở Tư pháp [member]: 1"],
  ],
]);
