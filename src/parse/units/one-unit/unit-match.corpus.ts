import { corpus } from "../../../../test/support/rule-corpus.ts";
import { defineReader } from "../../text/rule.ts";
import { wholeLines } from "../../text/span.ts";

// The unit that the catalogue knows by a name: its id, or its level if it has none, and its province.

const match = defineReader<string>({
  id: "unit/match",
  read([line], { catalogue }) {
    const unit = line ? catalogue.matchUnit(line.text) : null;
    if (!line || !unit) return [];
    const value = [unit.id ?? unit.level, unit.province].filter(Boolean).join(", ");
    return [{ value, span: wholeLines(line, line) }];
  },
});

export default corpus(match, {
  context: { year: 2024, province: "Lào Cai" },
  finds: [
    [
      "so-tai-chinh",
      [
        "Sở Tài chính",
        "SỞ TÀI CHÍNH",
        "Sở TC",
        "STC",
        "sở Tài chính",
        "Giám đốc Sở Tài chính",
        "Sở Tài chinh",
      ],
    ],
    ["so-tai-chinh, Lạng Sơn", ["Sở Tài chính tỉnh Lạng Sơn", "Sở Tài chính Lạng Sơn"]],
    ["so-tu-phap", ["Sở Tư pháp", "SỞ TƯ PHÁP", "STP"]],
    [
      "so-tai-nguyen-va-moi-truong",
      [
        "Sở Tài nguyên và Môi trường",
        "Sở TN&MT",
        "Sở TNMT",
        "Sở TN và MT",
        "STNMT",
        "Sở Tài nguyên & Môi trường",
      ],
    ],
    [
      "so-van-hoa-the-thao-va-du-lich",
      ["Sở Văn hóa, Thể thao và Du lịch", "Sở VHTT&DL", "Sở VH,TT&DL", "Sở VHTTDL"],
    ],
    ["so-giao-duc-va-dao-tao", ["Sở Giáo dục và Đào tạo", "Sở GD&ĐT", "Sở GDĐT", "Sở Giáo dục & Đào tạo"]],
    ["so-khoa-hoc-va-cong-nghe", ["Sở Khoa học và Công nghệ", "Sở KH&CN", "Sở KHCN"]],
    ["ubnd-tinh", ["UBND tỉnh", "Ủy ban nhân dân tỉnh", "Uỷ ban nhân dân tỉnh"]],
    ["ubnd-tinh, Lào Cai", ["UBND tỉnh Lào Cai", "ỦY BAN NHÂN DÂN TỈNH LÀO CAI"]],
    [
      "ubnd-huyen-bat-xat",
      ["UBND huyện Bát Xát", "Ủy ban nhân dân huyện Bát Xát", "Chủ tịch UBND huyện Bát Xát"],
    ],
    ["ubnd-xa-tan-hoi", ["UBND xã Tân Hội"]],
    ["division", ["Phòng Nghiệp vụ II", "Văn phòng Sở", "Chi cục Bảo vệ môi trường"]],
  ],
  ignores: ["Sở", "Sở Abc xyz", "Nguyễn Văn Hải", "các cơ quan", "năm 2024"],
});
