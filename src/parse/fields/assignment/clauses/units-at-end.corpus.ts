import { beginningsOfTasks } from "../../../../../test/support/assignment-examples.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { itemsOf } from "../../../structure/outline/section.ts";
import { readAssignments } from "../assignments.ts";

// The items of a section → the units with the beginnings of their tasks, and "?" with the tasks that nobody has.
export default snippets<string[]>({
  name: "assignment/clauses/units-at-end",
  context: { year: 2026, province: "Nghệ An" },
  read: (lines, context) =>
    beginningsOfTasks(readAssignments(itemsOf(outline(lines)), context, { collecting: true })),
  cases: [
    [
      "- Rút ngắn thời gian cấp phép xuống 20 ngày: Sở Xây dựng.\n- Công khai giá đất cụ thể: Sở Tài chính, UBND các xã.",
      ["Sở Xây dựng: Rút ngắn thời", "Sở Tài chính, UBND các xã: Công khai giá"],
    ],
    [
      "- Đối thoại với doanh nghiệp mỗi quý một lần: Trung tâm Xúc tiến đầu tư phối hợp với Hiệp hội Doanh nghiệp tỉnh.",
      ["Trung tâm Xúc tiến đầu tư: Đối thoại với"],
    ],
    // One item is enough where the task says in many words what is done to things.
    [
      "1. Bố trí gian hàng sản phẩm xanh tại các hội chợ trong năm: Trung tâm Xúc tiến thương mại.",
      ["Trung tâm Xúc tiến thương mại: Bố trí gian"],
    ],
    [
      "1. Đánh giá nhanh sản xuất sạch hơn tại 20 cơ sở nông thôn ở Đại Lộc: Trung tâm Khuyến công, quý III/2026.",
      ["Trung tâm Khuyến công: Đánh giá nhanh"],
    ],
    ["1. Hỗ trợ kinh phí năm 2026: Trường Cao đẳng Y tế.", ["?: Hỗ trợ kinh"]],
    // Before a label of those who help, who never lead.
    [
      "1. Hoàn thành cơ sở dữ liệu đất đai: Trung tâm Dữ liệu; phối hợp: Công an tỉnh; quý IV/2026.\n2. Rà soát viên chức giữa các chi nhánh.",
      ["Trung tâm Dữ liệu: Hoàn thành cơ", "?: Rà soát viên"],
    ],
    ["1. Rà soát hồ sơ quá hạn của năm; phối hợp: Thanh tra Sở.", ["?: Rà soát hồ"]],
    // After a dash one item is enough.
    [
      "1. Niêm yết công khai thủ tục hành chính mới - Văn phòng UBND tỉnh.",
      ["Văn phòng UBND tỉnh: Niêm yết công"],
    ],
    // Two names are no task of the second one.
    [
      "1. Trung tâm Tin học An Bình - Công ty cổ phần Truyền thông An Bình",
      ["Trung tâm Tin học An Bình - Công ty cổ phần Truyền thông An Bình: "],
    ],
    // Before the date that ends the line.
    [
      "1. Ban hành nghị quyết hỗ trợ phí dịch vụ công - Sở Tư pháp, Sở Tài chính; thời hạn: tháng 7/2026.",
      ["Sở Tư pháp, Sở Tài chính: Ban hành nghị"],
    ],
    // As a sentence of their own.
    [
      "1. Ban hành nghị quyết hỗ trợ phí dịch vụ công. Sở Tư pháp, Sở Tài chính. Hoàn thành trước ngày 30/6/2026.",
      ["Sở Tư pháp, Sở Tài chính: Ban hành nghị"],
    ],
    ["1. Cấp căn cước cho học sinh trong 03 ngày. PC06.", ["PC06: Cấp căn cước"]],
    [
      "1. Cập nhật nhật ký công việc. Các cơ quan, đơn vị, địa phương.",
      ["Các cơ quan, đơn vị, địa phương: Cập nhật nhật"],
    ],
    ["1. Cập nhật nhật ký công việc → Văn phòng UBND tỉnh.", ["Văn phòng UBND tỉnh: Cập nhật nhật"]],
    ["1. Chuyển toàn bộ hồ sơ từ Sở Y tế → Sở Nội vụ.", ["?: Chuyển toàn bộ"]],
    ["1. Cấp giấy phép theo mẫu CT.01.", ["?: Cấp giấy phép"]],
    ["1. Gửi danh sách thành viên của Tổ. Sở Nội vụ và các sở đã gửi danh sách.", ["?: Gửi danh sách"]],
    ["1. Kết nối dữ liệu giữa Sở Y tế - Sở Nội vụ trước ngày 30/6/2026.", ["?: Kết nối dữ"]],
    ["1. Kết nối dữ liệu giữa Sở Y tế - Sở Nội vụ.", ["?: Kết nối dữ"]],
    // A verb that has no bodies as its object needs no other item of this form.
    ["- Công khai giá đất cụ thể của năm: Sở Tài chính.", ["Sở Tài chính: Công khai giá"]],
    ["2. In ấn tài liệu hội nghị: Trường Chính trị tỉnh.", ["Trường Chính trị tỉnh: In ấn tài"]],
    // Between the work and its time.
    [
      "- Niêm yết thủ tục tại trụ sở và nhà văn hóa; Phòng Nghiệp vụ Y, quý II/2026.",
      ["Phòng Nghiệp vụ Y: Niêm yết thủ"],
    ],
    [
      "- Công khai danh mục thuốc trên Trang thông tin; Phòng Quản lý giá, hằng tháng.",
      ["Phòng Quản lý giá: Công khai danh"],
    ],
    ["- Niêm yết thủ tục tại Sở Nội vụ; Sở Y tế, quý II/2026.", ["?: Niêm yết thủ"]],
    // What the work is about.
    ["- Giám sát chất lượng nước: Sở Y tế.", ["?: Giám sát chất"]],
    ["- Tặng Bằng khen năm 2025: Sở Y tế.", ["?: Tặng Bằng khen"]],
    [
      "- Tổng hợp ý kiến của các đơn vị: Sở Y tế, Sở Nội vụ.\n- Công khai giá đất tại các xã: Xã Tân An, Xã Tân Bình.",
      ["?: Tổng hợp ý; Công khai giá"],
    ],
    [
      "- Kiểm tra công vụ đợt 1: Sở Y tế, Sở Nội vụ.\n- Kiểm tra công vụ đợt 2: Sở Tài chính.",
      ["?: Kiểm tra công; Kiểm tra công"],
    ],
    [
      "- Kiểm tra việc giải quyết thủ tục: Sở Y tế.\n- Kiểm tra việc tiếp công dân: Sở Nội vụ.",
      ["?: Kiểm tra việc; Kiểm tra việc"],
    ],
    // The last words before the names are a place, and most items of the list end with the unit that does them.
    [
      "1. Giảm nằm ghép ở tuyến cơ sở: Sở Y tế.\n2. Bảo đảm nước sạch trong trường tiểu học: Sở Giáo dục và Đào tạo.\n3. Giảm trộm cắp ở khu dân cư: Công an tỉnh.",
      ["Sở Y tế: Giảm nằm ghép", "Sở Giáo dục và Đào tạo: Bảo đảm nước", "Công an tỉnh: Giảm trộm cắp"],
    ],
    [
      "1. Giảm nằm ghép ở tuyến cơ sở: Sở Y tế.\n2. Khảo sát chất lượng các trường tiểu học: Trường Tiểu học An Bình.\n3. Giảm trộm cắp ở khu dân cư: Công an tỉnh.",
      ["Sở Y tế: Giảm nằm ghép", "Công an tỉnh: Giảm trộm cắp", "?: Khảo sát chất"],
    ],
    // Matters that are divided among units begin alike; the rounds of an action do too.
    [
      "- Tiêu chí số 3: Sở Y tế, Sở Nội vụ.\n- Tiêu chí số 5 (trừ điểm): Sở Tài chính.",
      ["Sở Y tế, Sở Nội vụ: Tiêu chí số", "Sở Tài chính: Tiêu chí số"],
    ],
  ],
});
