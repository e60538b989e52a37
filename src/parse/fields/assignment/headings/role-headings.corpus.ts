import { formatUnits } from "../../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { descendants } from "../../../structure/outline/section.ts";
import { UnitHeadings } from "./unit-headings.ts";

// A body → the units of each heading, of those that no catalogue knows as well.
export default snippets<string[]>({
  name: "assignment/headings/role-headings",
  context: { year: 2026, province: "Bình Định" },
  read(lines, context) {
    const unitHeadings = new UnitHeadings(context);
    return descendants(outline(lines)).flatMap((section) => {
      const found = unitHeadings.of(section);
      return found ? [formatUnits(found.units)] : [];
    });
  },
  cases: [
    // In a section on who does what: posts, staff, and those whom the work is for.
    [
      "III. PHÂN CÔNG TRÁCH NHIỆM\n1. Hiệu trưởng\n- Chỉ đạo việc triển khai.\n2. Phó Hiệu trưởng phụ trách chuyên môn\n- Xây dựng thời khóa biểu.\n3. Giáo viên chủ nhiệm, giáo viên bộ môn\n- Nhắc nhở học sinh.\n4. Đối với đội ngũ nhân viên\nTăng cường trực bảo vệ.\n5. Cha mẹ học sinh\n- Phối hợp với nhà trường.",
      [
        "Hiệu trưởng*",
        "Phó Hiệu trưởng phụ trách chuyên môn*",
        "Giáo viên chủ nhiệm*, giáo viên bộ môn*",
        "đội ngũ nhân viên*",
        "Cha mẹ học sinh*",
      ],
    ],
    [
      "IV. TỔ CHỨC THỰC HIỆN\n1. Chủ đầu tư\n- Lập tiến độ chi tiết.\n2. Chủ dự án thành phần\n- Theo dõi kết quả.\n3. Đơn vị tư vấn giám sát\n- Kiểm tra vật liệu.\n4. Cơ sở sản xuất, kinh doanh\n- Niêm yết giá.\n5. Kinh phí\n- Sử dụng ngân sách xã.",
      ["Chủ đầu tư*", "Chủ dự án thành phần*", "Đơn vị tư vấn giám sát*", "Cơ sở sản xuất, kinh doanh*"],
    ],
    [
      "IV. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra địa bàn.\n2. Trưởng thôn, Bí thư chi bộ\n- Vận động nhân dân.\n3. Người có uy tín\n- Tuyên truyền trong cộng đồng.\n4. Hộ gia đình\n- Chấp hành quy định.",
      ["Công an xã", "Trưởng thôn*, Bí thư chi bộ*", "Người có uy tín*", "Hộ gia đình*"],
    ],
    // Beside the heading of a unit, below any heading of tasks.
    [
      "II. NHIỆM VỤ\n1. Sở Y tế\n- Hướng dẫn chuyên môn.\n2. Người đứng đầu cơ sở\n- Chịu trách nhiệm về an toàn.",
      ["Sở Y tế", "Người đứng đầu cơ sở*"],
    ],
    // Persons under their posts; a head stands for the units.
    [
      "IV. PHÂN CÔNG NHIỆM VỤ\n1. Đồng chí Nguyễn Văn An, Phó Chủ tịch UBND tỉnh - Trưởng Ban Chỉ đạo:\n- Chỉ đạo chung.\n2. Đồng chí Trần Văn Bảo - Chủ tịch UBND xã\n- Điều hành công việc.\n3. Bà Lê Thị Cúc, Chuyên viên Phòng Tổng hợp - Thư ký.\n- Ghi biên bản.\n4. Bà Trần Thị Hoa - Phó Trưởng đoàn:\n- Kiểm tra hồ sơ.",
      ["Phó Chủ tịch UBND tỉnh", "UBND xã", "Chuyên viên Phòng Tổng hợp", "Trần Thị Hoa - Phó Trưởng đoàn"],
    ],
    // Whom measures are for, things, and fields of work.
    [
      "II. NHIỆM VỤ, GIẢI PHÁP\n1. Đối với người dân\n- Tổ chức tập huấn kỹ năng số.\n2. Đối với doanh nghiệp\n- Tổ chức đối thoại.\n3. Đối với cán bộ, công chức\n- Bồi dưỡng kỹ năng.",
      [],
    ],
    [
      "II. NHIỆM VỤ TRỌNG TÂM\n1. Hệ thống thông tin\n- Nâng cấp phần mềm.\n2. Cơ sở dữ liệu\n- Cập nhật dữ liệu.\n3. Tổ chức bộ máy\n- Sắp xếp các phòng.\n4. Học sinh\n- Tuyển sinh đúng chỉ tiêu.",
      [],
    ],
    // One among topics, members, conditions, and what somebody has.
    [
      "II. NHIỆM VỤ\n1. Giáo viên\n- Bố trí đủ giáo viên.\n2. Phòng học\n- Sửa chữa phòng học.\n3. Thư viện\n- Bổ sung sách.",
      [],
    ],
    ["III. TỔ CHỨC THỰC HIỆN\n1. Chủ đầu tư\n- Ông Lê Văn An.\n2. Nhà thầu\n- Công ty Cổ phần Hòa Bình.", []],
    [
      "III. PHÂN CÔNG\n1. Người tham dự phải đăng ký\n- Gửi danh sách.\n2. Thư ký hội nghị có mặt\n- Đến đúng giờ.",
      [],
    ],
  ],
});
