import { dueOn } from "../../../../test/support/due-date-examples.ts";
import { corpus } from "../../../../test/support/rule-corpus.ts";
import { dueRounds } from "./rounds.ts";

export default corpus(dueRounds, {
  context: { year: 2024 },
  finds: [
    [
      dueOn("tháng 7", "in", 2025, 7, null),
      ["kiểm tra hai đợt, tháng 7 và tháng 11/2025", "kiểm tra 02 đợt: tháng 7, tháng 11 năm 2025"],
    ],
    [
      dueOn("tháng 3", "in", 2024, 3, null),
      [
        "tập huấn 02 lần (tháng 3 và tháng 9)",
        "đối thoại 02 lần/năm (tháng 3 và tháng 9)",
        "tập huấn ba lần vào tháng 3, 6, 9",
      ],
    ],
    // Reports in several months.
    [
      dueOn("tháng 6", "in", 2024, 6, null),
      ["báo cáo kết quả vào tháng 6 và tháng 12", "gửi số liệu về Sở vào tháng 6, tháng 12"],
    ],
    [
      dueOn("tháng 01", "in", null, 1, null, "year"),
      [
        "báo cáo theo định kỳ 06 tháng một lần (tháng 01 và tháng 7 hàng năm)",
        "họp vào tháng 01, tháng 7 hằng năm",
      ],
    ],
  ],
  ignores: [
    "thực hiện trong tháng 6 và tháng 7",
    "kiểm tra hai đợt trong năm",
    "đã kiểm tra hai đợt, tháng 7 và tháng 11/2024",
    "tập huấn 02 lần, tháng 3",
    "02 lần/tháng",
  ],
});
