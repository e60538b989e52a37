import { recipientList } from "../../../../test/support/recipient-examples.ts";
import { corpus } from "../../../../test/support/rule-corpus.ts";
import { recipients } from "./recipients.ts";

export default corpus(recipientList(recipients), {
  finds: [
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
    [
      ["Như trên | t/h"],
      ["Nơi nhận:\n- Như trên (t/h);\n- Lưu: VT.", "Nơi nhận:\n+ Như trên (t/h);\n+ Lưu: VT-TH."],
    ],
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
      ["TT. Tỉnh ủy, TT. HĐND tỉnh | báo cáo"],
      [
        "Nơi nhận:\n- TT. Tỉnh ủy, TT. HĐND tỉnh (báo cáo);\n- Lưu: VT.",
        "Nơi nhận:\n- TT. Tỉnh ủy, TT. HĐND tỉnh: báo cáo;\n- Lưu: VT.",
      ],
    ],
    [
      ["Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội | để phối hợp"],
      ["Nơi nhận:\n- Ủy ban MTTQ Việt Nam tỉnh và các tổ chức\nchính trị - xã hội (để phối hợp)\n- Lưu: VT"],
    ],
    [
      ["Giám đốc Công an tỉnh | báo cáo", "Các phòng nghiệp vụ | thực hiện"],
      [
        "Nơi nhận:\n- Giám đốc Công an tỉnh: báo cáo;\n- Các phòng nghiệp vụ: thực hiện;\n- Lưu: VT, PV01.",
        "Nơi nhận: KT. GIÁM ĐỐC\n- Giám đốc Công an tỉnh: báo cáo; PHÓ GIÁM ĐỐC\n- Các phòng nghiệp vụ: thực hiện;\n- Lưu: VT, PV01.",
      ],
    ],
    [
      ["Bộ KH&ĐT | b/c", "VCCI | p/h", "UBND các huyện, TP"],
      [
        "Nơi nhận:\n- Bộ KH&ĐT (b/c);\n- VCCI (p/h);\n- UBND các huyện, TP;\n- Lưu: VT.",
        "Nơi nhận:\nBộ KH&ĐT (b/c);\nVCCI (p/h);\nUBND các huyện, TP;\nLưu: VT.",
      ],
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
    // A purpose at the end of a bracket with other words.
    [
      ["Bà Nguyễn Thị Lan (đại diện, để biết)"],
      ["Nơi nhận:\n- Bà Nguyễn Thị Lan (đại diện, để biết):\n- Lưu: VT."],
    ],
    // The sign and the letter after it were read as one, the sign as a comma, "để" with other marks.
    [
      ["UBND tỉnh | b/c", "Sở Tài chính | t/h", "Các phòng | để p/h", "Bộ Nội vụ | b/c"],
      [
        "Nơi nhận:\n- UBND tỉnh (bí);\n- Sở Tài chính (t,h);\n- Các phòng (đễ p/h);\n- Bộ Nội vụ (b.c);\n- Lưu: VT.",
      ],
    ],
    [["GV, NV | để t/h", "HT, các PHT"], ["Nơi nhận:\n- GV, NV (để t/h);\n- HT, các PHT;\n- Lưu: VT, TK."]],
  ],
  ignores: ["- UBND tỉnh (b/c);\n- Sở Nội vụ."],
});
