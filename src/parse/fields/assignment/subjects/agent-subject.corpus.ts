import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";
import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { agentSubject } from "./agent-subject.ts";

export default clauseExamples(agentSubject, [
  ["Chủ đò, người vận hành bến phà phải trực đêm.", "Chủ đò*, người vận hành bến phà* | phải trực đêm."],
  [
    "Trong thời gian cấm đường, lực lượng dân phòng hướng dẫn xe tránh.",
    "lực lượng dân phòng* | Trong thời gian cấm đường, lực lượng dân phòng hướng dẫn xe tránh.",
  ],
  ["Yêu cầu người đại diện phần vốn nhà nước báo cáo.", "người đại diện phần vốn nhà nước* | báo cáo."],
  ["Thư ký hội nghị đọc biên bản.", "Thư ký hội nghị* | đọc biên bản."],
  ["Tất cả công chức bến phà phải đeo thẻ.", "Tất cả công chức bến phà* | phải đeo thẻ."],
  [
    "Trước mỗi ca, chỉ huy đào hầm lập nhật ký.",
    "chỉ huy đào hầm* | Trước mỗi ca, chỉ huy đào hầm lập nhật ký.",
  ],
  // Nouns between commas of the opening clause.
  ["Theo quy định về đầu tư, doanh nghiệp, đất đai, môi trường phải lấy ý kiến.", ""],
  ["Sau đợt rà soát hộ nghèo, hộ cận nghèo, cập nhật danh sách.", ""],
  [
    "Sau khi rà soát, hộ cận nghèo đăng ký vay vốn.",
    "hộ cận nghèo* | Sau khi rà soát, hộ cận nghèo đăng ký vay vốn.",
  ],
  ["Khi có bão, trưởng thôn, phải trực ban.", "trưởng thôn* | Khi có bão, trưởng thôn, phải trực ban."],
  ["Nếu có vướng mắc, người dân phản ánh qua đường dây nóng.", ""],
  ["Đối với người nghèo, hướng dẫn thủ tục vay vốn.", ""],
  ["Rà soát người lao động mất việc.", ""],
  // Work at places, which a comma divides, and a document after the same verb.
  ["Triển khai mô hình hỗ trợ tại cơ sở y tế, cơ sở giáo dục và đào tạo trên cơ sở nâng cấp thiết bị.", ""],
  ["Khi triển khai mô hình tại cơ sở y tế, cơ sở giáo dục và đào tạo phải lập biên bản.", ""],
  [
    "Thực hiện Kế hoạch số 5, lực lượng dân phòng hướng dẫn xe tránh.",
    "lực lượng dân phòng* | Thực hiện Kế hoạch số 5, lực lượng dân phòng hướng dẫn xe tránh.",
  ],
  // A name does not end in a word that belongs to the verb; what was done is no task.
  [
    "Từ kết quả trên, Đoàn kiểm tra liên ngành sẽ kiểm tra lại các cơ sở.",
    "Đoàn kiểm tra liên ngành* | Từ kết quả trên, Đoàn kiểm tra liên ngành sẽ kiểm tra lại các cơ sở.",
  ],
  ["Từ kết quả trên, Đoàn kiểm tra liên ngành đã yêu cầu các cơ sở khắc phục.", ""],
  [
    "Hộ gia đình, cá nhân hoạt động chế biến gỗ rừng phải đăng ký.",
    "Hộ gia đình*, cá nhân hoạt động chế biến gỗ rừng* | phải đăng ký.",
  ],
  // What is done to a thing; nobody in particular.
  ["Các tổ máy phát điện được kiểm tra định kỳ.", ""],
  ["Các trạm quan trắc phải được hiệu chuẩn.", ""],
  ["Cơ quan nào chậm trả lời phải giải trình.", ""],
  // The bodies of a topic bear the rules after the colon, but not where others act on them.
  [
    "Đối với đơn vị được thanh tra: Cử người làm việc với Đoàn.",
    "đơn vị được thanh tra* | Cử người làm việc với Đoàn.",
  ],
  ["Đối với chủ đò, nhà thầu: Chuẩn bị phao cứu sinh.", "chủ đò*, nhà thầu* | Chuẩn bị phao cứu sinh."],
  ["Riêng đối với đơn vị tư vấn: Phải hoàn thành bản vẽ.", "đơn vị tư vấn* | Phải hoàn thành bản vẽ."],
  [
    "Đối với thành viên Đoàn thẩm định: Lập báo cáo riêng.",
    "thành viên Đoàn thẩm định* | Lập báo cáo riêng.",
  ],
  ["Đối với hộ nuôi cá lồng: Chủ động gia cố lồng bè.", "hộ nuôi cá lồng* | Chủ động gia cố lồng bè."],
  [
    "Đối với cán bộ, công chức: Thực hiện nghiêm giờ làm việc.",
    "cán bộ, công chức* | Thực hiện nghiêm giờ làm việc.",
  ],
  ["Đối với hộ nuôi cá lồng: Hỗ trợ con giống.", ""],
  ["Đối với học sinh: Chuẩn bị bữa ăn trưa.", ""],
  ["Đối với người lao động: Phải được tập huấn.", ""],
  ["Đối với đơn vị chậm giải ngân: Gửi báo cáo về UBND tỉnh.", ""],
  ["Đối với nhà đầu tư: Rút ngắn thời gian cấp phép.", ""],
  ["Đối với hồ sơ quá hạn: Phải gửi thư xin lỗi.", ""],
]);

export const inAssignments = assignmentExamples("subjects by their place", [
  // A task that names its own subject belongs to that subject, not to the units of the heading.
  [
    "1. Sở Y tế\n- Rà soát hồ sơ.\n- Nhân viên y tế thôn bản lập danh sách trẻ em.",
    ["Sở Y tế, Nhân viên y tế thôn bản* [member]: 2"],
  ],
  // A clause after a semicolon with a subject by its place, or with an unknown name before a verb.
  [
    "1. UBND xã chi trả tiền hỗ trợ; Trung tâm Dịch vụ công ích bàn giao mặt bằng; chủ đầu tư san nền.",
    ["UBND xã [member]: 1", "Trung tâm Dịch vụ công ích [member]: 1"],
  ],
  [
    "2. Giao Bảo tàng tỉnh chọn hiện vật; Bưu điện tỉnh, các điểm bưu điện xã nhận, trả sách.",
    ["Bảo tàng tỉnh [member]: 1", "Bưu điện tỉnh, các điểm bưu điện xã* [member]: 1"],
  ],
  // A heading of names over its tasks is read by the names.
  ["2. Các Sở quản lý ngành, lĩnh vực:\na) Kiểm tra giá.", ["Các Sở quản lý ngành, lĩnh vực* [member]: 1"]],
]);
