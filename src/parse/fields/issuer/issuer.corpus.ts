import { issuerExamples } from "../../../../test/support/issuer-examples.ts";
import { readIssuer } from "./issuer.ts";

const DRAWN_RULES = [
  "",
  "-------",
  "‾‾‾‾‾‾‾",
  "¯¯¯¯¯",
  "ˉˉˉˉ",
  "———————",
  "―――――",
  "═════",
  "* * *",
  "~~~~~",
  "_____",
  ".....",
  "---oOo---",
  "†mr",
];
const DATED =
  "UBND TỈNH NGHỆ AN\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 8/KH-SNV\nNghệ An, ngày 05 tháng 3 năm 2026\nKẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nXây chợ.";
/** A head of two lines with a rule below it, of a plan that is signed "TM. ỦY BAN NHÂN DÂN". */
const committee = (area: string, rule: string) =>
  [
    "ỦY BAN NHÂN DÂN",
    area,
    rule,
    "Số: 8/KH-UBND",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    rule,
    "Vinh, ngày 05 tháng 3 năm 2026",
    "KẾ HOẠCH",
    "Phát triển chợ",
    "I. MỤC TIÊU",
    "Xây chợ.",
    "Nơi nhận:",
    "- Lưu: VT.",
    "TM. ỦY BAN NHÂN DÂN",
    "CHỦ TỊCH",
    "Hoàng Văn Khánh",
  ]
    .filter((line) => line !== "")
    .join("\n");

const OFFICES: [string, string, string][] = [
  ["CỤC THUẾ", "THUẾ TỈNH NGHỆ AN", "Thuế tỉnh Nghệ An (other) < Cục Thuế"],
  ["TỔNG CỤC THUẾ", "CỤC THUẾ TỈNH NGHỆ AN", "Cục Thuế tỉnh Nghệ An (other) < Tổng cục Thuế"],
  ["CỤC THUẾ", "CHI CỤC THUẾ KHU VỰC X", "Chi cục Thuế khu vực X (other) < Cục Thuế"],
  ["CỤC HẢI QUAN", "CHI CỤC HẢI QUAN KHU VỰC XI", "Chi cục Hải quan khu vực XI (other) < Cục Hải quan"],
  [
    "KHO BẠC NHÀ NƯỚC",
    "KHO BẠC NHÀ NƯỚC KHU VỰC XI",
    "Kho bạc nhà nước khu vực XI (other) < Kho bạc nhà nước",
  ],
  [
    "BẢO HIỂM XÃ HỘI VIỆT NAM",
    "BẢO HIỂM XÃ HỘI TỈNH NGHỆ AN",
    "Bảo hiểm xã hội tỉnh Nghệ An (other) < Bảo hiểm xã hội Việt Nam",
  ],
  ["CỤC THỐNG KÊ", "THỐNG KÊ TỈNH NGHỆ AN", "Thống kê tỉnh Nghệ An (other) < Cục Thống kê"],
  ["TỔNG CỤC THỐNG KÊ", "CỤC THỐNG KÊ TỈNH NGHỆ AN", "Cục Thống kê tỉnh Nghệ An (other) < Tổng cục Thống kê"],
];
const office = (above: string, own: string, rule: string) =>
  [
    above,
    own,
    rule,
    "Số: 8/KH-VP",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Nghệ An, ngày 05 tháng 3 năm 2026",
    "KẾ HOẠCH",
    "Phát triển chợ",
    "Chi cục Thuế khu vực XI ban hành kế hoạch năm 2025 trước khi sắp xếp.",
    "I. MỤC TIÊU",
    "Xây chợ.",
  ]
    .filter((line) => line !== "")
    .join("\n");

// The head before the number, the number before a sentence.
export default issuerExamples({ read: readIssuer }, "issuer/issuer", [
  ["SỞ Y TẾ\nSố: 8/KH-SCT\nKẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nXây chợ.", "Sở Y tế (department)"],
  [
    "Số: 8/KH-SCT\nKẾ HOẠCH\nPhát triển chợ\nSở Y tế ban hành Kế hoạch như sau:\nI. MỤC TIÊU\nXây chợ.",
    "Sở Công Thương (department)",
  ],
  // The line of the department is hidden: its letters are in the number.
  [
    "UBND TỈNH NGHỆ AN\nSố: 8/KH-SCT\nKẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nXây chợ.",
    "Sở Công Thương (department) < UBND tỉnh Nghệ An",
  ],
  [
    "UBND PHƯỜNG BẮC VINH\nSố: 8/KH-SCT\nKẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nXây chợ.",
    "UBND phường Bắc Vinh (commune)",
  ],
  // "sô :" without a number is a stroke below the superior's name.
  [
    "UBND TỈNH NGHỆ AN\nsô :\nSỞ Y TẾ\nSố: 8/KH-SCT\nKẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nXây chợ.",
    "Sở Y tế (department) < UBND tỉnh Nghệ An",
  ],
  // The text spells a name that no catalogue has.
  [
    "BAN QUẢN LÝ\nVƯỜN QUỐC GIA BIDOUP - NÚI BÀ\nSố: 8/KH-VQG\nKẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nGiao Vườn quốc gia Bidoup - Núi Bà xây chợ.",
    "Ban Quản lý Vườn quốc gia Bidoup - Núi Bà (other)",
  ],
  ["KẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nXây chợ.", ""],
  // A cover page above the head, and a year at the end of the issuer's name, which ends no cover.
  [
    `UBND TỈNH NGHỆ AN\nSỞ Y TẾ\nKẾ HOẠCH\nPHÁT TRIỂN CHỢ\nNghệ An, tháng 3 năm 2026\n${DATED}`,
    "Sở Nội vụ (department) < UBND tỉnh Nghệ An",
  ],
  [
    `UBND TỈNH NGHỆ AN\nBAN TỔ CHỨC HỘI THI\nNĂM 2026\n${DATED.replace(/^.*\n.*\n/u, "")}`,
    "Ban Tổ chức hội thi năm 2026 (other) < UBND tỉnh Nghệ An",
  ],
  // Offices of the state before and after 2025: the name in the head decides, also where the text tells what they were merged from.
  ...OFFICES.flatMap(([above, own, name]): [string, string][] =>
    ["", "‾‾‾‾‾‾‾"].map((rule) => [office(above, own, rule), name]),
  ),
  // Whatever signs a rule below the name has, the committee of a commune or district is never the province's.
  ...DRAWN_RULES.flatMap((rule): [string, string][] => [
    [committee("PHƯỜNG BẮC VINH", rule), "Ủy ban nhân dân phường Bắc Vinh (commune)"],
    [committee("XÃ QUẢNG SƠN - HÒA BÌNH", rule), "Ủy ban nhân dân xã Quảng Sơn - Hòa Bình (commune)"],
    [committee("ĐẶC KHU HÒN MÊ", rule), "Ủy ban nhân dân đặc khu Hòn Mê (commune)"],
    [committee("TỈNH NGHỆ AN", rule), "UBND tỉnh Nghệ An (province)"],
  ]),
]);
