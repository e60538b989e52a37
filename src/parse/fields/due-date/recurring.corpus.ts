import { dueOn, eachDueOn } from "../../../../test/support/due-date-examples.ts";
import { corpus } from "../../../../test/support/rule-corpus.ts";
import * as rules from "./recurring.ts";

export const yearly = corpus(rules.dueYearly, {
  finds: [
    ...eachDueOn(
      "before",
      [null, 12, 10],
      [
        "trước ngày 10 tháng 12 hằng năm",
        "trước ngày 10 tháng 12 hàng năm",
        "trước ngày 10/12 hằng năm",
        "trước 10/12 hàng năm",
        "trước ngày 10/12 mỗi năm",
        "trước ngày 10/12 của năm báo cáo",
        "trước ngày 10/12 năm báo cáo",
      ],
      "year",
    ),
    ...eachDueOn(
      "by",
      [null, 12, 10],
      ["chậm nhất ngày 10/12 hằng năm", "chậm nhất là ngày 10 tháng 12 hằng năm"],
      "year",
    ),
  ],
  ignores: ["trước ngày 10 tháng 12 năm 2024", "hằng năm, tổng hợp", "trước ngày 10/12"],
});

export const yearlyToo = corpus(rules.dueYearlyToo, {
  finds: [
    [
      dueOn("ngày 10/12 hằng năm", "in", null, 12, 10, "year"),
      [
        "ngày 10 tháng cuối quý và ngày 10/12 hằng năm",
        "trước ngày 10 tháng cuối quý, ngày 10/12 hằng năm",
        "ngày 25 hằng tháng và ngày 10/12 hằng năm",
      ],
    ],
  ],
  ignores: ["ngày 10/12 hằng năm", "tổ chức lễ hội ngày 10/12 hằng năm", "hằng quý và ngày 10/12"],
});

export const yearlyBefore = corpus(rules.dueYearlyBefore, {
  finds: [
    ...eachDueOn(
      "before",
      [null, 12, 10],
      [
        "hằng năm, trước ngày 10/12",
        "hằng năm trước ngày 10/12",
        "hàng năm (trước ngày 10/12",
        "hàng năm (trước ngày 10/12)",
        "hằng năm, trước ngày 10 tháng 12",
        "hằng năm báo cáo kết quả về Sở Nội vụ trước ngày 10/12",
        "hằng năm, các đơn vị gửi báo cáo trước ngày 10/12",
      ],
      "year",
    ),
  ],
  ignores: [
    "hằng năm, tổng hợp tình hình",
    "hằng năm trước ngày 10/12/2024",
    "hằng năm trước ngày 10 tháng 12 năm 2024",
  ],
});

export const quarterly = corpus(rules.dueQuarterly, {
  finds: [
    ...eachDueOn(
      "before",
      [null, null, 15],
      [
        "trước ngày 15 tháng cuối quý",
        "trước ngày 15 của tháng cuối quý",
        "trước ngày 15 tháng cuối của quý",
        "trước ngày 15 của tháng cuối mỗi quý",
        "trước ngày 15 tháng cuối hằng quý",
        "trước ngày 15 tháng cuối cùng của quý",
        "trước ngày 15 tháng thứ ba của quý",
      ],
      "quarter",
    ),
    ...eachDueOn(
      "by",
      [null, null, 5],
      ["chậm nhất ngày 05 tháng đầu quý sau", "chậm nhất ngày 05 của tháng đầu tiên của quý tiếp theo"],
      "quarter",
    ),
    ...eachDueOn(
      "before",
      [null, null, 15],
      ["trước ngày thứ 15 của quý tiếp theo", "trước ngày 15 của quý sau"],
      "quarter",
    ),
    ...eachDueOn("in", [null, null, 15], ["ngày 15 tháng cuối quý"], "quarter"),
    ...eachDueOn(
      "before",
      [null, null, 10],
      [
        "trước ngày 10 tháng đầu quý",
        "trước ngày 10 của tháng đầu mỗi quý",
        "trước ngày 10 tháng thứ hai của quý",
      ],
      "quarter",
    ),
  ],
  ignores: ["mỗi quý rà soát", "15 của quý sau", "tháng cuối quý", "trước khi kết thúc quý"],
});

export const halfYearly = corpus(rules.dueHalfYearly, {
  finds: [
    ...eachDueOn(
      "before",
      [null, null, 20],
      [
        "6 tháng trước ngày 20 của tháng cuối kỳ",
        "06 tháng (trước ngày 20 tháng cuối kỳ báo cáo",
        "6 tháng, gửi báo cáo trước ngày 20 của tháng cuối kỳ",
      ],
      "half-year",
    ),
  ],
  ignores: ["6 tháng đầu năm", "định kỳ 6 tháng báo cáo UBND tỉnh"],
});

export const monthly = corpus(rules.dueMonthly, {
  finds: [
    ...eachDueOn(
      "before",
      [null, null, 25],
      [
        "trước ngày 25 hằng tháng",
        "trước ngày 25 hàng tháng",
        "trước ngày 25 mỗi tháng",
        "trước ngày 25 của hằng tháng",
        "trước ngày mùng 25 hằng tháng",
      ],
      "month",
    ),
    ...eachDueOn(
      "before",
      [null, null, 5],
      [
        "trước ngày 05 của tháng liền kề",
        "trước ngày 05 tháng sau",
        "trước ngày 05 của tháng tiếp theo",
        "trước ngày 05 tháng kế tiếp",
        "trước ngày thứ 05 của tháng tiếp theo",
      ],
      "month",
    ),
    ...eachDueOn(
      "by",
      [null, null, 5],
      ["chậm nhất vào ngày 05 hằng tháng", "chậm nhất là ngày 05 hàng tháng"],
      "month",
    ),
    ...eachDueOn("in", [null, null, 25], ["ngày 25 hằng tháng", "vào ngày 25 hằng tháng"], "month"),
  ],
  ignores: ["hằng tháng", "trước ngày 25 tháng 6", "25 triệu đồng hằng tháng"],
});

