import { dueOn, eachDueOn } from "../../../../test/support/due-date-examples.ts";
import { corpus } from "../../../../test/support/rule-corpus.ts";
import * as rules from "./recurring.ts";

export const weekly = corpus(rules.dueWeekly, {
  finds: [
    ...eachDueOn(
      "before",
      [null, null, null],
      [
        "trước 16 giờ thứ Sáu hằng tuần",
        "trước thứ Sáu hằng tuần",
        "trước 16h00 thứ 6 hàng tuần",
        "trước ngày thứ Năm hằng tuần",
        "trước 11h00’ ngày thứ 5 hằng tuần",
        "trước 16g30' thứ Sáu hằng tuần",
      ],
      "week",
    ),
    ...eachDueOn("in", [null, null, null], ["vào thứ Sáu hằng tuần", "vào chiều thứ Sáu hằng tuần"], "week"),
    [
      dueOn("thứ Hai hằng tuần", "in", null, null, null, "week"),
      [
        "định kỳ thứ Hai hằng tuần gửi danh sách hồ sơ quá hạn",
        "Định kỳ thứ Hai hằng tuần báo cáo Sở Nội vụ",
      ],
    ],
  ],
  ignores: [
    "thứ Sáu tuần này",
    "hằng tuần",
    "họp giao ban thứ Sáu hằng tuần",
    "tổ chức tiếp công dân định kỳ thứ Hai hằng tuần",
  ],
});

export const weeklyBefore = corpus(rules.dueWeeklyBefore, {
  finds: [
    ...eachDueOn(
      "before",
      [null, null, null],
      [
        "hằng tuần, trước 16 giờ thứ Sáu",
        "hàng tuần, trước 11h00 thứ 6",
        "mỗi tuần báo cáo tiến độ về Sở Nội vụ trước thứ Năm",
      ],
      "week",
    ),
    ...eachDueOn(
      "before",
      [null, null, null],
      ["02 tuần một lần, trước 16 giờ thứ Sáu", "2 tuần/lần, trước 15 giờ thứ Sáu"],
      null,
    ),
  ],
  ignores: [
    "hằng tuần, trước ngày 15/12",
    "02 tuần một lần",
    "hằng tuần họp giao ban thứ Hai",
    "hằng tuần, trước thứ Sáu tuần sau",
  ],
});

export const periodEnd = corpus(rules.duePeriodEnd, {
  finds: [
    ...eachDueOn(
      "by",
      [null, null, null],
      ["chậm nhất ngày 16 tháng cuối kỳ báo cáo", "chậm nhất ngày 16 của tháng cuối mỗi kỳ"],
    ),
  ],
  ignores: ["trước ngày 16 tháng cuối quý", "số liệu tháng cuối kỳ báo cáo"],
});
