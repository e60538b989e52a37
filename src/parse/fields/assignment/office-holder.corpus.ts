import { clauseExamples } from "../../../../test/support/parse-formats.ts";
import { officeHolder } from "./office-holder.ts";

export default clauseExamples(officeHolder, [
  [
    "Đồng chí Phó Giám đốc Trung tâm Văn hóa - Phó Trưởng tiểu ban: Chủ động tham mưu nội dung trang trí",
    "Đồng chí Phó Giám đốc Trung tâm Văn hóa - Phó Trưởng tiểu ban | Chủ động tham mưu nội dung trang trí",
  ],
  [
    "Đồng chí Trưởng phòng Kinh tế - Thành viên: Tổng hợp số liệu",
    "Đồng chí Trưởng phòng Kinh tế - Thành viên | Tổng hợp số liệu",
  ],
  // A word that is also a verb may be part of the name before the colon.
  [
    "Đồng chí Phó Trưởng ban tuyên truyền Đảng - Ủy viên: Theo dõi các xã",
    "Đồng chí Phó Trưởng ban tuyên truyền Đảng - Ủy viên | Theo dõi các xã",
  ],
  [
    "Các đồng chí Phó Chủ tịch UBND xã chỉ đạo thực hiện",
    "Các đồng chí Phó Chủ tịch UBND xã* | chỉ đạo thực hiện",
  ],
  [
    "Đồng chí Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch Hội Nông dân xã lãnh đạo công tác chuẩn bị",
    "Đồng chí Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch Hội Nông dân xã | lãnh đạo công tác chuẩn bị",
  ],
  // The head of a unit stands for the unit; other rules read it.
  ["Đồng chí Giám đốc Sở Y tế chỉ đạo các bệnh viện", ""],
  ["Phó Giám đốc Sở Y tế: Trần Văn An", ""],
  ["Đồng chí Phó Chủ tịch UBND tỉnh đã kết luận như sau", ""],
  ["Theo đề nghị của đồng chí Phó Chủ tịch UBND xã: tổ chức kiểm tra", ""],
]);
