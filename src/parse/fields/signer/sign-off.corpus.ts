import { corpus } from "../../../../test/support/rule-corpus.ts";
import { signed } from "../../../../test/support/sign-off-examples.ts";
import { signOff } from "./sign-off.ts";

export default corpus(signOff, {
  finds: [
    [
      signed("Hoàng Văn Khánh", "Phó Chủ tịch", "TM."),
      [
        "TM. HỘI ĐỒNG THẨM ĐỊNH PHÓ CHỦ TỊCH\nPHÓ GIÁM ĐỐC SỞ NỘI VỤ Hoàng Văn Khánh",
        "TM. HỘI ĐỒNG\nPHÓ CHỦ TỊCH\nHoàng Văn Khánh",
      ],
    ],
    [
      signed("Nguyễn Văn Hải", "Phó Chủ tịch", "KT."),
      ["KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn Hải", "KT. Chủ tịch\nPHÓ CHỦ TỊCH\nNGUYỄN VĂN HẢI"],
    ],
    [
      signed("Nguyễn Văn Hải", "Phó Chủ tịch Thường trực", "KT."),
      [
        "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH THƯỜNG TRỰC\nNguyễn Văn Hải",
        "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTHƯỜNG TRỰC\nNguyễn Văn Hải",
      ],
    ],
    [
      signed("Ngô Minh Châu", "Chánh Văn phòng", "TL."),
      [
        "TL. CHỦ TỊCH CHÁNH VĂN PHÒNG\nNgô Minh Châu",
        "TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nNgô Minh Châu",
        "TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nNGÔ MINH CHÂU",
      ],
    ],
    // A seal hides the authority before the head's post.
    [
      signed("Ngô Minh Châu", "Chánh Văn phòng"),
      ["CHỦ TỊCH CHÁNH VĂN PHÒNG\nNgô Minh Châu", "CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nNgô Minh Châu"],
    ],
    [signed("Ngô Minh Châu", "Chánh Thanh tra"), ["CHÁNH THANH TRA\nNgô Minh Châu"]],
    [signed("Ngô Minh Châu", "Thống đốc"), ["THỐNG ĐỐC\nNgô Minh Châu"]],
    [signed("Ngô Minh Châu", "Phó Thống đốc", "KT."), ["KT. THỐNG ĐỐC\nPHÓ THỐNG ĐỐC\nNgô Minh Châu"]],
    // Two posts on a line.
    [signed("Ngô Minh Châu", "Bộ trưởng, Chủ nhiệm"), ["BỘ TRƯỞNG, CHỦ NHIỆM\nNgô Minh Châu"]],
    // A further post of the same person, too long for a line of a sign-off.
    [
      signed("Ngô Minh Châu", "Bộ trưởng"),
      [
        "BỘ TRƯỞNG\nPHÓ TRƯỞNG BAN CHỈ ĐẠO NHÀ NƯỚC VỀ KẾ HOẠCH PHÁT TRIỂN ĐÔ THỊ VÀ NÔNG THÔN GIAI ĐOẠN 2011 - 2020\nNgô Minh Châu",
      ],
    ],
    [
      signed("Ngô Minh Châu", "Phó Chánh Thanh tra", "KT."),
      ["KT. CHÁNH THANH TRA\nPHÓ CHÁNH THANH TRA\nNgô Minh Châu"],
    ],
    [
      signed("Bùi Đức Thịnh", "Trưởng phòng Hành chính - Tổng hợp", "TUQ."),
      [
        "TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG HÀNH CHÍNH - TỔNG HỢP\nBùi Đức Thịnh",
        "TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nHÀNH CHÍNH - TỔNG HỢP\nBùi Đức Thịnh",
        "TUQ.GIÁM ĐỐC\nTRƯỞNG PHÒNG HÀNH CHÍNH -\nTỔNG HỢP\nBùi Đức Thịnh",
      ],
    ],
    [
      signed("Bùi Đức Thịnh", "Phó Trưởng Thuế tỉnh", "KT."),
      ["KT. TRƯỞNG THUẾ TỈNH\nPHÓ TRƯỞNG THUẾ TỈNH\nBùi Đức Thịnh"],
    ],
    [signed("Bùi Đức Thịnh", "Trưởng phòng", "TL."), ["TL. CHI CỤC TRƯỞNG\nTRƯỞNG PHÒNG\nBùi Đức Thịnh"]],
    [
      signed("Vũ Thị Hồng Hạnh", "Giám đốc", "Q."),
      ["Q. GIÁM ĐỐC\nVũ Thị Hồng Hạnh", "Q.GIÁM ĐỐC\nVũ Thị Hồng Hạnh"],
    ],
    [signed("Vũ Thị Hồng Hạnh", "Quyền Giám đốc"), ["QUYỀN GIÁM ĐỐC\nVũ Thị Hồng Hạnh"]],
    [
      signed("Phan Anh Tuấn", "Phó Giám đốc", "KT."),
      [
        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nĐại tá Phan Anh Tuấn",
        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nThượng tá, ThS. Phan Anh Tuấn",
        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nThiếu tướng Phan Anh Tuấn",
      ],
    ],
    [signed("Phan Anh Tuấn", "Chỉ huy trưởng"), ["CHỈ HUY TRƯỞNG\nĐại tá Phan Anh Tuấn"]],
    [
      signed("Trương Công Lý", "Phó Trưởng ban Thường trực", "TM., KT."),
      [
        "TM. BAN CHỈ ĐẠO\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN THƯỜNG TRỰC\nTrương Công Lý",
        "TM. BAN CHỈ ĐẠO\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN THƯỜNG TRỰC\nGIÁM ĐỐC SỞ NỘI VỤ\nTrương Công Lý",
        "TM. BAN CHỈ ĐẠO\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nTHƯỜNG TRỰC\nTrương Công Lý",
      ],
    ],
    [
      signed("Trương Công Lý", "Trưởng ban", "TM."),
      [
        "TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\nTrương Công Lý",
        "TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND TỈNH\nTrương Công Lý",
      ],
    ],
    [signed("Trương Công Lý", "Trưởng ban"), ["TRƯỞNG BAN\nTrương Công Lý"]],
    [signed("Trương Công Lý", "Phó Trưởng ban", "KT."), ["KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nTrương Công Lý"]],
    [
      signed("Trần Đình Long", "Phó Bí thư", "TM."),
      [
        "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTrần Đình Long",
        "T/M TỈNH ỦY\nPHÓ BÍ THƯ\nTRẦN ĐÌNH LONG",
        "T/M ĐẢNG ỦY\nPHÓ BÍ THƯ\nTrần Đình Long",
      ],
    ],
    [
      signed("Trần Đình Long", "Phó Bí thư Thường trực", "TM."),
      ["T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\nTrần Đình Long"],
    ],
    // A signer with two posts.
    [
      signed("Trần Đình Long", "Phó Bí thư Thường trực"),
      ["PHÓ BÍ THƯ THƯỜNG TRỰC Kiêm -\nPHÓ TRƯỞNG BAN\nTrần Đình Long"],
    ],
    [signed("Trần Đình Long", "Bí thư", "TM."), ["T/M BAN CHẤP HÀNH\nBÍ THƯ\nTrần Đình Long"]],
    [signed("Trần Đình Long", "Phó Trưởng ban", "KT."), ["K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nTrần Đình Long"]],
    [
      signed("Trần Đình Long", "Phó Chánh Văn phòng", "TL."),
      ["T/L BAN THƯỜNG VỤ\nPHÓ CHÁNH VĂN PHÒNG\nTrần Đình Long"],
    ],
    [
      signed("Cao Bá Quý", "Chi cục trưởng"),
      ["CHI CỤC TRƯỞNG\nThS. Cao Bá Quý", "CHI CỤC TRƯỞNG\nCao Bá Quý"],
    ],
    [
      signed("Cao Bá Quý", "Phó Chi cục trưởng", "KT."),
      ["KT. CHI CỤC TRƯỞNG\nPHÓ CHI CỤC TRƯỞNG\nCao Bá Quý"],
    ],
    [signed("Cao Bá Quý", "Phó Cục trưởng", "KT."), ["KT. CỤC TRƯỞNG\nPHÓ CỤC TRƯỞNG\nCao Bá Quý"]],
    [signed("Cao Bá Quý", "Cục trưởng"), ["CỤC TRƯỞNG\nCAO BÁ QUÝ"]],
    [signed("Y Thông Niê Kđăm", "Chủ tịch"), ["CHỦ TỊCH\nY Thông Niê Kđăm"]],
    [signed("H'Lim Niê", "Giám đốc"), ["GIÁM ĐỐC\nH'Lim Niê"]],
    [signed("Tô Văn", "Giám đốc"), ["GIÁM ĐỐC\nTô Văn"]],
    [
      signed("Lý Thái Minh", "Phó Tổng Giám đốc", "KT."),
      ["KT. TỔNG GIÁM ĐỐC\nPHÓ TỔNG GIÁM ĐỐC\nLý Thái Minh"],
    ],
    [signed("Lý Thái Minh", "Tổng Giám đốc"), ["TỔNG GIÁM ĐỐC\nLý Thái Minh"]],
    [signed("Lý Thái Minh", "Phó Giám đốc phụ trách"), ["PHÓ GIÁM ĐỐC PHỤ TRÁCH\nLý Thái Minh"]],
    [
      signed("Lý Thái Minh", "Thứ trưởng", "KT."),
      ["KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nLý Thái Minh", "KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG kg Lý Thái Minh"],
    ],
    [signed("Lý Thái Minh", "Phó Thủ tướng", "KT."), ["KT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\nLý Thái Minh"]],
    [
      signed("Lý Thái Minh", "Hiệu trưởng"),
      ["HIỆU TRƯỞNG\nPGS.TS. Lý Thái Minh", "HIỆU TRƯỞNG\nTS-LS. Lý Thái Minh"],
    ],
    [signed("Lý Thái Minh", "Viện trưởng"), ["VIỆN TRƯỞNG\nLý Thái Minh"]],
    [
      signed("Lý Thái Minh", "Phó Chủ tịch", "TM., KT."),
      [
        "TM. ỦY BAN NHÂN DÂN KT.CHỦ TỊCH\nPHÓ CHỦ TỊCH\nĐã ký: Lý Thái Minh",
        "Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Như điều 2; KT. CHỦ TỊCH\n- Bộ Tài chính; PHÓ CHỦ TỊCH\n- Sở Tư pháp; Đã ký: Lý Thái Minh\n- Lưu: VT.",
      ],
    ],
    [
      signed("Lý Thái Minh", "Phó Chủ tịch", "TM., KT."),
      ["TM. BAN THƯỜNG TRỰC\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLý Thái Minh"],
    ],
    [signed("Lý Thái Minh", "Tổng biên tập"), ["TỔNG BIÊN TẬP\nLý Thái Minh"]],
    [signed("Lý Thái Minh", "Phó Trưởng phòng", "KT."), ["KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG\nLý Thái Minh"]],
    [signed("Lý Thái Minh", "Giám đốc Sở Tài chính"), ["GIÁM ĐỐC SỞ TÀI CHÍNH\nLý Thái Minh"]],
    [
      signed("Hoàng Văn Khánh", null, "KT."),
      ["KT. GIÁM ĐỐC\nHoàng Văn Khánh", "KT. GIÁM ĐỐC\nKTATMT\nHoàng Văn Khánh"],
    ],
    [
      signed("Hoàng Văn Khánh", "Phó Giám đốc", "KT."),
      [
        "KT. GIÁM ĐỐC\nH ¬\nPHÓ GIÁM ĐỐC\n¬ An\nHoàng Văn Khánh",
        "KT. GIÁM ĐỐC\nKTATMT\nPHÓ GIÁM ĐỐC\nHoàng Văn Khánh",
      ],
    ],
    [signed("Lý Thái Minh", "Phó Giám đốc", "TUQ."), ["TUQ. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLý Thái Minh"]],
    [signed("Lý Thái Minh", "Chủ tịch", "TM."), ["TM. HỘI ĐỒNG QUẢN TRỊ\nCHỦ TỊCH\nLý Thái Minh"]],
    [signed("Lý Thái Minh", "Chủ tịch HĐQT"), ["CHỦ TỊCH HĐQT\nLý Thái Minh"]],
    [signed("Lý Thái Minh", null, "TM."), ["TM. ỦY BAN NHÂN DÂN\nLý Thái Minh"]],
    [
      signed("Lý Thái Minh", "Phó Chủ nhiệm", "KT."),
      ["KT. BỘ TRƯỞNG, CHỦ NHIỆM PHÓ CHỦ NHIỆM\nLý Thái Minh"],
    ],
    [signed("Lý Thái Minh", "Thứ trưởng", "KT."), ["KT. BỘ TRƯỞNG THỨ TRƯỞNG\nLý Thái Minh"]],
    [
      signed("Lý Thái Minh", "Phó Chánh Văn phòng", "KT."),
      ["KT. CHÁNH VĂN PHÒNG 5 X PHÓ CHÁNH VĂN PHÒNG\nLý Thái Minh"],
    ],
  ],
  ignores: [
    // Two names over one post: whose post it is cannot be told.
    "CHỦ TỊCH\nHoàng Thị Vân Đỗ Quang Vinh",
    "KT. GIÁM ĐỐC",
    "TM. ỦY BAN NHÂN DÂN",
    "Giám đốc Sở Nội vụ chịu trách nhiệm trước UBND tỉnh",
    "Hoàng Văn Khánh",
  ],
});
