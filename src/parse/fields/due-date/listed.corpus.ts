import { dueOn } from "../../../../test/support/due-date-examples.ts";
import { corpus } from "../../../../test/support/rule-corpus.ts";
import { dueListed } from "./listed.ts";

const context = { year: 2024 };

export default corpus(dueListed, {
  context,
  finds: [
    [
      dueOn("trước ngày 25/6", "before", 2024, 6, 25),
      [
        "trước ngày 25/6 và ngày 25/11",
        "trước ngày 25/6 và 25/11",
        "trước ngày 25/6, 25/11",
        "trước ngày 25/6, ngày 25/9 và ngày 25/12",
      ],
    ],
    [
      dueOn("trước ngày 25/6", "before", 2025, 6, 25),
      ["trước ngày 25/6 và ngày 25/11/2025", "trước ngày 25/6 và 25/11 năm 2025"],
    ],
    [
      dueOn("trước ngày 20/6", "before", null, 6, 20, "year"),
      [
        "trước ngày 20/6 và 20/12 hằng năm",
        "trước ngày 20/6 và ngày 20/12 hàng năm",
        "trước ngày 20/6, 20/12 mỗi năm",
      ],
    ],
    [
      dueOn("trước ngày 15 tháng 6", "before", null, 6, 15, "year"),
      ["trước ngày 15 tháng 6 và ngày 15 tháng 12 hằng năm", "trước ngày 15 tháng 6 và 15 tháng 12 hàng năm"],
    ],
    [dueOn("chậm nhất ngày 10/6", "by", 2024, 6, 10), ["chậm nhất ngày 10/6 và ngày 10/12"]],
    [
      dueOn("trước 15/6", "before", 2024, 6, 15),
      [
        "trước 15/6 và 15/12",
        "trước 15/6, 15/9 và 15/12",
        "trước 15/6 (6 tháng), 10/12 (năm)",
        "trước 15/6 (báo cáo 6 tháng) và trước ngày 10/12 (báo cáo năm)",
        "trước 15/6 và 15/01 năm sau",
        "trước 15/6 đối với báo cáo quý II, 14/9 đối với báo cáo quý III",
      ],
    ],
    [
      dueOn("ngày 30/6", "in", null, 6, 30, "year"),
      ["ngày 30/6 và ngày 30/11 hằng năm", "ngày 30/6, ngày 30/11 hàng năm"],
    ],
    // The days of reports in a bracket.
    [
      dueOn("10/6", "by", 2024, 6, 10),
      ["tham mưu báo cáo định kỳ (10/6, 10/12)", "lập báo cáo sơ kết (10/6 và 10/12)."],
    ],
  ],
  ignores: [
    "có hai báo cáo tốt (10/12 và 9/12 điểm)",
    "kiểm tra các xã (10/6, 10/12)",
    "trước ngày 25/6",
    "trước ngày 25/6 và gửi báo cáo",
    "trước ngày 25/6, 12/15 đơn vị báo cáo",
    "trước ngày 25/6 cho các xã, 3/4 số hồ sơ",
  ],
});
