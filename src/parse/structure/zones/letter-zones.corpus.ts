import { zoneExamples } from "../../../../test/support/zone-examples.ts";

// The subject of a letter, in its narrow column beside the national title and the date.
export default zoneExamples([
  // The date of the right column on a line of the subject, and between its lines.
  ...[
    "V/v góp ý dự thảo Lào Cai, ngày 04 tháng 5 năm 2026",
    "V/v góp ý dự thảo\nLào Cai, ngày 04 tháng 5 năm 2026",
  ].map((subject): [string, string[]] => [
    `UBND TỈNH LÀO CAI\nSố: 8/UBND-NC\n${subject}\nQuy chế làm việc\nKính gửi: Sở Y tế\nĐề nghị góp ý.`,
    ["title: V/v góp ý dự thảo | Quy chế làm việc", "bases: Kính gửi: Sở Y tế", "body: Đề nghị góp ý."],
  ]),
  [
    "UBND TỈNH LÀO CAI\nSố: 8/UBND-NC\nV/v khảo sát tại Bắc Hà Lào Cai, ngày 04 tháng 5 năm 2026\nKính gửi: Sở Y tế\nĐề nghị góp ý.",
    ["title: V/v khảo sát tại Bắc Hà", "bases: Kính gửi: Sở Y tế", "body: Đề nghị góp ý."],
  ],
  [
    "UBND TỈNH LÀO CAI\nSố: 8/UBND-NC\nV/v góp ý dự thảo Độc lập - Tự do - Hạnh phúc\nLào Cai, ngày 04 tháng 5 năm 2026\nHỎA TỐC\nKính gửi: Sở Y tế\nĐề nghị góp ý.",
    ["title: V/v góp ý dự thảo", "bases: Kính gửi: Sở Y tế", "body: Đề nghị góp ý."],
  ],
  // With a date in the head, another one is part of the subject.
  [
    "UBND TỈNH LÀO CAI\nSố: 8/UBND-NC\nLào Cai, ngày 04 tháng 5 năm 2026\nV/v kỷ niệm chiến thắng Phố Lu, ngày 13 tháng 11 năm 1950\nKính gửi: Sở Y tế\nĐề nghị góp ý.",
    [
      "title: V/v kỷ niệm chiến thắng Phố Lu, ngày 13 tháng 11 năm 1950",
      "bases: Kính gửi: Sở Y tế",
      "body: Đề nghị góp ý.",
    ],
  ],
  // A long subject in the narrow column of a letter.
  [
    "UBND TỈNH LÀO CAI\nSố: 8/UBND-NC\nV/v rà soát, cập nhật\nsố liệu về trồng rừng\nvà chăm sóc rừng của\ncác hợp tác xã, tổ hợp\ntác trên địa bàn\ncác xã vùng cao\nvà các phường\nKính gửi: Các xã\nSau khi xem xét, Chủ tịch UBND tỉnh có ý kiến như sau:\na) Sở Y tế:\n1) Rà soát thủ tục.",
    [
      "title: V/v rà soát, cập nhật | số liệu về trồng rừng | và chăm sóc rừng của | các hợp tác xã, tổ hợp | tác trên địa bàn | các xã vùng cao | và các phường",
      "bases: Kính gửi: Các xã",
      "body: a) Sở Y tế:",
    ],
  ],
  // The number of a document that the subject cites.
  [
    "UBND TỈNH LÀO CAI\nSố: 8/UBND-NC\nV/v điều chỉnh thời hạn thực hiện Kế hoạch số\n147/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKính gửi: Sở Y tế\nĐề nghị góp ý.",
    [
      "title: V/v điều chỉnh thời hạn thực hiện Kế hoạch số | 147/KH-UBND",
      "bases: Kính gửi: Sở Y tế",
      "body: Đề nghị góp ý.",
    ],
  ],
]);