export const monthlyFirst = corpus(rules.dueMonthlyFirst, {
  finds: [
    [
      dueOn("ngày 10", "in", null, null, 10, "month"),
      [
        "tiếp công dân ngày 10 và ngày 20 hằng tháng",
        "ngày 10, ngày 20 mỗi tháng",
        "ngày 10 và 20 hàng tháng",
      ],
    ],
  ],
  ignores: ["ngày 10 hằng tháng", "ngày 10 và ngày 20 tháng 5", "ngày 10/5 và ngày 20 hằng tháng"],
});

export const beforeMonth = corpus(rules.dueBeforeMonth, {
  finds: [
    ...eachDueOn(
      "before",
      [null, null, 20],
      ["trước ngày 20 tháng trước", "trước ngày 20 của tháng trước đó", "trước ngày 20 tháng liền trước"],
      "month",
    ),
    ...eachDueOn("by", [null, null, 25], ["chậm nhất ngày 25 của tháng trước liền kề"], "month"),
  ],
  ignores: [
    "từ ngày 20 tháng trước",
    "vào ngày 20 tháng trước",
    "số liệu đến hết ngày 20 tháng trước",
    "trước ngày 20 tháng trước khi khai giảng",
  ],
});

export const every = corpus(rules.dueEvery, {
  finds: [
    ...eachDueOn(
      "before",
      [null, null, 20],
      [
        "hằng quý trước ngày 20",
        "hằng quý, trước ngày 20",
        "hằng quý (trước ngày 20",
        "định kỳ quý trước ngày 20",
        "định kỳ hằng quý báo cáo trước ngày 20",
      ],
      "quarter",
    ),
    ...eachDueOn(
      "before",
      [null, null, 25],
      [
        "hằng tháng, trước ngày 25",
        "báo cáo tháng trước ngày 25",
        "báo cáo kết quả tháng trước ngày 25",
        "hằng tháng gửi báo cáo trước ngày 25",
        "hằng tháng, các Ban, Đội gửi báo cáo kết quả về Ban Kinh doanh của Công ty trước ngày 25",
      ],
      "month",
    ),
    ...eachDueOn(
      "before",
      [null, null, 15],
      ["định kỳ 6 tháng, trước ngày 15", "định kỳ 06 tháng trước ngày 15"],
      "half-year",
    ),
    ...eachDueOn("in", [null, null, 25], ["hằng tháng, ngày 25", "hằng tháng vào ngày 25"], "month"),
    ...eachDueOn("in", [null, null, 25], ["hằng tháng (ngày 25", "hằng tháng, ngày 25"], "month"),
    ...eachDueOn("before", [null, null, 17], ["định kỳ: tháng (trước ngày 17"], "month"),
  ],
  ignores: [
    "mỗi quý rà soát",
    "hằng tháng chi trả lương ngày 25",
    "hằng tháng, ngày 25/6",
    "hằng quý trước ngày 20/3",
    "định kỳ 6 tháng (trước ngày 15/6)",
    "hằng tháng trong 15 ngày",
    "hằng tháng, hằng quý",
  ],
});

export const everyToo = corpus(rules.dueEveryToo, {
  finds: [
    [
      dueOn("trước ngày 25", "before", null, null, 25, "month"),
      [
        "Hằng tháng, các phòng gửi báo cáo trước ngày 20; Văn phòng tổng hợp gửi Sở Tài chính trước ngày 25",
        "Hằng tháng các xã gửi số liệu trước ngày 20, Phòng Kinh tế gửi Sở trước ngày 25",
      ],
    ],
    [
      dueOn("trước ngày 25", "before", null, null, 25, "quarter"),
      ["Định kỳ hằng quý, các phòng gửi báo cáo trước ngày 20; Văn phòng tổng hợp trước ngày 25"],
    ],
    [dueOn("ngày 25", "in", null, null, 25, "month"), ["báo cáo mỗi tháng 02 lần vào ngày 10 và ngày 25"]],
  ],
  ignores: [
    "Hằng tháng họp giao ban; báo cáo gửi trước ngày 25",
    "Hằng tháng, các phòng gửi báo cáo trước ngày 20. Văn phòng gửi kế hoạch trước ngày 25",
    "Hằng tháng, các phòng gửi báo cáo trước ngày 20; Văn phòng gửi báo cáo năm trước ngày 25/12",
    "Hằng tháng, các phòng gửi báo cáo trước ngày 20; quý I gửi trước ngày 25 tháng 3",
  ],
});

export const lastDay = corpus(rules.dueLastDay, {
  finds: [
    [
      dueOn("chậm nhất ngày làm việc cuối cùng của tháng", "by", null, null, null, "month"),
      ["báo cáo chậm nhất ngày làm việc cuối cùng của tháng"],
    ],
    [
      dueOn("vào ngày cuối cùng hằng quý", "in", null, null, null, "quarter"),
      ["báo cáo vào ngày cuối cùng hằng quý"],
    ],
  ],
  ignores: [
    "trước ngày cuối cùng của tháng 6/2025",
    "họp vào ngày cuối tuần",
    "ngày làm việc cuối cùng của tháng này",
  ],
});
