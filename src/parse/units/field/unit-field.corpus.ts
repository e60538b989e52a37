import { corpus } from "../../../../test/support/rule-corpus.ts";
import { defineReader } from "../../text/rule.ts";
import { wholeLines } from "../../text/span.ts";
import { readUnitList } from "../list/unit-list.ts";
import { readUnitField } from "./unit-field.ts";

// The whole text of a cell in a column of units, or of a label's value, as the units that it names; "*" marks a group.
const field = defineReader<string[]>({
  id: "unit/field",
  read([line], context) {
    if (!line) return [];
    const { units } = readUnitField(line, { from: 0, first: readUnitList(line, 0, context) }, context);
    if (units.length === 0) return [];
    return [
      {
        value: units.map(({ name, group }) => (group ? `${name} *` : name)),
        span: wholeLines(line, line),
      },
    ];
  },
});

export default corpus(field, {
  context: { year: 2025, province: "Đắk Lắk" },
  finds: [
    // Lines of a cell: a whole name before a body that is no parent of it.
    [["Công an xã", "Trạm Y tế"], ["Công an xã Trạm Y tế"]],
    [["Phòng Kinh tế, Hạ tầng và Đô thị", "Mặt trận xã"], ["Phòng Kinh tế, Hạ tầng và Đô thị Mặt trận xã"]],
    [["Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh"], ["Công an tỉnh Bộ Chỉ huy Quân sự tỉnh"]],
    [["Thanh tra Sở Y tế"], ["Thanh tra Sở Y tế"]],
    [["Phòng Hậu cần Công an tỉnh"], ["Phòng Hậu cần Công an tỉnh"]],
    // A class by its initials, also before nobody in particular.
    [["Các DNVT *", "TTYT"], ["Các DNVT; TTYT"]],
    [["Các CSGD *"], ["Các CSGD và các đơn vị có liên quan", "Các CSGD"]],
    // Nouns for those who do the work by contract.
    [["Đơn vị tư vấn *"], ["Đơn vị tư vấn"]],
    [["Nhà thầu *"], ["Nhà thầu"]],
    // Classes with what they are limited to.
    [
      ["Các sở, ban, ngành *", "các tổ chức hoạt động khai thác khoáng sản *"],
      ["Các sở, ban, ngành và các tổ chức hoạt động khai thác khoáng sản"],
    ],
    [
      ["Sở Y tế", "doanh nghiệp viễn thông trên địa bàn *"],
      ["Sở Y tế; doanh nghiệp viễn thông trên địa bàn"],
    ],
    // Companies, banks and schools whose names begin with no word for a body.
    [["MobiFone Đắk Lắk"], ["MobiFone Đắk Lắk", "MobiFone Đắk Lắk."]],
    [
      ["VNPT", "FPT Telecom"],
      ["VNPT, FPT Telecom", "VNPT; FPT Telecom;", "VNPT và FPT Telecom"],
    ],
    [
      ["Sở Công Thương", "Vinacafé", "Cao nguyên Xanh Farm"],
      ["Sở Công Thương, Vinacafé, Cao nguyên Xanh Farm", "Sở Công Thương; Vinacafé; Cao nguyên Xanh Farm"],
    ],
    [
      ["Đại học Tây Nguyên", "Sở Y tế"],
      ["Đại học Tây Nguyên; Sở Y tế", "Đại học Tây Nguyên và Sở Y tế"],
    ],
    [["Cấp nước Buôn Hồ"], ["Cấp nước Buôn Hồ"]],
    // Nouns for classes of units, which do not end the field; "đơn vị liên quan" is nobody in particular.
    [
      ["Viện *", "Trường *", "Doanh nghiệp *", "Sở, ban, ngành có liên quan *"],
      ["Viện, Trường; Doanh nghiệp; Sở, ban, ngành có liên quan"],
    ],
    [
      ["Hợp tác xã *", "Sở Y tế"],
      ["Hợp tác xã; Sở Y tế", "Hợp tác xã, Sở Y tế."],
    ],
    [["Sở Y tế"], ["Đơn vị liên quan; Sở Y tế", "Các cơ quan có liên quan, Sở Y tế"]],
    // Only a name can follow in a field, so a name does not end before further words.
    [["Sacombank chi nhánh Buôn Hồ"], ["Sacombank chi nhánh Buôn Hồ"]],
    [
      ["Ban QLDA đầu tư xây dựng các công trình thủy lợi", "Sở Xây dựng"],
      ["Ban QLDA đầu tư xây dựng các công trình thủy lợi; Sở Xây dựng"],
    ],
    [["Hiệp hội Doanh nghiệp nhỏ và vừa"], ["Hiệp hội Doanh nghiệp nhỏ và vừa"]],
    // A name in small letters, and a cell that also says what the unit does.
    [["Cục phòng vệ thương mại"], ["Cục phòng vệ thương mại", "Cục phòng vệ thương mại."]],
    [
      ["Cục phòng vệ thương mại", "Ủy ban dân tộc miền núi"],
      [
        "Cục phòng vệ thương mại; Ủy ban dân tộc miền núi",
        "Cục phòng vệ thương mại, Ủy ban dân tộc miền núi.",
      ],
    ],
    [["Vụ Pháp luật"], ["Vụ Pháp luật xây dựng tài liệu tổ chức tập huấn cho cán bộ"]],
    [
      ["Các bộ *", "các tỉnh *"],
      ["Các bộ, các tỉnh", "Các bộ; các tỉnh"],
    ],
    [
      ["Các doanh nghiệp lữ hành *", "Sở Y tế"],
      ["Các doanh nghiệp lữ hành; Sở Y tế", "Các doanh nghiệp lữ hành, Sở Y tế"],
    ],
    [["các sở, ban, ngành *"], ["các sở, ban, ngành theo chức năng", "các sở, ban, ngành tham mưu"]],
    // Commas inside a name that has a word for a body.
    [
      ["Phòng Thủy lợi, Cấp nước và Đê điều", "Sông Ba Farm"],
      ["Phòng Thủy lợi, Cấp nước và Đê điều; Sông Ba Farm"],
    ],
    [
      ["Phòng Thanh tra, Pháp chế", "Phòng Y"],
      ["Phòng Thanh tra, Pháp chế; Phòng Y", "Phòng Thanh tra, Pháp chế và Phòng Y"],
    ],
    [["Phòng Tổng hợp, Thi đua, Khen thưởng"], ["Phòng Tổng hợp, Thi đua, Khen thưởng"]],
    [["Phòng Kế hoạch - Tài chính", "VNPT"], ["Phòng Kế hoạch - Tài chính, VNPT"]],
    [["Phòng Nội vụ"], ["Phòng Nội vụ; Lê Văn Bình", "Phòng Nội vụ, thường xuyên"]],
    [["Sở Y tế", "Các phòng chuyên môn *"], ["Sở Y tế; - Các phòng chuyên môn"]],
    // A verb for a role ends a name.
    [["Ban QLDA giao thông"], ["Ban QLDA giao thông chủ trì", "Ban QLDA giao thông phối hợp thực hiện"]],
    [["Sở Tài chính"], ["Sở Tài chính", "Sở Tài chính tham mưu UBND tỉnh", "Sở Tài chính (Phòng Ngân sách)"]],
    // Teams and posts that the document creates.
    [["Tổ đóng và mở thầu"], ["Tổ đóng và mở thầu", "Tổ đóng và mở thầu."]],
    [["Tổ tiếp nhận hồ sơ"], ["Tổ tiếp nhận hồ sơ"]],
    [["Chủ tịch Hội đồng thẩm tra giá"], ["Chủ tịch Hội đồng thẩm tra giá"]],
  ],
  ignores: [
    "Tổ chức hội nghị",
    "Nhóm giải pháp về vốn",
    "CSTP 3",
    "Ban hành văn bản",
    // People, posts, times, amounts and references are not units.
    "Nguyễn Văn Hải",
    "Trần Thị Mai Lan",
    "Lê Văn Bình Hồ Thị Mai Nguyễn Hải",
    "Y Bình Niê",
    "H'Mai Niê",
    "Đồng chí Hải",
    "Bà Lan, Ông Hải",
    "Chuyên viên Lê Hải",
    "Kế toán",
    "Trưởng đoàn",
    "Hằng tháng",
    "Thường xuyên",
    "Quý III/2025",
    "Không",
    "10.000 cây giống",
    "Theo phân công tại Quyết định số 12/QĐ-UBND của UBND tỉnh",
    "Như Phụ lục II",
    "Kế hoạch số 15/KH-UBND",
    "Toàn thể cán bộ, công chức",
    "Các cơ quan, đơn vị liên quan",
    "Tuyên truyền, vận động",
    "Ngân sách tỉnh",
    "Ngân sách Nhà nước",
    "THƯỜNG XUYÊN",
    "Thường xuyén",
  ],
});
