import { corpus } from "../../../../test/support/rule-corpus.ts";
import { defineReader } from "../../text/rule.ts";
import { recipients } from "./recipients.ts";

/** The whole list; each recipient as "name | purpose". */
const list = defineReader<string[]>({
  id: recipients.id,
  read(lines, context) {
    const found = recipients.read(lines, context);
    const [first] = found;
    if (!first) return [];
    return [{ value: found.map(({ value }) => formatRecipient(value)), span: first.span }];
  },
});
const formatRecipient = ({ name, purpose }: { name: string; purpose: string | null }) =>
  purpose === null ? name : `${name} | ${purpose}`;

export default corpus(list, {
  finds: [
    [
      ["Như trên"],
      [
        "Nơi nhận:\n- Như trên:\n- Lưu: VT.",
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n- SƠ",
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
    [["Phòng A; Phòng B"], ["Nơi nhận:\n- Phòng A; Phòng B;\n- Lưu: VT."]],
    [["Các phòng TH; NC"], ["Nơi nhận:\n- Các phòng TH; NC;\n- Lưu: VT."]],
    // A list that goes on after its "Lưu" line.
    [["Như trên", "Sở Nội vụ"], ["Nơi nhận:\n- Như trên;\n- Lưu: VT;\n- Sở Nội vụ."]],
    [
      ["UBND tỉnh | b/c"],
      [
        "Nơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.",
        "Nơi nhận:\n- UBND tỉnh (b/c)\n- Lưu: VT.",
        "Nơi nhận: \n– UBND tỉnh (b/c);\n– Lưu VT, TH.",
        "NƠI NHẬN:\n- UBND tỉnh (b/c);\n- Lưu: VT, KTTH (3b).",
        "Nơi nhận :\n+ UBND tỉnh (b/c);\n+ Lưu: VT.",
        "* Nơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.",
        "Nơi nhận:\n• UBND tỉnh (b/c);\n• Lưu: VT.",
        "Nơi nhận:\nUBND tỉnh (b/c);\nLưu: VT.",
        "Nơi nhận:\nUBND tỉnh (b/c)\nLưu VT",
        "Nơi nhận: - UBND tỉnh (b/c);\n- Lưu: VT.",
        "Nơi nhận:\n- UBND tỉnh: b/c;\n- Lưu: VT.",
        "Nơi nhận:\n- UBND tỉnh; (b/c)\n- Lưu: VT.",
        "Nơi nhận: KT. GIÁM ĐỐC\n- UBND tỉnh (b/c); PHÓ GIÁM ĐỐC\n- Lưu: VT. Hoàng Văn Khánh",
        "Nơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.\nGIÁM ĐỐC\nHoàng Văn Khánh",
        "GIÁM ĐỐC\nHoàng Văn Khánh\nNơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.",
        "Nơi nhận:\n-UBND tỉnh (b/c);\n-Lưu: VT,TH.",
        "Nơi nhận:\n- UBND tỉnh (b/c) ;\n- Lưu : VT.",
        "Nơi nhận:\n- UBND tỉnh\n(b/c);\n- Lưu: VT.",
        "Nơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT, HCC\n(Hg).",
      ],
    ],
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
    [
      ["Như trên | t/h"],
      ["Nơi nhận:\n- Như trên (t/h);\n- Lưu: VT.", "Nơi nhận:\n+ Như trên (t/h);\n+ Lưu: VT-TH."],
    ],
    [["Như Điều 3"], ["Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.", "Nơi nhận:\nNhư Điều 3\nLưu: VT, TH"]],
    [
      ["Như Điều 4", "Bộ Nội vụ | để b/c"],
      [
        "Nơi nhận:\n- Như Điều 4;\n- Bộ Nội vụ (để b/c);\n- Lưu: VT.",
        "Nơi nhận:\nNhư Điều 4\nBộ Nội vụ (để b/c)\nLưu: VT",
      ],
    ],
    [
      ["UBND tỉnh | để báo cáo"],
      [
        "Nơi nhận:\n- UBND tỉnh (để báo cáo);\n- Lưu: VT.",
        "Nơi nhận:\n- UBND tỉnh để báo cáo;\n- Lưu: VT.",
        "Nơi nhận:\n- UBND tỉnh - để báo cáo;\n- Lưu: VT.",
      ],
    ],
    [
      ["UBND tỉnh | thay báo cáo"],
      [
        "Nơi nhận:\n- UBND tỉnh (thay báo cáo);\n- Lưu: VT.",
        "Nơi nhận:\n- UBND tỉnh: thay báo cáo;\n- Lưu: VT.",
      ],
    ],
    [
      ["Sở Nội vụ | tổng hợp"],
      ["Nơi nhận:\n- Sở Nội vụ (tổng hợp);\n- Lưu: VT.", "Nơi nhận:\n- Sở Nội vụ: tổng hợp;\n- Lưu: VT."],
    ],
    [["Sở Nội vụ | để theo dõi, tổng hợp"], ["Nơi nhận:\n- Sở Nội vụ (để theo dõi, tổng hợp);\n- Lưu: VT."]],
    [
      ["Lãnh đạo Sở | chỉ đạo"],
      ["Nơi nhận:\n- Lãnh đạo Sở (chỉ đạo);\n- Lưu: VT.", "Nơi nhận:\n- Lãnh đạo Sở: chỉ đạo;\n- Lưu: VT."],
    ],
    [["Ban Giám đốc | c/đ"], ["Nơi nhận:\n- Ban Giám đốc (c/đ);\n- Lưu: VT."]],
    [
      ["Các phòng chuyên môn | thực hiện"],
      [
        "Nơi nhận:\n- Các phòng chuyên môn (thực hiện);\n- Lưu: VT.",
        "Nơi nhận:\n- Các phòng chuyên môn: thực hiện;\n- Lưu: VT.",
      ],
    ],
    [["Các phòng chuyên môn | p/h"], ["Nơi nhận:\n- Các phòng chuyên môn (p/h);\n- Lưu: VT."]],
    [["Cổng TTĐT tỉnh | đăng tải"], ["Nơi nhận:\n- Cổng TTĐT tỉnh (đăng tải);\n- Lưu: VT."]],
    [["Báo Lai Châu | đưa tin"], ["Nơi nhận:\n- Báo Lai Châu (đưa tin);\n- Lưu: VT."]],
    [
      ["UBND các xã, phường | để triển khai"],
      [
        "Nơi nhận:\n- UBND các xã, phường (để triển khai);\n- Lưu: VT.",
        "Nơi nhận:\n- UBND các xã,\nphường (để triển khai);\n- Lưu: VT.",
      ],
    ],
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
      ["TT. Tỉnh ủy, TT. HĐND tỉnh | báo cáo"],
      [
        "Nơi nhận:\n- TT. Tỉnh ủy, TT. HĐND tỉnh (báo cáo);\n- Lưu: VT.",
        "Nơi nhận:\n- TT. Tỉnh ủy, TT. HĐND tỉnh: báo cáo;\n- Lưu: VT.",
      ],
    ],
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
    [
      ["Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội | để phối hợp"],
      ["Nơi nhận:\n- Ủy ban MTTQ Việt Nam tỉnh và các tổ chức\nchính trị - xã hội (để phối hợp)\n- Lưu: VT"],
    ],
    [["Bộ Công an (V01, C06)"], ["Nơi nhận:\n- Bộ Công an (V01, C06);\n- Lưu: VT."]],
    [["Chủ tịch UBND tỉnh (Đ/c Phúc)"], ["Nơi nhận:\n- Chủ tịch UBND tỉnh (Đ/c Phúc);\n- Lưu: VT."]],
    [["UBND tỉnh (qua Sở Nội vụ)"], ["Nơi nhận:\n- UBND tỉnh (qua Sở Nội vụ);\n- Lưu: VT."]],
    [["Sở Tài chính (P. KTN)"], ["Nơi nhận:\n- Sở Tài chính (P. KTN);\n- Lưu: VT."]],
    [
      ["VP UBND tỉnh: CVP, các PVP, TT PVHCC"],
      ["Nơi nhận:\n- VP UBND tỉnh: CVP, các PVP, TT PVHCC;\n- Lưu: VT."],
    ],
    [
      ["Giám đốc Công an tỉnh | báo cáo", "Các phòng nghiệp vụ | thực hiện"],
      [
        "Nơi nhận:\n- Giám đốc Công an tỉnh: báo cáo;\n- Các phòng nghiệp vụ: thực hiện;\n- Lưu: VT, PV01.",
        "Nơi nhận: KT. GIÁM ĐỐC\n- Giám đốc Công an tỉnh: báo cáo; PHÓ GIÁM ĐỐC\n- Các phòng nghiệp vụ: thực hiện;\n- Lưu: VT, PV01.",
      ],
    ],
    [["Phòng TCHC, KHTC", "Trang TTĐT Sở"], ["Nơi nhận:\n- Phòng TCHC, KHTC;\n- Trang TTĐT Sở;\n- Lưu: VT."]],
    [
      ["Bộ KH&ĐT | b/c", "VCCI | p/h", "UBND các huyện, TP"],
      [
        "Nơi nhận:\n- Bộ KH&ĐT (b/c);\n- VCCI (p/h);\n- UBND các huyện, TP;\n- Lưu: VT.",
        "Nơi nhận:\nBộ KH&ĐT (b/c);\nVCCI (p/h);\nUBND các huyện, TP;\nLưu: VT.",
      ],
    ],
    [
      ["Tỉnh ủy", "Các đảng ủy trực thuộc"],
      [
        "Nơi nhận:\n- Tỉnh ủy,\n- Các đảng ủy trực thuộc,\n- Lưu Văn phòng Tỉnh ủy.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTrần Đình Long",
      ],
    ],
    // A purpose at the end of a bracket with other words.
    [
      ["Bà Nguyễn Thị Lan (đại diện, để biết)"],
      ["Nơi nhận:\n- Bà Nguyễn Thị Lan (đại diện, để biết):\n- Lưu: VT."],
    ],
    [
      ["Sở Công Thương | để biết"],
      [
        "Nơi nhận:\n- Sở Công Thương (để biết);\n- Lưu: VT.\nKý bởi: Sở Xây dựng\nThời gian ký: 01/02/2025 10:00:00",
      ],
    ],
    [["Hội đồng nhân dân xã | giám sát"], ["Nơi nhận:\n- Hội đồng nhân dân xã (giám sát);\n- Lưu: VT."]],
    [["Trưởng các thôn | t/hiện"], ["Nơi nhận:\n- Trưởng các thôn (t/hiện);\n- Lưu: VP."]],
    [["Phòng Nội vụ | tham mưu"], ["Nơi nhận:\n- Phòng Nội vụ (tham mưu);\n- Lưu: VT, NV."]],
    [
      ["Trung tâm CNTT | công khai trên Cổng"],
      ["Nơi nhận:\n- Trung tâm CNTT (công khai trên Cổng);\n- Lưu: VT."],
    ],
    [
      ["Đảng ủy phường | báo cáo", "Ban chi ủy"],
      ["Nơi nhận: T/M CHI BỘ\n- Đảng ủy phường (báo cáo); BÍ THƯ\n- Ban chi ủy;\n- Lưu Chi bộ."],
    ],
    [["VP UBND tỉnh", "Sở Tài chính"], ["Nơi nhận:\n- VP UBND tỉnh; __\n- Sở Tài chính; -\n- Lưu: VT."]],
    // Misread abbreviations; brackets without a purpose stay in the name.
    [
      ["UBND tỉnh | b/c", "Sở Tài chính | t/h", "Các phòng | p/h", "Chi cục Thủy lợi | t/h"],
      [
        "Nơi nhận:\n- UBND tỉnh (b/c};\n- Sở Tài chính (t/b€);\n- Các phòng (p/n);\n- Chi cục Thủy lợi (tíh);\n- Lưu: VT.",
        "Nơi nhận:\n- UBND tỉnh (b/e);\n- Sở Tài chính (t/n);\n- Các phòng (p/b);\n- Chi cục Thủy lợi (t|h);\n- Lưu: VT.",
      ],
    ],
    [
      ["Sở Tài chính (t/b)", "Các phòng (P1)", "Bộ Nội vụ (Vụ CCHC)", "Đ/c Phúc (PCT)"],
      [
        "Nơi nhận:\n- Sở Tài chính (t/b);\n- Các phòng (P1);\n- Bộ Nội vụ (Vụ CCHC);\n- Đ/c Phúc (PCT);\n- Lưu: VT.",
      ],
    ],
    // The sign and the letter after it were read as one, the sign as a comma, "để" with other marks.
    [
      ["UBND tỉnh | b/c", "Sở Tài chính | t/h", "Các phòng | để p/h", "Bộ Nội vụ | b/c"],
      [
        "Nơi nhận:\n- UBND tỉnh (bí);\n- Sở Tài chính (t,h);\n- Các phòng (đễ p/h);\n- Bộ Nội vụ (b.c);\n- Lưu: VT.",
      ],
    ],
    [["Tỉnh Bạc Liêu (cũ)", "Tổ (mới)"], ["Nơi nhận:\n- Tỉnh Bạc Liêu (cũ);\n- Tổ (mới);\n- Lưu: VT."]],
    [["GV, NV | để t/h", "HT, các PHT"], ["Nơi nhận:\n- GV, NV (để t/h);\n- HT, các PHT;\n- Lưu: VT, TK."]],
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
    "- UBND tỉnh (b/c);\n- Lưu: VT.",
    "Nơi nhận hồ sơ: bộ phận một cửa",
    "Kính gửi: Sở Nội vụ",
  ],
});
