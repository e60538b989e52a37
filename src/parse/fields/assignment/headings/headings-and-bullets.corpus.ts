import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("headings and bullets", [
  // A heading that says whose tasks are below it, for bodies that no catalogue knows.
  [
    "Điều 4. Nhiệm vụ, quyền hạn của Đảng ủy xã\n1. Quyết định chương trình công tác.\n2. Phân công đảng viên phụ trách thôn.\nĐiều 5. Nhiệm vụ của Tổ giúp việc\n1. Soạn báo cáo.\nĐiều 6. Nhiệm vụ của chương trình\n1. Soạn tài liệu.",
    ["Đảng ủy xã [member]: 2", "Tổ giúp việc [member]: 1", "nobody: 1"],
  ],
  [
    "2. Nội dung giám sát của chủ đầu tư\n- Theo dõi tiến độ thi công.\n- Báo cáo kết quả.\n3. Nội dung giám sát của Sở Xây dựng\n- Công tác cấp phép.\n- Việc nghiệm thu.",
    ["chủ đầu tư [member]: 2"],
  ],
  // A dash inside the name of the unit, and one between a topic and its unit.
  [
    "1. Ngân hàng Nhà nước - Chi nhánh tỉnh Kon Tum\n- Rà soát quy trình cho vay.\n2. Công tác tín dụng - Ngân hàng Nhà nước\n- Rà soát quy trình cho vay.",
    ["Ngân hàng Nhà nước - Chi nhánh tỉnh Kon Tum [member]: 1", "Ngân hàng Nhà nước [member]: 1"],
  ],
  // Persons with their work below the body to which they belong, and only their names.
  [
    "1. Ban Thường trực Hội Nông dân xã\n- Đồng chí Chủ tịch Hội Nông dân xã chịu trách nhiệm chỉ đạo chung.\n- Đồng chí Phó Chủ tịch trực tiếp tham mưu kế hoạch.",
    ["Ban Thường trực Hội Nông dân xã, Hội Nông dân xã [member]: 2"],
  ],
  // A heading with only the role and the partners, without a colon.
  [
    "3. UBND các xã, phường\na) Chủ trì, phối hợp với Sở Công Thương và các đơn vị có liên quan\n- Phát triển vùng trồng.\n- Xây dựng mô hình mẫu.\nb) Phối hợp với Sở Y tế\n- Cấp mã số cơ sở.",
    ["UBND các xã, phường* [lead] + Sở Công Thương, Sở Y tế: 3"],
  ],
  // A heading of responsibilities over the units is no task of the unit above it, and neither is their work.
  [
    "1. Các sở, ngành, địa phương:\n1.1. Trách nhiệm chung\na) Rà soát quy hoạch ngành.\nb) Công khai thủ tục.\n1.2. Trách nhiệm cụ thể\na) Sở Y tế\n- Thẩm định hồ sơ y tế.\nb) Sở Công Thương\n- Thẩm định hồ sơ cụm công nghiệp.",
    ["Các sở, ngành, địa phương* [member]: 2", "Sở Y tế [member]: 1", "Sở Công Thương [member]: 1"],
  ],
  // Every body as a heading over its tasks.
  [
    "III. TỔ CHỨC THỰC HIỆN\n1. Các đơn vị:\n- Tổ chức tự kiểm tra hệ thống điện.\n- Bố trí người trực trong đợt kiểm tra.\n2. Sở Công Thương:\n- Kiểm tra an toàn điện tại các chợ.",
    ["Các đơn vị* [member]: 2", "Sở Công Thương [member]: 1"],
  ],
  ["1. Các cơ quan, đơn vị:\n- Rà soát quy trình.\n- Mở lớp tập huấn.", ["Các cơ quan, đơn vị* [member]: 2"]],
  // A part of the work that another unit does.
  [
    "2. UBND các huyện, thành phố:\n- Số hóa hồ sơ còn hiệu lực. Riêng UBND thành phố Vinh làm điểm mô hình chợ 4.0.",
    ["UBND các huyện, thành phố* [member]: 1", "UBND thành phố Vinh [member]: 1"],
  ],
  [
    "4. Sở Tài chính: cân đối ngân sách; riêng nguồn vốn ODA thì Sở Xây dựng thẩm định.",
    ["Sở Tài chính [member]: 1", "Sở Xây dựng [member]: 1"],
  ],
  [
    "2. Sở Y tế:\n- Rà soát các trạm; riêng trạm xã Bản Lầu sửa chữa trong quý II.",
    ["Sở Y tế [member]: 1 by 6"],
  ],
  // A duty after a sentence on how the plan is carried out is no closing paragraph.
  [
    "1. Kế hoạch này được thực hiện lồng ghép với kế hoạch phòng cháy năm 2024. Các thành viên Tổ công tác an toàn điện triển khai và tiến hành đo kiểm theo nội dung kế hoạch.\n2. Giao Phòng Kế hoạch tổng hợp kết quả.",
    ["Các thành viên Tổ công tác an toàn điện* [member]: 1", "Phòng Kế hoạch [member]: 1", "nobody: 1"],
  ],
  [
    "1. Giao Phòng Kế hoạch tổng hợp kết quả.\nKế hoạch này được phổ biến đến các đơn vị.",
    ["Phòng Kế hoạch [member]: 1"],
  ],
  // "Kết hợp" before units at the beginning of a task.
  [
    "1. Sở Công Thương:\n- Kết hợp Điện lực tỉnh xây dựng phương án cắt điện.\n- Kết hợp với Sở Tài chính bố trí kinh phí.\n- Kết hợp tuyên truyền trên loa và trên trang thông tin.\n- Mở hội chợ kết hợp với Sở Y tế tổ chức.",
    ["Sở Công Thương [member] + Điện lực tỉnh, Sở Tài chính: 4"],
  ],
  // After "Chủ trì" too, but not before things that it joins.
  [
    "1. Sở Công Thương:\n- Chủ trì kết hợp Sở Nội vụ, Ban Quản lý chợ xây dựng phương án di dời.\n- Chủ trì kết hợp tuyên truyền với kiểm tra.",
    ["Sở Công Thương [lead] + Sở Nội vụ, Ban Quản lý chợ: 2"],
  ],
  // Work is given out to persons of the unit: they are no further unit.
  [
    "2. Sở Công Thương:\n- Ngày 12/4/2024: Họp đoàn kiểm tra, phân công nhiệm vụ cho từng thành viên trong Đoàn.\n- Kiểm tra an toàn điện.",
    ["Sở Công Thương [member]: 2"],
  ],
  // The authorities as a further member of a list.
  [
    "1. Các sở, ban, ngành, chính quyền các cấp đẩy mạnh tuyên truyền.",
    ["Các sở, ban, ngành*, chính quyền các cấp* [member]: 1"],
  ],
  ["- Sở Y tế xây dựng chính quyền điện tử.", ["Sở Y tế [member]: 1"]],
  // Words of function before a list are no task.
  [
    "3. Riêng Sở Tài chính, ngoài nhiệm vụ chung, có nhiệm vụ:\n- Rà soát văn bản.\n- Mở lớp tập huấn.",
    ["Sở Tài chính [member]: 2"],
  ],
  [
    "2. Các sở, ban, ngành và UBND các xã căn cứ theo chức năng, nhiệm vụ được giao:\na) Rà soát văn bản.\nb) Mở lớp tập huấn.",
    ["Các sở, ban, ngành*, UBND các xã* [member]: 2"],
  ],
  [
    "4. Sở Tài chính căn cứ chức năng, nhiệm vụ được giao bố trí kinh phí:\n- Mua thiết bị.",
    ["Sở Tài chính [member]: 2"],
  ],
  // A line that begins like the one above the list is about its own unit.
  // A paragraph after the bullets of a unit has its own subject, known or not. Marks in a name do not make another unit.
  [
    "Giao Sở Y tế:\n- Rà soát quy trình.\nTrung tâm Cấp cứu tỉnh rút ngắn thời gian tiếp nhận.\nCông ty Thoát nước công khai giá.",
    ["Sở Y tế [member]: 1", "Trung tâm Cấp cứu tỉnh [member]: 1", "Công ty Thoát nước [member]: 1"],
  ],
  [
    "Giao Sở Y tế:\n- Rà soát quy trình.\nGiao Ban Quản lý chợ Bình An chủ trì kiểm tra.",
    ["Sở Y tế [member]: 1", "Ban Quản lý chợ Bình An [lead]: 1"],
  ],
  // A name that consists of words of duty.
  ["1. Giao Sở Xây dựng:\n- Rà soát quy trình.", ["Sở Xây dựng [member]: 1"]],
  ["1. Yêu cầu Ban Chỉ đạo:\n- Rà soát quy trình.", ["Ban Chỉ đạo [member]: 1"]],
  ["Giao Sở Y tế:\n- Rà soát quy trình.\nSở Y “tế có trách nhiệm báo cáo.", ["Sở Y tế [member]: 2"]],
  [
    "Văn phòng Sở:\n+ Đăng tải văn bản.\n+ Trả lời kiến nghị.\nPhòng Kế hoạch - Tổng hợp: công khai dự toán.",
    ["Văn phòng Sở [member]: 2", "Phòng Kế hoạch - Tổng hợp [member]: 1"],
  ],
  // Names above tables are no tasks.
  [
    "1. Phòng Quản lý nhà:\n| TT | Nhiệm vụ |\n| 1 | Rà soát quy trình |\n2. Thanh tra Sở (01 nhiệm vụ):\n| TT | Nhiệm vụ |\n| 1 | Thanh tra việc cấp phép |",
    [],
  ],
  // A heading between bullets is no task; a sentence between them is.
  [
    "Giao Sở Y tế:\n- Rà soát quy trình.\nCông tác tuyên truyền\n- Phát thanh trên loa xã.",
    ["Sở Y tế [member]: 2"],
  ],
  [
    "Giao Sở Y tế:\n- Rà soát quy trình.\nKiểm tra các phòng khám\n- Phát thanh trên loa xã.",
    ["Sở Y tế [member]: 3"],
  ],
  // A role over a list of tasks.
  [
    "1. Sở Tài chính\n1.1. Chủ trì, phối hợp với Sở Y tế, Sở Nội vụ:\na) Rà soát thủ tục.\nb) Đề xuất cơ chế hỗ trợ.",
    ["Sở Tài chính [lead] + Sở Y tế, Sở Nội vụ: 2"],
  ],
  // A heading that only names a unit, its role, its partners or the bodies it directs has no task. Its items have the tasks.
  [
    "7.1. Sở Tài chính chủ trì, phối hợp các sở, ban, ngành\n- Ưu tiên vốn cho cấp nước.\n- Đề xuất cơ chế hỗ trợ.",
    ["Sở Tài chính [lead] + các sở, ban, ngành*: 2"],
  ],
  [
    "2. Sở Y tế phối hợp với Công an tỉnh, Sở Nội vụ và các đơn vị liên quan\na) Khám sàng lọc.\nb) Cấp thuốc.",
    ["Sở Y tế [coordinate] + Công an tỉnh, Sở Nội vụ: 2"],
  ],
  [
    "5.2. Bộ Chỉ huy Quân sự tỉnh chỉ đạo lực lượng Dân quân tự vệ\nTuần tra các bãi bồi ven sông.",
    ["Bộ Chỉ huy Quân sự tỉnh [member]: 1"],
  ],
  [
    "3.9. Chủ tịch UBND địa bàn cấp xã chỉ đạo\n- Khám sàng lọc.\n- Cấp thuốc.",
    ["UBND địa bàn cấp xã* [member]: 2"],
  ],
  ["3. Sở Y tế chỉ đạo\n- Khám sàng lọc.\n- Cấp thuốc.", ["Sở Y tế [member]: 2"]],
  ["4. Sở Y tế chỉ đạo Trung tâm Kiểm soát bệnh tật\n- Lấy mẫu nước.\n- Cấp thuốc.", ["Sở Y tế [member]: 2"]],
  // A heading that states work is a task too.
  ["2. Sở Y tế chủ trì, phối hợp với Sở Nội vụ tập huấn\n- In tài liệu.", ["Sở Y tế [lead] + Sở Nội vụ: 2"]],
  ["4. Sở Y tế chỉ đạo Trung tâm Kiểm soát bệnh tật lấy mẫu nước\n- Cấp thuốc.", ["Sở Y tế [member]: 2"]],
  ["4. Sở Y tế chỉ đạo lực lượng chức năng lấy mẫu nước\n- Cấp thuốc.", ["Sở Y tế [member]: 2"]],
  // A line that only states when is about the duties above it.
  [
    "1. Giao Sở Y tế\nKhẩn trương gửi dữ liệu khám bệnh.\nThời gian thực hiện hoàn thành xong trước ngày 05 tháng 12 năm 2025.",
    ["Sở Y tế [member]: 1 by 2025-12-05"],
  ],
  [
    "1. Giao Sở Y tế\n- Rà soát dữ liệu.\n- Làm sạch dữ liệu.\nThời gian hoàn thành trước ngày 31/12/2025.",
    ["Sở Y tế [member]: 2 by 2025-12-31"],
  ],
  [
    "1. Sở Y tế rà soát dữ liệu.\nThời hạn hoàn thành chậm nhất trong quý IV/2025.",
    ["Sở Y tế [member]: 1 by 12"],
  ],
  [
    "1. Sở Y tế rà soát dữ liệu.\nThời gian thực hiện từ ngày 01/10/2025 đến ngày 31/12/2025.",
    ["Sở Y tế [member]: 1 by 2025-12-31"],
  ],
  // A line that also states a duty is one.
  [
    "1. Sở Y tế\n- Rà soát dữ liệu.\n- Thời gian hoàn thành trước ngày 31/12/2025 phải được công khai.",
    ["Sở Y tế [member]: 2 by 2025-12-31"],
  ],
  // The title of an annex is not a task.
  [
    "1. Sở Tài chính tổng hợp kết quả.\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nNÂNG CAO CHỈ SỐ PCI NĂM 2025",
    ["Sở Tài chính [member]: 1"],
  ],
  // Closing sentences are not tasks.
  [
    "a) Sở Tài chính\n- Rà soát thủ tục.\nTrên đây là Kế hoạch của UBND tỉnh, yêu cầu các đơn vị nghiêm túc thực hiện./.",
    ["Sở Tài chính [member]: 1"],
  ],
  [
    "1. Sở Tài chính tổng hợp kết quả.\nTrong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Sở Nội vụ để được hướng dẫn./.",
    ["Sở Tài chính [member]: 1"],
  ],
  [
    "1. Sở Tài chính tổng hợp kết quả.\nQuá trình triển khai nếu phát sinh vướng mắc, đề nghị các đơn vị báo cáo UBND tỉnh.",
    ["Sở Tài chính [member]: 1"],
  ],
  [
    "1. Sở Tài chính tổng hợp kết quả.\nNhận Công điện này, yêu cầu Thủ trưởng các phòng, ban; Chủ tịch UBND các xã, thị trấn khẩn trương thực hiện./.",
    ["Sở Tài chính [member]: 1"],
  ],
  [
    "1. Sở Tài chính\n- Tổng hợp kết quả.\n- Nhận được Chỉ thị này, yêu cầu UBND các xã thực hiện./.",
    ["Sở Tài chính [member]: 1"],
  ],
  // A bullet before a closing paragraph is a slip of the typist or of the engine.
  [
    "1. Sở Tài chính\n- Tổng hợp kết quả.\n- Trên đây là Kế hoạch của UBND tỉnh, yêu cầu các đơn vị nghiêm túc thực hiện./.",
    ["Sở Tài chính [member]: 1"],
  ],
  // Receiving something else is a task.
  ["1. Sở Tài chính\n- Nhận hồ sơ này của các đơn vị.", ["Sở Tài chính [member]: 1"]],
  [
    "1. Sở Tài chính tổng hợp kết quả.\nNhận được Kế hoạch này, đề nghị các đơn vị triển khai thực hiện.",
    ["Sở Tài chính [member]: 1"],
  ],
  [
    "a) Sở Tài chính\n- Rà soát thủ tục.\nYêu cầu các sở, ban, ngành nghiêm túc thực hiện.",
    ["Sở Tài chính [member]: 1", "các sở, ban, ngành* [member]: 1"],
  ],
  ["- Rà soát thủ tục.\nTrên đây là nội dung kế hoạch.", ["nobody: 1"]],
  // A number over orders is a heading like the other numbers of its list, however long it is and with a full stop.
  [
    `Yêu cầu các phòng, đơn vị thực hiện các nhiệm vụ sau:\n1. Tăng cường quản lý đất đai\n- Rà soát quỹ đất công.\n- Lập sổ theo dõi.\n2. Nâng cao chất lượng tiếp công dân\n- Bố trí phòng tiếp dân.\n- Trả lời đơn thư.\n3. Đẩy mạnh chuyển đổi số, ${"ứng dụng công nghệ trong quản lý hồ sơ, ".repeat(4)}phục vụ người dân\n- Số hóa hồ sơ.\n- Mở tài khoản số.\n4. Bảo đảm kinh phí cho các trường.\n- Lập dự toán.\n- Phân bổ vốn.`,
    ["các phòng, đơn vị* [member]: 8"],
  ],
  // It states work where the other numbers do, and where it has details that are no orders or a due date.
  [
    "Yêu cầu các phòng, đơn vị thực hiện các nhiệm vụ sau:\n1. Rà soát quỹ đất công.\n- Lập sổ theo dõi.\n- Báo cáo kết quả.\n2. Bố trí phòng tiếp dân.\n3. Bảo đảm kinh phí cho các trường.\n- Lập dự toán.\n- Phân bổ vốn.",
    ["các phòng, đơn vị* [member]: 7"],
  ],
  [
    "Yêu cầu các phòng, đơn vị thực hiện các nhiệm vụ sau:\n1. Tăng cường quản lý đất đai\n- Rà soát quỹ đất công.\n- Lập sổ theo dõi.\n2. Nâng cao chất lượng tiếp công dân\n- Bố trí phòng tiếp dân.\n- Trả lời đơn thư.\n3. Bảo đảm kinh phí cho các trường trước ngày 30/6/2026.\n- Lập dự toán.\n- Phân bổ vốn.",
    ["các phòng, đơn vị* [member]: 7 by 2026-06-30"],
  ],
  // Numbers of one form over sentences are headings, although each begins with a verb.
  [
    "Yêu cầu các phòng, đơn vị thực hiện các nhiệm vụ sau:\n1. Tăng cường quản lý đất đai ở các xã ven biển:\nRà soát toàn bộ quỹ đất công chưa sử dụng ở từng thôn.\n2. Nâng cao chất lượng tiếp công dân\nBố trí phòng tiếp công dân có đủ bàn ghế, nước uống.\nThường xuyên trả lời đơn thư đúng hạn cho người dân.",
    ["các phòng, đơn vị* [member]: 3"],
  ],
  [
    "1. Tăng cường quản lý chợ đầu mối\nKiểm tra nguồn gốc nông sản bán tại các chợ trong tỉnh.\n2. Nâng cao chất lượng tư vấn\nMở thêm bàn tư vấn cho hộ kinh doanh ở các huyện xa.",
    ["nobody: 2"],
  ],
  // A number with its own full stop is a task, and so is one whose neighbours have another form.
  [
    "Yêu cầu các phòng, đơn vị thực hiện các nhiệm vụ sau:\n1. Tăng cường quản lý đất đai ở các xã ven biển.\nRà soát toàn bộ quỹ đất công chưa sử dụng ở từng thôn.\n2. Nâng cao chất lượng tiếp công dân.",
    ["các phòng, đơn vị* [member]: 3"],
  ],
  // A name among headings of units keeps its last letter without a colon; a heading with a verb is work.
  [
    "1. Sở Nội vụ\n- Tổng hợp kết quả.\n2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Liên hiệp Phụ nữ tỉnh và các tổ chức thành viên của Mặt trận\n- Vận động hội viên tham gia.\n3. Sở Y tế\n- Rà soát trạm y tế xã.",
    [
      "Sở Nội vụ [member]: 1",
      "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Liên hiệp Phụ nữ tỉnh, các tổ chức thành viên của Mặt trận* [member]: 1",
      "Sở Y tế [member]: 1",
    ],
  ],
  [
    "1. Sở Nội vụ\n- Tổng hợp kết quả.\n2. Hội Nông dân tỉnh và các tổ chức thành viên của Mặt trận\n- Vận động hội viên tham gia.",
    ["Sở Nội vụ [member]: 1", "Hội Nông dân tỉnh, các tổ chức thành viên của Mặt trận* [member]: 1"],
  ],
  // What a unit is, and which units of a class are meant, is no work.
  [
    "1. Sở Nội vụ - Cơ quan thường trực Ban Chỉ đạo\n- Tổng hợp kết quả.\n2. Sở Y tế (đơn vị đầu mối của ngành)\n- Rà soát trạm y tế xã.",
    ["Sở Nội vụ [member]: 1", "Sở Y tế [member]: 1"],
  ],
  [
    "1. Sở Nội vụ\n- Tổng hợp kết quả.\n2. Sở Y tế\n- Rà soát trạm y tế xã.\n3. Các sở, ngành chủ trì, tham gia thực hiện các dự án thành phần thuộc Chương trình\n- Phê duyệt kế hoạch giám sát.",
    ["Sở Nội vụ [member]: 1", "Sở Y tế [member]: 1", "Các sở, ngành* [member]: 1"],
  ],
  [
    "1. Sở Nội vụ\n- Tổng hợp kết quả.\n2. Sở Tài chính thẩm định dự toán\n- Hướng dẫn thanh toán.\n3. Sở Y tế\n- Rà soát trạm y tế xã.",
    ["Sở Nội vụ [member]: 1", "Sở Tài chính [member]: 2", "Sở Y tế [member]: 1"],
  ],
]);
