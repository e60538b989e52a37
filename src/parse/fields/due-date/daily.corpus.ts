import { dueOn, eachDueOn } from "../../../../test/support/due-date-examples.ts";
import { corpus } from "../../../../test/support/rule-corpus.ts";
import * as rules from "./daily.ts";

const NO_DAY = [null, null, null] as const;

export const daily = corpus(rules.dueDaily, {
  finds: [
    ...eachDueOn("before", NO_DAY, [
      "trước 14h00 hằng ngày",
      "trước 19h00’ hàng ngày",
      "trước 16 giờ 30 phút mỗi ngày",
    ]),
    [
      dueOn("chậm nhất 17 giờ hằng ngày", "by", ...NO_DAY),
      ["gửi số liệu về Sở Y tế chậm nhất 17 giờ hằng ngày"],
    ],
  ],
  ignores: [
    "họp giao ban vào 8 giờ hằng ngày",
    "trực từ 7 giờ hằng ngày",
    "trước 14 giờ ngày 15/6/2026",
    "báo cáo hằng ngày",
  ],
});

export const dailyBefore = corpus(rules.dueDailyBefore, {
  finds: [
    ...eachDueOn("before", NO_DAY, [
      "hằng ngày, trước 17 giờ",
      "hằng ngày báo cáo về Sở Nội vụ trước 16h30",
      "02 lần/ngày (trước 9h00’ và 16h00’",
    ]),
  ],
  ignores: [
    "hằng ngày báo cáo kết quả trước 17 giờ ngày 15/6/2026",
    "hằng ngày, trước 17 giờ thứ Sáu",
    "hằng ngày mở cửa lúc 7 giờ",
    "hằng ngày, trước ngày 15/6",
  ],
});
