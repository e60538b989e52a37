import { corpus } from "../../../../test/support/rule-corpus.ts";
import { defineReader } from "../../text/rule.ts";
import { wholeLines } from "../../text/span.ts";
import { readUnitList } from "../list/unit-list.ts";
import { readUnitField } from "./unit-field.ts";

// A cell in a column of those who do the work, as the names that it contains; "*" marks a group.
const staff = defineReader<string[]>({
  id: "unit/staff-names",
  read([line], context) {
    if (!line) return [];
    const first = readUnitList(line, 0, context);
    const { units } = readUnitField(line.asUnits(), { from: 0, first, withStaff: true }, context);
    if (units.length === 0) return [];
    return [
      {
        value: units.map(({ name, group }) => (group ? `${name} *` : name)),
        span: wholeLines(line, line),
      },
    ];
  },
});

export default corpus(staff, {
  context: { year: 2026, province: "Lâm Đồng" },
  finds: [
    [["Văn thư"], ["Văn thư", "Văn thư."]],
    [["Lãnh đạo Sở"], ["Lãnh đạo Sở"]],
    [["Thư ký hội đồng"], ["Thư ký hội đồng"]],
    [["Kế toán trưởng"], ["Kế toán trưởng"]],
    [["Bộ phận tiếp nhận và trả kết quả"], ["Bộ phận tiếp nhận và trả kết quả"]],
    [["Công chức phòng Tài chính"], ["Công chức phòng Tài chính"]],
    [["Bí thư Đoàn trường"], ["Bí thư Đoàn trường"]],
    [["Chuyên viên thụ lý hồ sơ"], ["Chuyên viên thụ lý hồ sơ"]],
    [["Nhân viên y tế"], ["Nhân viên y tế"]],
    [["Đơn vị chuyên môn theo dõi lĩnh vực"], ["Đơn vị chuyên môn theo dõi lĩnh vực"]],
    // A dash or "và" within a name.
    [["Chuyên viên phòng Nghiệp vụ - Tổng hợp"], ["Chuyên viên phòng Nghiệp vụ - Tổng hợp"]],
    [["Chuyên viên Văn phòng HĐND và UBND"], ["Chuyên viên Văn phòng HĐND và UBND"]],
    // Persons of a staff together are one name.
    [["Cán bộ, giáo viên, nhân viên"], ["Cán bộ, giáo viên, nhân viên"]],
    [["Toàn thể cán bộ, công chức *"], ["Toàn thể cán bộ, công chức"]],
    [
      ["Công chức, viên chức tại Trung tâm Phục vụ hành chính công xã"],
      ["Công chức, viên chức tại Trung tâm Phục vụ hành chính công xã"],
    ],
    // Lists.
    [
      ["Văn thư", "Kế toán"],
      ["Văn thư; Kế toán", "Văn thư, Kế toán", "Văn thư và Kế toán", "Văn thư - Kế toán"],
    ],
    [["Ban Giám hiệu", "Tổ trưởng chuyên môn"], ["Ban Giám hiệu; Tổ trưởng chuyên môn"]],
    // Each village has one.
    [["Trưởng thôn *", "Công an xã"], ["Trưởng thôn; Công an xã"]],
  ],
  ignores: [
    // A person by name, and nobody in particular.
    "Phó Hiệu trưởng Nguyễn Thị Lan",
    "Công chức Trần Văn Bình",
    "Chuyên viên được phân công",
    "Đơn vị liên quan",
    "Đơn vị thực hiện",
    // Sentences and other contents of a cell.
    "Lãnh đạo phòng phân công công chức xử lý",
    "Văn thư gửi văn bản trước ngày 15",
    "Kế toán phối hợp",
    "Bảo vệ môi trường",
    "Tổ chức hội nghị",
    "Tổ chức, cá nhân",
    "Đội ngũ giáo viên",
    "Phòng, chống thiên tai",
    "Trong giờ hành chính",
    "Trực tuyến",
  ],
});
