import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { officeHolder } from "./office-holder.ts";

export default clauseExamples(officeHolder, [
  [
    "Đồng chí Phó Giám đốc Trung tâm Văn hóa - Phó Trưởng tiểu ban: Chủ động tham mưu nội dung trang trí",
    "Phó Giám đốc Trung tâm Văn hóa | Chủ động tham mưu nội dung trang trí",
  ],
  ["Đồng chí Trưởng phòng Kinh tế - Thành viên: Tổng hợp số liệu", "Phòng Kinh tế | Tổng hợp số liệu"],
  // A mark after the title. A member without a verb after the colon represents the body named there.
  ["Ông. Lê Văn An - Trưởng đoàn: Phụ trách chung.", "Lê Văn An - Trưởng đoàn | Phụ trách chung."],
  ["Bà: Trần Thị Hoa - Thành viên: Kiểm tra sổ kho.", "Trần Thị Hoa - Thành viên | Kiểm tra sổ kho."],
  ["Bà Trần Thị Hoa - Thành viên: Kiểm tra sổ kho.", "Bà Trần Thị Hoa - Thành viên | Kiểm tra sổ kho."],
  ["Bà Trần Thị Hoa - Thành viên: Sở Y tế.", ""],
  ["Ông: Lê Văn An - Chức vụ: Giám đốc.", ""],
  // Deputies, a head by name and the head of the author, without a title before them.
  ["Phó Giám đốc Lê Văn An phụ trách chuyển đổi số.", "Phó Giám đốc Lê Văn An | phụ trách chuyển đổi số."],
  ["Các Phó Chủ tịch UBND tỉnh kiểm tra cơ sở.", "Các Phó Chủ tịch UBND tỉnh* | kiểm tra cơ sở."],
  ["Giám đốc Lê Văn An theo dõi hai bệnh viện.", "Giám đốc Lê Văn An | theo dõi hai bệnh viện."],
  ["Giám đốc Sở chỉ đạo toàn diện.", "Giám đốc Sở | chỉ đạo toàn diện."],
  // When or by what it is done, between the deputy and the verb.
  [
    "Các Phó Chủ tịch UBND xã theo nhiệm vụ được phân công kiểm tra các thôn.",
    "Các Phó Chủ tịch UBND xã* | theo nhiệm vụ được phân công kiểm tra các thôn.",
  ],
  [
    "Giao Phó Thủ tướng Chính phủ Lê Văn An trước ngày 15/6 trực tiếp kiểm tra công trường.",
    "Phó Thủ tướng Chính phủ Lê Văn An | trước ngày 15/6 trực tiếp kiểm tra công trường.",
  ],
  ["Các Phó Chủ tịch UBND xã theo nhiệm vụ được phân công.", ""],
  [
    "Các đồng chí Phó Giám đốc Sở theo lĩnh vực phụ trách chỉ đạo, đôn đốc các phòng.",
    "Các đồng chí Phó Giám đốc Sở* | theo lĩnh vực phụ trách chỉ đạo, đôn đốc các phòng.",
  ],
  [
    "Các đồng chí Phó Cục trưởng theo lĩnh vực được phân công trực tiếp chỉ đạo, kiểm tra các phòng.",
    "Các đồng chí Phó Cục trưởng* | theo lĩnh vực được phân công trực tiếp chỉ đạo, kiểm tra các phòng.",
  ],
  ["Các đồng chí Phó Giám đốc Sở theo lĩnh vực phụ trách.", ""],
  [
    "Các Phó Chủ tịch phụ trách lĩnh vực kiểm tra các thôn.",
    "Các Phó Chủ tịch phụ trách lĩnh vực* | kiểm tra các thôn.",
  ],
  [
    "Giao các đồng chí Phó Giám đốc phụ trách các lĩnh vực theo dõi, đôn đốc.",
    "các đồng chí Phó Giám đốc phụ trách các lĩnh vực* | theo dõi, đôn đốc.",
  ],
  ["Các Phó Chủ tịch phụ trách lĩnh vực văn hóa", ""],
  // A person with name and office, also after "Giao" and before a comma.
  [
    "Giao đồng chí Lê Văn Bốn – Phó Chủ tịch Hội Nông dân xã thực hiện nhiệm vụ.",
    "Phó Chủ tịch Hội Nông dân xã | thực hiện nhiệm vụ.",
  ],
  [
    "Đồng chí Trần Thị Sáu, Phó Giám đốc Sở Y tế, phụ trách việc cấp thuốc.",
    "Phó Giám đốc Sở Y tế | phụ trách việc cấp thuốc.",
  ],
  [
    "Đồng chí Giám đốc Trung tâm Văn hóa, Phó Trưởng Ban Tổ chức: Mời nghệ nhân.",
    "Trung tâm Văn hóa | Mời nghệ nhân.",
  ],
  [
    "Đồng chí Đỗ Văn Bảy - Giám đốc Bảo tàng tỉnh trực tiếp kiểm tra hiện vật.",
    "Bảo tàng tỉnh | trực tiếp kiểm tra hiện vật.",
  ],
  // A word that is also a verb may be part of the name before the colon.
  [
    "Đồng chí Phó Trưởng ban tuyên truyền Đảng - Ủy viên: Theo dõi các xã",
    "Phó Trưởng ban tuyên truyền Đảng | Theo dõi các xã",
  ],
  [
    "Các đồng chí Phó Chủ tịch UBND xã chỉ đạo thực hiện",
    "Các đồng chí Phó Chủ tịch UBND xã* | chỉ đạo thực hiện",
  ],
  [
    "Đồng chí Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch Hội Nông dân xã lãnh đạo công tác chuẩn bị",
    "Hội Nông dân xã | lãnh đạo công tác chuẩn bị",
  ],
  // The head of a unit stands for the unit; other rules read it.
  ["Đồng chí Giám đốc Sở Y tế chỉ đạo các bệnh viện", ""],
  ["Ông Lê Minh Tuấn - Phó Trưởng ban: chỉ đạo chung.", "Ông Lê Minh Tuấn - Phó Trưởng ban | chỉ đạo chung."],
  ["Bà Trần Thị Hoa - Thư ký: ghi biên bản.", "Bà Trần Thị Hoa - Thư ký | ghi biên bản."],
  // A head is read as the unit, a deputy as the printed office. Roles in the team, ranks and posts in the party are left out.
  [
    "Ông Hà Văn Lộc, Chi cục trưởng Chi cục Thủy lợi, Thư ký: lập biên bản họp.",
    "Chi cục Thủy lợi | lập biên bản họp.",
  ],
  [
    "Đ/c Vàng A Sình - Phó Giám đốc Sở Tài chính - thành viên, cân đối vốn.",
    "Phó Giám đốc Sở Tài chính | cân đối vốn.",
  ],
  [
    "Bà Lê Thị Mai, Trưởng phòng Tổ chức - Hành chính, chuẩn bị tài liệu.",
    "Phòng Tổ chức - Hành chính | chuẩn bị tài liệu.",
  ],
  [
    "Thượng tá Đỗ Văn Bảy, Phó Tham mưu trưởng Bộ Chỉ huy Quân sự tỉnh, huy động lực lượng.",
    "Phó Tham mưu trưởng Bộ Chỉ huy Quân sự tỉnh | huy động lực lượng.",
  ],
  [
    "Phân công đồng chí Lê Văn An, Ủy viên Ban Thường vụ Tỉnh ủy, Giám đốc Công an tỉnh - Phó Trưởng ban đôn đốc tiến độ.",
    "Công an tỉnh | đôn đốc tiến độ.",
  ],
  [
    "Bà Lê Thị Mai, Phó Giám đốc Sở Y tế (Tổ phó): rà soát danh mục thuốc.",
    "Phó Giám đốc Sở Y tế | rà soát danh mục thuốc.",
  ],
  ["Bà Lê Thị Mai, Phó Giám đốc Sở Y tế (Tổ phó): 0912 000 000", ""],
  ["Ông Lê Văn An, Giám đốc Sở Y tế, cho biết bệnh viện đã mở cửa.", ""],
  ["Ông Lê Văn An, Giám đốc Sở Y tế - Tổ trưởng;", ""],
  // Several persons may hold an office of a body without a name.
  [
    "Đồng chí Lê Văn An - Phó Giám đốc Sở trực tiếp chỉ đạo.",
    "Lê Văn An - Phó Giám đốc Sở | trực tiếp chỉ đạo.",
  ],
  // Members of a body, and contacts.
  ["Ông Lê Minh Tuấn - Phó Giám đốc: Tổ trưởng;", ""],
  ["Bà Trần Thị Hoa - Chuyên viên Văn phòng: Thành viên Tổ giúp việc.", ""],
  ["Bà Trần Thị Hoa - Chuyên viên Văn phòng: 0912 000 000", ""],
  ["Bà Trần Thị Hoa - Chuyên viên Văn phòng: số điện thoại 0912 000 000", ""],
  ["Phó Giám đốc Sở Y tế: Trần Văn An", ""],
  ["Đồng chí Phó Chủ tịch UBND tỉnh đã kết luận như sau", ""],
  ["Theo đề nghị của đồng chí Phó Chủ tịch UBND xã: tổ chức kiểm tra", ""],
]);
