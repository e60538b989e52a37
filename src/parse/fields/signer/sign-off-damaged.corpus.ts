import { corpus } from "../../../../test/support/rule-corpus.ts";
import { RECIPIENTS, signed } from "../../../../test/support/sign-off-examples.ts";
import { signOff } from "./sign-off.ts";

// Sign-offs of scans: seals, strokes of the signature and dust hide or change letters.

export default corpus(signOff, {
  finds: [
    // Noise of a seal next to the post, or a post that was read twice.
    [
      signed("Lý Thái Minh", "Chủ tịch"),
      [
        "CHỦ TỊCH 3 )Q\nLý Thái Minh",
        "CHỦ TỊCH 1\nLý Thái Minh",
        "CHỦ TỊCH ,~ ì\nLý Thái Minh",
        "CHỦ TỊCH\nCeo Ñ Tịch\nLý Thái Minh",
      ],
    ],
    [signed("Lý Thái Minh", "Chánh Văn phòng", "TL."), ["TL. CHỦ TỊCH . i\nCHÁNH VĂN PHÒNG\nLý Thái Minh"]],
    [signed("Lý Thái Minh", "Chủ tịch"), ["CHỦ TỊCH 9 PEQ CHỦ TỊCH\nLý Thái Minh"]],
    [
      signed("Lý Thái Minh", "Phó Giám đốc", "KT."),
      ["KT, GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLý Thái Minh", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nL ý Thái Minh"],
    ],
    [signed("Phạm Trường Thọ", "Giám đốc"), ["GIÁM ĐỐC\nPhạ m Trường Thọ"]],
    // The name of the electronic signature beside the printed one.
    [signed("Lý Thái Minh", "Giám đốc"), ["GIÁM ĐỐC\nLý Thái Minh Lý Thái Minh"]],
    [
      signed("Lý Thái Minh", "Vụ trưởng Vụ Cải cách hành chính", "TL."),
      ["TL. BỘ TRƯỞNG\nVỤ TRƯỞNG VỤ CẢI CÁCH HÀNH CHÍNH\nLý Thái Minh"],
    ],
    [signed("Lý Thái Minh", "Đội trưởng đội 3"), ["ĐỘI TRƯỞNG ĐỘI 3\nLý Thái Minh"]],
    // The seal hides the authority, or puts dust before the name.
    [
      signed("Hoàng Văn Khánh", "Phó Giám đốc"),
      [
        "GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nHoàng Văn Khánh",
        `${RECIPIENTS}\nGIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Ử sò có q\n- Hoàng Văn Khánh`,
      ],
    ],
    // Recognition left letters of a signature mark beside the post, or on a separate line.
    [
      signed("Lý Thái Minh", "Phó Chủ tịch", "KT."),
      ["KT. CHỦ TỊCH PHÓ CHỦ TỊCHy]\nLý Thái Minh", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n[\nLý Thái Minh"],
    ],
    [
      signed("Lý Thái Minh", "Thủ tướng", "TM."),
      ["TM. CHÍNH PHỦ THỦ TƯỚNG\n[\nLý Thái Minh", "TM. CHÍNH PHỦ\nTHỦ TƯỚNG\nLý Thái Minh"],
    ],
    // Letters of a seal before the post.
    [
      signed("Lý Thái Minh", "Chánh Văn phòng", "TL."),
      [
        "TL. CHỦ TỊCH\nA Ă CHÁNH VĂN PHÒNG\nR2\nLý Thái Minh",
        "TL. CHỦ TỊCH\n/ CHÁNH VĂN PHÒNG\nLý Thái Minh",
      ],
    ],
    [
      signed("Lý Thái Minh", "Phó Chủ tịch", "TM., KT."),
      ["TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nO1 PHÓ CHỦ TỊCH\nLý Thái Minh"],
    ],
    // Strokes of the signature beside the posts, in the name, and before a name whose marks were misread.
    [
      signed("Hoàng Văn Khánh", "Phó Chủ tịch", "TM., KT."),
      ["TM.ỦY BAN NHÂN DÂN KT. CHỦ TỊCH ẩn\nPHÓ CHỦ TỊCH\nHoàng Văn Khánh"],
    ],
    [signed("Hoàng Văn Khánh", "Giám đốc"), ["GIÁM ĐỐC\nHoàng” Văn Khánh"]],
    [
      signed("Nguyên Văn Khánh", null, "TM., KT."),
      [`${RECIPIENTS}\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\n- Nguyên Văn Khánh`],
    ],
    // Letters of the name are hidden by the seal.
    [signed("Ph m Văn Đ c", "Giám đốc"), ["GIÁM ĐỐC\nPh m Văn Đ c", "GIÁM ĐỐC\n,~ 3\nPh m Văn Đ c"]],
    // Strokes that were read as words are no name.
    [signed(null, "Giám đốc"), ["GIÁM ĐỐC\nTruÉ ka dò CV Ho"]],
    [signed("Phan Đình Lương", "Chủ tịch", null), ["CHỦ TỊCH\nPhan Đình Lương nã nà"]],
    [signed("ần Thị Hoa", "Phó Chủ tịch", "KT."), ["KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nần Thị Hoa"]],
    [signed("Ng yễn Văn H ng", "Chủ tịch", "TM."), ["TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNg yễn Văn H ng"]],
    // A post without a name that can be read: the post and its authority are kept.
    [
      signed(null, "Giám đốc"),
      ["GIÁM ĐỐC", "GIÁM ĐỐC\nSở Công Thương", "GIÁM ĐỐC\nPhụ lục I", "GIÁM ĐỐC\nDANH SÁCH"],
    ],
    [
      signed(null, "Chủ tịch"),
      [
        "CHỦ TỊCH\n(Đã ký)",
        `${RECIPIENTS}\nCHỦ TỊCH\n- Viện Văn Học`,
        `${RECIPIENTS}\nCHỦ TỊCH\n- Trường Minh Khai`,
        "CHỦ TỊCH\nBan hành kèm theo",
        "CHỦ TỊCH\ncác phòng ban",
      ],
    ],
    // A seal hides whether it is the head or a deputy: the post stays blank.
    [
      signed("Hoàng Văn Khánh", null),
      ["CHỦ TỊCH\nZZfK CHỤ TỊCH\nHoàng Văn Khánh", `${RECIPIENTS}\nCHỦ TỊCH\nZZfK CHỤ TỊCH\nHoàng Văn Khánh`],
    ],
    [
      signed(null, "Phó Giám đốc", "KT."),
      ["KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "KT. GIÁM ĐỐC\nn\nPHÓ GIÁM ĐỐC", "KT. GIÁM ĐỐC\n..\nPHÓ GIÁM ĐỐC"],
    ],
    // A post goes on below "SỞ"; its words may begin like a family name.
    [
      signed("Hoàng Văn Khánh", "Phó Giám đốc Sở Nông nghiệp và Môi trường", "KT."),
      [
        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC SỞ\nNÔNG NGHIỆP VÀ MÔI TRƯỜNG\nHoàng Văn Khánh",
        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC SỞ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG\nHoàng Văn Khánh",
      ],
    ],
    [
      signed("Hoàng Văn Khánh", "Thứ trưởng", "KT."),
      [
        "KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nHoàng Văn Khánh",
        "KT. BỘ TRƯỞNG BỘ THỦY SẢN THỨ TRƯỞNG\nHoàng Văn Khánh",
        "KT. BỘ TRƯỞNG BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH THỨ TRƯỞNG\nHoàng Văn Khánh",
      ],
    ],
    [
      signed("Hoàng Văn Khánh", "Phó Giám đốc nông nghiệp và môi trường", "KT."),
      ["KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nNÔNG NGHIỆP VÀ MÔI TRƯỜNG\n=\nHoàng Văn Khánh"],
    ],
    // A deputy signs for the head: a seal hides "PHÓ", or moves it to a separate line.
    [
      signed("Hoàng Văn Khánh", "Phó Chủ tịch", "KT."),
      ["KT. CHỦ TỊCH\nCHỦ TỊCH\nPHÓ -\nHoàng Văn Khánh", "KT. CHỦ TỊCH\nPHÓ\nCHỦ TỊCH\nHoàng Văn Khánh"],
    ],
    [signed("Hoàng Văn Khánh", null, "KT."), ["KT. CHỦ TỊCH\nCHỦ TỊCH\nHoàng Văn Khánh"]],
    [signed("Hoàng Văn Khánh", null, "TL."), ["TL. GIÁM ĐỐC\nH (ĂN PHÒNG\nHoàng Văn Khánh"]],
    // Dust, and a misread degree before the name.
    [
      signed("Hoàng Văn Khánh", "Giám đốc"),
      [
        `${RECIPIENTS}\nGIÁM ĐỐC\n-_ Hoàng Văn Khánh`,
        `${RECIPIENTS}\nGIÁM ĐỐC\n- . Hoàng Văn Khánh`,
        "GIÁM ĐỐC\nBSŒKTR Hoàng Văn Khánh",
        "GIÁM ĐỐC\nBSCKH. Hoàng Văn Khánh",
      ],
    ],
    [signed("Y Đời", "Giám đốc"), ["GIÁM ĐỐC\nY ĐỜI"]],
    // Letters and a mark of the signature before the name.
    [
      signed("Lê Dũng", "Phó Chủ tịch", "TM., KT."),
      ["TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nBề . Lê Dũng"],
    ],
  ],
  ignores: [],
});
