import { snippets } from "../../../../test/support/rule-corpus.ts";
import { cutZones } from "../zones/zones.ts";

const HEAD = "UBND TỈNH LÀO CAI\nSố: 9/KH-UBND\n";

// A document whose head is one sentence → the lines of its head and its title.
export default snippets<string[]>({
  name: "parse/zones-head",
  context: {},
  read(lines, { catalogue }) {
    const { head, title } = cutZones(lines, catalogue);
    const textOf = (zone: typeof head) => zone.map(({ text }) => text.trim()).join(" | ");
    return [textOf(head), textOf(title)];
  },
  cases: [
    [
      "CHỈ THỊ\nCỦA BỘ TRƯỞNG BỘ THỦY SẢN SỐ 7/2004/CT-BTS\nNGÀY 18 THÁNG 6 NĂM 2004 VỀ BẢO ĐẢM AN TOÀN TÀU CÁ\nMùa mưa bão năm nay đến sớm.",
      ["BỘ THỦY SẢN | SỐ 7/2004/CT-BTS | NGÀY 18 THÁNG 6 NĂM 2004", "VỀ BẢO ĐẢM AN TOÀN TÀU CÁ"],
    ],
    [
      "QUYẾT ĐỊNH\nCỦA ỦY BAN NHÂN DÂN TỈNH LÀO CAI\nSỐ 41/2006/QĐ-UBND NGÀY 20/6/2006\nBAN HÀNH QUY ĐỊNH QUẢN LÝ RỪNG\nỦY BAN NHÂN DÂN TỈNH LÀO CAI\nCăn cứ Luật Lâm nghiệp;\nĐiều 1. Ban hành Quy định.",
      [
        "ỦY BAN NHÂN DÂN TỈNH LÀO CAI | SỐ 41/2006/QĐ-UBND | NGÀY 20/6/2006",
        "BAN HÀNH QUY ĐỊNH QUẢN LÝ RỪNG",
      ],
    ],
    [
      "CHỈ THỊ SỐ 7/CT-UBND NGÀY 02 THÁNG 3 NĂM 2008 CỦA CHỦ TỊCH UBND TỈNH LÀO CAI VỀ PHÒNG CHÁY RỪNG\nMùa khô năm nay đến sớm.",
      ["UBND TỈNH LÀO CAI | SỐ 7/CT-UBND | NGÀY 02 THÁNG 3 NĂM 2008", "VỀ PHÒNG CHÁY RỪNG"],
    ],
    // Number and date of the plan that is carried out.
    [
      `${HEAD}KẾ HOẠCH\ncủa UBND tỉnh thực hiện Chương trình số 7/CTr-BTC ngày 02/3/2026 của Bộ Tài chính\nI. MỤC TIÊU\nTăng thu.`,
      [
        "UBND TỈNH LÀO CAI | Số: 9/KH-UBND",
        "của UBND tỉnh thực hiện Chương trình số 7/CTr-BTC ngày 02/3/2026 của Bộ Tài chính",
      ],
    ],
    // The line below the type, or the rest of it, states who issues the document; the summary is below.
    [
      `${HEAD}CHỈ THỊ CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nVề phòng cháy rừng\nMùa khô năm nay đến sớm.`,
      ["UBND TỈNH LÀO CAI | Số: 9/KH-UBND", "Về phòng cháy rừng"],
    ],
    [
      `${HEAD}CHỈ THỊ\nCỦA ỦY BAN NHÂN DÂN TỈNH\nVề phòng cháy rừng\nMùa khô năm nay đến sớm.`,
      ["UBND TỈNH LÀO CAI | Số: 9/KH-UBND", "Về phòng cháy rừng"],
    ],
    [
      `${HEAD}BÁO CÁO\nCỦA SỞ NỘI VỤ\nVỀ PHÒNG CHÁY RỪNG\nI. KẾT QUẢ`,
      ["UBND TỈNH LÀO CAI | Số: 9/KH-UBND", "VỀ PHÒNG CHÁY RỪNG"],
    ],
    // The type is printed beside the title of the party.
    [
      "HUYỆN ỦY MINH TÂN\nSố 4-KH/HU\nKẾ HOẠCH\nĐẢNG CỘNG SẢN VIỆT NAM\nMinh Tân, ngày 29 tháng 9 năm 2025\nPhòng cháy rừng\nI. MỤC TIÊU",
      [
        "HUYỆN ỦY MINH TÂN | Số 4-KH/HU | ĐẢNG CỘNG SẢN VIỆT NAM | Minh Tân, ngày 29 tháng 9 năm 2025",
        "Phòng cháy rừng",
      ],
    ],
    // The title names another document.
    [
      `${HEAD}KẾ HOẠCH\nThực hiện Chỉ thị số 7/CT-UBND ngày 02 tháng 3 năm 2008 của UBND tỉnh về phòng cháy rừng\nI. MỤC TIÊU`,
      [
        "UBND TỈNH LÀO CAI | Số: 9/KH-UBND",
        "Thực hiện Chỉ thị số 7/CT-UBND ngày 02 tháng 3 năm 2008 của UBND tỉnh về phòng cháy rừng",
      ],
    ],
    [
      `${HEAD}THÔNG BÁO\nCủa Văn phòng Sở về lịch trực tháng 5 năm 2024\nI. NỘI DUNG`,
      ["UBND TỈNH LÀO CAI | Số: 9/KH-UBND", "Của Văn phòng Sở về lịch trực tháng 5 năm 2024"],
    ],
  ],
});
