import { eachDueOn } from "../../../../test/support/due-date-examples.ts";
import { corpus } from "../../../../test/support/rule-corpus.ts";
import { duePartOfPeriod } from "./part-of-period.ts";

export default corpus(duePartOfPeriod, {
  finds: [
    ...eachDueOn(
      "in",
      [null, null, null],
      [
        "vào tháng đầu mỗi quý",
        "trong tháng cuối của từng quý",
        "vào tháng cuối hằng quý",
        "trong tuần đầu của quý sau",
      ],
      "quarter",
    ),
    ...eachDueOn(
      "in",
      [null, null, null],
      ["vào tuần cuối mỗi tháng", "trong tuần đầu tiên hằng tháng", "trong tuần đầu tháng kế tiếp"],
      "month",
    ),
    ...eachDueOn("before", [null, null, null], ["trước tuần cuối mỗi tháng"], "month"),
  ],
  ignores: [
    "tháng cuối quý II",
    "vào tuần cuối tháng 6",
    "số liệu tháng đầu mỗi quý",
    "trong tháng cuối quý",
    "trong tuần đầu tháng này",
  ],
});
