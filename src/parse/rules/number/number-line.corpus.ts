import { corpus } from "../../corpus.ts";
import { numberLine } from "./number-line.ts";

const given = (text: string, serial: number | null, symbol: string) => ({ text, serial, symbol });

export default corpus(numberLine, {
  finds: [
    [
      given("163/KH-UBND", 163, "KH-UBND"),
      [
        "Số: 163/KH-UBND",
        "Số 163 /KH-UBND",
        "Số:163/ KH - UBND",
        "Số: 163/KH–UBND Lào Cai, ngày 12 tháng 7 năm 2024",
      ],
    ],
    [
      given("/KH-SGTVT", null, "KH-SGTVT"),
      [
        "Số:        /KH-SGTVT",
        "Số: ……/KH-SGTVT",
        "Số: ..... /KH-SGTVT Điện Biên, ngày tháng 8 năm 2024",
        "DỰ THẢOSố: /KH-SGTVT",
      ],
    ],
    [given("08/2022/NĐ-CP", 8, "NĐ-CP"), ["Số: 08/2022/NĐ-CP"]],
    [given("12-KH/TU", 12, "KH/TU"), ["Số 12-KH/TU", "Số: 12 - KH/TU"]],
    [given("45/STP-CCHC&VTLT", 45, "STP-CCHC&VTLT"), ["Số: 45/STP-CCHC&VTLT"]],
    [given("85/GM-UBND", 85, "GM-UBND"), ["Số: 85\nĐộc lập - Tự do - Hạnh phúc\n/GM-UBND"]],
  ],
  ignores: ["Số lượng: 12/15 đơn vị", "SỞ NỘI VỤ", "Một số: nội dung", "Kính gửi: Sở Nội vụ"],
});
