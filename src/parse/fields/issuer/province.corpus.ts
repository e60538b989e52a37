import { snippets } from "../../../../test/support/rule-corpus.ts";
import { cutZones } from "../../structure/zones/zones.ts";
import { readProvince } from "./province.ts";

// A document without a stated place → its province.
export default snippets<string | null>({
  name: "issuer/province",
  read: (lines, { catalogue }) => readProvince(cutZones(lines, catalogue), null, catalogue),
  cases: [
    [
      "UBND TỈNH NGHỆ AN\nSỞ Y TẾ\nSố: 4/KH-SYT\nKẾ HOẠCH\nKhám sàng lọc năm 2026\nI. MỤC TIÊU\nKhám sớm.",
      "Nghệ An",
    ],
    [
      "SỞ Y TẾ\nSố: 4/KH-SYT\nKẾ HOẠCH\nKhám sàng lọc trên địa bàn tỉnh Sơn La\nI. MỤC TIÊU\nKhám sớm.",
      "Sơn La",
    ],
    [
      "SỞ Y TẾ\nSố: 4/KH-SYT\nKẾ HOẠCH\nKhám sàng lọc\nI. MỤC TIÊU\nTỉnh Sơn La khám sớm.\nHọc tập tỉnh Nghệ An.\nUBND tỉnh Sơn La hỗ trợ.",
      "Sơn La",
    ],
    // A province that the catalogue does not know.
    [
      "UBND TỈNH XUÂN ĐÀI\nSỞ Y TẾ\nSố: 4/KH-SYT\nKẾ HOẠCH\nKhám sàng lọc\nI. MỤC TIÊU\nHọc tập tỉnh Nghệ An.",
      "Xuân Đài",
    ],
    [
      "TỈNH ỦY XUÂN ĐÀI\nBÁO VÀ PHÁT THANH, TRUYỀN HÌNH\nSố: 4-KH/BPTTH\nKẾ HOẠCH\nTuyên truyền\nI. MỤC TIÊU\nHọc tập tỉnh Nghệ An.",
      "Xuân Đài",
    ],
    // A commune may have the name of a province.
    ["SỞ Y TẾ\nSố: 4/KH-SYT\nKẾ HOẠCH\nKhám sàng lọc tại phường Sơn La\nI. MỤC TIÊU\nKhám sớm.", null],
  ],
});
