import { recipientList } from "../../../../test/support/recipient-examples.ts";
import { corpus } from "../../../../test/support/rule-corpus.ts";
import { recipients } from "./recipients.ts";

export default corpus(recipientList(recipients), {
  finds: [
    [
      ["Như trên"],
      [
        "Nơi nhận:\n- Như trên:\n- Lưu: VT.",
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n- SƠ",
        "Nơi nhận:\n- Như trên;\n- Lưu VT.\n+ VĂN -",
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n- Tế",
      ],
    ],
    // Specks beside a bullet, a misread bullet, a dash after the item.
    [
      ["Như trên", "Sở Nội vụ", "UBND các xã"],
      ["Nơi nhận:\n~- Như trên;\n„ Sở Nội vụ; -\n'- UBND các xã;\n- Lưu: VT."],
    ],
    // Strokes of the signature beside an item, and beside the post on the line of the heading.
    [
      ["Các sở, ban, ngành", "UBND các xã"],
      ["Nơi nhận: TL. CHỦ TỊCH . i\n- Các sở, ban, ngành; A k FS\n- UBND các xã;\n- Lưu: VT."],
    ],
    // Letters of the seal after the end of an item.
    [
      ["UBND tỉnh", "Sở Nội vụ", "Sở Y tế"],
      ["Nơi nhận:\n- UBND tỉnh; vn ng\n- Sở Nội vụ; (hi\n- Sở Y tế; in\n- Lưu: VT."],
    ],
    // Without the heading.
    [
      ["Như trên", "Sở Nội vụ"],
      ["- Như trên;\n- Sở Nội vụ;\n- Lưu: VT.", "ơn nhn:\n- Như trên;\n- Sở Nội vụ;\n- Lưu: VT."],
    ],
    // All recipients on one line.
    [
      ["UBND tỉnh", "Sở Tài chính", "Giám đốc, các Phó Giám đốc", "các phòng, đơn vị"],
      [
        "Nơi nhận: UBND tỉnh; Sở Tài chính; Giám đốc, các Phó Giám đốc; các phòng, đơn vị; lưu VT, QLĐĐ.",
        "Nơi nhận: UBND tỉnh; Sở Tài chính; Giám đốc, các Phó Giám đốc; các phòng, đơn vị; lưu VT, QLĐĐ.\nGIÁM ĐỐC\n(Chữ ký, dấu)\nHà Đức Quynh",
        "Nơi nhận: UBND tỉnh; Sở Tài chính; Giám đốc, các Phó Giám đốc; các\nphòng, đơn vị; lưu VT, QLĐĐ.",
      ],
    ],
    [["UBND tỉnh | b/c", "Sở Tài chính"], ["Nơi nhận: UBND tỉnh (b/c); Sở Tài chính;\nlưu VT."]],
    [["Phòng A; Phòng B"], ["Nơi nhận:\n- Phòng A; Phòng B;\n- Lưu: VT."]],
    [["Các phòng TH; NC"], ["Nơi nhận:\n- Các phòng TH; NC;\n- Lưu: VT."]],
    // A list that goes on after its "Lưu" line.
    [["Như trên", "Sở Nội vụ"], ["Nơi nhận:\n- Như trên;\n- Lưu: VT;\n- Sở Nội vụ."]],
    // The stamp and the name of the signer, separated by tabs.
    [
      ["Sở Nội vụ", "CT, PCT UBND tỉnh", "UBND các xã"],
      [
        "Nơi nhận: KT.GIÁM ĐỐC\n- Sở Nội vụ; PHÓ GIÁM ĐỐC\n- CT, PCT UBND tỉnh; (Đã ký)\n- UBND các xã; Hoàng Văn Khánh\n- Lưu VT.",
        "GIÁM ĐỐC\nNơi nhận:\n- Sở Nội vụ;\n- CT, PCT UBND tỉnh;\n- UBND các xã. Hoàng Văn Khánh\n- Lưu: VT.",
      ],
    ],
    // A heading over those who get another kind of copy; a label before a name stays, as printed.
    [
      ["Như trên", "Lãnh đạo sở"],
      [
        "Nơi nhận:\n- Như trên;\n* Bản điện tử:\n- Lãnh đạo sở;\n- Lưu: VT.",
        "Nơi nhận:\nGửi bản giấy:\n- Như trên;\nGửi bản điện tử:\n- Lãnh đạo sở;\n- Lưu: VT.",
      ],
    ],
    [
      ["Như trên", "Bản điện tử: Lãnh đạo sở"],
      ["Nơi nhận:\n- Như trên;\n- Bản điện tử: Lãnh đạo sở;\n- Lưu: VT."],
    ],
    // Without a post above, a name after a semicolon is a recipient.
    [
      ["Ông Đỗ Quang Vinh; Hoàng Văn Khánh", "Sở Nội vụ; Thuế tỉnh"],
      ["Nơi nhận:\n- Ông Đỗ Quang Vinh; Hoàng Văn Khánh\n- Sở Nội vụ; Thuế tỉnh\n- Lưu: VT."],
    ],
    [
      ["Sở Nội vụ; Thuế tỉnh", "UBND xã; Bưu điện Lào Cai"],
      ["GIÁM ĐỐC\nNơi nhận:\n- Sở Nội vụ; Thuế tỉnh\n- UBND xã; Bưu điện Lào Cai\n- Lưu: VT."],
    ],
    [
      ["Như trên"],
      [
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.",
        "Nơi nhận:\nNhư trên\nLưu VT",
        "Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.",
        "Nơi nhận: - Như trên; - Lưu: VT.",
        "Nơi nhận: PHÓ CHỦ TỊCH\n- Như trên;\n- Lưu: VT.",
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Hải",
      ],
    ],
    [["Như Điều 3"], ["Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.", "Nơi nhận:\nNhư Điều 3\nLưu: VT, TH"]],
    [
      ["Thường trực Tỉnh ủy", "Thường trực HĐND tỉnh"],
      [
        "Nơi nhận:\n- Thường trực Tỉnh ủy;\n- Thường trực HĐND tỉnh;\n- Lưu: VT.",
        "Nơi nhận:\n- Thường trực Tỉnh ủy; - Thường trực HĐND tỉnh;\n- Lưu: VT.",
        "Nơi nhận:\n- Thường trực Tỉnh ủy; - Thường trực\nHĐND tỉnh;\n- Lưu: VT.",
        "Nơi nhận:\nThường trực Tỉnh ủy;\nThường trực HĐND tỉnh;\nLưu: VT.",
        "Nơi nhận:\n- Thường trực Tỉnh ủy,\n- Thường trực HĐND tỉnh,\n- Lưu Văn phòng.",
        "Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Thường trực Tỉnh ủy; KT. CHỦ TỊCH\n- Thường trực HĐND tỉnh; PHÓ CHỦ TỊCH\n- Lưu: VT. Lê Thị Mai",
      ],
    ],
    [["Thường trực: Tỉnh ủy, HĐND tỉnh"], ["Nơi nhận:\n- Thường trực: Tỉnh ủy, HĐND tỉnh;\n- Lưu: VT."]],
    [
      ["Chủ tịch, các Phó Chủ tịch UBND tỉnh"],
      [
        "Nơi nhận:\n- Chủ tịch, các Phó Chủ tịch UBND tỉnh;\n- Lưu: VT.",
        "Nơi nhận:\n- Chủ tịch, các Phó Chủ tịch\nUBND tỉnh;\n- Lưu: VT.",
      ],
    ],
    [
      ["CT, các PCT UBND tỉnh", "CVP, các PCVP"],
      [
        "Nơi nhận:\n- CT, các PCT UBND tỉnh;\n- CVP, các PCVP;\n- Lưu: VT, NC.",
        "Nơi nhận:\n- CT, các PCT UBND tỉnh; - CVP, các PCVP;\n- Lưu: VT, NC.",
      ],
    ],
    [
      ["Các sở, ban, ngành, đoàn thể cấp tỉnh"],
      [
        "Nơi nhận:\n- Các sở, ban, ngành, đoàn thể cấp tỉnh;\n- Lưu: VT.",
        "Nơi nhận:\n- Các sở, ban, ngành, đoàn thể\ncấp tỉnh;\n- Lưu: VT.",
        "Nơi nhận:\nCác sở, ban, ngành, đoàn thể\ncấp tỉnh;\nLưu: VT.",
      ],
    ],
    [["Bộ Công an (V01, C06)"], ["Nơi nhận:\n- Bộ Công an (V01, C06);\n- Lưu: VT."]],
    [["Chủ tịch UBND tỉnh (Đ/c Phúc)"], ["Nơi nhận:\n- Chủ tịch UBND tỉnh (Đ/c Phúc);\n- Lưu: VT."]],
    [["UBND tỉnh (qua Sở Nội vụ)"], ["Nơi nhận:\n- UBND tỉnh (qua Sở Nội vụ);\n- Lưu: VT."]],
    [["Sở Tài chính (P. KTN)"], ["Nơi nhận:\n- Sở Tài chính (P. KTN);\n- Lưu: VT."]],
    [
      ["VP UBND tỉnh: CVP, các PVP, TT PVHCC"],
      ["Nơi nhận:\n- VP UBND tỉnh: CVP, các PVP, TT PVHCC;\n- Lưu: VT."],
    ],
    [["Phòng TCHC, KHTC", "Trang TTĐT Sở"], ["Nơi nhận:\n- Phòng TCHC, KHTC;\n- Trang TTĐT Sở;\n- Lưu: VT."]],
    [
      ["Tỉnh ủy", "Các đảng ủy trực thuộc"],
      [
        "Nơi nhận:\n- Tỉnh ủy,\n- Các đảng ủy trực thuộc,\n- Lưu Văn phòng Tỉnh ủy.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTrần Đình Long",
      ],
    ],
    [["VP UBND tỉnh", "Sở Tài chính"], ["Nơi nhận:\n- VP UBND tỉnh; __\n- Sở Tài chính; -\n- Lưu: VT."]],
    [["Tỉnh Bạc Liêu (cũ)", "Tổ (mới)"], ["Nơi nhận:\n- Tỉnh Bạc Liêu (cũ);\n- Tổ (mới);\n- Lưu: VT."]],
    [
      ["Lãnh đạo Cục"],
      [
        "Nơi nhận:\n- Lãnh đạo Cục;\n- Lưu: VT, TTTT.",
        "Nơi nhận:\n- Lãnh đạo Cục;\n- Lưu VT",
        "Nơi nhận:\n- Lãnh đạo Cục.",
      ],
    ],
  ],
  ignores: [
    "Nơi nhận:\n- Lưu: VT.",
    "Nơi nhận:",
    "GIÁM ĐỐC\nHoàng Văn Khánh",
    // Dashes that do not end with the line of the files.
    "- UBND tỉnh (b/c);\n- Sở Nội vụ.",
    "Nơi nhận hồ sơ: bộ phận một cửa",
    "Kính gửi: Sở Nội vụ",
  ],
});
