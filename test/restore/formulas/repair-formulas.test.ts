import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import type { Extraction, Line } from "../../../src/model/extraction.ts";
import { restore } from "../../../src/restore/restore.ts";

const catalogue = loadCatalogue();

const lineOf = (text: string, confidence: number): Line => ({
  kind: "line",
  text,
  paragraph: true,
  role: "body",
  confidence,
});

function restored(text: string, method: "ocr" | "docx" = "ocr", certainty = 0.9) {
  const confidence = method === "ocr" ? 0.9 : 1;
  const blocks = text.split("\n").map((line) => lineOf(line, certainty));
  const extraction: Extraction = {
    mediaType: "application/pdf",
    pages: [{ number: 1, readings: [{ method, confidence, blocks }] }],
    warnings: [],
  };
  return restore(extraction, null, catalogue).value.paragraphs;
}

const textOf = (text: string, method?: "ocr" | "docx") =>
  restored(text, method)
    .map((paragraph) => paragraph.text)
    .join("\n");

/** Text as read, and as the form of the document requires it. */
const CORRECTED: readonly [subject: string, pairs: readonly [read: string, right: string][]][] = [
  [
    "colons of labels",
    [
      [
        "a) Đơn vị chủ trì: Phòng Kinh tế.\nb) Đơn vị chủ trì; Phòng Y tế; UBND các xã.",
        "a) Đơn vị chủ trì: Phòng Kinh tế.\nb) Đơn vị chủ trì: Phòng Y tế; UBND các xã.",
      ],
      [
        "- Thời gian Quý II năm 2027\n- Thời gian: Quý III năm 2027",
        "- Thời gian: Quý II năm 2027\n- Thời gian: Quý III năm 2027",
      ],
      // Without such a label near, and within other words.
      ["Đơn vị chủ trì; Phòng Y tế.", "Đơn vị chủ trì; Phòng Y tế."],
      [
        "- Văn phòng: tổng hợp\n- Văn phòng, Thanh tra Sở rà soát\n- Văn phòng Sở báo cáo",
        "- Văn phòng: tổng hợp\n- Văn phòng, Thanh tra Sở rà soát\n- Văn phòng Sở báo cáo",
      ],
      [
        "- Phối hợp: Sở Y tế\n- Phối hợp Sở Nội vụ rà soát hồ sơ",
        "- Phối hợp: Sở Y tế\n- Phối hợp Sở Nội vụ rà soát hồ sơ",
      ],
    ],
  ],
  [
    "fixed phrases of the head",
    [
      ["CÔNG HÒA XÃ HÔI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      // Phrases over two lines.
      ["CÔNG HÒA XÃ HÔI CHỦ NGHĨA VIỆT\nNAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nNAM"],
      [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nSố: 12/KH-SYT\nNAM",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nSố: 12/KH-SYT\nNAM",
      ],
      ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM"],
      // A province over two lines, and letters of a code beside a committee.
      ["BỘ CHỈ HUY QUÂN SỰ TỈNH TRÀ\nVĨNH", "BỘ CHỈ HUY QUÂN SỰ TỈNH TRÀ\nVINH"],
      ["BẢO HIỂM XÃ HỘI TỈNH YÊN\nBÃI Độc lập - Tự do", "BẢO HIỂM XÃ HỘI TỈNH YÊN\nBÁI Độc lập - Tự do"],
      ["BẢO HIỂM XÃ HỘI TỈNH YÊN\nVINH", "BẢO HIỂM XÃ HỘI TỈNH YÊN\nVINH"],
      ["TXFFUY BAN NHÂN DÂN\nXÃ MINH TÂN", "ỦY BAN NHÂN DÂN\nXÃ MINH TÂN"],
      ["TX ỦY BAN NHÂN DÂN", "TX ỦY BAN NHÂN DÂN"],
      [
        "UBND TỈNH LÀO CAI CỌNG HOA XA HỘI CHỦ NGHỈA VIỆT NAM",
        "UBND TỈNH LÀO CAI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      ],
      ["Đôc lâp - Tự do - Hạnh phúe", "Độc lập - Tự do - Hạnh phúc"],
      ["ĐẢNG CÔNG SẢN VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM"],
      ["ỦY BANNHÂN DÂN\nTỈNH LÂM ĐÒNG", "ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG"],
      ["QUYÉT ĐỊNH", "QUYẾT ĐỊNH"],
      ["KÉ HOẠCH", "KẾ HOẠCH"],
      // Letters too many or misread.
      ["KÉẺ HOẠCH", "KẾ HOẠCH"],
      ["QUYẾT ĐINHH", "QUYẾT ĐỊNH"],
      // A stamp beside the kind.
      ["HÓA TỐC KÉ HOACH", "KẾ HOẠCH"],
      ["KHẨN CHỈ THỊ", "CHỈ THỊ"],
      ["Kinh gứi: Các sở, ban, ngành", "Kính gửi: Các sở, ban, ngành"],
    ],
  ],
  [
    "the family name of a signer",
    [
      ["KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nfếuyễn Văn Minh", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn Minh"],
      ["GIÁM ĐỐC\nguyễn Thị Hà", "GIÁM ĐỐC\nNguyễn Thị Hà"],
      ["GIÁM ĐỐC\nNguyên Thị Hà", "GIÁM ĐỐC\nNguyễn Thị Hà"],
      // Several family names end in these letters, or none does.
      ["GIÁM ĐỐC\nưương Văn Minh", "GIÁM ĐỐC\nưương Văn Minh"],
      ["GIÁM ĐỐC\nViện Nghiên Cứu", "GIÁM ĐỐC\nViện Nghiên Cứu"],
      ["Phụ lục\nNguyên Thị Hà", "Phụ lục\nNguyên Thị Hà"],
    ],
  ],
  [
    "the number line",
    [
      ["S6: 163/KH-UBND", "Số: 163/KH-UBND"],
      ["ở: 4Ÿ &H-UBND\nKẾ HOẠCH", "Số: …/KH-UBND\nKẾ HOẠCH"],
      // Handwriting that touches the slash.
      ["Số: (UBND-NN", "Số: …/UBND-NN"],
      ["Số: 4Ø/2016/QĐ-UBND", "Số: …/2016/QĐ-UBND"],
      ["Số: 4Ø /2016/QĐ-UBND", "Số: … /2016/QĐ-UBND"],
      ["Số:l38)TB-ĐHSP", "Số:…/TB-ĐHSP"],
      ["Số:38)/TB-ĐHSP", "Số:…/TB-ĐHSP"],
      ["ở: 45 học sinh", "ở: 45 học sinh"],
      ["Sô: 163/KH-UBND", "Số: 163/KH-UBND"],
      ["Sd: 837/KH-SQHKT", "Số: 837/KH-SQHKT"],
      ["S6: /KH-SGTVT", "Số: /KH-SGTVT"],
      ["Số: 5?AD/KH-SGTVT", "Số: …/KH-SGTVT"],
      ["Sô: I2/KH-SGTVT", "Số: …/KH-SGTVT"],
      ["Số: S//2 /TTr-CAT(PC04)", "Số: …/TTr-CAT(PC04)"],
      ["CÔNG AN TỈNH Số ‹; /TTr-CAT", "CÔNG AN TỈNH Số …/TTr-CAT"],
      ["Số |3 -CV/TU", "Số … -CV/TU"],
      ["Số: 45KH-SCT", "Số: 45/KH-SCT"],
      ["Số 45 KH-SCT Lào Cai, ngày 3 tháng 4 năm 2024", "Số 45/KH-SCT Lào Cai, ngày 3 tháng 4 năm 2024"],
      ["Số: 45/QĐĐ-UBND\nQUYẾT ĐỊNH", "Số: 45/QĐ-UBND\nQUYẾT ĐỊNH"],
      ["SỞ NỘI VỤ\nSẼ", "SỞ NỘI VỤ\nSố:"],
      ["SẼ Lào Cai, ngày tháng 9 năm 2025", "Số: Lào Cai, ngày tháng 9 năm 2025"],
      ["So: 163/KH-UBND", "Số: 163/KH-UBND"],
      ["$ố: 163/KH-UBND", "Số: 163/KH-UBND"],
      ["Số “` /TTr-CAT :", "Số … /TTr-CAT :"],
      ["Sô: …/2 /TTr-CAT", "Số: …/TTr-CAT"],
      ["Số |3 -CV/B&PTTH", "Số … -CV/B&PTTH"],
      ["Số ‹3 - CV/B&PTTH", "Số … - CV/B&PTTH"],
      ["_§ố: - /SVHTT-NVTT", "_Số: … /SVHTT-NVTT"],
      ["S: 27A! /BĐH", "Số: …/BĐH"],
      ["ô: 9ĐÏ &H-UBND\nKẾ HOẠCH", "Số: …/KH-UBND\nKẾ HOẠCH"],
      ["Số: 9ĐÏ /&H-UBND\nKẾ HOẠCH", "Số: …/KH-UBND\nKẾ HOẠCH"],
      // A line of only the form: whatever is between the label and the symbol is the serial.
      ["Số: /“ˆ /TTr-SYT-KHTC", "Số: …/TTr-SYT-KHTC"],
      ["Số: ;ˆ /TTr-SYT-KHTC", "Số: …/TTr-SYT-KHTC"],
      ["Số: (4): /KH-SCT", "Số: …/KH-SCT"],
      ["Sô:.kh /BC-UBND.", "Số:… /BC-UBND."],
      ["Số: <4 `YTTr-SYT\nTỜ TRÌNH", "Số: …/TTr-SYT\nTỜ TRÌNH"],
      ["Số: 4, XKH-SYT\nKẾ HOẠCH", "Số: …/KH-SYT\nKẾ HOẠCH"],
      ["CÔNG AN TỈNH LÀO CAI Số |3 -CV/CAT", "CÔNG AN TỈNH LÀO CAI Số … -CV/CAT"],
    ],
  ],
  [
    "the subject of a letter",
    [
      ...["VA", "Vív", "%w", "V/x", "Ví", "Vi"].map((mark): [string, string] => [
        `Số: 45/SNV-TH\n${mark} cử đại diện lãnh đạo`,
        "Số: 45/SNV-TH\nV/v cử đại diện lãnh đạo",
      ]),
      ["CHỈ THỊ\nvà việc tăng cường kiểm tra", "CHỈ THỊ\nVề việc tăng cường kiểm tra"],
      ["CHỈ THỊ\nMở việc tăng cường kiểm tra", "CHỈ THỊ\nVề việc tăng cường kiểm tra"],
      ["Số: 45/SNV-TH\nW/% Cử đại diện lãnh đạo", "Số: 45/SNV-TH\nV/v Cử đại diện lãnh đạo"],
    ],
  ],
  [
    "place and date",
    [
      ["Lai Châu, ngày g tháng 8 năm 2024", "Lai Châu, ngày … tháng 8 năm 2024"],
      ["Lai Châu, ngày 5 tháng 8 năm 2924", "Lai Châu, ngày 5 tháng 8 năm 2024"],
      ["Lai Châu, ngày g tháng 8 năm Z024", "Lai Châu, ngày … tháng 8 năm 2024"],
      ["Lai Châu, ngày 5 tháng 8 năm 1987", "Lai Châu, ngày 5 tháng 8 năm 1987"],
      ["Lai Châu, ngày 5 tháng 8 năm 2924 của đơn vị", "Lai Châu, ngày 5 tháng 8 năm 2924 của đơn vị"],
      ["Lai Châu, ngàyÁ 6tháng 8 năm 2024", "Lai Châu, ngày … tháng 8 năm 2024"],
      ["Lai Châu, ngày &A tháng 8 năm 2024", "Lai Châu, ngày … tháng 8 năm 2024"],
      ["Lai Châu, ngày 05 tháng I1 năm 2024", "Lai Châu, ngày 05 tháng 11 năm 2024"],
      ["Lai Châu, ngày … tháng 1] năm 2024", "Lai Châu, ngày … tháng 11 năm 2024"],
      ["Lai Châu, ngày Đỷ tháng 11 năm 2024", "Lai Châu, ngày … tháng 11 năm 2024"],
      ["Lai Châu, ngày ŠÌ tháng năm 2024", "Lai Châu, ngày … tháng năm 2024"],
      ["Lai Châu, ngày ÖỔ tháng Š năm 2024", "Lai Châu, ngày … tháng … năm 2024"],
      ["Cư M'gar, ngày ,:“ tháng © năm 2019", "Cư M'gar, ngày … tháng … năm 2019"],
      ["Cư M gar, ngày ,:“ tháng © năm 2019", "Cư M gar, ngày … tháng … năm 2019"],
      ["Lai Châu, ngày#J tháng l1 năm 2024", "Lai Châu, ngày … tháng 11 năm 2024"],
      ["Lai Châu, ngà#V£ tháng 3 năm 2024", "Lai Châu, ngày … tháng 3 năm 2024"],
      ["Lai Châu, ngày 12 tháng @/ năm 2024", "Lai Châu, ngày 12 tháng … năm 2024"],
      ["TP. Lai Châu, ngày 12 tháng @/ năm 2024", "TP. Lai Châu, ngày 12 tháng … năm 2024"],
      [
        `${"Chữ mờ.\n".repeat(50)}Lai Châu, ngày Đỷ tháng 11 năm 2024`,
        `${"Chữ mờ.\n".repeat(50)}Lai Châu, ngày … tháng 11 năm 2024`,
      ],
      ["Lai Châu. ngày 4 tháng ()2 năm 2026", "Lai Châu. ngày 4 tháng 02 năm 2026"],
      ["Lai Châu, ngày 75 tháng 02 năm 2026", "Lai Châu, ngày … tháng 02 năm 2026"],
      ["Lai Châu, ngày 00 tháng 1() năm 2026", "Lai Châu, ngày … tháng 10 năm 2026"],
      ["Lâm Đông, ngày 05 tháng 8 năm 2024", "Lâm Đồng, ngày 05 tháng 8 năm 2024"],
    ],
  ],
  [
    "the sign-off",
    [
      ["GIAM ĐÓC", "GIÁM ĐỐC"],
      ["CHU TỊCH ~", "CHỦ TỊCH"],
      ["GIÁM ĐỘC.", "GIÁM ĐỐC."],
      ["PHÒ GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
      ["HIỆU TRƯỞNG? STNUẺ SY 1 xố", "HIỆU TRƯỞNG"],
      ["PHO CHANH VAN PHONG", "PHÓ CHÁNH VĂN PHÒNG"],
      ["KI. CHỦ TỊCH", "KT. CHỦ TỊCH"],
      ["KT.GIÁM ĐÓC\nPHÓ GIÁM ĐÓC", "KT.GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"],
      ["TM.UY BAN NHAN DAN\nKI.CHU TICH", "TM.ỦY BAN NHÂN DÂN\nKT.CHỦ TỊCH"],
      ["PHÓ GIÁM ĐỐC s2 _ Hoàng Văn Khánh", "PHÓ GIÁM ĐỐC Hoàng Văn Khánh"],
      ["KT. CHỦ TỊCH ~/ Lê Thị Thanh Mai", "KT. CHỦ TỊCH Lê Thị Thanh Mai"],
    ],
  ],
  [
    "positions under a seal, near the recipients",
    [
      ["Nơi nhận:\n- Lưu: VT.\n“8 SỤÚ TỊCH", "Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH"],
      ["ơi nhận:\n- Văn phòng Sở;\n- Lưu: VT.", "Nơi nhận:\n- Văn phòng Sở;\n- Lưu: VT."],
      ["Người nhận:\n- Văn phòng Sở;\n- Lưu: VT.", "Người nhận:\n- Văn phòng Sở;\n- Lưu: VT."],
      ["ơi nhận:\n- Văn phòng Sở;", "ơi nhận:\n- Văn phòng Sở;"],
      [
        "Nơi nhận:\n- Lưu: VT.\n-#T, GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
        "Nơi nhận:\n- Lưu: VT.\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
      ],
      [
        "Nơi nhận:\n- Lưu: VT.\nVT. GIÁM ĐÓC\nPHÓ GIÁM ĐỐC",
        "Nơi nhận:\n- Lưu: VT.\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
      ],
      [
        "Nơi nhận:\n- Lưu: VT.\n| TL.CHỦ TỊCH\nCHÁNH VĂN PHÒNG",
        "Nơi nhận:\n- Lưu: VT.\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG",
      ],
      [
        "Nơi nhận:\n- Lưu: VT.\nHL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG",
        "Nơi nhận:\n- Lưu: VT.\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG",
      ],
      // An authority without a blank after it is kept.
      [
        "Nơi nhận:\n- Lưu: VT.\nKT.GIÁM ĐÓC\nPHÓ GIÁM ĐỐC",
        "Nơi nhận:\n- Lưu: VT.\nKT.GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
      ],
      ["Nơi nhận:\n- Lưu: VT.\nQ.GIÁM ĐÓC", "Nơi nhận:\n- Lưu: VT.\nQ.GIÁM ĐỐC"],
      [
        "Nơi nhận:\n- Lưu: VT.\nTUQ.CHỦ TỊCH\nGIÁM ĐỐC SỞ Y TẾ",
        "Nơi nhận:\n- Lưu: VT.\nTUQ.CHỦ TỊCH\nGIÁM ĐỐC SỞ Y TẾ",
      ],
      [
        "Nơi nhận:\n- Lưu: VT.\nK1.GlÁM ĐÓC\nPHÓ GIÁM ĐỐC",
        "Nơi nhận:\n- Lưu: VT.\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
      ],
      ["Nơi nhận:\n- Lưu: VT.\nPHđ GIÁM ĐỐC", "Nơi nhận:\n- Lưu: VT.\nPHÓ GIÁM ĐỐC"],
      // The last word of the post above shows that the line is the deputy's.
      ["Nơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\nPH 3@ ƠẢ ĐỐC", "Nơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\nPHÓ GIÁM ĐỐC"],
      [
        "Nơi nhận:\n- Lưu: VT.\nKT. CHỦ TỊCH\nPHỎ €L8Ù TỊCH",
        "Nơi nhận:\n- Lưu: VT.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH",
      ],
      [
        "Nơi nhận:\n- Lưu: VT.\nPHÓ GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
        "Nơi nhận:\n- Lưu: VT.\nPHÓ GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
      ],
      [
        "Nơi nhận:\n- Lưu: VT.\nTL. GIÁM ĐỐC\nPHÒNG TỔ CHỨC",
        "Nơi nhận:\n- Lưu: VT.\nTL. GIÁM ĐỐC\nPHÒNG TỔ CHỨC",
      ],
      ["Nơi nhận:\n- Lưu: VT.\n~3 GIẦM Bốc", "Nơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC"],
      ["HIỆU TRƯỞNG: -\nNơi nhận:\n- Lưu: VT.", "HIỆU TRƯỞNG\nNơi nhận:\n- Lưu: VT."],
      ["Nơi nhận:\n- Lưu: VT.\nHIÊU TRUỞNG", "Nơi nhận:\n- Lưu: VT.\nHIỆU TRƯỞNG"],
      [
        "Nơi nhận:\n- Lưu: VT.\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG",
        "Nơi nhận:\n- Lưu: VT.\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG",
      ],
      ["ậWơi nhận: °\n- Như trên;\n- Lưu: VT.", "Nơi nhận:\n- Như trên;\n- Lưu: VT."],
      ["Nơi nhận:\n- Lưu: VT.\nVỤ TRƯỞNG", "Nơi nhận:\n- Lưu: VT.\nVỤ TRƯỞNG"],
      ["(H CHÁNH TUANH TRA\nNơi nhận:\n- Lưu: VT.", "CHÁNH THANH TRA\nNơi nhận:\n- Lưu: VT."],
    ],
  ],
  [
    "a unit in the head",
    [
      ["SỞ Y TÉ\nSố: 45/KH-SYT", "SỞ Y TẾ\nSố: 45/KH-SYT"],
      ["SƠ TƯ PHAP LÀO CAI\nTHANH TRA", "SỞ TƯ PHÁP LÀO CAI\nTHANH TRA"],
    ],
  ],
  [
    "the abbreviation of an index",
    [
      [
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCT) năm 2026",
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2026",
      ],
      ["Chỉ số đổi mới sáng tạo cấp địa\nphương (PHI)", "Chỉ số đổi mới sáng tạo cấp địa\nphương (PII)"],
      ["Chỉ số chuyển đổi số (DTT)", "Chỉ số chuyển đổi số (DTI)"],
    ],
  ],
  [
    "the recipients",
    [
      ["Nơi nhân:\n~ UBND tỉnh (b/c);\n= Luu: VT.", "Nơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT."],
      ["Nơi nhận:\n- Sở Y tế (b/€);", "Nơi nhận:\n- Sở Y tế (b/c);"],
      ["Nơi nhận:\n- Sở Y tế (bí/c);", "Nơi nhận:\n- Sở Y tế (b/c);"],
      ["Nơi nhận:\n- Các phòng (th);", "Nơi nhận:\n- Các phòng (t/h);"],
      ["Nơi nhận:\n- Sở Y tế (b/);", "Nơi nhận:\n- Sở Y tế (b/c);"],
      ["Nơi nhận:\n- Các phòng (Uh);", "Nơi nhận:\n- Các phòng (t/h);"],
      ["Nơi nhận:\n- Sở Y tế (bảo cáo);", "Nơi nhận:\n- Sở Y tế (báo cáo);"],
      ["Nơi nhận:\n- Sở Y tế (đê phôi hợp);", "Nơi nhận:\n- Sở Y tế (để phối hợp);"],
      [
        "Nơi nhận:\n- Bộ trưởng (đề b/c);\n- Sở Y tế (đê th);",
        "Nơi nhận:\n- Bộ trưởng (để b/c);\n- Sở Y tế (để th);",
      ],
    ],
  ],
];

/** Correct text, and words that only look like a formula. */
const KEPT = [
  // A line that goes on with a sentence has the letters of "Kính gửi" but for one.
  "Các đơn vị xây dựng kế hoạch của đơn vị\nmình, gửi về Sở Tài chính trước ngày 10/3/2026.",
  "SỞ\nNỘI VỤ",
  // The head of a column.
  "Số\nTT",
  "Số: 163/KH-UBND",
  "Số: ....... /KH-SGTVT",
  "UỶ BAN NHÂN DÂN",
  "QUY HOẠCH",
  "KHẨN TRƯƠNG",
  // Of a deputy's position only the second word may be legible; people's names in capitals.
  "Nơi nhận:\n- Lưu: VT.\nP Ò( GIẦM ĐỐC",
  "Nơi nhận:\n- Lưu: VT.\nSt* GIẦM ĐỐC",
  "Nơi nhận:\n- Lưu: VT.\nGIÁP ĐỨC",
  "Nơi nhận:\n- Giám đốc Sở Y tế;\n- Lưu: VT.",
  "TL. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nNơi nhận:",
  "GIÁM TỐC ĐỘ",
  "QUY ĐỊNH",
  "CÔNG BÁO",
  "KHOA HỌC",
  "Số 12-KH/TU",
  "Số: 45/SNV-TH\nVà cử đại diện lãnh đạo",
  "Số: 45/SNV-TH\nVề cử đại diện lãnh đạo",
  "Số: 45/SNV-TH\nVP Tỉnh ủy cử đại diện",
  "ngày đầu tháng 8 năm 2024",
  "Lai Châu, ngày cuối tháng 8 năm 2024",
  "Lai Châu, ngày 12 tháng 8 năm 2024",
  // A seal has the word "TRƯỜNG" too.
  "Nơi nhận:\n- Lưu: VT.\nTRƯỜNG SN",
  "Công nhận:\n- Như trên;",
  "Số: A-UBND",
  "Số: 12a/KH-SYT",
  "Số: 08/2022/QĐ-UBND",
  "Số liệu: 45/KH-SYT",
  "Sơn Động 45/KH-UBND",
  "Sơ kết 12/NQ-CP",
  "Số hồ sơ 12/QĐ-UBND",
  "Sở Y tế 45/KH-SYT",
  "So sánh 2021 với 245/KH-UBND",
  "Lai Châu, ngày 31 tháng 8 năm 2024",
  "Số: (UBND)",
  "Số (UBND-NN",
  "s/UBND-NC",
  "Số: 45/SNV-TH\nVi phạm hành chính về đất đai",
  "Số: 45/SNV-TH\nVí điện tử của hợp tác xã",
  "QUYẾT ĐỊNH\nVụ việc tranh chấp đất đai",
  "Ô: SỐ 9 KHU PHỐ",
  "- Bộ Công an (V01, C06);",
  "Nơi nhận:\n- Phòng Kinh tế (KT);",
  "Nơi nhận:\n- Sở Nội vụ (báo cáo);\n- Các phòng (thực hiện);\n- Đảng ủy (chỉ đạo);",
  "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) và (PGI)",
  "Chỉ số năng lực cạnh tranh cấp tỉnh (sau)",
  "Chỉ số cải cách hành chính (CCHC)",
  "Nơi nhận hồ sơ: bộ phận một cửa",
  "TM. ỦY BAN NHÂN DÂN",
  "Q. GIÁM ĐỐC",
  "PHÓ GIÁM ĐỐC Hoàng Văn Khánh",
  "SỞ Y TẾ – Hoàng Văn Khánh",
  "GIÁM ĐỐC và các Phó Giám đốc",
  "GIÁM ĐỐC SỞ XÂY DỰNG",
  "CHỦ TỊCH HĐND XÃ",
];

describe.each(CORRECTED)("on a recognised page, %s", (_, pairs) => {
  it.each(pairs)("corrects %j", (read, right) => {
    expect(textOf(read)).toBe(right);
  });

  it.each(pairs)("does not change the typed %j", (read) => {
    expect(textOf(read, "docx")).toBe(read);
  });
});

describe("a formula", () => {
  it.each(KEPT)("leaves %j as it is", (text) => {
    expect(textOf(text)).toBe(text);
  });

  it("records what was read", () => {
    const [paragraph] = restored("Sô: 5?AD/KH-SGTVT");
    expect(paragraph!.changes.map(({ original }) => original)).toEqual(["Sô", "5?AD"]);
  });
});

describe("a number line of which handwriting hides the label", () => {
  const head = "ỦY BAN NHÂN DÂN\nHUYỆN MỸ TÚ";
  it("gets its label, and its serial is blank", () => {
    expect(restored(`${head}\ns/UBND-NC`, "ocr", 0.2).at(-1)?.text).toBe("Số: …/UBND-NC");
    expect(restored(`${head}\n- 4'/UBND - NC`, "ocr", 0.2).at(-1)?.text).toBe("Số: …/UBND - NC");
  });

  it("stays as it is below the head, and with words before the symbol", () => {
    const body = Array.from({ length: 12 }, (_, i) => `Nội dung thứ ${i} của văn bản này`).join("\n");
    expect(restored(`${head}\n${body}\ns/UBND-NC`, "ocr", 0.2).at(-1)?.text).not.toContain("Số");
    expect(restored(`${head}\nTheo 12/UBND-NC`, "ocr", 0.2).at(-1)?.text).not.toContain("Số");
  });
});

describe("a serial of a line that the engine hardly recognised", () => {
  it("is left blank, because handwriting was read as figures", () => {
    expect(restored("Số: 22 /KH-SYT", "ocr", 0.5)[0]?.text).toBe("Số: … /KH-SYT");
    // A form leaves the blank before the slash for handwriting.
    expect(restored("Số: 22 /KH-SYT", "ocr", 0.7)[0]?.text).toBe("Số: … /KH-SYT");
    expect(restored("Só:2/KH-TTra", "ocr", 0.3)[0]?.text).toBe("Số:…/KH-TTra");
  });

  it("stays where the engine is certain, and where nothing was read", () => {
    expect(restored("Số: 22 /KH-SYT", "ocr", 0.85)[0]?.text).toBe("Số: 22 /KH-SYT");
    expect(restored("Số: 22/KH-SYT", "ocr", 0.7)[0]?.text).toBe("Số: 22/KH-SYT");
    expect(restored("Số: /KH-SYT", "ocr", 0.5)[0]?.text).toBe("Số: /KH-SYT");
  });
});
