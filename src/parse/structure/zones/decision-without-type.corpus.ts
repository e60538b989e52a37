import { zoneExamples } from "../../../../test/support/zone-examples.ts";

const HEAD =
  "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nSố: 292/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLào Cai, ngày 16 tháng 10 năm 2025";
const ENACTED =
  "Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ;\nTheo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 38/TTr-SNV ngày 02 tháng 10 năm 2025,\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính.";
const BASES = "bases: Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ;";
const BODY = "body: Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính.";

export default zoneExamples([
  // Without a title: it is about what the first article promulgates.
  [`${HEAD}\n${ENACTED}`, ["title: Kế hoạch cải cách hành chính", BASES, BODY]],
  [
    `${HEAD}\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI\n${ENACTED}`,
    ["title: Kế hoạch cải cách hành chính", BASES, BODY],
  ],
  [
    `${HEAD}\nCăn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt Đề án chuyển đổi số tỉnh Lào Cai đến năm 2030 (kèm theo Đề án).`,
    [
      "title: Đề án chuyển đổi số tỉnh Lào Cai đến năm 2030",
      "bases: Căn cứ Luật Tổ chức chính quyền địa phương;",
      "body: Điều 1. Phê duyệt Đề án chuyển đổi số tỉnh Lào Cai đến năm 2030 (kèm theo Đề án).",
    ],
  ],
  [
    `${HEAD}\nCăn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT ĐỊNH:\nĐiều 1. Thành lập Tổ công tác cải cách hành chính.`,
    [
      "bases: Căn cứ Luật Tổ chức chính quyền địa phương;",
      "body: Điều 1. Thành lập Tổ công tác cải cách hành chính.",
    ],
  ],
  // Only the word "QUYẾT ĐỊNH" above the title was lost.
  [
    `${HEAD}\nBAN HÀNH KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2021-2025\nỦY BAN NHÂN DÂN TỈNH LÀO CAI\n${ENACTED}`,
    ["title: BAN HÀNH KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2021-2025", BASES, BODY],
  ],
  [
    `${HEAD}\n-------\nVề việc ban hành Kế hoạch\ncải cách hành chính\n${ENACTED}`,
    ["title: Về việc ban hành Kế hoạch | cải cách hành chính", BASES, BODY],
  ],
  // With its type and title it is read as before.
  [
    `${HEAD}\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI\n${ENACTED}`,
    ["title: Về việc ban hành Kế hoạch", "bases: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI", BODY],
  ],
]);
