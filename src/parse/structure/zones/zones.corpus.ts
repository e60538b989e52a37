import { zoneExamples } from "../../../../test/support/zone-examples.ts";

const HEAD = "UBND TỈNH LÀO CAI\nSố: 9/KH-UBND\n";

export default zoneExamples([
  // A type with a qualifier before its summary.
  ...["KẾ HOẠCH LIÊN NGÀNH", "CHƯƠNG TRÌNH HÀNH ĐỘNG"].map((type): [string, string[]] => [
    `${HEAD}${type} thực hiện Nghị quyết Đại hội\nUBND tỉnh ban hành như sau:\nI. MỤC TIÊU`,
    [
      `title: ${type} thực hiện Nghị quyết Đại hội`,
      "bases: UBND tỉnh ban hành như sau:",
      "body: I. MỤC TIÊU",
    ],
  ]),
  // A year at the end of the issuer's name does not end a cover page.
  [
    "UBND TỈNH LÀO CAI\nBAN TỔ CHỨC HỘI THI\nNĂM 2025\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 9/KH-BTC\nKẾ HOẠCH\nTổ chức hội thi\nI. MỤC TIÊU",
    ["title: Tổ chức hội thi", "body: I. MỤC TIÊU"],
  ],
  // A cover page repeats the head.
  ...["THÁNG 9 - 2025", "Lào Cai, tháng 9 năm 2025", "Lào Cai - 2025", "NĂM 2025"].map(
    (date): [string, string[]] => [
      `UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nKẾ HOẠCH\nPHÁT TRIỂN CHỢ\n${date}\n${HEAD}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU`,
      ["title: Phát triển chợ", "body: I. MỤC TIÊU"],
    ],
  ),
  // A summary in small letters with its type, right below the head.
  ...["Số: 9/KH-SNV", "Lào Cai, ngày 02 tháng 3 năm 2026"].map((last): [string, string[]] => [
    `UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\n${last}\nKế hoạch cải thiện Chỉ số PCI năm 2026\nThực hiện chỉ đạo của UBND tỉnh, Sở Nội vụ xây dựng kế hoạch như sau:\nI. MỤC TIÊU`,
    [
      "title: Kế hoạch cải thiện Chỉ số PCI năm 2026",
      "bases: Thực hiện chỉ đạo của UBND tỉnh, Sở Nội vụ xây dựng kế hoạch như sau:",
      "body: I. MỤC TIÊU",
    ],
  ]),
  // The recipients are to the right of the signature, and their heading is on a line with the post.
  [
    `${HEAD}THÔNG BÁO\nPhân công nhiệm vụ\nHội đồng thông báo như sau:\n1. Chủ tịch phụ trách chung.\nTM. HỘI ĐỒNG THÀNH VIÊN Nơi nhận:\n- Các phòng;\nCHỦ TỊCH\n- Lưu: VT.\nHoàng Văn Khánh`,
    [
      "title: Phân công nhiệm vụ",
      "bases: Hội đồng thông báo như sau:",
      "body: 1. Chủ tịch phụ trách chung.",
      "signOff: TM. HỘI ĐỒNG THÀNH VIÊN",
    ],
  ],
  // A list of recipients whose heading was lost, or of which a scan left some letters; the last items of the body stay in it.
  ...["", "Nơn nhn;\n"].map((rest): [string, string[]] => [
    `${HEAD}KẾ HOẠCH\nDạy bù\nUBND tỉnh ban hành kế hoạch như sau:\n1. Sở Nội vụ\n- Rà soát số tiết;\n- Xếp lịch.\n${rest}- Sở Nội vụ;\n- UBND các xã;\n- Lưu: VT.\nCHỦ TỊCH\nHoàng Văn Khánh`,
    [
      "title: Dạy bù",
      "bases: UBND tỉnh ban hành kế hoạch như sau:",
      "body: 1. Sở Nội vụ",
      `signOff: ${rest === "" ? "- Sở Nội vụ;" : "Nơn nhn;"}`,
    ],
  ]),
  [
    `${HEAD}KẾ HOẠCH\nDạy bù\nUBND tỉnh ban hành kế hoạch như sau:\n1. Sở Nội vụ\n- Rà soát số tiết;\n- Lưu, bảo quản hồ sơ.\nCHỦ TỊCH\nHoàng Văn Khánh`,
    [
      "title: Dạy bù",
      "bases: UBND tỉnh ban hành kế hoạch như sau:",
      "body: 1. Sở Nội vụ",
      "signOff: CHỦ TỊCH",
    ],
  ],
  // Posts and name on one line; below the signature the document goes on under a title.
  [
    `${HEAD}KẾ HOẠCH\nDạy bù\nUBND tỉnh ban hành kế hoạch như sau:\n1. Sở Nội vụ\n- Xếp lịch.\nNơi nhận: - Như trên; - Lưu: VT.\nTL. CHỦ TỊCH CHÁNH VĂN PHÒNG Hoàng Văn Khánh\nTHUYẾT MINH DỰ TOÁN NĂM 2024\n1. Căn cứ lập dự toán\n- Số tiết đã nghỉ.`,
    [
      "title: Dạy bù",
      "bases: UBND tỉnh ban hành kế hoạch như sau:",
      "body: 1. Sở Nội vụ",
      "signOff: Nơi nhận: - Như trên; - Lưu: VT.",
      "appendices: THUYẾT MINH DỰ TOÁN NĂM 2024",
    ],
  ],
  // A signature without recipients above a long annex.
  [
    `${HEAD}QUYẾT ĐỊNH\nCông bố danh mục\nCHỦ TỊCH UBND TỈNH LÀO CAI\nCăn cứ Luật Hộ tịch;\nQUYẾT ĐỊNH:\nĐiều 1. Công bố danh mục.\nĐiều 2. Các sở chịu trách nhiệm thi hành Quyết định này./.\nKT.CHỦ TỊCH\nPHÓ CHỦ TỊCH\nHoàng Văn Khánh\nDANH MỤC THỦ TỤC HỘ TỊCH\n${Array.from({ length: 50 }, (_, i) => `Thủ tục thứ ${i + 1} về hộ tịch`).join("\n")}`,
    [
      "title: Công bố danh mục",
      "bases: CHỦ TỊCH UBND TỈNH LÀO CAI",
      "body: Điều 1. Công bố danh mục.",
      "signOff: KT.CHỦ TỊCH",
      "appendices: DANH MỤC THỦ TỤC HỘ TỊCH",
    ],
  ],
  // Bullets below what a letter asks are its body, not bases.
  [
    "SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 8/SGDĐT-GDTH\nV/v dạy bù sau bão\nKính gửi: Các trường tiểu học\nThực hiện Công văn số 5/UBND-VX;\nNhằm bảo đảm chương trình, Sở đề nghị các trường lập kế hoạch dạy bù. Cụ thể:\n- Rà soát số tiết đã nghỉ.\n- Xếp lại thời khóa biểu.",
    ["title: V/v dạy bù sau bão", "bases: Kính gửi: Các trường tiểu học", "body: - Rà soát số tiết đã nghỉ."],
  ],
  // A paragraph that issues a plan and announces it in other words, over a heading without a label.
  [
    `${HEAD}KẾ HOẠCH\nTrồng rừng năm 2024\nThực hiện Luật Lâm nghiệp. Sở Y tế xây dựng Kế hoạch thực hiện, cụ thể:\nMục tiêu\nTrồng 500 ha rừng.\nA. Sở Nội vụ`,
    [
      "title: Trồng rừng năm 2024",
      "bases: Thực hiện Luật Lâm nghiệp. Sở Y tế xây dựng Kế hoạch thực hiện, cụ thể:",
      "body: Mục tiêu",
    ],
  ],
  // A member of the addressees that goes on in the next line.
  [
    "UBND TỈNH LÀO CAI\nSố: 8/UBND-NC\nV/v góp ý dự thảo\nKính gửi:\n- Các Sở: Nội vụ, Y tế,\nTài chính;\n- Thuế tỉnh.\nĐề nghị góp ý.",
    ["title: V/v góp ý dự thảo", "bases: Kính gửi:", "body: Đề nghị góp ý."],
  ],
  // So are items and headings below a sentence that announces what a document says.
  [
    "UBND TỈNH LÀO CAI\nSố: 8/UBND-NC\nV/v dạy bù sau bão\nKính gửi: Sở Y tế; Sở Nội vụ\nSau khi xem xét, Chủ tịch UBND tỉnh có ý kiến như sau:\na) Sở Y tế:\n1) Rà soát thủ tục.",
    ["title: V/v dạy bù sau bão", "bases: Kính gửi: Sở Y tế; Sở Nội vụ", "body: a) Sở Y tế:"],
  ],
  [
    "UBND TỈNH LÀO CAI\nSố: 8/UBND-NC\nV/v dạy bù sau bão\nKính gửi: Sở Y tế; Sở Nội vụ\nSau khi xem xét, Chủ tịch UBND tỉnh có ý kiến như sau:\n- Giao Sở Y tế:\n+ Rà soát thủ tục.",
    ["title: V/v dạy bù sau bão", "bases: Kính gửi: Sở Y tế; Sở Nội vụ", "body: - Giao Sở Y tế:"],
  ],
  [
    "UBND TỈNH LÀO CAI\nSố: 8/UBND-NC\nV/v dạy bù sau bão\nKính gửi: Sở Y tế; Sở Nội vụ\nCăn cứ Luật Giáo dục, các văn bản sau:\n- Kế hoạch dạy bù của ngành;\n1. Sở Y tế rà soát thủ tục.",
    ["title: V/v dạy bù sau bão", "bases: Kính gửi: Sở Y tế; Sở Nội vụ", "body: 1. Sở Y tế rà soát thủ tục."],
  ],
  // A heading whose label is lost begins the body; a paragraph with a reason does not.
  ...["MỤC TIÊU", "Mục tiêu"].map((heading): [string, string[]] => [
    `${HEAD}KẾ HOẠCH\nTrồng rừng năm 2024\nThực hiện Luật Lâm nghiệp, Sở Y tế xây dựng kế hoạch như sau:\n${heading}\n- Trồng 500 ha rừng.`,
    [
      "title: Trồng rừng năm 2024",
      "bases: Thực hiện Luật Lâm nghiệp, Sở Y tế xây dựng kế hoạch như sau:",
      `body: ${heading}`,
    ],
  ]),
  [
    `${HEAD}KẾ HOẠCH\nTrồng rừng năm 2024\nThực hiện Luật Lâm nghiệp, Sở Y tế xây dựng kế hoạch như sau:\nTrong năm qua, rừng trồng mới tăng nhanh.\nI. MỤC TIÊU`,
    [
      "title: Trồng rừng năm 2024",
      "bases: Thực hiện Luật Lâm nghiệp, Sở Y tế xây dựng kế hoạch như sau:",
      "body: I. MỤC TIÊU",
    ],
  ],
  [
    `${HEAD}KẾ HOẠCH\nTrồng rừng năm 2024\nThực hiện Luật Lâm nghiệp ngày 15 tháng 11 năm 2017, Sở Y tế xây dựng kế hoạch trồng rừng năm 2024.\nMỤC TIÊU, YÊU CẦU\n- Trồng 500 ha rừng.`,
    [
      "title: Trồng rừng năm 2024",
      "bases: Thực hiện Luật Lâm nghiệp ngày 15 tháng 11 năm 2017, Sở Y tế xây dựng kế hoạch trồng rừng năm 2024.",
      "body: MỤC TIÊU, YÊU CẦU",
    ],
  ],
  // The issuer above the bases of a decision and the words that enact it are no headings.
  [
    "UBND TỈNH LÀO CAI\nSố: 9/QĐ-UBND\nQUYẾT ĐỊNH\nBan hành Kế hoạch trồng rừng\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Kế hoạch.",
    [
      "title: Ban hành Kế hoạch trồng rừng",
      "bases: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
      "body: Điều 1. Ban hành Kế hoạch.",
    ],
  ],
  // Without "Kính gửi", which a scan lost, lines in small letters go on with the subject; with a dash it is found.
  [
    "UBND TỈNH LÀO CAI\nSố: 8/UBND-NC\nV/v dạy bù sau\nbão số 3\nLào Cai, ngày 03 tháng 4 năm 2024\nSau khi xem xét, Chủ tịch UBND tỉnh có ý kiến như sau:\n1. Sở Y tế rà soát thủ tục.",
    [
      "title: V/v dạy bù sau | bão số 3",
      "bases: Sau khi xem xét, Chủ tịch UBND tỉnh có ý kiến như sau:",
      "body: 1. Sở Y tế rà soát thủ tục.",
    ],
  ],
  [
    "UBND TỈNH LÀO CAI\nSố: 8/UBND-NC\nV/v dạy bù sau bão\n- Kính gửi: Sở Y tế; Sở Nội vụ\n1. Sở Y tế rà soát thủ tục.",
    [
      "title: V/v dạy bù sau bão",
      "bases: - Kính gửi: Sở Y tế; Sở Nội vụ",
      "body: 1. Sở Y tế rà soát thủ tục.",
    ],
  ],
  // A web copy without a type line, before bases in a list.
  [
    "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nSố: 15/KH-UBND\nLào Cai, ngày 24 tháng 12 năm 2025\nNÂNG CAO CHỈ SỐ CHUYỂN ĐỔI SỐ CỦA TỈNH NĂM 2026\n- Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;\nI. MỤC TIÊU\n1. Tăng điểm.",
    [
      "title: NÂNG CAO CHỈ SỐ CHUYỂN ĐỔI SỐ CỦA TỈNH NĂM 2026",
      "bases: - Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;",
      "body: I. MỤC TIÊU",
    ],
  ],
  // A registry's stamp between the type and the title, and a title with figures that stays.
  [
    "UBND TỈNH LÀO CAI\nSố: 9/CT-UBND\nLào Cai, ngày 03 tháng 4 năm 2024\nCHỈ THỊ\n| VĂN PHÒNG 0..LÀO CAI\nCV ĐẾN\tSố:\t52\nVề việc trồng rừng\nCăn cứ Luật Lâm nghiệp;\nI. MỤC TIÊU\n- Trồng 500 ha rừng.",
    ["title: Về việc trồng rừng", "bases: Căn cứ Luật Lâm nghiệp;", "body: I. MỤC TIÊU"],
  ],
  [
    "UBND TỈNH LÀO CAI\nSố: 9/KH-UBND\nLào Cai, ngày 03 tháng 4 năm 2024\nKẾ HOẠCH\nTRỒNG RỪNG NĂM 2024\nCăn cứ Luật Lâm nghiệp;\nI. MỤC TIÊU\n- Trồng 500 ha rừng.",
    ["title: TRỒNG RỪNG NĂM 2024", "bases: Căn cứ Luật Lâm nghiệp;", "body: I. MỤC TIÊU"],
  ],
  // Dirt of a scan between the type and lines of the head from the other column; a short title stays.
  [
    "UBND TỈNH LÀO CAI\nSố: 9/KH-UBND\nKẾ HOẠCH\nTM mm, :\nĐộc lập - Tự do - Hạnh phúc\n- :\nLào Cai, ngày 03 tháng 4 năm 2024\nTrồng rừng năm 2024\nI. MỤC TIÊU\n- Trồng 500 ha rừng.",
    ["title: Trồng rừng năm 2024", "body: I. MỤC TIÊU"],
  ],
  [
    "UBND TỈNH LÀO CAI\nSố: 9/KH-UBND\nKẾ HOẠCH\nDDCI\nLào Cai, ngày 03 tháng 4 năm 2024\nI. MỤC TIÊU\n- Trồng 500 ha rừng.",
    ["title: DDCI", "body: I. MỤC TIÊU"],
  ],
  // A file with only an annex.
  [
    "PHỤ LỤC I\nPHÂN CÔNG NHIỆM VỤ NÂNG CAO CHỈ SỐ PAPI NĂM 2024\n(Kèm theo Kế hoạch số 9/KH-UBND ngày 03/4/2024 của UBND tỉnh)\nI. CÔNG KHAI\n1. Sở Nội vụ chủ trì.",
    [
      "title: PHÂN CÔNG NHIỆM VỤ NÂNG CAO CHỈ SỐ PAPI NĂM 2024",
      "bases: (Kèm theo Kế hoạch số 9/KH-UBND ngày 03/4/2024 của UBND tỉnh)",
      "body: I. CÔNG KHAI",
    ],
  ],
  [
    "Phụ lục: Danh mục nhiệm vụ\n(Ban hành kèm theo Kế hoạch số /KH-SNV ngày tháng năm 2024 của Sở Nội vụ)\n1. Rà soát.",
    [
      "title: Danh mục nhiệm vụ",
      "bases: (Ban hành kèm theo Kế hoạch số /KH-SNV ngày tháng năm 2024 của Sở Nội vụ)",
      "body: 1. Rà soát.",
    ],
  ],
  [
    "UBND TỈNH LÀO CAI\nSố: 9/QĐ-UBND\nLào Cai, ngày 03 tháng 4 năm 2024\nQUYẾT ĐỊNH\nBan hành Kế hoạch nâng cao Chỉ số PAPI\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Kế hoạch.\nNơi nhận:\n- Như trên;\nCHỦ TỊCH\nNguyễn Văn Hải\nKẾ HOẠCH\nNâng cao Chỉ số PAPI năm 2024\n(Ban hành kèm theo Quyết định số 9/QĐ-UBND ngày 03/4/2024 của UBND tỉnh)\nI. MỤC TIÊU\n1. Tăng điểm.",
    [
      "title: Ban hành Kế hoạch nâng cao Chỉ số PAPI",
      "bases: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
      "body: Điều 1. Ban hành Kế hoạch.",
      "signOff: Nơi nhận:",
    ],
  ],
  [
    "UBND TỈNH LÀO CAI\nSố: 9/NQ-HĐND\nLào Cai, ngày 03 tháng 4 năm 2024\nNGHỊ QUYẾT\nVề nâng cao Chỉ số PAPI\nCăn cứ Luật Tổ chức chính quyền địa phương;\nĐiều 1. Ban hành Chương trình.\nCHỦ TỊCH\nNguyễn Văn Hải\nCHƯƠNG TRÌNH HÀNH ĐỘNG NÂNG CAO CHỈ SỐ PAPI\n(Kèm theo Nghị quyết số 9/NQ-HĐND ngày 03/4/2024)\nI. MỤC TIÊU\n1. Tăng điểm.",
    [
      "title: Về nâng cao Chỉ số PAPI",
      "bases: Căn cứ Luật Tổ chức chính quyền địa phương;",
      "body: Điều 1. Ban hành Chương trình.",
      "signOff: CHỦ TỊCH",
    ],
  ],
  // The plan's appendix stays an appendix, though its note cites the plan.
  [
    "UBND TỈNH LÀO CAI\nSố: 9/KH-UBND\nLào Cai, ngày 03 tháng 4 năm 2024\nKẾ HOẠCH\nNâng cao Chỉ số PAPI năm 2024\nI. MỤC TIÊU\n1. Tăng điểm.\nNơi nhận:\n- Như trên;\nCHỦ TỊCH\nNguyễn Văn Hải\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n(Ban hành kèm theo Kế hoạch số 9/KH-UBND ngày 03/4/2024 của UBND tỉnh)",
    [
      "title: Nâng cao Chỉ số PAPI năm 2024",
      "body: I. MỤC TIÊU",
      "signOff: Nơi nhận:",
      "appendices: PHỤ LỤC",
    ],
  ],
]);
