import { by, head } from "../../test/support/head-examples.ts";
import { corpus } from "../../test/support/rule-corpus.ts";

export default corpus(head, {
  finds: [
    ...(
      [
        ["UBND tỉnh Lào Cai", "UBND TỈNH LÀO CAI"],
        ["UBND tỉnh Lào Cai", "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI"],
        ["Sở Giao thông vận tải < UBND tỉnh Lào Cai", "UBND TỈNH LÀO CAI\nSỞ GIAO THÔNG\nVẬN TẢI"],
        [
          "Sở Nông nghiệp và Môi trường < UBND tỉnh Lào Cai",
          "UBND TỈNH LÀO CAI\nSỞ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG",
        ],
        ["Văn phòng Ủy ban nhân dân tỉnh < UBND tỉnh Lào Cai", "UBND TỈNH LÀO CAI\nVĂN PHÒNG"],
        [
          "Văn phòng Ủy ban nhân dân thành phố Cần Thơ < Ủy ban nhân dân thành phố Cần Thơ",
          "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ\nVĂN PHÒNG",
        ],
        ["UBND huyện Bát Xát < UBND tỉnh Lào Cai", "UBND TỈNH LÀO CAI\nUBND HUYỆN BÁT XÁT"],
        ["UBND xã Tân Hội", "UBND XÃ TÂN HỘI"],
        ["UBND phường 5", "UBND PHƯỜNG 5"],
        ["Phòng Tài chính - Kế hoạch < UBND huyện Vân Đồn", "UBND HUYỆN VÂN ĐỒN\nPHÒNG TÀI CHÍNH - KẾ HOẠCH"],
        ["Phòng Kinh tế < UBND xã Tân Hội", "UBND XÃ TÂN HỘI\nPHÒNG KINH TẾ"],
        [
          "Chi cục Bảo vệ môi trường < Sở Tài nguyên và Môi trường",
          "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG\nCHI CỤC BẢO VỆ\nMÔI TRƯỜNG",
        ],
        [
          "Ban Chỉ đạo cải cách hành chính < UBND tỉnh Lào Cai",
          "UBND TỈNH LÀO CAI\nBAN CHỈ ĐẠO\nCẢI CÁCH HÀNH CHÍNH",
        ],
        ["Công an tỉnh Lào Cai < Bộ Công an", "BỘ CÔNG AN\nCÔNG AN TỈNH LÀO CAI"],
        [
          "Phòng Cảnh sát PCCC và CNCH < Công an tỉnh Lào Cai",
          "CÔNG AN TỈNH LÀO CAI\nPHÒNG CẢNH SÁT PCCC VÀ CNCH",
        ],
        ["Chi cục Thuế khu vực VI < Cục Thuế", "BỘ TÀI CHÍNH\nCỤC THUẾ\nCHI CỤC THUẾ KHU VỰC VI"],
        [
          "Công ty Điện lực Lào Cai < Tổng công ty Điện lực miền Bắc",
          "TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC\nCÔNG TY ĐIỆN LỰC LÀO CAI",
        ],
        [
          "Bảo hiểm xã hội tỉnh Lào Cai < Bảo hiểm xã hội Việt Nam",
          "BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI TỈNH LÀO CAI",
        ],
        [
          "Ban Thường trực Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai < Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai",
          "MẶT TRẬN TỔ QUỐC VIỆT NAM\nTỈNH LÀO CAI\nBAN THƯỜNG TRỰC",
        ],
        ["Tỉnh ủy Lào Cai", "TỈNH ỦY LÀO CAI\n*"],
        ["Đảng ủy UBND tỉnh < Đảng bộ tỉnh Lào Cai", "ĐẢNG BỘ TỈNH LÀO CAI\nĐẢNG ỦY UBND TỈNH\n*"],
        ["Sở Nội vụ - Sở Tài chính", "SỞ NỘI VỤ - SỞ TÀI CHÍNH"],
        ["Bộ Nội vụ", "BỘ NỘI VỤ"],
        ["Văn phòng Chính phủ", "VĂN PHÒNG CHÍNH PHỦ"],
        ["Hội đồng nhân dân tỉnh Lào Cai", "HỘI ĐỒNG NHÂN DÂN\nTỈNH LÀO CAI"],
      ] as const
    ).map(
      ([issuer, left]) =>
        [
          `ke-hoach | 45/KH-ABC | 2024-04-03 | ${issuer} | Cải thiện Chỉ số PCI năm 2024`,
          [by(left)],
        ] as const,
    ),
    [
      "ke-hoach | 45/KH-ABC | 2024-04-03 | Đảng ủy Sở Tư pháp < Đảng bộ tỉnh Lào Cai | Cải thiện Chỉ số PCI năm 2024",
      [by("ĐẢNG BỘ TỈNH LÀO CAI\nĐẢNG ỦY SỞ TƯ PHÁP")],
    ],
    [
      "ke-hoach | 45/KH-ABC | 2024-04-03 | UBND tỉnh Lào Cai - Liên đoàn Lao động tỉnh | Cải thiện Chỉ số PCI năm 2024",
      [by("UBND TỈNH LÀO CAI - LIÊN ĐOÀN LAO ĐỘNG TỈNH")],
    ],
    [
      "ke-hoach | 45/KH-ABC | 2024-04-03 | Sở Tài chính - Sở Nội vụ | Cải thiện Chỉ số PCI năm 2024",
      [by("SỞ TÀI CHÍNH - SỞ NỘI VỤ"), by("SỞ TÀI CHÍNH\nSỞ NỘI VỤ"), by("SỞ TÀI CHÍNH -\nSỞ NỘI VỤ")],
    ],
    [
      "ke-hoach | 45/KH-ABC | 2024-04-03 | Công ty Cổ phần Cấp nước Lào Cai | Cải thiện Chỉ số PCI năm 2024",
      [by("CÔNG TY CỔ PHẦN CẤP NƯỚC LÀO CAI"), by("CÔNG TY CỔ PHẦN\nCẤP NƯỚC LÀO CAI")],
    ],
    [
      "ke-hoach | 45/KH-ABC | 2024-04-03 | Văn phòng Đoàn ĐBQH và HĐND tỉnh Lào Cai | Cải thiện Chỉ số PCI năm 2024",
      [by("VĂN PHÒNG ĐOÀN ĐBQH VÀ HĐND\nTỈNH LÀO CAI")],
    ],
    [
      "ke-hoach | 45/KH-ABC | 2024-04-03 | Ban Chỉ đạo phát triển KHCN, ĐMST và CĐS | Cải thiện Chỉ số PCI năm 2024",
      [by("BAN CHỈ ĐẠO PHÁT TRIỂN KHCN, ĐMST VÀ CĐS")],
    ],
    [
      "ke-hoach | 45/KH-ABC | 2024-04-03 | Phòng NC&KSTTHC < Văn phòng Ủy ban nhân dân tỉnh | Cải thiện Chỉ số PCI năm 2024",
      [by("VĂN PHÒNG UBND TỈNH\nPHÒNG NC&KSTTHC")],
    ],
  ],
  ignores: ["Danh sách cán bộ tham dự\nNguyễn Văn Hải"],
});
