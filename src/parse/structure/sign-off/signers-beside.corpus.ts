import { snippets } from "../../../../test/support/rule-corpus.ts";
import { signersBeside } from "./signers-beside.ts";

// The lines of a sign-off → the posts and names of its two columns; null for one signer.
export default snippets<string[] | null>({
  name: "signers-beside",
  read: (lines) => signersBeside(lines)?.map((column) => column.map(({ text }) => text).join(" / ")) ?? null,
  cases: [
    [
      "KT. CHỦ TỊCH GIÁM ĐỐC\nPHÓ CHỦ TỊCH\nHoàng Thị Vân Đỗ Quang Vinh",
      ["KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Hoàng Thị Vân", "GIÁM ĐỐC / Đỗ Quang Vinh"],
    ],
    [
      "| HỘI NÔNG DÂN | SỞ CÔNG THƯƠNG |\n| CHỦ TỊCH | GIÁM ĐỐC |\n| Hoàng Thị Vân | Đỗ Quang Vinh |",
      ["HỘI NÔNG DÂN / CHỦ TỊCH / Hoàng Thị Vân", "SỞ CÔNG THƯƠNG / GIÁM ĐỐC / Đỗ Quang Vinh"],
    ],
    // Whose post it is cannot be told.
    ["CHỦ TỊCH\nHoàng Thị Vân Đỗ Quang Vinh", ["", ""]],
    // One signer.
    ["KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nHoàng Thị Thanh Vân", null],
    ["TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH\nHoàng Thị Vân", null],
    ["| Nơi nhận: | GIÁM ĐỐC |\n| - Lưu: VT. | Hoàng Thị Vân |", null],
  ],
});
