import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("whose task", [
  // A line below a unit may order another unit to do something. The task belongs to that unit, known or not.
  [
    "1. Giao Văn phòng HĐND và UBND huyện rà soát các công trình chậm quyết toán.\n1.1. Đề nghị Thanh tra huyện kiểm tra hồ sơ.\n1.2. Giao Phòng Kinh tế - Hạ tầng thẩm định hồ sơ.\n1.3. Ban Quản lý dự án và phát triển quỹ đất tập trung giải ngân.",
    [
      "Văn phòng HĐND và UBND huyện, Thanh tra huyện, Phòng Kinh tế - Hạ tầng, Ban Quản lý dự án và phát triển quỹ đất [member]: 4",
    ],
  ],
  // The classes of a basis are whose proposal it is.
  [
    "1. Sở Y tế rà soát.\n2. Trên cơ sở đề xuất của các sở, ban, ngành, UBND các xã, phường, Sở Tài chính tổng hợp, trình UBND tỉnh bố trí kinh phí.",
    ["Sở Y tế [member]: 1", "Sở Tài chính [member]: 1"],
  ],
  // An order after a topic, also to a body that no catalogue knows; a unit that leads with others.
  [
    "3. Sở Tài chính rà soát chi phí.\nĐối với chi phí năm 2025, yêu cầu Sở Tài chính, Quỹ Bảo trợ tỉnh khẩn trương thanh toán.",
    ["Sở Tài chính, Quỹ Bảo trợ tỉnh [member]: 2"],
  ],
  [
    "1. Sở Y tế\n- Bố trí kho.\n2. Sở Ngoại vụ\n- Đồng chủ trì với Sở Công Thương, phối hợp với Công an tỉnh tổ chức hội nghị.",
    ["Sở Y tế [member]: 1", "Sở Ngoại vụ, Sở Công Thương [lead] + Công an tỉnh: 1"],
  ],
  // A unit asks contractors and companies, and gives work to its own staff; the author does not.
  [
    "5. Các chủ đầu tư, Ban Quản lý dự án:\n- Yêu cầu các nhà thầu đẩy mạnh thi công.\n- Lập kế hoạch giải ngân.",
    ["Các chủ đầu tư*, Ban Quản lý dự án [member]: 2"],
  ],
  [
    "2. Các sở, ban, ngành:\n- Tuyên truyền cải cách hành chính.\n- Giao nhiệm vụ cho các phòng chuyên môn rà soát thủ tục.",
    ["Các sở, ban, ngành* [member]: 2"],
  ],
  [
    "8. Sở Y tế\nKiểm tra thu chi tại các bệnh viện, nếu phát hiện sai thì yêu cầu các bệnh viện nộp lại ngân sách.",
    ["Sở Y tế [member]: 1"],
  ],
  // The units that are directed do the items below. The directing unit is responsible as well.
  [
    "2. UBND các huyện:\n- Chỉ đạo UBND các xã thực hiện các nội dung:\n+ Lập danh sách.\n+ Cập nhật phần mềm.",
    ["UBND các huyện*, UBND các xã* [member]: 2"],
  ],
  // What a class was chosen for is part of its name.
  [
    "- Cơ quan, đơn vị được phân bổ giới thiệu người ứng cử có trách nhiệm lập hồ sơ.",
    ["Cơ quan, đơn vị được phân bổ giới thiệu người ứng cử* [member]: 1"],
  ],
  // Roles that end an item below a unit are those of its work.
  [
    "1. Sở tập trung thực hiện các nhiệm vụ sau:\n- Vận động doanh nghiệp tiết kiệm điện. Nội dung này do Chi cục Kiểm lâm chủ trì, Văn phòng Sở phối hợp.\n- Mở hội nghị cuối năm. Phòng Tổ chức chủ trì thực hiện.\n- Tham gia hội chợ do Bộ Công Thương chủ trì.",
    ["Sở, Chi cục Kiểm lâm, Phòng Tổ chức [lead] + Văn phòng Sở: 3"],
  ],
  // "Sở này" is the one that the line names before.
  [
    "1. Các xã gửi kết quả để Sở Nội vụ tổng hợp. Sở này có trách nhiệm thẩm tra số liệu.",
    ["Các xã* [member]: 1", "Sở Nội vụ [member]: 1"],
  ],
  // Villages after "Đối với" are where the body works.
  [
    "1. Đối với các thôn, bản xa trung tâm, UBND cấp xã tổ chức tiếp nhận hồ sơ lưu động.",
    ["UBND cấp xã* [member]: 1"],
  ],
  // A division below another division of the same body has its own work. A division of the heading's unit does the work of that unit.
  [
    "1. Phòng Quản lý giá\n- Lập bảng giá.\n- Văn phòng Sở bố trí quầy tiếp nhận hồ sơ.",
    ["Phòng Quản lý giá, Văn phòng Sở [member]: 2"],
  ],
  ["1. Sở Tài chính\n- Lập bảng giá.\n- Phòng Quản lý giá thẩm định hồ sơ.", ["Sở Tài chính [member]: 2"]],
  // What the unit of a heading asks of a class of others is its own task; below an order, the author asks.
  [
    "1. Sở Tài chính\na) Tổng hợp nhu cầu vốn.\nb) Yêu cầu các nhà đầu tư báo cáo tiến độ.\nc) Đề nghị các hợp tác xã báo cáo kết quả.",
    ["Sở Tài chính [member]: 3"],
  ],
  [
    "1. Giao Sở Tài chính tổng hợp nhu cầu vốn.\na) Yêu cầu các nhà đầu tư báo cáo tiến độ.",
    ["Sở Tài chính, các nhà đầu tư* [member]: 2"],
  ],
  // Words before the subject that say when or how, in any wording.
  // The list of an object goes on after a comma.
  [
    "1. Tham gia đoàn kiểm tra của Sở Y tế, Ban Quản lý các khu công nghiệp đối với doanh nghiệp trên địa bàn khi có yêu cầu.",
    ["nobody: 1"],
  ],
  // Who works along with the subject helps.
  [
    "1. Phòng Đầu tư cùng Sở Xây dựng cập nhật số liệu giải ngân.",
    ["Phòng Đầu tư [member] + Sở Xây dựng: 1"],
  ],
  ["1. Sở Y tế và Sở Xây dựng cùng cập nhật số liệu giải ngân.", ["Sở Y tế, Sở Xây dựng [member]: 1"]],
  ["1. Phòng Tổ chức cán bộ, tổ chức quán triệt Kế hoạch.", ["Phòng Tổ chức cán bộ [member]: 1"]],
  ["1. Ít nhất mỗi tháng một lần, các sở, ngành rà soát hồ sơ.", ["các sở, ngành* [member]: 1"]],
  ["1. Từ quý II/2025, Sở Y tế rà soát hồ sơ.", ["Sở Y tế [member]: 1"]],
  ["1. Ngay sau khi nhận được Kế hoạch này, Sở Y tế lập danh sách.", ["Sở Y tế [member]: 1"]],
  // Reports of the past give the unit nothing.
  ["1. Năm 2024, Sở Y tế rà soát 5 thủ tục.", ["nobody: 1"]],
  ["1. Qua kiểm tra, Sở Y tế phát hiện sai sót.", ["nobody: 1"]],
  ["1. Số hồ sơ quá hạn còn nhiều, Sở Y tế rà soát chậm.", ["nobody: 1"]],
  // A unit that the text calls by its kind is the one of the heading above.
  [
    "8. Sở Xây dựng\nGiao Sở chủ trì, phối hợp với Công ty Cấp nước Bình An mở rộng mạng cấp nước.",
    ["Sở Xây dựng [member]: 0", "Sở Xây dựng [lead] + Công ty Cấp nước Bình An: 1"],
  ],
  // A heading with several such units, and another kind, say nothing.
  [
    "8. Sở Xây dựng, Sở Tài chính\nGiao Sở chủ trì mở rộng mạng cấp nước.",
    ["Sở Xây dựng, Sở Tài chính [member]: 0", "Sở* [lead]: 1"],
  ],
  // The order may follow a topic,
  [
    "Yêu cầu các cơ quan, ban, ngành thực hiện các nhiệm vụ sau:\n- Rà soát nhà hiệu bộ: giao Phòng Giáo dục phối hợp với UBND xã Bình An khảo sát.\n- Về phương án di dời: đề nghị UBND xã lập hồ sơ.",
    ["các cơ quan, ban, ngành*, Phòng Giáo dục, UBND xã [coordinate] + UBND xã Bình An: 2"],
  ],
  // which is no part of the name.
  [
    "- Đối với các tờ bản đồ bị sai lệch, giao Phòng Tài nguyên chủ trì rà soát.",
    ["Phòng Tài nguyên [lead]: 1"],
  ],
  // Without an order, a part of the unit above works for it.
  ["1. Sở Tài chính\n- Đội Kiểm tra số 2 đối chiếu sổ sách.", ["Sở Tài chính [member]: 1"]],
  // The words of a heading that say which members of a group are meant belong to its name.
  [
    "2. Đối với các tổ chức thử nghiệm được chỉ định:\n- Bố trí cán bộ thử nghiệm mẫu.",
    ["các tổ chức thử nghiệm được chỉ định* [member]: 1"],
  ],
  ["c) Đối với UBND cấp xã có dịch:\n- Lập hồ sơ tiêu hủy.", ["UBND cấp xã có dịch* [member]: 1"]],
  [
    "1. Chủ tịch UBND các xã, phường từ Bình An đến Bình Sơn:\n- Rà soát hồ đập.",
    ["UBND các xã, phường từ Bình An đến Bình Sơn* [member]: 1"],
  ],
  ["1. Các sở, ban, ngành có trách nhiệm:\n- Rà soát thủ tục.", ["Các sở, ban, ngành* [member]: 1"]],
  // The department of every province.
  [
    "1. Đối với Sở Khoa học và Công nghệ các tỉnh/thành phố:\n- Kiểm tra đo lường.",
    ["Sở Khoa học và Công nghệ các tỉnh/thành phố* [member]: 1"],
  ],
  // People in a heading below a unit have the duties below it; the unit has not.
  [
    "1. UBND các xã\n- Thống kê tổng đàn.\nb) Đối với nhân viên thú y cấp xã:\n- Hướng dẫn chủ hộ;\n- Báo cáo dịch bệnh hằng ngày.",
    ["UBND các xã*, nhân viên thú y cấp xã* [member]: 3"],
  ],
  // Levels of authorities in a list are one further group. A place with a name does not belong to the group.
  [
    "b) Các sở, ban, ngành, huyện, thị xã xây dựng kế hoạch.",
    ["Các sở, ban, ngành*, huyện, thị xã* [member]: 1"],
  ],
  [
    "Các sở, ban, ngành, huyện, thị xã là đầu mối tiếp nhận tư liệu.",
    ["Các sở, ban, ngành*, huyện, thị xã* [focal]: 1"],
  ],
  ["- Sở Y tế, thành phố Bình An rà soát thủ tục.", ["Sở Y tế [member]: 1"]],
  // Words of a condition or of all are no part of a name.
  ["- Đơn vị không có nhu cầu xét tuyển đề nghị báo cáo bằng văn bản.", []],
  ["- Mọi học viên đều phải có tài khoản.", ["Mọi học viên* [member]: 1"]],
]);
