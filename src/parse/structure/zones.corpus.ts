import { snippets } from "../../../test/support/rule-corpus.ts";
import { cutZones } from "./zones.ts";

// A document → its title, and the first words of its bases, body, sign-off and appendices.
const DECISION =
  "UBND TỈNH LÀO CAI\nSố: 9/QĐ-UBND\nLào Cai, ngày 03 tháng 4 năm 2024\nQUYẾT ĐỊNH\nBan hành Kế hoạch trồng rừng\nCăn cứ Luật Lâm nghiệp;\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.";
const HEAD = "UBND TỈNH LÀO CAI\nSố: 9/KH-UBND\n";
const LIST = "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.";
const SIGNED = "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nHoàng Văn Khánh";
const ANNEX =
  "Thực hiện Luật Lâm nghiệp và các nghị định, UBND tỉnh ban hành kế hoạch như sau:\nI. MỤC TIÊU\n- Trồng 500 ha rừng.";

// A document → the first words of its body's last line, of its sign-off's last line and of its appendices.
export const annexes = snippets<string[]>({
  name: "parse/zones-last",
  context: {},
  read(lines, { catalogue }) {
    const { body, signOff, appendices } = cutZones(lines, catalogue);
    return [body.at(-1), signOff.at(-1), appendices[0]].map((line) => line?.text ?? "");
  },
  cases: [
    // The annex follows the signer's name, without "(Kèm theo …)".
    [
      `${DECISION}\n${LIST}\n${SIGNED}\nKẾ HOẠCH\nTRỒNG RỪNG NĂM 2024\n${ANNEX}`,
      ["- Trồng 500 ha rừng.", "Hoàng Văn Khánh", ""],
    ],
    [
      `${DECISION}\n${LIST}\n${SIGNED}\nKẾ HOẠCH\nAN TOÀN CHÁY RỪNG\n${ANNEX}`,
      ["- Trồng 500 ha rừng.", "Hoàng Văn Khánh", ""],
    ],
    [
      `${DECISION}\n${LIST}\n${SIGNED}\nKẾ HOẠCH TRỒNG RỪNG NĂM 2024\n${ANNEX}`,
      ["- Trồng 500 ha rừng.", "Hoàng Văn Khánh", ""],
    ],
    [
      `${DECISION}\n${SIGNED}\n${LIST}\nKẾ HOẠCH\nTrồng rừng năm 2024\n${ANNEX}`,
      ["- Trồng 500 ha rừng.", "- Lưu: VT.", ""],
    ],
    // The name of the signer is still blank.
    [
      `${DECISION}\nCHỦ TỊCH\n${LIST}\nKẾ HOẠCH\nTrồng rừng năm 2024\n${ANNEX}`,
      ["- Trồng 500 ha rừng.", "- Lưu: VT.", ""],
    ],
    // What follows is not what the decision promulgates.
    [
      `${DECISION}\n${LIST}\n${SIGNED}\nQUY CHẾ\nQUẢN LÝ RỪNG\nI. QUY ĐỊNH CHUNG\n- Quy chế này nêu việc quản lý rừng.`,
      ["Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.", "Hoàng Văn Khánh", "QUY CHẾ"],
    ],
    // The recipients end where sections begin.
    [
      `${DECISION}\n${LIST}\n${SIGNED}\nTHUYẾT MINH\nI. SỰ CẦN THIẾT\n- Rừng của tỉnh bị cháy nhiều.`,
      ["Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.", "Hoàng Văn Khánh", "THUYẾT MINH"],
    ],
    // "KẾ HOẠCH" belongs to the signer's post.
    [
      `${DECISION}\n${LIST}\nTL. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nKẾ HOẠCH\nHoàng Văn Khánh`,
      ["Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.", "Hoàng Văn Khánh", ""],
    ],
    [
      `${DECISION}\n${LIST}\nGIÁM ĐỐC SỞ TÀI CHÍNH\nHoàng Văn Khánh\nTRƯỞNG PHÒNG\nKẾ HOẠCH\nĐỗ Quang Vinh`,
      ["Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.", "Đỗ Quang Vinh", ""],
    ],
    // A recipient.
    [
      `${DECISION}\nNơi nhận:\n- Như Điều 2;\n- Phòng Kế hoạch;\n- Lưu: VT, KẾ HOẠCH.\n${SIGNED}`,
      ["Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.", "Hoàng Văn Khánh", ""],
    ],
  ],
});

