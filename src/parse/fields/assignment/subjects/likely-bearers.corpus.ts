import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { likelyBearers } from "./likely-bearers.ts";

export default clauseExamples(likelyBearers, [
  [
    "Giao Sở Xây dựng Theo dõi, đôn đốc việc cập nhật số nhà.",
    "Sở Xây dựng | Theo dõi, đôn đốc việc cập nhật số nhà.",
  ],
  [
    "Văn bản góp ý, kính đề nghị các đồng chí thành viên Ban Chỉ đạo gửi về Văn phòng.",
    "các đồng chí thành viên Ban Chỉ đạo* | Văn bản góp ý, kính đề nghị các đồng chí thành viên Ban Chỉ đạo gửi về Văn phòng.",
  ],
  [
    "Bản thuyết minh gửi kèm, đề nghị Ban Quản lý cảng cá nghiên cứu và có ý kiến.",
    "Ban Quản lý cảng cá | Bản thuyết minh gửi kèm, đề nghị Ban Quản lý cảng cá nghiên cứu và có ý kiến.",
  ],
  // Facts, rights, other people's duties.
  ["Theo đề nghị của Sở Xây dựng, kinh phí tăng.", ""],
  ["Ban Pháp chế gồm 5 thành viên.", ""],
  ["Hồ sơ phải được lưu tại Phòng Nội vụ.", ""],
  ["Sở Xây dựng đã kiểm tra 12 công trình.", ""],
  ["Các phòng học phải được sửa chữa trước ngày 20/8/2026.", ""],
  ["Yêu cầu Thủ trưởng các cơ quan, đơn vị liên quan công khai số điện thoại.", ""],
  ["Nhiệm vụ của từng thành viên do Tổ trưởng phân công.", ""],
  ["Nâng cấp trụ sở của Sở Xây dựng và nhà khách tỉnh.", ""],
]);
