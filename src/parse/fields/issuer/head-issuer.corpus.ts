import { corpus } from "../../../../test/support/rule-corpus.ts";
import { defineReader } from "../../text/rule.ts";
import { headIssuer } from "./head-issuer.ts";

/** "issuer < body above it", as printed. */
const left = defineReader<string>({
  id: headIssuer.id,
  read: (lines, context) =>
    headIssuer.read(lines, context).map(({ value, span }) => ({
      value: value.superior ? `${value.printed} < ${value.superior}` : value.printed,
      span,
    })),
});

const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

export default corpus(left, {
  finds: [
    [
      "SỞ NỘI VỤ < UBND TỈNH LÀO CAI",
      [
        `UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\n${NATION}`,
        `UBND TỈNH LÀO CAI/SỞ NỘI VỤ\n${NATION}`,
        `UBND TỈNH LÀO CAI – SỞ NỘI VỤ\n${NATION}`,
        `UBND TỈNH LÀO CAI ${NATION}\nSỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc`,
        `${NATION}\nUBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nSố: 12/KH-SNV`,
        "UBND TỈNH LÀO CAI\nSỞ NỘI\nVỤ\nSố: 12/KH-SNV",
        "UBND TỈNH\nLÀO CAI\nSỞ NỘI VỤ\n-------",
        "UBND TỈNH LÀO CAI SỞ NỘI VỤ",
        "HỎA TỐC\nUBND TỈNH LÀO CAI\nSỞ NỘI VỤ",
        "UBND TỈNH LÀO CAI\nSỞ NỘI VỤ Số: 12/KH-SNV",
        "UBND TỈNH LÀO CAI |\nSỞ NỘI VỤ |",
        "UBND TỈNH LÀO CAI: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM „\n- SỞ NỘI VỤ ¬ Độc lập - Tự do - Hạnh phúc",
        "UBND TỈNH LÀO CAI\n| 1 SỞ NỘI VỤ",
        `UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\n${NATION}\nNn Độc lập - Tự do - Hạnh phúc`,
        "UBND TỈNH LÀO CAI\nTA,\nSỞ NỘI VỤ\nSố: 12/KH-SNV",
        `UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\n${NATION}\nSN Độc lập - Tự do - Hạnh phúc`,
        // The national title is broken in the right column.
        "UBND TỈNH LÀO CAI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nSỞ NỘI VỤ NAM\nĐộc lập - Tự do - Hạnh phúc",
        "UBND TỈNH LÀO CAI CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nSỞ NỘI VỤ VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
      ],
    ],
    // The end of a province's name is a word for a body too.
    [
      "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG < ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG",
      [
        "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ HẢI\nPHÒNG\nSố: 7/KH-BQL",
        "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI\nPHÒNG\nBAN QUẢN LÝ KHU KINH\nTẾ HẢI PHÒNG\nSố: 7/KH-BQL",
      ],
    ],
    // The rule below a name, as a scan reads it.
    [
      "CÔNG AN TỈNH THANH HÓA < BỘ CÔNG AN",
      [
        `BỘ CÔNG AN\nCÔNG AN TỈNH THANH\n${NATION}\nHÓA =—— =..\nSố: 92/KH-CAT`,
        `BỘ CÔNG AN ==\nCÔNG AN TỈNH THANH HÓA —=.\n${NATION}\nSố: 92/KH-CAT`,
      ],
    ],
    // The end of a name beside the motto is a word of the national title too.
    [
      "VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH HÀ NAM < ỦY BAN NHÂN DÂN TỈNH HÀ NAM",
      [
        `ỦY BAN NHÂN DÂN TỈNH HÀ ${NATION}\nNAM Độc lập - Tự do - Hạnh phúc\nVĂN PHÒNG\nSố: 12/VP-TH`,
        `ỦY BAN NHÂN DÂN TỈNH HÀ ${NATION}\nNAM Độc lập - Tự do - Hạnh phúc\nVĂN PHÒNG\n†mr\nSố: 12/VP-TH`,
      ],
    ],
    // The end of a title before the left column.
    [
      "ỦY BAN NHÂN DÂN TỈNH GIA LAI",
      [
        "ỦY BAN NHÂN DÂN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA\n+ VIỆT NAM TỈNH GIA LAI\nSố: 12/UBND-NC",
        "ỦY BAN NHÂN DÂN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM TỈNH GIA LAI\nSố: 12/UBND-NC",
      ],
    ],
    // So is the end of a name above the title.
    [
      "UBND PHƯỜNG BẮC GIA NGHĨA < UBND TỈNH LÂM ĐỒNG",
      [
        `UBND TỈNH LÂM ĐỒNG\nUBND PHƯỜNG BẮC GIA\nNGHĨA\nSố: 12/KH-UBND\n${NATION}`,
        "UBND TỈNH LÂM ĐỒNG\nUBND PHƯỜNG BẮC GIA\nNGHĨA",
      ],
    ],
    // Companies, associations and public services, and names that go on with one of them.
    [
      "BƯU ĐIỆN TỈNH LÀO CAI < TỔNG CÔNG TY BƯU ĐIỆN VIỆT NAM",
      ["TỔNG CÔNG TY BƯU ĐIỆN VIỆT NAM\nBƯU ĐIỆN TỈNH LÀO CAI"],
    ],
    ["QUỸ PHÁT TRIỂN ĐẤT < UBND TỈNH LÀO CAI", ["UBND TỈNH LÀO CAI\nQUỸ PHÁT TRIỂN ĐẤT"]],
    ["VNPT LÀO CAI", [`VNPT LÀO CAI\n${NATION}`]],
    ["CÔNG TY ĐIỆN LỰC LÀO CAI", ["CÔNG TY\nĐIỆN LỰC LÀO CAI"]],
    [
      "TRUNG TÂM VĂN HÓA VÀ THƯ VIỆN TỈNH < UBND TỈNH LÀO CAI",
      ["UBND TỈNH LÀO CAI\nTRUNG TÂM VĂN HÓA VÀ\nTHƯ VIỆN TỈNH"],
    ],
    ["THỦ TƯỚNG CHÍNH PHỦ", ["THỦ TƯỚNG\nCHÍNH PHỦ\n-----", "THỦ TƯỚNG CHÍNH PHỦ"]],
    ["UBND TỈNH LÀO CAI", ["UBND TỈNH LÀO CAI", "UBND TỈNH\nLÀO CAI", "* UBND TỈNH LÀO CAI *"]],
    ["TỈNH ỦY LÀO CAI", ["TỈNH ỦY LÀO CAI\n*", "TỈNH ỦY LÀO CAI\n*\nSố 12-KH/TU"]],
    [
      "BAN TỔ CHỨC < TỈNH ỦY LÀO CAI",
      [
        "TỈNH ỦY LÀO CAI ĐẢNG CỘNG SẢN VIỆT NAM\nBAN TỔ CHỨC Lào Cai, ngày 05 tháng 01 năm 2026\n*\nSố 45-KH/BTCTU",
        "TỈNH ỦY LÀO CAI\nBAN TỔ CHỨC\n*\nSố 45-KH/BTCTU",
      ],
    ],
    [
      "SỞ NỘI VỤ < UBND TỈNH LÀO CAI",
      [
        "UBND TỈNH LÀO CAI\nSỞ NỘI VỤ Lào Cai, ngày 5 tháng 1 năm 2026",
        "UBND TỈNH LÀO CAI\nSỞ NỘI VỤ TP. Lào Cai, ngày 5 tháng 1 năm 2026",
      ],
    ],
    [
      "CÔNG AN TỈNH LÀO CAI",
      ["CÔNG AN TỈNH LÀO CAI Số; ‹; `YTTr-CAT-PC04", "CÔNG AN TỈNH LÀO CAI\nSố; ‹; `YTTr-CAT-PC04"],
    ],
    [
      "BAN TUYÊN GIÁO VÀ DÂN VẬN < TỈNH ỦY LÀO CAI",
      ["TỈNH ỦY LÀO CAI\nBAN TUYÊN GIÁO VÀ DÂN VẬN\n*\nSố: Lào Cai, ngày tháng 9 năm 2025"],
    ],
    [
      "VĂN PHÒNG UBND TỈNH LÀO CAI < UBND TỈNH LÀO CAI",
      ["UBND TỈNH LÀO CAI\nVĂN PHÒNG", "UBND TỈNH LÀO CAI\nVĂN PHÒNG\n───────"],
    ],
    [
      "THANH TRA TỈNH LÀO CAI < UBND TỈNH LÀO CAI",
      ["UBND TỈNH LÀO CAI\nTHANH TRA\nSố: 12/KH-TTr", "UBND TỈNH LÀO CAI\nTHANH TRA\n───────"],
    ],
    ["SỞ NỘI VỤ - SỞ TÀI CHÍNH", ["SỞ NỘI VỤ - SỞ TÀI CHÍNH"]],
    // Dust before a name.
    ["UBND TỈNH LÀO CAI", [". UBND TỈNH LÀO CAI", "' UBND TỈNH LÀO CAI"]],
    [
      "ĐOÀN KIỂM TRA < SỞ XÂY DỰNG",
      ["SỞ XÂY DỰNG\nĐOÀN KIỂM TRA\nTHEO QUYẾT ĐỊNH\nSỐ 77/QĐ-SXD\nSố: 12/KH-ĐKT"],
    ],
  ],
  ignores: [
    NATION,
    "Độc lập - Tự do - Hạnh phúc",
    "Số: 12/KH-SNV",
    "DỰ THẢO",
    "CỘNG HÒA XÃ HỘI CHỦ\nNGHĨA VIỆT NAM",
  ],
});