// A document whose head is one sentence → the lines of its head and its title.
export const sentences = snippets<string[]>({
  name: "parse/zones-head",
  context: {},
  read(lines, { catalogue }) {
    const { head, title } = cutZones(lines, catalogue);
    const textOf = (zone: typeof head) => zone.map(({ text }) => text.trim()).join(" | ");
    return [textOf(head), textOf(title)];
  },
  cases: [
    [
      "CHỈ THỊ\nCỦA BỘ TRƯỞNG BỘ THỦY SẢN SỐ 7/2004/CT-BTS\nNGÀY 18 THÁNG 6 NĂM 2004 VỀ BẢO ĐẢM AN TOÀN TÀU CÁ\nMùa mưa bão năm nay đến sớm.",
      ["BỘ THỦY SẢN | SỐ 7/2004/CT-BTS | NGÀY 18 THÁNG 6 NĂM 2004", "VỀ BẢO ĐẢM AN TOÀN TÀU CÁ"],
    ],
    [
      "QUYẾT ĐỊNH\nCỦA ỦY BAN NHÂN DÂN TỈNH LÀO CAI\nSỐ 41/2006/QĐ-UBND NGÀY 20/6/2006\nBAN HÀNH QUY ĐỊNH QUẢN LÝ RỪNG\nỦY BAN NHÂN DÂN TỈNH LÀO CAI\nCăn cứ Luật Lâm nghiệp;\nĐiều 1. Ban hành Quy định.",
      [
        "ỦY BAN NHÂN DÂN TỈNH LÀO CAI | SỐ 41/2006/QĐ-UBND | NGÀY 20/6/2006",
        "BAN HÀNH QUY ĐỊNH QUẢN LÝ RỪNG",
      ],
    ],
    [
      "CHỈ THỊ SỐ 7/CT-UBND NGÀY 02 THÁNG 3 NĂM 2008 CỦA CHỦ TỊCH UBND TỈNH LÀO CAI VỀ PHÒNG CHÁY RỪNG\nMùa khô năm nay đến sớm.",
      ["UBND TỈNH LÀO CAI | SỐ 7/CT-UBND | NGÀY 02 THÁNG 3 NĂM 2008", "VỀ PHÒNG CHÁY RỪNG"],
    ],
    // The line below the type, or the rest of it, states who issues the document; the summary is below.
    [
      `${HEAD}CHỈ THỊ CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nVề phòng cháy rừng\nMùa khô năm nay đến sớm.`,
      ["UBND TỈNH LÀO CAI | Số: 9/KH-UBND", "Về phòng cháy rừng"],
    ],
    [
      `${HEAD}CHỈ THỊ\nCỦA ỦY BAN NHÂN DÂN TỈNH\nVề phòng cháy rừng\nMùa khô năm nay đến sớm.`,
      ["UBND TỈNH LÀO CAI | Số: 9/KH-UBND", "Về phòng cháy rừng"],
    ],
    [
      `${HEAD}BÁO CÁO\nCỦA SỞ NỘI VỤ\nVỀ PHÒNG CHÁY RỪNG\nI. KẾT QUẢ`,
      ["UBND TỈNH LÀO CAI | Số: 9/KH-UBND", "VỀ PHÒNG CHÁY RỪNG"],
    ],
    // The type is printed beside the title of the party.
    [
      "HUYỆN ỦY MINH TÂN\nSố 4-KH/HU\nKẾ HOẠCH\nĐẢNG CỘNG SẢN VIỆT NAM\nMinh Tân, ngày 29 tháng 9 năm 2025\nPhòng cháy rừng\nI. MỤC TIÊU",
      [
        "HUYỆN ỦY MINH TÂN | Số 4-KH/HU | ĐẢNG CỘNG SẢN VIỆT NAM | Minh Tân, ngày 29 tháng 9 năm 2025",
        "Phòng cháy rừng",
      ],
    ],
    // The title names another document.
    [
      `${HEAD}KẾ HOẠCH\nThực hiện Chỉ thị số 7/CT-UBND ngày 02 tháng 3 năm 2008 của UBND tỉnh về phòng cháy rừng\nI. MỤC TIÊU`,
      [
        "UBND TỈNH LÀO CAI | Số: 9/KH-UBND",
        "Thực hiện Chỉ thị số 7/CT-UBND ngày 02 tháng 3 năm 2008 của UBND tỉnh về phòng cháy rừng",
      ],
    ],
    [
      `${HEAD}THÔNG BÁO\nCủa Văn phòng Sở về lịch trực tháng 5 năm 2024\nI. NỘI DUNG`,
      ["UBND TỈNH LÀO CAI | Số: 9/KH-UBND", "Của Văn phòng Sở về lịch trực tháng 5 năm 2024"],
    ],
  ],
});

export default snippets<string[]>({
  name: "parse/zones",
  context: {},
  read(lines, { catalogue }) {
    const { title, bases, body, signOff, appendices } = cutZones(lines, catalogue);
    const whole = title.map(({ text }) => text).join(" | ");
    const others = Object.entries({ bases, body, signOff, appendices }).flatMap(([zone, [first]]) =>
      first ? [`${zone}: ${first.text}`] : [],
    );
    return [...(whole ? [`title: ${whole}`] : []), ...others];
  },
  cases: [
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
    // Bullets below what a letter asks are its body, not bases.
    [
      "SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 8/SGDĐT-GDTH\nV/v dạy bù sau bão\nKính gửi: Các trường tiểu học\nThực hiện Công văn số 5/UBND-VX;\nNhằm bảo đảm chương trình, Sở đề nghị các trường lập kế hoạch dạy bù. Cụ thể:\n- Rà soát số tiết đã nghỉ.\n- Xếp lại thời khóa biểu.",
      [
        "title: V/v dạy bù sau bão",
        "bases: Kính gửi: Các trường tiểu học",
        "body: - Rà soát số tiết đã nghỉ.",
      ],
    ],
    // So are items and headings below a sentence that announces what a letter says.
    // A long subject in the narrow column of a letter.
    [
      "UBND TỈNH LÀO CAI\nSố: 8/UBND-NC\nV/v rà soát, cập nhật\nsố liệu về trồng rừng\nvà chăm sóc rừng của\ncác hợp tác xã, tổ hợp\ntác trên địa bàn\ncác xã vùng cao\nvà các phường\nKính gửi: Các xã\nSau khi xem xét, Chủ tịch UBND tỉnh có ý kiến như sau:\na) Sở Y tế:\n1) Rà soát thủ tục.",
      [
        "title: V/v rà soát, cập nhật | số liệu về trồng rừng | và chăm sóc rừng của | các hợp tác xã, tổ hợp | tác trên địa bàn | các xã vùng cao | và các phường",
        "bases: Kính gửi: Các xã",
        "body: a) Sở Y tế:",
      ],
    ],
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
      [
        "title: V/v dạy bù sau bão",
        "bases: Kính gửi: Sở Y tế; Sở Nội vụ",
        "body: 1. Sở Y tế rà soát thủ tục.",
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
  ],
});
