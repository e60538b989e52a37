import { corpus } from "../../../../test/support/rule-corpus.ts";
import { RECIPIENTS, signed } from "../../../../test/support/sign-off-examples.ts";
import { signOff } from "./sign-off.ts";

export default corpus(signOff, {
  finds: [
    [
      signed("Hoàng Văn Khánh", "Giám đốc"),
      [
        "GIÁM ĐỐC\nHoàng Văn Khánh",
        "GIÁM ĐỐC\n(Đã ký)\nHoàng Văn Khánh",
        "GIÁM ĐỐC\n(đã ký) Hoàng Văn Khánh",
        "GIÁM ĐỐC (đã ký số)\nHoàng Văn Khánh",
        "GIÁM ĐỐC (Đã ký, đóng dấu) Hoàng Văn Khánh",
        "GIÁM ĐỐC\n(Ký tên, đóng dấu)\nHoàng Văn Khánh",
        "GIÁM ĐỐC\nHOÀNG VĂN KHÁNH",
        "GIÁM ĐỐC\nHoàng Văn Khánh.",
        `${RECIPIENTS}\nGIÁM ĐỐC\nHoàng Văn Khánh`,
        `GIÁM ĐỐC\nHoàng Văn Khánh\n${RECIPIENTS}`,
        `GIÁM ĐỐC\n${RECIPIENTS}\nHoàng Văn Khánh`,
        "Nơi nhận: GIÁM ĐỐC\n- UBND tỉnh (b/c);\n- Lưu: VT. Hoàng Văn Khánh",
        "GIÁM ĐỐC\nKý bởi: Sở Công Thương\nThời gian ký: 03/4/2024 15:20:10\nHoàng Văn Khánh",
        "GIÁM ĐỐC\nThs. Hoàng Văn Khánh",
        "GIÁM ĐỐC\nTS. Hoàng Văn Khánh",
        "GIÁM ĐỐC\nBSCKII. Hoàng Văn Khánh",
        "GIÁM ĐỐC\nBS.CKII. Hoàng Văn Khánh",
        "GIÁM ĐỐC\nTTND.TS.BS Hoàng Văn Khánh",
        "GIÁM ĐỐC\nTTƯT. BSCKII Hoàng Văn Khánh",
      ],
    ],
    // The post cannot be read.
    [
      signed("Hoàng Văn Khánh", null),
      [`${RECIPIENTS}\nx...CHLU TỊCH\nHoàng Văn Khánh`, `${RECIPIENTS}\nHoàng Văn Khánh`],
    ],
    // Two signers side by side: the first one, in the column of his own post.
    [
      signed("Hoàng Thị Vân", "Phó Chủ tịch", "KT."),
      [
        "KT. CHỦ TỊCH GIÁM ĐỐC\nPHÓ CHỦ TỊCH\nHoàng Thị Vân Đỗ Quang Vinh",
        "KT. CHỦ TỊCH KT. GIÁM ĐỐC\nPHÓ CHỦ TỊCH PHÓ GIÁM ĐỐC\nHoàng Thị Vân Đỗ Quang Vinh",
      ],
    ],
    [
      signed("Đỗ Quang Vinh", "Giám đốc"),
      [
        "GIÁM ĐỐC KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nĐỗ Quang Vinh Hoàng Thị Vân",
        "GIÁM ĐỐC GIÁM ĐỐC\nĐỗ Quang Vinh Hoàng Thị Vân",
      ],
    ],
    // Three posts beside the recipients: by order of the committee's head, for the head of its office.
    [
      signed("Hoàng Văn Khánh", "Phó Chánh Văn phòng", "TL., KT."),
      [
        "Nơi nhận: TL. CHỦ TỊCH\n- UBND tỉnh (b/c); KT. CHÁNH VĂN PHÒNG\n- Sở Y tế; PHÓ CHÁNH VĂN PHÒNG\n- Lưu: VT.\nHoàng Văn Khánh",
      ],
    ],
    // A family name that is also the word for the filed copy.
    [
      signed("Lưu Thị Hồng", "Giám đốc"),
      [
        `${RECIPIENTS}\nGIÁM ĐỐC\nLưu Thị Hồng`,
        "Nơi nhận:\n- Lưu VT.\nGIÁM ĐỐC\nLưu Thị Hồng",
        "GIÁM ĐỐC\nLƯU THỊ HỒNG",
      ],
    ],
    [
      signed("Hoàng Văn Khánh", "Phó Giám đốc", "KT."),
      [
        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC Hoàng Văn Khánh",
        // A line that was read twice under the seal.
        "KT. GIÁM ĐỐC\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nHoàng Văn Khánh",
        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nHoàng Văn Khánh",
        "KT.GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nHoàng Văn Khánh",
        "KT GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nHoàng Văn Khánh",
        "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC\nHoàng Văn Khánh",
        // Recipients that wrap, between the posts of the other column.
        "Nơi nhận:\nKT. GIÁM ĐỐC\n- Như Điều 3;\n- Sở Tài chính; Thuế tỉnh\nLào Cai;\n- Lưu: VT.\nPHÓ GIÁM ĐỐC\nHoàng Văn Khánh",
        "Nơi nhận:\nKT. GIÁM ĐỐC\n- Như Điều 3;\n- Sở Tài chính; Thuế tỉnh\nLào Cai\n- Lưu: VT.\nPHÓ GIÁM ĐỐC\nHoàng Văn Khánh",
        "Nơi nhận:\nKT. GIÁM ĐỐC\n- Như Điều 3;\n- Ban Quản lý khu\nVũng Áng;\nPHÓ GIÁM ĐỐC\n- UBND các xã;\nHoàng Văn Khánh\n- Lưu: VT.",
        // Columns that tabs separate.
        "Nơi nhận: KT.GIÁM ĐỐC\n- Sở Nội vụ; PHÓ GIÁM ĐỐC\n- CT, PCT UBND tỉnh; (Đã ký)\n- UBND các xã; Hoàng Văn Khánh\n- Lưu VT.",
        "Nơi nhận: KT. GIÁM ĐỐC\n- Sở Nội vụ (để báo cáo) PHÓ GIÁM ĐỐC\n- Phòng TH.\n- UBND các xã (t/h) Hoàng Văn Khánh\n- Lưu VT.",
        "KT. Giám đốc\nPHÓ GIÁM ĐỐC\nHoàng Văn Khánh",
        "Nơi nhận: KT. GIÁM ĐỐC\n- UBND tỉnh; PHÓ GIÁM ĐỐC\n- Lãnh đạo Sở;\n- Lưu: VT. Hoàng Văn Khánh",
        "KT. GIÁM ĐỐC\n- Như trên; PHÓ GIÁM ĐỐC\n- Lưu: VT, TH.\nHoàng Văn Khánh",
        `KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n${RECIPIENTS}\nHoàng Văn Khánh`,
        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nHOÀNG VĂN KHÁNH",
        "SỞ CÔNG THƯƠNG\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nHoàng Văn Khánh\nSỞ XÂY DỰNG\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nĐỗ Quang Vinh",
      ],
    ],
    [
      signed("Lê Thị Thanh Mai", "Phó Chủ tịch", "TM., KT."),
      [
        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Thanh Mai",
        "TM. UBND TỈNH\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Thanh Mai",
        "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH\nLê Thị Thanh Mai",
        "TM.ỦY BAN NHÂN DÂN\nKT.CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLÊ THỊ THANH MAI",
        `${RECIPIENTS}\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Thanh Mai`,
        "Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Như trên; KT. CHỦ TỊCH\n- Lưu: VT; PHÓ CHỦ TỊCH\nLê Thị Thanh Mai",
      ],
    ],
    [
      signed("Nguyễn Văn Hải", "Chủ tịch", "TM."),
      [
        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Hải",
        "TM..ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Hải",
        "Nơi nhận:\n- Như trên;\nPhòng: NC, KT, TKTH, /\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Hải",
        "TM. ỦY BAN NHÂN DÂN XÃ\nCHỦ TỊCH\nNguyễn Văn Hải",
        "TM. UBND PHƯỜNG TÂN LẬP\nCHỦ TỊCH\nNguyễn Văn Hải",
        "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH\nNguyễn Văn Hải",
        "TM. HỘI ĐỒNG QUẢN LÝ QUỸ CHỦ TỊCH\nNguyễn Văn Hải",
        "TM. HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Hải",
      ],
    ],
    [
      signed("Nguyễn Văn Hải", "Trưởng khoa Sau đại học", "TL."),
      [
        "TL. HIỆU TRƯỞNG\nTRƯỞNG KHOA SAU ĐẠI HỌC\nNơi nhận:\n- Như trên; (đã ký) Nguyễn Văn Hải\n- BGH: báo cáo;\n- Lưu: VT.",
      ],
    ],
    [
      signed("Ngô Minh Châu", "Phó Chánh Văn phòng", "TL., KT."),
      [
        "TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nNgô Minh Châu",
        "TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG\nNgô Minh Châu",
        `TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nNgô Minh Châu\n${RECIPIENTS}`,
      ],
    ],
    [
      signed("Lý Thái Minh", "Bí thư", "TM."),
      [
        "T/M CHI BỘ\nBÍ THƯ\nLý Thái Minh",
        "Nơi nhận: T/M CHI BỘ\n- Đảng ủy phường (báo cáo); BÍ THƯ\n- Lưu Chi bộ.\nLý Thái Minh",
      ],
    ],
  ],
  ignores: [
    // Letters of a seal, and the rest of a deputy's post.
    `${RECIPIENTS}\nGIÁM ĐỐC\nM ĐỜI\nPHÓ G LÁ\n: th, HCM`,
    RECIPIENTS,
    "Nơi nhận:\n- Như trên;\n- Giám đốc Sở;\n- Lưu: VT.",
    "Nơi nhận:\n- Ông Hoàng Văn Khánh;\n- Lưu: VT.",
    "Nơi nhận:\n- Hoàng Văn Khánh;\n- Sở Nội vụ;\n- Lưu: VT.",
  ],
});
