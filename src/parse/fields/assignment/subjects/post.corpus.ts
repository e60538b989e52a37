import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { postUnits } from "./post.ts";

export default clauseExamples(postUnits, [
  ["Tổ thẩm định: tiến hành thẩm định hồ sơ.", "Tổ thẩm định | tiến hành thẩm định hồ sơ."],
  ["Chủ đầu tư có trách nhiệm che chắn công trình.", "Chủ đầu tư | có trách nhiệm che chắn công trình."],
  [
    "Công chức Tư pháp - Hộ tịch: thực hiện liên thông khai sinh.",
    "Công chức Tư pháp - Hộ tịch | thực hiện liên thông khai sinh.",
  ],
  ["Công chức Nguyễn Văn Hải: thực hiện liên thông khai sinh.", ""],
  ["Trưởng đoàn: phụ trách chung hoạt động của Đoàn.", "Trưởng đoàn | phụ trách chung hoạt động của Đoàn."],
  ["Thư ký đoàn: ghi biên bản buổi họp.", "Thư ký đoàn | ghi biên bản buổi họp."],
  // A name with verbs in it, before a meeting.
  [
    "Tổ công tác hỗ trợ doanh nghiệp dệt may, da giày họp mỗi quý một lần.",
    "Tổ công tác hỗ trợ doanh nghiệp dệt may, da giày | họp mỗi quý một lần.",
  ],
  [
    "Tổ công tác hỗ trợ nhà đầu tư do bà Trần Thị Lan, Phó Giám đốc Sở làm Tổ trưởng họp định kỳ hằng tháng.",
    "Tổ công tác hỗ trợ nhà đầu tư | do bà Trần Thị Lan, Phó Giám đốc Sở làm Tổ trưởng họp định kỳ hằng tháng.",
  ],
  ["Tổ chức họp mỗi quý một lần.", ""],
  ["Cơ quan thường trực Ban Chỉ đạo đã hoàn thành hồ sơ.", ""],
  ["Trưởng Ban Chỉ đạo: Ông Trần Văn An.", ""],
  ["Đoàn tiến hành họp triển khai quyết định.", ""],
  ["Chủ đầu tư được lựa chọn theo quy định.", ""],
]);
