import { formatUnits } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { headAndRows } from "../../../../test/support/table-examples.ts";
import { cellOf } from "./row-cells.ts";
import { readUnitCells } from "./unit-cells.ts";

// The first row below a head → "leads [role] + partners".
export default snippets<string>({
  name: "table/unit-cells",
  context: { year: 2026, province: "Nghệ An" },
  read(lines, context) {
    const { head, rows } = headAndRows(lines, context);
    const row = rows[0]!;
    const units = readUnitCells(cellOf(row, head, "lead"), cellOf(row, head, "partners"), head, context);
    return `${formatUnits(units.leads)} [${units.role}] + ${formatUnits(units.partners)}`;
  },
  cases: [
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
    // A later sentence has its own unit.
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Lắp đặt máy chủ | Sở Giáo dục và Đào tạo triển khai tại các trường. Sở Khoa học và Công nghệ triển khai hạ tầng. | Sở Y tế |",
      "Sở Giáo dục và Đào tạo, Sở Khoa học và Công nghệ [lead] + Sở Y tế",
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
    // Partners under common nouns after the names of a cell; nobody in particular is none.
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
    // A column of persons beside one of units.
    [
      "| Việc phải làm | Người phụ trách | Khoa, phòng làm chính | Khoa, phòng hỗ trợ |\n| Kẻ lại vạch chỉ đường | BS. Hoàng Văn Tú | Phòng Hành chính quản trị | Khoa Khám bệnh |",
      "Phòng Hành chính quản trị [member] + Khoa Khám bệnh",
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
    // Units with their own verbs; the last one without a role helps.
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Y tế tham mưu, Sở Tài chính thẩm định |  |",
      "Sở Y tế, Sở Tài chính [member] + ",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Xây dựng lập dự toán; Sở Tài chính thẩm định; Sở Tư pháp phối hợp |  |",
      "Sở Xây dựng, Sở Tài chính [member] + Sở Tư pháp",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Phòng Kinh tế chủ trì; Phòng Văn hóa (mục 3.4) |  |",
      "Phòng Kinh tế [lead] + Phòng Văn hóa",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Y tế hướng dẫn các bệnh viện, trạm y tế báo cáo |  |",
      "Sở Y tế [lead] + ",
    ],
    // Every body does the work. As a partner it is nobody in particular.
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp | Các cơ quan, đơn vị, địa phương | Sở Y tế |",
      "Các cơ quan, đơn vị, địa phương* [lead] + Sở Y tế",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp | Các cơ quan, đơn vị liên quan | Các đơn vị |",
      " [lead] + ",
    ],
    // A person with a degree or a rank is no unit.
    ["| Nhiệm vụ | Người thực hiện |\n| Mở lớp | BS. Hoàng Văn Tú |", " [member] + "],
    ["| Nhiệm vụ | Người thực hiện |\n| Mở lớp | BS CKII Lê Thị Mai |", " [member] + "],
    [
      "| Nhiệm vụ | Người thực hiện |\n| Mở lớp | ThS. Trần Thị Hà - Trưởng phòng Điều dưỡng |",
      "Phòng Điều dưỡng [member] + ",
    ],
    [
      "| Nhiệm vụ | Cán bộ, đơn vị thực hiện |\n| Mở lớp | Phòng Điều dưỡng |",
      "Phòng Điều dưỡng [member] + ",
    ],
    // A post of the staff of a commune is a unit; a person's name is not.
    [
      "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Công chức Tư pháp - Hộ tịch |",
      "Công chức Tư pháp - Hộ tịch [member] + ",
    ],
    ["| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Công chức Nguyễn Văn Hải |", " [member] + "],
    ["| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Cán bộ được phân công |", " [member] + "],
    // A division without a noun for a body, with a dash in its name.
    [
      "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Thanh tra - Pháp chế |",
      "Thanh tra - Pháp chế [member] + ",
    ],
    // Partners in brackets, as the head says. Else a bracket says where in the unit the work is done.
    [
      "| Nhiệm vụ | Chủ trì (phối hợp) |\n| Mở lớp | Phòng Văn hóa (Công an xã, Viettel Vinh) |",
      "Phòng Văn hóa [lead] + Công an xã, Viettel Vinh",
    ],
    ["| Nhiệm vụ | Chủ trì (phối hợp) |\n| Mở lớp | Sở Y tế |", "Sở Y tế [lead] + "],
    ["| Nhiệm vụ | Chủ trì |\n| Mở lớp | Sở Y tế (Phòng Nghiệp vụ Y) |", "Sở Y tế [lead] + "],
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
    // Each unit with its verb.
    [
      "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Sở Nội vụ chủ trì, Sở Y tế phối hợp |",
      "Sở Nội vụ [lead] + Sở Y tế",
    ],
    [
      "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Sở Nội vụ chủ trì, phối hợp Sở Y tế và Sở Tư pháp |",
      "Sở Nội vụ [lead] + Sở Y tế, Sở Tư pháp",
    ],
    [
      "| Nhiệm vụ | Chủ trì | Phối hợp |\n| Mở lớp | Sở Nội vụ | Thuế cơ sở 1, 2, 3; Hạt Kiểm lâm số 4 |",
      "Sở Nội vụ [lead] + Thuế cơ sở 1, 2, 3*, Hạt Kiểm lâm số 4",
    ],
    [
      "| Nhiệm vụ | Chủ trì | Phối hợp |\n| Mở lớp | Sở Nội vụ | Sở Y tế; Sở Tư pháp |",
      "Sở Nội vụ [lead] + Sở Y tế, Sở Tư pháp",
    ],
    [
      "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Chủ trì: Sở Nội vụ; phối hợp: Sở Y tế |",
      "Sở Nội vụ [lead] + Sở Y tế",
    ],
    ["| Nhiệm vụ | Chủ trì, phối hợp |\n| Mở lớp | Sở Nội vụ; Sở Y tế |", "Sở Nội vụ [lead] + Sở Y tế"],
    [
      "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Sở Nội vụ (chủ trì)/ Sở Y tế, Sở Tư pháp |",
      "Sở Nội vụ [lead] + Sở Y tế, Sở Tư pháp",
    ],
    ["| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Thường xuyên |", " [member] + "],
    [
      "| Nhiệm vụ | Chủ trì | Phối hợp |\n| Mở lớp | Đề nghị Tòa án nhân dân tỉnh | Sở Y tế |",
      "Tòa án nhân dân tỉnh [lead] + Sở Y tế",
    ],
    ["| Nhiệm vụ | Chủ trì | Phối hợp |\n| Mở lớp | Đề nghị bổ sung | Sở Y tế |", " [lead] + Sở Y tế"],
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
    [
      "| Nhiệm vụ | Chủ trì | Phối hợp |\n| Mở lớp | Sở Y tế tham mưu UBND tỉnh | Không |",
      "Sở Y tế [lead] + ",
    ],
    // Lines of a cell without a mark between: roles, labels, and names that repeat their first words.
    [
      "| Nhiệm vụ | Chủ trì/phối hợp |\n| Mở lớp | Chủ trì: Sở Nội vụ Phối hợp: Sở Y tế |",
      "Sở Nội vụ [lead] + Sở Y tế",
    ],
    [
      "| Nhiệm vụ | Chủ trì/phối hợp |\n| Mở lớp | - Chủ trì: Sở Nội vụ - Phối hợp: Sở Y tế, Công an tỉnh |",
      "Sở Nội vụ [lead] + Sở Y tế, Công an tỉnh",
    ],
    [
      "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Đơn vị chủ trì: Phòng Kinh tế Đơn vị phối hợp: Công an xã |",
      "Phòng Kinh tế [lead] + Công an xã",
    ],
    [
      "| Nhiệm vụ | Chủ trì/phối hợp |\n| Mở lớp | Sở Nội vụ chủ trì Sở Y tế phối hợp |",
      "Sở Nội vụ [lead] + Sở Y tế",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì |\n| Mở lớp | Sở Nội vụ Phối hợp: Sở Y tế |",
      "Sở Nội vụ [lead] + Sở Y tế",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì |\n| Mở lớp | Sở Tư pháp; Sở Y tế Các xã, phường |",
      "Sở Tư pháp, Sở Y tế, Các xã, phường* [lead] + ",
    ],
    [
      "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Khoa Nội – Khoa Ngoại – Khoa Nhi |",
      "Khoa Nội, Khoa Ngoại, Khoa Nhi [member] + ",
    ],
    [
      "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Phòng Văn hóa - Xã hội - Phòng Kinh tế |",
      "Phòng Văn hóa - Xã hội, Phòng Kinh tế [member] + ",
    ],
    [
      "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Trạm Y tế Hòa Ninh Trạm Y tế Tân Lập |",
      "Trạm Y tế Hòa Ninh, Trạm Y tế Tân Lập [member] + ",
    ],
    [
      "| Nhiệm vụ | Đơn vị thực hiện |\n| Mở lớp | Tổ dân phố 3 Tổ dân phố 5 |",
      "Tổ dân phố 3, Tổ dân phố 5 [member] + ",
    ],
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
  ],
});
