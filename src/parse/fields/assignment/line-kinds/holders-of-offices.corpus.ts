import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { namesOnlyHolders } from "./holders-of-offices.ts";

// Lines → whether each only says who holds which office.
export default snippets({
  name: "assignment/line-kinds/holders-of-offices",
  context: { year: 2026, province: "Lào Cai" },
  read: (lines, context) => lines.map((line) => namesOnlyHolders(line, 0, context)),
  cases: [
    // By the office, with a number, and with what the holder is in the body.
    ["Bộ trưởng Bộ Quốc phòng;", [true]],
    ["Bộ trưởng Bộ Nội vụ, Phó Trưởng ban thường trực;", [true]],
    ["01 Thứ trưởng Bộ Tài chính;", [true]],
    ["01 Phó Trưởng ban Ban Tổ chức Trung ương;", [true]],
    ["Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh, Chủ tịch Liên đoàn Lao động tỉnh;", [true]],
    ["Đại diện lãnh đạo Sở Khoa học và Công nghệ: Thành viên.", [true]],
    ["Chánh Văn phòng UBND tỉnh - Tổ phó thường trực;", [true]],
    ["Giám đốc/Phó Giám đốc Sở Tư pháp;", [true]],
    // By the name.
    ["Phó Thủ tướng Chính phủ Phạm Thị Thanh Trà.", [true]],
    ["Ông Trần Văn An, Giám đốc Sở Tài chính - Tổ trưởng;", [true]],
    ["Mời bà Lê Thị Mai - Chủ tịch Hiệp hội Doanh nghiệp tỉnh;", [true]],
    // Work after the office, in any words, and in the name of a body.
    ["Giám đốc Sở Nội vụ tham mưu kế hoạch cải cách hành chính.", [false]],
    ["Chủ tịch UBND các xã, phường bố trí kinh phí.", [false]],
    ["Phó Giám đốc Sở Y tế phụ trách lĩnh vực dược, ký các văn bản.", [false]],
    ["Giám đốc Sở Tài chính, Trưởng Tiểu ban, rà soát các khoản chi.", [false]],
    ["Bộ trưởng Bộ Tư pháp: thẩm định dự thảo.", [false]],
    ["Chuyên viên Phòng Xây dựng thẩm định hồ sơ.", [false]],
    // Bodies without an office, and other words.
    ["Sở Nội vụ;", [false]],
    ["Sở Nội vụ, Sở Tài chính", [false]],
    ["Rà soát danh sách thành viên.", [false]],
    ["01 trạm y tế xã Tả Van", [false]],
  ],
});
