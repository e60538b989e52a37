import { formatUnits } from "../../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { dutiesOf } from "./duties-of.ts";

// A heading and its items → the units whose duties are below it.
export default snippets({
  name: "assignment/duties-of",
  context: { year: 2025, province: "Bình Định" },
  read(lines, context) {
    return formatUnits(dutiesOf(outline(lines).children[0]!, context)?.units ?? []);
  },
  cases: [
    ["Điều 4. Trách nhiệm của Ban Chỉ đạo\n1. Đề xuất giải pháp.", "Ban Chỉ đạo"],
    ["Điều 5. Nhiệm vụ, quyền hạn của Ủy viên thường trực\n1. Dự thảo báo cáo.", "Ủy viên thường trực"],
    ["Điều 6. Trách nhiệm của Sở Xây dựng\n1. Thẩm định thiết kế.", "Sở Xây dựng"],
    ["2. Yêu cầu đối với chủ đầu tư\n- Dừng thi công.", "chủ đầu tư"],
    ["2. Yêu cầu đối với Công ty Thủy điện Nậm Tha\n- Dừng thi công.", "Công ty Thủy điện Nậm Tha"],
    ["2. Yêu cầu đối với hồ sơ\n- Đóng dấu từng trang.", ""],
    ["II. NHIỆM VỤ CHỦ YẾU\n1. Nâng cấp phần mềm.", ""],
    // What else the heading is about.
    ["IV. Nhiệm vụ và các giải pháp chủ yếu\n1. Nâng cấp phần mềm.", ""],
    ["IV. Nhiệm vụ, các chỉ tiêu\n1. Nâng cấp phần mềm.", ""],
    ["IV. Nhiệm vụ các thành viên Tổ giúp việc\n1. Nâng cấp phần mềm.", "các thành viên Tổ giúp việc*"],
    ["II. NHIỆM VỤ CHỦ ĐẦU TƯ\n1. Nâng cấp phần mềm.", "CHỦ ĐẦU TƯ"],
    ["2. Chức năng của Ban Chỉ đạo\n- Giúp UBND tỉnh.", ""],
    [
      "Điều 7. Quyền và nghĩa vụ của chủ sở hữu, đơn vị quản lý vận hành chợ trong việc phòng cháy\n1. Bảo trì thiết bị.",
      "chủ sở hữu*, đơn vị quản lý vận hành chợ*",
    ],
    [
      "Điều 6. Trách nhiệm các sở, ban, ngành và UBND cấp huyện\n1. Phân công đầu mối.\n2. Thủ trưởng các đơn vị kiểm tra.",
      "các sở, ban, ngành*, UBND cấp huyện*",
    ],
    [
      "2. Trách nhiệm thực hiện của các bộ, ngành và các tỉnh\n- Triển khai việc xác định chỉ số.",
      "các bộ, ngành*, các tỉnh*",
    ],
    [
      "Điều 2. Chức năng, nhiệm vụ của Đoàn khảo sát như sau:\n- Khảo sát việc công khai thủ tục.\n- Tổng hợp kết quả.",
      "Đoàn khảo sát",
    ],
    ["Điều 3. Nhiệm vụ của Tổ công tác cụ thể như sau:\n- Đôn đốc các đơn vị.", "Tổ công tác"],
    ["Điều 9. Trách nhiệm công khai\n1. Đăng tải số liệu.", ""],
    // Words that describe the bearers, with a slash for "or".
    [
      "Điều 15. Trách nhiệm của cơ quan, tổ chức quản lý trực tiếp\n1. Tổ chức triển khai kho dữ liệu.\n2. Rà soát danh sách người dùng.",
      "cơ quan, tổ chức quản lý trực tiếp",
    ],
    [
      "Điều 16. Trách nhiệm của các sở, ban, ngành\n1. Theo dõi, đôn đốc việc nhập dữ liệu.\n2. Sử dụng dữ liệu thống kê trong xây dựng kế hoạch.",
      "các sở, ban, ngành*",
    ],
    [
      "Điều 18. Trách nhiệm của bộ phận/cá nhân chuyên trách/phụ trách quản lý kho dữ liệu tại các cơ quan, đơn vị\n1. Hỗ trợ kỹ thuật cho người dùng.\n2. Tiếp nhận thiết bị.",
      "bộ phận/cá nhân chuyên trách/phụ trách quản lý kho dữ liệu tại các cơ quan, đơn vị",
    ],
    // Bodies of the Party, associations, teams, posts and persons that no catalogue knows.
    ["Điều 3. Nhiệm vụ, quyền hạn của Đảng ủy xã\n1. Quyết định chương trình công tác.", "Đảng ủy xã"],
    ["Điều 4. Nhiệm vụ trọng tâm của Công đoàn cơ sở\n1. Phổ biến nội quy.", "Công đoàn cơ sở"],
    ["Điều 5. Nhiệm vụ, quyền hạn chung của đảng viên\n1. Tham gia sinh hoạt.", "đảng viên"],
    ["2. Nhiệm vụ riêng của Tổ giúp việc\n- Soạn báo cáo.", "Tổ giúp việc"],
    ["2. Công việc của Bộ phận Thư ký\n- Soạn báo cáo.\n- Gửi giấy mời.", "Bộ phận Thư ký"],
    // What somebody does in an inspection, and what is inspected.
    [
      "2. Nội dung giám sát của chủ đầu tư\n- Theo dõi tiến độ thi công.\n- Báo cáo kết quả hằng quý.",
      "chủ đầu tư",
    ],
    [
      "2. Nội dung kiểm tra của Sở Xây dựng\n- Theo dõi chất lượng công trình.\n- Tổng hợp vi phạm.",
      "Sở Xây dựng",
    ],
    ["2. Nội dung kiểm tra của Sở Xây dựng\n- Công tác cấp phép.\n- Việc công khai thủ tục.", ""],
    ["2. Nội dung thực hiện của dự án\n- Xây dựng kênh.\n- Sửa đường.", ""],
    // A programme, a period and a field of work have no duties.
    ["II. Nhiệm vụ của chương trình\n1. Xây dựng trạm bơm.", ""],
    ["II. Nhiệm vụ của công tác cải cách hành chính\n1. Rà soát thủ tục.", ""],
    ["II. Nhiệm vụ trọng tâm của quý III\n1. Rà soát thủ tục.", ""],
    ["II. Nhiệm vụ cụ thể của các hoạt động\n1. Rà soát thủ tục.", ""],
    // The items name the bearers themselves; nobody in particular; no items; no name.
    [
      "2. Nhiệm vụ của các thành viên\n2.1. Trưởng ban\n- Phụ trách chung.\n2.2. Phó Trưởng ban\n- Giúp Trưởng ban.",
      "",
    ],
    ["2. Trách nhiệm của các đơn vị\na) Sở Y tế: rà soát.\nb) Sở Nội vụ: tổng hợp.", ""],
    ["Điều 8. Trách nhiệm của tổ chức, cá nhân\n1. Không lấn chiếm hành lang.", ""],
    ["Điều 9. Trách nhiệm của Sở Xây dựng", ""],
    ["Điều 10. Trách nhiệm thi hành\n1. Sở Nội vụ hướng dẫn.", ""],
  ],
});
