import { formatUnits } from "../../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { descendants } from "../../../structure/outline/section.ts";
import { UnitHeadings } from "./unit-headings.ts";

// A body → the units of each heading that consists of names, and the task after the colon.
export default snippets<string[]>({
  name: "assignment/headings/unit-headings",
  context: { year: 2026, province: "Bình Định" },
  read(lines, context) {
    const unitHeadings = new UnitHeadings(context);
    return descendants(outline(lines)).flatMap((section) => {
      const found = unitHeadings.of(section);
      if (!found) return [];
      const task = section.line!.text.slice(found.taskStart);
      return [task ? `${formatUnits(found.units)} | ${task}` : formatUnits(found.units)];
    });
  },
  cases: [
    // With one known unit, the other names of the heading are units too.
    [
      "1. Sở Y tế, Mai Linh Taxi:\n- Chở người bệnh.\n2. Kinh phí\n- Ngân sách tỉnh.",
      ["Sở Y tế, Mai Linh Taxi"],
    ],
    [
      "1. Sở Y tế, Cổng Thông tin điện tử tỉnh và hệ thống truyền thanh cơ sở: đưa tin.",
      ["Sở Y tế, Cổng Thông tin điện tử tỉnh, hệ thống truyền thanh cơ sở* | đưa tin."],
    ],
    // A group of work is no team.
    [
      "PHẦN A. NHÓM VIỆC VỀ ĐĂNG KÝ KINH DOANH\n1. Rà soát thủ tục.\nB. NHÓM THỦ TỤC ĐẤT ĐAI\n1. Công khai kết quả.\nC. Nhóm Giúp việc\n1. Lập báo cáo.",
      ["Nhóm Giúp việc"],
    ],
    // A case is no name, although "trường" is a school.
    ["1. Trường hợp chủ đầu tư chậm tiến độ:\na) Lập biên bản.\nb) Báo cáo UBND tỉnh.", []],
    // The heads of nobody in particular are a topic.
    ["1. Trách nhiệm người đứng đầu trong cải cách hành chính\n- Đưa kết quả vào tiêu chí đánh giá.", []],
    [
      "1. Trách nhiệm của người đứng đầu các cơ quan, đơn vị\n- Đưa kết quả vào tiêu chí đánh giá.",
      ["các cơ quan, đơn vị*"],
    ],
    // Topics, whose only word in capitals is a field of work, and words on how work is done, are no names; those of bodies are.
    [
      "1. Quản lý tốt các dự án CNTT:\n- Rà soát dự án.\n2. Đầu tư thích đáng cho y tế cơ sở:\n- Bố trí vốn.\n3. Hạ tầng CNTT:\n- Nâng cấp mạng.\n4. Nguồn nhân lực CĐS:\n- Mở lớp tập huấn.",
      [],
    ],
    [
      "1. Kết quả ứng dụng CNTT trong các cơ quan:\n- Sử dụng chữ ký số.\n2. Cấp nước:\n- Xây dựng bể chứa.\n3. Cấp điện:\n- Xây dựng trạm biến áp.\n4. Khai thác hiệu quả các hệ thống CSDL:\n- Kết nối dữ liệu.",
      [],
    ],
    [
      "1. Mạng lưới an toàn PCCC:\n- Tuần tra khu phố.\n2. Cổng TTĐT tỉnh:\n- Đưa tin về kế hoạch.\n3. VNPT Bình Định:\n- Bảo đảm đường truyền.",
      ["Mạng lưới an toàn PCCC", "Cổng TTĐT tỉnh", "VNPT Bình Định"],
    ],
    // All that the headings before have not named, with a full stop too; not the other matters.
    [
      "1. Sở Tài chính\n- Hướng dẫn nhập dữ liệu.\n2. Sở Nội vụ\n- Kiểm tra dữ liệu.\n3. Các cơ quan, tổ chức, đơn vị còn lại.\n- Cập nhật dữ liệu.\n4. Các xã, phường khác\n- Lập báo cáo.\n5. Các khó khăn, vướng mắc khác.\n- Tổng hợp trong quý.",
      ["Sở Tài chính", "Sở Nội vụ", "Các cơ quan, tổ chức, đơn vị còn lại*", "Các xã, phường khác*"],
    ],
    // Levels beside each other over what each does; not their money or the work of others, nor one level alone.
    [
      "1. Quy trình kiểm tra\n- Cấp tỉnh\n+ Hướng dẫn quy trình.\n+ Tổng hợp báo cáo.\n- Cấp xã\n+ Thu thập tài liệu.\n+ Kiểm tra tại thôn.",
      ["Cấp tỉnh*", "Cấp xã*"],
    ],
    [
      "1. Ở cấp huyện:\n- Tổ chức hội thi.\n2. Ở cấp cơ sở:\n- Tuyên truyền trên loa.",
      ["cấp huyện*", "cấp cơ sở*"],
    ],
    ["1. Cấp tỉnh\n- Kinh phí khen thưởng: 20 triệu đồng.\n2. Cấp xã\n- Ngân sách xã.", []],
    ["1. Cấp tỉnh\n- Hướng dẫn quy trình.\n2. Thời gian\n- Tổng hợp trong quý.", []],
    // Persons under a collective noun, and what they are in charge of, among the headings of bodies.
    [
      "1. Đối với Ban Giám hiệu nhà trường\n- Kiểm tra lớp học.\n2. Đối với đội ngũ giáo viên\n- Tổ chức ôn tập.\n3. Đối với giáo viên phụ trách thư viện và Tổ Tư vấn học đường\n- Xây dựng góc đọc.\n4. Đối với các Tổ chuyên môn\n- Lập kế hoạch.",
      [
        "Ban Giám hiệu nhà trường",
        "đội ngũ giáo viên*",
        "giáo viên phụ trách thư viện*, Tổ Tư vấn học đường",
        "các Tổ chuyên môn*",
      ],
    ],
    // What is done for persons.
    ["1. Đối với hộ nghèo\n- Hỗ trợ vay vốn.\n2. Đối với trẻ em\n- Tổ chức tiêm chủng.", []],
    // What was done, or what is done to them, is no heading among those of units.
    [
      "1. Sở Nội vụ:\n- Lập danh mục.\n2. Sở Tài chính:\n- Thẩm định dự toán.\n3. Các kho lưu trữ đã được kiểm tra.\n4. Các trạm bơm được tu sửa.",
      ["Sở Nội vụ", "Sở Tài chính"],
    ],
    // A post of the staff of a commune. A person by name is not one.
    [
      "1. Công chức Văn phòng - Thống kê (đồng chí Nguyễn Thị Lam)\n- Theo dõi chấm công.\n2. Công chức Tài chính - Kế toán\n- Niêm yết dự toán.\n3. Công chức Nguyễn Văn Hải\n- Phụ trách nhà văn hóa.",
      ["Công chức Văn phòng - Thống kê", "Công chức Tài chính - Kế toán"],
    ],
    // The statute of a body is no heading.
    [
      "1. Sở Y tế\n- Rà soát.\n2. Sở Nội vụ\n- Rà soát.\n3. Quỹ chịu sự kiểm tra của Sở Tài chính.",
      ["Sở Y tế", "Sở Nội vụ"],
    ],
    // A label of roles is no name.
    ["II. NHIỆM VỤ VÀ ĐƠN VỊ THỰC HIỆN\n1. Rà soát văn bản hết hiệu lực.", []],
    [
      "Điều 3: Tổ chức, thực hiện\n1. Sở Y tế rà soát hồ sơ.\n2. Sở Nội vụ kiểm tra.",
      ["Sở Y tế | rà soát hồ sơ.", "Sở Nội vụ | kiểm tra."],
    ],
    ["II. NHIỆM VỤ VÀ NGƯỜI PHỤ TRÁCH\n1. Rà soát văn bản hết hiệu lực.", []],
    // Heads in place of their units, also where no other heading names one.
    [
      "1. Bộ trưởng các Bộ, Thủ trưởng cơ quan ngang bộ\n- Tập trung kiểm tra kho.\n2. Kinh phí\n- Ngân sách trung ương.",
      ["các Bộ*, cơ quan ngang bộ*"],
    ],
    ["1. Chủ tịch hội đồng chấm thi chủ trì họp, Trưởng ban thư ký ghi biên bản\n- Họp hằng tuần.", []],
    // Words that announce tasks after a verb that is also a noun.
    [
      "III. TỔ CHỨC TRIỂN KHAI\n1. Trưởng phòng, Thủ trưởng đơn vị quán triệt.\n2. Văn phòng Sở kiểm tra.",
      [],
    ],
    // Among headings of units, a name without any known word is a unit.
    [
      "1. Sở Y tế: khám bệnh.\n2. Sở Nội vụ: rà soát.\n3. Hội đồng Thi đua - Khen thưởng tỉnh\n- Thẩm định hồ sơ.",
      ["Sở Y tế | khám bệnh.", "Sở Nội vụ | rà soát.", "Hội đồng Thi đua - Khen thưởng tỉnh"],
    ],
    [
      "1. Sở Y tế khám bệnh.\n2. Sở Nội vụ kiểm đếm.\n3. Bộ Tư lệnh Thủ đô chủ trì diễn tập.\n4. Các chủ rừng là tổ chức (công ty lâm nghiệp)\n- Tuần tra.",
      ["Bộ Tư lệnh Thủ đô | chủ trì diễn tập.", "Các chủ rừng là tổ chức*"],
    ],
    // A bullet with a list below it may be the heading of a post. The tasks of a deputy are not tasks of the whole unit.
    [
      "- Phó Giám đốc Sở phụ trách:\n+ Chỉ đạo chung.\n- Trưởng phòng Tổ chức cán bộ:\n+ Đánh giá thi đua.\n- Chánh Thanh tra Sở:\n+ Kiểm tra.",
      ["Phó Giám đốc Sở phụ trách", "Phòng Tổ chức cán bộ", "Thanh tra Sở"],
    ],
    ["- Phó Giám đốc Sở phụ trách:\n+ Chỉ đạo chung.\n- Tuyên truyền:\n+ Phát tờ rơi.", []],
    // "Giao" is part of the department's name here, not an order of its director.
    [
      "1. Giám đốc Sở Giao thông vận tải\n- Phân luồng xe.\n2. Giám đốc Sở Xây dựng:\n- Rà soát quy hoạch.",
      ["Sở Giao thông vận tải", "Sở Xây dựng"],
    ],
    // Persons under a common noun, among headings of units.
    [
      "1. Ban Giám hiệu\n- Kiểm tra.\n2. Tổ Văn phòng\n- Lưu trữ.\n7. Công đoàn Trường\n- Vận động.\n3. Giáo viên chủ nhiệm\nNắm bắt diễn biến.\n4. Bảo vệ nhà trường\n- Trực cổng.\n5. Bảo vệ môi trường\n- Trồng cây.\n6. Cán bộ, cơ sở vật chất\n- Đủ.",
      ["Ban Giám hiệu", "Tổ Văn phòng", "Công đoàn Trường", "Giáo viên chủ nhiệm*", "Bảo vệ nhà trường*"],
    ],
    [
      "1. Ban Giám hiệu\n- Kiểm tra.\n2. Tổ Văn phòng\n- Lưu trữ.\n3. Nhân viên cấp dưỡng, bảo mẫu\n- Đeo bảo hộ.\n4. Kế toán\n- Công khai.\n5. Giáo viên chủ nhiệm, Đoàn Thanh niên\n- Tuyên truyền.\n6. Cơ quan, đơn vị\n- Phối hợp.",
      [
        "Ban Giám hiệu",
        "Tổ Văn phòng",
        "Nhân viên cấp dưỡng*, bảo mẫu*",
        "Kế toán*",
        "Giáo viên chủ nhiệm*, Đoàn Thanh niên",
      ],
    ],
    // Topics, posts and sentences among them are not units.
    [
      "1. Sở Y tế khám bệnh.\n2. Sở Nội vụ rà soát.\n3. Kinh phí thực hiện\n- Ngân sách tỉnh.\n4. Chế độ báo cáo: hằng quý.\n5. Các giải pháp khác\n- Tuyên truyền.\n6. Công tác tuyên truyền, phổ biến\n- Phát tờ rơi.",
      [],
    ],
    ["1. Mai Linh Taxi\n- Chở người bệnh.\n2. Tuyên truyền\n- Phát tờ rơi.", []],
    // A heading that orders is about its addressees only.
    ["1. Văn phòng UBND tỉnh trân trọng đề nghị:\n- Các đại biểu đăng ký.", []],
    // Verbs that begin like a body.
    ["2.1 Ban hành quyết định thành lập Hội đồng Xét sáng kiến:\nTham mưu danh sách thành viên.", []],
    ["1. Sở Y tế:\n- Khám bệnh.\n2. Phòng ngừa dịch bệnh tại Trạm A:\n- Phun thuốc.", ["Sở Y tế"]],
  ],
});
