import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { organisationSections } from "../announced/organisation-sections.ts";
import { readAssignments } from "../assignments.ts";
import { UnitHeadings } from "../headings/unit-headings.ts";

const PLACES =
  "- Điểm quan trắc: Đo chất lượng nước tại các hồ chứa lớn và các điểm lấy nước trên địa bàn, mỗi điểm một lần trong tháng, cụ thể như sau:";

// Lines → "units: number of tasks" of each assignment.
export default snippets({
  name: "assignment/line-kinds/below-facts",
  context: { year: 2025, province: "Yên Bái" },
  read(lines, context) {
    const tree = outline(lines);
    const { assignments } = readAssignments(
      organisationSections(tree, new Set(), new UnitHeadings(context)),
      context,
      {
        collecting: true,
      },
    );
    return assignments.map(
      ({ units, tasks }) => `${units.map(({ name }) => name).join(", ")}: ${tasks.length}`,
    );
  },
  cases: [
    // What somebody gets is no duty; with a duty after it, it says who is meant.
    ["1. Công chức được tham dự các cuộc họp giao ban.\n2. Sở Y tế rà soát thủ tục.", ["Sở Y tế: 1"]],
    ["1. Các xã được gia hạn phải báo cáo kết quả về Sở Y tế.", ["Các xã được gia hạn: 1"]],
    ["1. Sở Nội vụ mở lớp cho công chức được đào tạo lại.", ["Sở Nội vụ: 1"]],
    // What the author has found.
    [
      "1. Sở Y tế rà soát số trạm y tế, cụ thể như sau:\n- Diện tích: hiện có 04 trạm y tế có diện tích dưới 300 m2.\n- Tính đến nay, các xã đã sửa chữa 12 trạm.\n- Qua kiểm tra, hồ sơ còn thiếu bản vẽ.",
      ["Sở Y tế: 1"],
    ],
    [
      "1. Sở Y tế:\n- Hiện có 04 trạm chưa đạt chuẩn, đề nghị rà soát, sửa chữa.\n- Qua rà soát, hướng dẫn các xã lập hồ sơ.\n- Đến nay đã có 12 trạm đạt chuẩn, phấn đấu đến hết năm có 20 trạm.",
      ["Sở Y tế: 3"],
    ],
    // What a unit is, before its work.
    [
      "1. Sở Y tế\nLà một trong các đơn vị thuộc mẫu điều tra năm 2026. Chủ trì kiểm tra các trạm.\n2. Sở Nội vụ\nLà địa phương được chọn thí điểm, rà soát hồ sơ.",
      ["Sở Y tế: 1", "Sở Nội vụ: 1"],
    ],
    ["1. Sở Y tế\nLà hạ tầng dùng chung của ngành.", ["Sở Y tế: 0"]],
    [
      "1. Sở Y tế\nLà các địa bàn rộng; chủ trì kiểm tra các trạm.\n2. Hội Doanh nhân trẻ\n- Là cầu nối giữa hội viên với các sở.",
      ["Sở Y tế: 1", "Hội Doanh nhân trẻ: 1"],
    ],
    // Whose work is below, also as bullets below what will be inspected; what is inspected at somebody's is a fact.
    [
      "1. Nội dung giám sát\n- Nội dung giám sát của chủ chương trình\n+ Theo dõi tiến độ.\n+ Báo cáo kết quả.\n- Nội dung giám sát của Ban Quản lý dự án\n+ Kiểm tra hồ sơ.",
      ["chủ chương trình: 2", "Ban Quản lý dự án: 1"],
    ],
    [
      "1. Nội dung kiểm tra\n- Nội dung kiểm tra của chủ đầu tư\n+ Việc chấp hành quy định.\n+ Hồ sơ thiết kế.",
      [],
    ],
    // Footnotes and fields to fill in.
    [
      "1. Sở Y tế:\n- Rà soát hồ sơ của các trạm.\n2 Mẫu hồ sơ được quy định tại khoản 2 Điều 8 Thông tư số 12/2024/TT-BYT.\n3 Theo Báo cáo số 40/BC-SYT ngày 05/3/2025.\nHọ và tên người khai: ……………\nNgày sinh: .......... Nơi sinh: ..........",
      ["Sở Y tế: 1"],
    ],
    // Members, rights.
    [
      "Điều 1. Thành lập Tổ công tác\n1. Tổ trưởng: Ông Trần Văn An - Giám đốc Sở Y tế.\n2. Các Tổ phó:\n- Bà Lê Thị Mai - Phó Giám đốc Sở Nội vụ, Tổ phó Thường trực;",
      [],
    ],
    [
      "Điều 2. Quyền hạn\nTổ công tác có các quyền hạn sau:\n1. Được mời dự họp.\n2. Liên hệ với các cơ quan.",
      [],
    ],
    // Places, numbers, criteria.
    [`1. Quan trắc\n${PLACES}\n+ Xã Mường Lai: Đo 02 vị trí gần bờ;\n+ Phường Nam Cường: Đo 01 vị trí.`, []],
    ["II. ĐỊA ĐIỂM LẤY MẪU\n1. Xã Mường Lai: Lấy 03 mẫu tại chợ.\n2. Phường Nam Cường: Lấy 02 mẫu.", []],
    [
      "III. TIÊU CHÍ XÉT CHỌN\n1. Đối với các xã, phường\n- Hoàn thành chỉ tiêu thu ngân sách.\n2. Đối với các doanh nghiệp\n- Thực hiện tốt chính sách với người lao động.",
      [],
    ],
    ["2. Tiêu chuẩn khen thưởng\na) Sở Y tế\n- Hoàn thành tốt nhiệm vụ.\n- Nội bộ đoàn kết.", []],
    [
      "IV. SỐ LƯỢNG\n1. Sở Y tế; Công an tỉnh mỗi đơn vị giới thiệu 02 tập thể.\n2. Sở Nội vụ: 01 tập thể.",
      [],
    ],
    ["I. TỔ CHỨC THỰC HIỆN\n1. Công an tỉnh: Không quá 05 cá nhân;\n2. Sở Y tế: 03 cá nhân.", []],
    ["1. Cử người dự\n- Sở Y tế mỗi phòng tối đa 02 người;\n- Sở Nội vụ: 04 đại biểu.", []],
    ["II. THÀNH PHẦN\n1. Sở Y tế: Giám đốc và 02 chuyên viên.\n2. Sở Nội vụ: đại diện lãnh đạo.", []],
    // Members of a body with their posts in it.
    [
      "1. Chủ tịch Hội đồng.\nÔng…, Phó Chủ tịch UBND tỉnh.\n2. Các Phó Chủ tịch Hội đồng.\n- Ông Trần Văn An, Giám đốc Sở Nội vụ: Phó Chủ tịch Thường trực Hội đồng;\n- Bà Lê Thị Mai, Phó Giám đốc Sở Y tế: Phó Chủ tịch Hội đồng.\n3. Các thành viên Hội đồng.\n- Mời ông Vũ Văn Bình, Phó Trưởng Ban Tổ chức Tỉnh ủy;",
      [],
    ],
    // Those who hold the posts of a team, by their offices.
    [
      "2. Tổ phó:\na) Giám đốc/Phó Giám đốc Sở Tư pháp phụ trách cải cách thể chế.\nb) Chánh Văn phòng UBND tỉnh.\n3. Các thành viên:\na) Trưởng phòng/Phó Trưởng phòng Công chức, Sở Nội vụ;\nb) Trưởng phòng Tổ chức, Sở Tài chính (theo dõi ngân sách);",
      [],
    ],
    [
      "3. Các thành viên Tổ công tác:\na) Trưởng phòng Công chức chủ trì rà soát biên chế;\nb) Trưởng phòng Tổ chức theo dõi, báo cáo kết quả;",
      ["Phòng Công chức: 1", "Phòng Tổ chức: 1"],
    ],
    // The groups that a document applies to.
    [
      "2. Đối tượng áp dụng.\na) UBND các xã và các phường có công trình cấp nước tập trung.\nb) Các cơ quan quản lý nhà nước về cấp nước.",
      [],
    ],
    [
      "Điều 3. Nhiệm vụ và quyền hạn của Ban Chỉ đạo\n1. Kiểm tra hồ sơ.\n2. Họp giao ban.",
      ["Ban Chỉ đạo: 2"],
    ],
    // A heading of things, and one over what a body is.
    ["2. Các trường hợp chỉnh sửa hồ sơ\nHồ sơ sai họ tên.", []],
    ["2. Các hoạt động chính của dự án:\n- Tăng cường giám sát.\n- Tập huấn.", []],
    ["Điều 2. Chức năng của Ban Chỉ đạo\nGiúp UBND tỉnh điều phối.", []],
    // Reasons.
    [
      "1. Thống nhất giải thể 02 hội.\n2. Lý do: Vi phạm quy định, cụ thể như sau:\na) Hội Làm vườn tỉnh: Quá thời gian tổ chức đại hội.\nb) Hội Nuôi ong tỉnh: Không thực hiện báo cáo tài chính.",
      [],
    ],
    // What an inspection looks at, and who is inspected.
    [
      "1. Nội dung xem xét\n1.1. Sở Y tế\n- Công tác cấp phép hành nghề;\n- Công tác thống kê;\n- Việc quản lý giá thuốc.",
      [],
    ],
    [
      "1. Nội dung xem xét\n1.1. Trung tâm kiểm dịch\n- Công tác cấp phép;\n- Công tác thống kê;\n- Việc quản lý mẫu.",
      [],
    ],
    ["II. CÁC ĐƠN VỊ\n- Bệnh viện Y học cổ truyền;\n- Trung tâm Chăm sóc Sức khỏe sinh sản;", []],
    ["II. NHIỆM VỤ\n1. Sở Y tế khám bệnh.", ["Sở Y tế: 1"]],
    [
      "II. NHIỆM VỤ\n1. Sở Y tế\n- Ông Trần Văn An, Phó Giám đốc: Chỉ đạo khám sàng lọc.\n- Cấp thuốc.\n- In sổ khám bệnh.",
      ["Sở Y tế: 3"],
    ],
    // A result as a subject of the work, not the results of a past year.
    [
      "II. NHIỆM VỤ\n1. Kết quả cung ứng dịch vụ công\n- Sở Y tế trả kết quả đúng hạn.\n2. Thủ tục\n- Sở Nội vụ rà soát thủ tục.",
      ["Sở Y tế: 1", "Sở Nội vụ: 1"],
    ],
    [
      "II. NHIỆM VỤ\n1. Kết quả năm 2024\n- Sở Y tế đã khám bệnh.\n2. Nhiệm vụ\n- Sở Nội vụ rà soát thủ tục.",
      ["Sở Nội vụ: 1"],
    ],
    [
      "II. NHIỆM VỤ\n1. Kết quả đạt được\n- Sở Y tế khám bệnh.\n2. Nhiệm vụ\n- Sở Nội vụ rà soát thủ tục.",
      ["Sở Nội vụ: 1"],
    ],
    [
      "II. PHÂN CÔNG NHIỆM VỤ\n1. Phòng Tổng hợp\n- Công tác thống kê, báo cáo.\n- Công tác thi đua, khen thưởng.",
      ["Phòng Tổng hợp: 2"],
    ],
    ["Điều 2. Tổ thư ký thuộc Sở Y tế, gồm các ông, bà:\n1. Trần Văn An\n2. Lê Thị Bình", []],
    ["3. Sở Nội vụ\n- Ông Trần Văn An - Trưởng phòng;\n- Bà Lê Thị Bình - Chuyên viên.", []],
    ["3. Các ủy viên Hội đồng gồm:\na) Sở Nội vụ\n- Ông Trần Văn An - Trưởng phòng;\nb) Bà Lê Thị Bình.", []],
    ["3. Sở Nội vụ: Ông Trần Văn An - Phó Giám đốc.", []],
    ["3. Sở Nội vụ\n- Ông Trần Văn An: theo dõi cải cách hành chính.\n- Tổng hợp.", ["Sở Nội vụ: 2"]],
    ["3. Sở Nội vụ thực hiện các việc sau, gồm:\n- Rà soát thủ tục.\n- Tổng hợp.", ["Sở Nội vụ: 2"]],
    // Sentences that give a unit a duty, below money, time and the like.
    [
      "V. KINH PHÍ\n1. Sở Tài chính bố trí dự toán, trình UBND tỉnh.\n2. Nguồn khác theo quy định.",
      ["Sở Tài chính: 1"],
    ],
    [
      "VI. KINH PHÍ THỰC HIỆN\nKinh phí do ngân sách tỉnh bảo đảm.\nCác sở, ban, ngành xây dựng dự toán kinh phí hằng năm gửi Sở Tài chính.",
      ["Các sở, ban, ngành: 1"],
    ],
    [
      "III. KINH PHÍ\n- Sở Y tế: 200 triệu đồng.\n- UBND các xã: theo phân cấp.\n- Các đơn vị được hỗ trợ 50%.",
      [],
    ],
    [
      "V. THỜI GIAN VÀ TRÁCH NHIỆM THỰC HIỆN\n1. Thời gian thực hiện\nTừ ngày ban hành đến hết năm.\n2. Trách nhiệm thực hiện\n- Sở Y tế theo dõi, đôn đốc.\n- Sở Nội vụ: hướng dẫn khen thưởng.",
      ["Sở Y tế: 1", "Sở Nội vụ: 1"],
    ],
    [
      "II. TIÊU CHÍ ĐÁNH GIÁ\n1. Trên cơ sở báo cáo của các xã, giao Sở Y tế thành lập đoàn chấm điểm.\n2. Xếp hạng chung: Sở Nội vụ tổng hợp, trình UBND tỉnh.",
      ["Sở Y tế: 1", "Sở Nội vụ: 1"],
    ],
    [
      "II. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: tháng 5.\n2. Địa điểm\n- Xã Mường Lai: 02 lớp.\n- Sở Y tế chuẩn bị hội trường, tài liệu.",
      ["Sở Y tế: 1"],
    ],
    [
      "III. PHẠM VI, ĐỐI TƯỢNG, PHƯƠNG ÁN HỖ TRỢ\n1. Phạm vi: các xã ven sông.\n2. Phương án\n- Sở Y tế bố trí trực 24/24.\n- Sở Nội vụ: 02 xe.",
      ["Sở Y tế: 1"],
    ],
    // Every body has a duty there as well, also after a label.
    [
      "III. KINH PHÍ THỰC HIỆN\n1. Sở Tài chính cân đối ngân sách.\n2. Các cơ quan, đơn vị, địa phương căn cứ nhiệm vụ được giao, lập dự toán.\n3. Nguồn kinh phí: Ngân sách tỉnh.",
      ["Sở Tài chính: 1", "Các cơ quan, đơn vị, địa phương: 1"],
    ],
    // Requirements give a unit a duty in a sentence as well; purposes, words on the work and the goals of a plan give none.
    [
      "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Giúp các sở, ngành nắm vững quy định.\n2. Yêu cầu\n- Các phòng, đơn vị thuộc Sở theo chức năng, nhiệm vụ chủ động tham mưu.\n- Việc triển khai phải bảo đảm tiến độ.\n- Sở Nội vụ là cơ quan đầu mối.",
      ["Các phòng, đơn vị thuộc Sở: 1"],
    ],
    ["I. MỤC TIÊU, YÊU CẦU\n- Các sở, ban, ngành hoàn thành 100% nhiệm vụ.", []],
    // Scope and participants: who attends has no duty; who prepares something has one.
    ["II. PHẠM VI, ĐỐI TƯỢNG\n- Sở Y tế bố trí trực 24/24.", ["Sở Y tế: 1"]],
    [
      "III. ĐỐI TƯỢNG, THÀNH PHẦN\n1. Đối tượng: Cán bộ Sở Nội vụ, Sở Y tế.\n2. Thành phần: Lãnh đạo UBND tỉnh; đại diện các sở, ban, ngành.\n3. Sở Nội vụ chủ trì lập danh sách đại biểu.\n4. Giao Sở Y tế bố trí xe cứu thương.",
      ["Sở Nội vụ: 1", "Sở Y tế: 1"],
    ],
    [
      "II. THÀNH PHẦN THAM DỰ\n1. Lãnh đạo Sở Y tế dự và chỉ đạo hội nghị.\n2. Các sở, ban, ngành tham dự đầy đủ.\n3. UBND các xã, phường tham gia ý kiến tại hội nghị.",
      [],
    ],
    [
      "II. ĐỐI TƯỢNG ÁP DỤNG\n1. Sở Y tế và các cơ quan, tổ chức có liên quan đến cấp phép.\n2. Quy chế này áp dụng đối với các sở, ban, ngành được giao quản lý dữ liệu.\n3. Các sở, ban, ngành sử dụng ngân sách nhà nước.",
      [],
    ],
    // Labels of units below a heading of criteria: tasks with their units.
    [
      "1. Tiêu chí đánh giá công tác cán bộ\n- Rà soát vị trí việc làm.\n- Đơn vị chủ trì: Sở Nội vụ.",
      ["Sở Nội vụ: 1"],
    ],
    // An article on what a unit has to do.
    [
      "Điều 5. Nội dung Sở Y tế có trách nhiệm chủ trì\n1. Cấp phép hành nghề.\n2. Kiểm tra cơ sở khám bệnh.\nĐiều 6. Nội dung phối hợp\n1. Trao đổi thông tin.",
      ["Sở Y tế: 2"],
    ],
    // The same lines in a section that assigns.
    ["II. NHIỆM VỤ\n1. Xã Mường Lai: Đo mực nước hai lần mỗi ngày.", ["Xã Mường Lai: 1"]],
    [
      "II. NHIỆM VỤ\n1. Mỗi xã, phường cử 02 cán bộ tham gia.\n2. Sở Y tế cử 02 cán bộ.",
      ["Mỗi xã, phường: 1", "Sở Y tế: 1"],
    ],
    // What follows the clause that says who enforces a decision is below no article.
    [
      "Điều 3. Giám đốc Sở Y tế chịu trách nhiệm thi hành Quyết định này./.\nGhi chú khi dùng mẫu:\n- Mẫu 01 do trạm y tế ký.",
      [],
    ],
    [
      "Điều 3. Giám đốc Sở Y tế có trách nhiệm:\n- Rà soát kho thuốc./.\n- Kiểm tra các trạm.",
      ["Sở Y tế: 2"],
    ],
    [
      "Điều 3. Sở Y tế, Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.\nQuyết định có hiệu lực kể từ ngày ký.",
      [],
    ],
    // Documents, amounts, members, criteria and addresses below the work of a unit.
    [
      "1. Sở Y tế:\n- Rà soát thủ tục cấp phép.\n- Nghị định số 12/2024/NĐ-CP ngày 05/3/2024 của Chính phủ hướng dẫn thi hành Luật Dược;\n- Thông tư số 7/2024/TT-BYT ngày 02/4/2024 của Bộ Y tế.\n- Quyết định số 15/QĐ-UBND ngày 03/5/2024 cần được rà soát lại.",
      ["Sở Y tế: 2"],
    ],
    [
      "1. Sở Tài chính xuất cấp hạt giống cho các xã.\n- Xã Vân Sa: 2.150 kg hạt giống lúa.\n- Xã Nậm Chảy: 980 kg.\n- Lập hồ sơ xuất cấp.",
      ["Sở Tài chính: 2"],
    ],
    [
      "a) Tổ công tác số 01: kiểm tra các trạm y tế.\n- Thành phần gồm:\n- Lập biên bản kiểm tra.",
      ["Tổ công tác số 01: 2"],
    ],
    [
      "1. Sở Nội vụ:\n- Rà soát nhân sự của tổ.\n- Thư ký giúp việc\n+ Bà Lê Thị Mai - Phó Trưởng phòng Công chức;\n+ Ông Trần Văn An - Phó Chánh Văn phòng.",
      ["Sở Nội vụ: 1"],
    ],
    [
      "1. Sở Khoa học và Công nghệ:\n- Xét chọn giải pháp.\n- Là giải pháp có tính mới;\n- Là đơn vị đầu mối tiếp nhận hồ sơ.",
      ["Sở Khoa học và Công nghệ: 2"],
    ],
    ["4. Trung tâm Lưu ký Vân Sa: Là hạ tầng dùng chung của các sở.", []],
    [
      "1. Sở Y tế:\n- Lấy mẫu nước gửi tổ chức thử nghiệm.\n- Trung tâm Kiểm nghiệm Vân Sa (số 97 đường Lê Lợi, phường Bình An);\n- Lập biên bản lấy mẫu.",
      ["Sở Y tế: 2"],
    ],
    // A list of bodies is nobody's work, unless the words above it give them some.
    [
      "Điều 1. Các đơn vị sự nghiệp thuộc Sở Y tế\n1. Trung tâm Kiểm nghiệm.\n2. Trung tâm Cấp cứu.\n3. Bệnh viện Vân Sa.",
      [],
    ],
    [
      "1. Các phòng của Sở Y tế được phân công chủ trì\na) Phòng Nghiệp vụ Y.\nb) Phòng Nghiệp vụ Dược.",
      ["Các phòng của Sở Y tế: 2"],
    ],
    // Who may compete, by the nearest heading; a contact; further matters over the work; posts alone.
    [
      "II. ĐỐI TƯỢNG VÀ THỜI GIAN THI ĐUA\n1. Đối tượng thi đua\na) Tập thể\n- UBND các xã trong cụm;\n- Các cơ quan, doanh nghiệp cung cấp nước sạch tham gia.\nb) Cá nhân: Cán bộ thủy lợi.",
      [],
    ],
    [
      "II. ĐỐI TƯỢNG VÀ THỜI GIAN THI ĐUA\n1. Đối tượng thi đua\n- UBND các xã có trách nhiệm báo cáo kết quả.",
      ["UBND các xã: 1"],
    ],
    [
      "1. Sở Y tế:\n- Rà soát kho thuốc.\n- Điện thoại: 0209 3811 115 - Phòng Nghiệp vụ Y.\n- Các yêu cầu khác:\n+ Lập biên bản kiểm kê.\n- Thư ký",
      ["Sở Y tế: 2"],
    ],
    // Work after a sentence of facts.
    [
      "1. Kiến nghị của doanh nghiệp\n- Qua rà soát, còn 37 kiến nghị đã có kết luận nhưng các cơ quan chưa thực hiện xong. Sở Tài chính và Sở Nội vụ theo lĩnh vực phụ trách đôn đốc các kiến nghị này.",
      ["Sở Tài chính, Sở Nội vụ: 1"],
    ],
  ],
});
