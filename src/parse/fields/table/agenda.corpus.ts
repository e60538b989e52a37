import { snippets } from "../../../../test/support/rule-corpus.ts";
import { isAgenda } from "./agenda.ts";

// The lines of a table → whether it is the programme of a meeting.
export default snippets<boolean>({
  name: "table/agenda",
  read: (lines) => isAgenda(lines),
  cases: [
    [
      "| TT | Nội dung | Thời gian | Người thực hiện |\n| 1 | Khai mạc | 8h00 - 8h15 | Sở Nội vụ |\n| 2 | Báo cáo | 8h15 - 9h00 | Sở Y tế |\n| 3 | Trao đổi |  | Sở Tài chính |",
      true,
    ],
    [
      "| Thời gian | Nội dung | Đơn vị |\n| Từ 8 giờ 30 phút | Khai mạc | Sở Nội vụ |\n| 9 giờ đến 10 giờ | Thảo luận | Sở Y tế |",
      true,
    ],
    // Days of work.
    [
      "| TT | Nội dung | Thời gian | Đơn vị |\n| 1 | Tập huấn | 8h00 ngày 12/5 | Sở Nội vụ |\n| 2 | Hội thi | 9h00 ngày 15/5 | Sở Y tế |",
      false,
    ],
    [
      "| TT | Nội dung | Thời gian | Đơn vị |\n| 1 | Tập huấn | Quý I | Sở Nội vụ |\n| 2 | Hội thi | Quý II | Sở Y tế |",
      false,
    ],
    // How long each step takes.
    [
      "| TT | Nội dung | Người thực hiện | Thời gian |\n| 1 | Tiếp nhận hồ sơ | Bộ phận một cửa | 2 giờ |\n| 2 | Thẩm định hồ sơ | Phòng Kinh tế | 16 giờ |",
      false,
    ],
  ],
});
