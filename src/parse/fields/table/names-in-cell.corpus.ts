import { unitCells } from "../../../../test/support/unit-cell-examples.ts";

// The names in cells of units: where they end, and which words name nobody.
export default unitCells("table/names-in-cell", [
  // A reference to another place is no name.
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở hội chợ | Xem điểm a khoản 2 Mục III | Sở Công Thương |",
    " [lead] + Sở Công Thương",
  ],
  // The comma of a set phrase divides no name; what a body submits to another is no part of its name.
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở rộng kê đơn điện tử | Cơ sở khám bệnh, chữa bệnh | Sở Y tế, cơ sở sản xuất, kinh doanh, Sở Tài chính |",
    "Cơ sở khám bệnh, chữa bệnh* [lead] + Sở Y tế, cơ sở sản xuất, kinh doanh*, Sở Tài chính",
  ],
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Bố trí vốn | Sở Tài chính trình UBND tỉnh | Ban Quản lý công trình cấp tỉnh |",
    "Sở Tài chính [lead] + Ban Quản lý công trình cấp tỉnh",
  ],
  // Within what a unit does the work is no part of its name; "TP." ends no name.
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Bố trí vốn | Sở Tài chính, doanh nghiệp nhà nước theo chức năng, nhiệm vụ được giao | Công ty Điện lực tỉnh theo thẩm quyền, TP. Lào Cai |",
    "Sở Tài chính, doanh nghiệp nhà nước* [lead] + Công ty Điện lực tỉnh, TP. Lào Cai",
  ],
  // A second field of work belongs to the name; a body, a person and a known name are further members.
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Xây dựng Đề án | Cục quản lý nợ và Tài chính đối ngoại | Phòng quản lý đô thị và Công an tỉnh |",
    "Cục quản lý nợ và Tài chính đối ngoại [lead] + Phòng quản lý đô thị, Công an tỉnh",
  ],
  // Fields of work after commas belong to the name of a centre, although each has capitals.
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở hội chợ | Phòng Quản lý Thương mại | Trung tâm Xúc tiến Thương mại, Du lịch và Đầu tư |",
    "Phòng Quản lý Thương mại [lead] + Trung tâm Xúc tiến Thương mại, Du lịch và Đầu tư",
  ],
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở hội chợ | Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch | Viettel, VNPT |",
    "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch [lead] + Viettel, VNPT",
  ],
  // What a person with an office is in a team is no further unit.
  [
    "| Nhiệm vụ | Chủ trì | Phối hợp |\n| Mở lớp | Đ/c Lê Văn An, Giám đốc Sở Y tế - Tổ phó | |",
    "Sở Y tế [lead] + ",
  ],
  [
    "| Nhiệm vụ | Chủ trì | Phối hợp |\n| Mở lớp | Đ/c Lê Văn An - Phó Trưởng ban | |",
    "Đ/c Lê Văn An - Phó Trưởng ban [lead] + ",
  ],
  // Partners under common nouns after the names of a cell. "các đơn vị liên quan" is not read as a partner.
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp | Sở Y tế | Sở Nội vụ, Công an tỉnh, chủ tòa nhà |",
    "Sở Y tế [lead] + Sở Nội vụ, Công an tỉnh, chủ tòa nhà*",
  ],
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp | Sở Y tế | Sở Nội vụ và các cơ quan chủ trì soạn thảo văn bản |",
    "Sở Y tế [lead] + Sở Nội vụ, các cơ quan chủ trì soạn thảo văn bản*",
  ],
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp | Sở Y tế | Sở Nội vụ và các cơ quan liên quan |",
    "Sở Y tế [lead] + Sở Nội vụ",
  ],
  [
    "| Nhiệm vụ | Cơ quan thực hiện |\n| Mở lớp | Sở Y tế phối hợp với Sở Nội vụ, UBND các xã |",
    "Sở Y tế [member] + Sở Nội vụ, UBND các xã*",
  ],
  // Kinds of bodies without a name; a single word may be one body.
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Bộ, ngành, địa phương | Xã, phường, đặc khu |",
    "Bộ, ngành, địa phương* [lead] + Xã, phường, đặc khu*",
  ],
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Địa phương được lựa chọn | Tập đoàn, doanh nghiệp công nghệ số |",
    "Địa phương được lựa chọn* [lead] + Tập đoàn, doanh nghiệp công nghệ số*",
  ],
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Cấp huyện, cấp xã | Báo, Đài |",
    "Cấp huyện, cấp xã* [lead] + Báo, Đài*",
  ],
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Đơn vị, địa phương |  |",
    "Đơn vị, địa phương* [lead] + ",
  ],
  ["| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Thành phố | Sở |", " [lead] + "],
  // A number of further places is no place; the number of a ward is one.
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | UBND các xã: Đông Hòa, Tây Sơn và 12 xã, phường khác |  |",
    "UBND xã Đông Hòa, UBND xã Tây Sơn [lead] + ",
  ],
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | UBND các phường: 12, 13 và 14 |  |",
    "UBND phường 12, UBND phường 13, UBND phường 14 [lead] + ",
  ],
  // A person with a degree or a rank is no unit.
  ["| Nhiệm vụ | Người thực hiện |\n| Mở lớp | BS. Hoàng Văn Tú |", " [member] + "],
  ["| Nhiệm vụ | Người thực hiện |\n| Mở lớp | BS CKII Lê Thị Mai |", " [member] + "],
  [
    "| Nhiệm vụ | Người thực hiện |\n| Mở lớp | ThS. Trần Thị Hà - Trưởng phòng Điều dưỡng |",
    "Phòng Điều dưỡng [member] + ",
  ],
  ["| Nhiệm vụ | Cán bộ, đơn vị thực hiện |\n| Mở lớp | Phòng Điều dưỡng |", "Phòng Điều dưỡng [member] + "],
  // A post of the staff of a commune is a unit; a person's name is not.
  [
    "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Công chức Tư pháp - Hộ tịch |",
    "Công chức Tư pháp - Hộ tịch [member] + ",
  ],
  ["| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Công chức Nguyễn Văn Hải |", " [member] + "],
  ["| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Cán bộ được phân công |", " [member] + "],
  // A division without a noun for a body, with a dash in its name.
  ["| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Thanh tra - Pháp chế |", "Thanh tra - Pháp chế [member] + "],
  // A verb in small letters after a comma is a part of a name here; words on how the work is done are not.
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp | Sở Y tế | Phòng Quản lý, hỗ trợ hộ kinh doanh |",
    "Sở Y tế [lead] + Phòng Quản lý, hỗ trợ hộ kinh doanh",
  ],
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp | Sở Y tế | Phòng Quản lý, tham mưu khi cần |",
    "Sở Y tế [lead] + Phòng Quản lý",
  ],
  // A slash between units.
  [
    "| Nhiệm vụ | Phân công (chủ trì/phối hợp) |\n| Mở lớp | Phòng Quản lý đất đai/Trung tâm Công nghệ thông tin |",
    "Phòng Quản lý đất đai [lead] + Trung tâm Công nghệ thông tin",
  ],
  [
    "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp | Sở Y tế | Các xóm; Chi nhánh Văn phòng Đăng ký đất đai |",
    "Sở Y tế [lead] + Các xóm*, Chi nhánh Văn phòng Đăng ký đất đai",
  ],
  // Every name in a column of units is a unit, known or not; people are not.
  [
    "| Nhiệm vụ | Chủ trì | Phối hợp |\n| Phủ sóng | Viettel Thanh Chương | MobiFone, FPT Telecom; Sở Y tế |",
    "Viettel Thanh Chương [lead] + MobiFone, FPT Telecom, Sở Y tế",
  ],
  [
    "| Nhiệm vụ | Chủ trì | Phối hợp |\n| Cho vay | VPBank chi nhánh Vinh | Ban QLDA xây dựng nông thôn mới |",
    "VPBank chi nhánh Vinh [lead] + Ban QLDA xây dựng nông thôn mới",
  ],
  ["| Nhiệm vụ | Chủ trì | Phối hợp |\n| Mở lớp | Lê Văn Bình | Đ/c Hải |", " [lead] + "],
  // A person in an office of no named body.
  [
    "| Nhiệm vụ | Chủ trì | Phối hợp |\n| Mở lớp | Đ/c Lê Văn Bình – Phó Giám đốc | |",
    "Đ/c Lê Văn Bình – Phó Giám đốc [lead] + ",
  ],
  [
    "| Nhiệm vụ | Chủ trì | Phối hợp |\n| Mở lớp | Đ/c Lê Văn Bình - Phó Trưởng ban; Phòng Tài chính | |",
    "Đ/c Lê Văn Bình - Phó Trưởng ban, Phòng Tài chính [lead] + ",
  ],
  ["| Nhiệm vụ | Chủ trì | Phối hợp |\n| Mở lớp | Sở Y tế tham mưu UBND tỉnh | Không |", "Sở Y tế [lead] + "],
  // One name.
  [
    "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Trường Mầm non Trường Sơn |",
    "Trường Mầm non Trường Sơn [member] + ",
  ],
  [
    "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Hội Nông dân xã Hội An |",
    "Hội Nông dân xã Hội An [member] + ",
  ],
  ["| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Trạm Y tế Trạm Tấu |", "Trạm Y tế Trạm Tấu [member] + "],
  [
    "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Vụ Cải cách hành chính - Bộ Nội vụ |",
    "Vụ Cải cách hành chính - Bộ Nội vụ [member] + ",
  ],
  [
    "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Phòng Phòng, chống tham nhũng |",
    "Phòng Phòng, chống tham nhũng [member] + ",
  ],
  // Staff and posts, which only the column shows to be those who do the work.
  [
    "| Nội dung công việc | Trách nhiệm xử lý |\n| Chuyển kết quả | Bộ phận một cửa |",
    "Bộ phận một cửa [member] + ",
  ],
  [
    "| Nhiệm vụ | Bộ phận phụ trách |\n| Lập dự toán | Phòng Kinh tế/Kế toán ngân sách xã |",
    "Phòng Kinh tế, Kế toán ngân sách xã [member] + ",
  ],
  [
    "| Nhiệm vụ | Người thực hiện |\n| Lập dự toán | Văn thư chủ trì; Kế toán phối hợp |",
    "Văn thư [lead] + Kế toán",
  ],
  [
    "| Nhiệm vụ | Đơn vị thực hiện |\n| Lập dự toán | Phòng Kinh tế chủ trì; Văn thư phối hợp |",
    "Phòng Kinh tế [lead] + Văn thư",
  ],
  ["| Nhiệm vụ | Người thực hiện |\n| Lập dự toán | Phó Hiệu trưởng Lê Minh Trí |", " [member] + "],
]);
