import { snippets } from "../../../../test/support/rule-corpus.ts";
import { cutZones } from "./zones.ts";

const DECISION =
  "UBND TỈNH LÀO CAI\nSố: 9/QĐ-UBND\nLào Cai, ngày 03 tháng 4 năm 2024\nQUYẾT ĐỊNH\nBan hành Kế hoạch trồng rừng\nCăn cứ Luật Lâm nghiệp;\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.";
const LIST = "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.";
const SIGNED = "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nHoàng Văn Khánh";
const ANNEX =
  "Thực hiện Luật Lâm nghiệp và các nghị định, UBND tỉnh ban hành kế hoạch như sau:\nI. MỤC TIÊU\n- Trồng 500 ha rừng.";

// A document → the first words of its body's last line, of its sign-off's last line and of its appendices.
export default snippets<string[]>({
  name: "parse/zones-last",
  context: {},
  read(lines, { catalogue }) {
    const { body, signOff, appendices } = cutZones(lines, catalogue);
    return [body.at(-1), signOff.at(-1), appendices[0]].map((line) => line?.text ?? "");
  },
  cases: [
    // The annex follows the signer's name, without "(Kèm theo …)".
    [
      `${DECISION}\n${LIST}\n${SIGNED}\nKẾ HOẠCH\nTRỒNG RỪNG NĂM 2024\n${ANNEX}`,
      ["- Trồng 500 ha rừng.", "Hoàng Văn Khánh", ""],
    ],
    [
      `${DECISION}\n${LIST}\n${SIGNED}\nKẾ HOẠCH\nAN TOÀN CHÁY RỪNG\n${ANNEX}`,
      ["- Trồng 500 ha rừng.", "Hoàng Văn Khánh", ""],
    ],
    [
      `${DECISION}\n${LIST}\n${SIGNED}\nKẾ HOẠCH TRỒNG RỪNG NĂM 2024\n${ANNEX}`,
      ["- Trồng 500 ha rừng.", "Hoàng Văn Khánh", ""],
    ],
    [
      `${DECISION}\n${SIGNED}\n${LIST}\nKẾ HOẠCH\nTrồng rừng năm 2024\n${ANNEX}`,
      ["- Trồng 500 ha rừng.", "- Lưu: VT.", ""],
    ],
    // The name of the signer is still blank.
    [
      `${DECISION}\nCHỦ TỊCH\n${LIST}\nKẾ HOẠCH\nTrồng rừng năm 2024\n${ANNEX}`,
      ["- Trồng 500 ha rừng.", "- Lưu: VT.", ""],
    ],
    // What follows is not what the decision promulgates.
    [
      `${DECISION}\n${LIST}\n${SIGNED}\nQUY CHẾ\nQUẢN LÝ RỪNG\nI. QUY ĐỊNH CHUNG\n- Quy chế này nêu việc quản lý rừng.`,
      ["Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.", "Hoàng Văn Khánh", "QUY CHẾ"],
    ],
    // The recipients end where sections begin.
    [
      `${DECISION}\n${LIST}\n${SIGNED}\nTHUYẾT MINH\nI. SỰ CẦN THIẾT\n- Rừng của tỉnh bị cháy nhiều.`,
      ["Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.", "Hoàng Văn Khánh", "THUYẾT MINH"],
    ],
    // "KẾ HOẠCH" belongs to the signer's post.
    [
      `${DECISION}\n${LIST}\nTL. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nKẾ HOẠCH\nHoàng Văn Khánh`,
      ["Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.", "Hoàng Văn Khánh", ""],
    ],
    [
      `${DECISION}\n${LIST}\nGIÁM ĐỐC SỞ TÀI CHÍNH\nHoàng Văn Khánh\nTRƯỞNG PHÒNG\nKẾ HOẠCH\nĐỗ Quang Vinh`,
      ["Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.", "Đỗ Quang Vinh", ""],
    ],
    // A recipient.
    [
      `${DECISION}\nNơi nhận:\n- Như Điều 2;\n- Phòng Kế hoạch;\n- Lưu: VT, KẾ HOẠCH.\n${SIGNED}`,
      ["Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.", "Hoàng Văn Khánh", ""],
    ],
  ],
});
