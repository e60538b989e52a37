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

// The head before the number, the number before a sentence.
export default issuerExamples({ read: readIssuer }, "issuer/issuer", [
  ["SỞ Y TẾ\nSố: 8/KH-SCT\nKẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nXây chợ.", "Sở Y tế (department)"],
  [
    "Số: 8/KH-SCT\nKẾ HOẠCH\nPhát triển chợ\nSở Y tế ban hành Kế hoạch như sau:\nI. MỤC TIÊU\nXây chợ.",
    "Sở Công Thương (department)",
  ],
  // The text spells a name that no catalogue has.
  [
    "BAN QUẢN LÝ\nVƯỜN QUỐC GIA BIDOUP - NÚI BÀ\nSố: 8/KH-VQG\nKẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nGiao Vườn quốc gia Bidoup - Núi Bà xây chợ.",
    "Ban Quản lý Vườn quốc gia Bidoup - Núi Bà (other)",
  ],
  ["KẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nXây chợ.", ""],
  // Whatever signs a rule below the name has, the committee of a commune or district is never the province's.
  ...DRAWN_RULES.flatMap((rule): [string, string][] => [
    [committee("PHƯỜNG BẮC VINH", rule), "Ủy ban nhân dân phường Bắc Vinh (commune)"],
    [committee("XÃ QUẢNG SƠN - HÒA BÌNH", rule), "Ủy ban nhân dân xã Quảng Sơn - Hòa Bình (commune)"],
    [committee("ĐẶC KHU HÒN MÊ", rule), "Ủy ban nhân dân đặc khu Hòn Mê (commune)"],
    [committee("TỈNH NGHỆ AN", rule), "UBND tỉnh Nghệ An (province)"],
  ]),
]);
