import { corpus } from "../../../../test/support/rule-corpus.ts";
import type { DueDate } from "../../../model/date.ts";
import * as rules from "./due-date.ts";
import { dueListed, dueMonthRange, dueRange } from "./due-list.ts";
import type { DueDay } from "./due-words.ts";

const on = (
  text: string,
  bound: DueDay["bound"],
  year: number | null,
  month: number | null,
  day: number | null,
  recurring: DueDate["recurring"] = null,
) => {
  const two = (n: number) => String(n).padStart(2, "0");
  const iso = year !== null && month !== null && day !== null ? `${year}-${two(month)}-${two(day)}` : null;
  return { date: { year, month, day, iso, recurring, text }, bound };
};
/** One date in several wordings: the phrase itself is the value's text. */
const each = (
  bound: DueDay["bound"],
  date: readonly [year: number | null, month: number | null, day: number | null],
  texts: readonly string[],
  recurring: DueDate["recurring"] = null,
) => texts.map((text) => [on(text, bound, ...date, recurring), [text]] as const);
const context = { year: 2024 };

export const day = corpus(rules.dueDay, {
  context,
  finds: [
    ...each(
      "before",
      [2024, 7, 20],
      [
        "trước ngày 20/7/2024",
        "trước ngày 20/07/2024",
        "trước ngày 20 tháng 7 năm 2024",
        "trước ngày 20 tháng 7, năm 2024",
        "trước ngày 20-7-2024",
        "trước ngày 20.7.2024",
        "trước 20/7/2024",
        "Trước ngày 20/7/2024",
        "xong trước ngày 20/7/2024",
        "hoàn thành trước ngày 20/7/2024",
        "hoàn thành xong trước ngày 20/7/2024",
        "chậm nhất trước ngày 20/7/2024",
        "trước 17 giờ 00 phút, ngày 20/7/2024",
        "trước 17 giờ ngày 20/7/2024",
        "trước 17h00 ngày 20/7/2024",
        "trước 16h30, ngày 20/7/2024",
        "trước 16:30 ngày 20/7/2024",
        "trước 10 giờ sáng ngày 20/7/2024",
        "trước thứ Bảy, ngày 20/7/2024",
        "trước 16 giờ thứ Bảy, ngày 20/7/2024",
        "thời hạn hoàn thành: trước ngày 20/7/2024",
        "thời gian hoàn thành: trước ngày 20/7/2024",
        "hạn báo cáo: trước ngày 20/7/2024",
      ],
    ),
    ...each(
      "by",
      [2024, 12, 10],
      [
        "chậm nhất ngày 10/12/2024",
        "chậm nhất là ngày 10/12/2024",
        "chậm nhất vào ngày 10/12/2024",
        "chậm nhất đến ngày 10/12/2024",
        "chậm nhất đến hết ngày 10/12/2024",
        "muộn nhất ngày 10/12/2024",
        "muộn nhất là ngày 10/12/2024",
        "không muộn hơn ngày 10/12/2024",
        "không chậm hơn ngày 10/12/2024",
        "không quá ngày 10/12/2024",
        "đến hết ngày 10/12/2024",
        "hết ngày 10/12/2024",
        "từ nay đến ngày 10/12/2024",
        "từ nay đến hết ngày 10/12/2024",
        "hạn cuối: ngày 10/12/2024",
        "thời hạn hoàn thành: 10/12/2024",
        "thời gian hoàn thành: 10/12/2024",
        "hạn gửi: 10/12/2024",
      ],
    ),
    ...each(
      "in",
      [2024, 8, 15],
      [
        "vào ngày 15/8/2024",
        "hoàn thành ngày 15/8/2024",
        "xong trong ngày 15/8/2024",
        "hoàn thành vào ngày 15/8/2024",
        "thời gian thực hiện: ngày 15/8/2024",
      ],
    ),
    ...each("after", [2024, 12, 15], ["sau ngày 15/12/2024"]),
    ...each(
      "before",
      [2024, 12, 5],
      [
        "trước ngày 05/12",
        "trước ngày 5/12",
        "trước 05/12",
        "trước ngày 05 tháng 12",
        "chậm nhất trước ngày 05/12",
      ],
    ),
    ...each("by", [2024, 12, 5], ["chậm nhất ngày 05/12", "chậm nhất là ngày 05 tháng 12"]),
    ...each(
      "before",
      [2025, 1, 31],
      ["trước ngày 31/01 năm liền kề", "trước ngày 31/01 năm sau", "trước ngày 31 tháng 01 năm sau"],
    ),
    ...each("before", [2025, 6, 20], ["trước ngày 20 tháng 6 năm 2025"]),
    ...each("before", [2024, 2, 29], ["trước ngày 29/02/2024"]),
  ],
  ignores: [
    "ngày 12/7/2024",
    "trước ngày 32/4/2024",
    "trước ngày 30/02/2024",
    "trước ngày 10 tháng 12 hằng năm",
    "trong 12/15 đơn vị",
    "không quá 1/3 số thành viên",
    "Tổng chi thực hiện đến hết ngày 10/12/2024 là 40 tỷ đồng",
    "lũy kế đến hết ngày 25/02/2024 đạt 89,9%",
    "đạt trên 10/12 tiêu chí",
    "đến 5/7 chỉ số",
    "trước đây",
    "sau khi kết thúc hội nghị",
    "sau 05 ngày làm việc",
    "trong thời hạn 30 ngày kể từ ngày ký",
    "đã hoàn thành trước ngày 20/7/2024",
    "đã tổ chức hội nghị vào ngày 20/7/2024",
    "tính đến ngày 20/7/2024",
    "đến ngày 20/7/2024, toàn tỉnh có 12 doanh nghiệp",
    "thu ngân sách thực hiện đến ngày 20/7/2024",
    "Quyết định số 12/QĐ-UBND ngày 20/7/2024",
    "định kỳ báo cáo theo quy định",
  ],
});

export const listed = corpus(dueListed, {
  context,
  finds: [
    [
      on("trước ngày 25/6", "before", 2024, 6, 25),
      [
        "trước ngày 25/6 và ngày 25/11",
        "trước ngày 25/6 và 25/11",
        "trước ngày 25/6, 25/11",
        "trước ngày 25/6, ngày 25/9 và ngày 25/12",
      ],
    ],
    [
      on("trước ngày 25/6", "before", 2025, 6, 25),
      ["trước ngày 25/6 và ngày 25/11/2025", "trước ngày 25/6 và 25/11 năm 2025"],
    ],
    [
      on("trước ngày 20/6", "before", null, 6, 20, "year"),
      [
        "trước ngày 20/6 và 20/12 hằng năm",
        "trước ngày 20/6 và ngày 20/12 hàng năm",
        "trước ngày 20/6, 20/12 mỗi năm",
      ],
    ],
    [
      on("trước ngày 15 tháng 6", "before", null, 6, 15, "year"),
      ["trước ngày 15 tháng 6 và ngày 15 tháng 12 hằng năm", "trước ngày 15 tháng 6 và 15 tháng 12 hàng năm"],
    ],
    [on("chậm nhất ngày 10/6", "by", 2024, 6, 10), ["chậm nhất ngày 10/6 và ngày 10/12"]],
    [on("trước 15/6", "before", 2024, 6, 15), ["trước 15/6 và 15/12", "trước 15/6, 15/9 và 15/12"]],
    [
      on("ngày 30/6", "in", null, 6, 30, "year"),
      ["ngày 30/6 và ngày 30/11 hằng năm", "ngày 30/6, ngày 30/11 hàng năm"],
    ],
  ],
  ignores: ["trước ngày 25/6", "trước ngày 25/6 và gửi báo cáo", "trước ngày 25/6, 12/15 đơn vị báo cáo"],
});

export const range = corpus(dueRange, {
  context,
  finds: [
    ...each(
      "by",
      [2025, 7, 15],
      [
        "thời gian thực hiện: từ ngày 01/7/2025 đến ngày 15/7/2025",
        "thời gian thực hiện từ ngày 01/7 đến hết ngày 15/7/2025",
        "thời gian: từ 01/7 đến 15/7/2025",
        "thời gian: từ ngày 01 đến ngày 15/7/2025",
        "tiến độ: từ ngày 01 tháng 7 đến ngày 15 tháng 7 năm 2025",
        "thời gian tổ chức: từ ngày 01/7/2025 - 15/7/2025",
      ],
    ),
    ...each("by", [2024, 7, 15], ["thời gian: từ ngày 01/7 đến ngày 15/7"]),
  ],
  ignores: [
    "số liệu từ ngày 14/12/2023 đến ngày 14/6/2024 như sau",
    "đã kiểm tra từ ngày 01/7/2025 đến ngày 15/7/2025",
    "mức thu từ ngày 01/7/2025 đến ngày 15/7/2025 giảm một nửa",
    "từ năm 2024 đến năm 2025",
    "thời gian: từ 6,5 đến 7,0 giờ",
  ],
});

export const monthRange = corpus(dueMonthRange, {
  context,
  finds: [
    ...each(
      "by",
      [2026, 9, null],
      [
        "thời gian: từ tháng 3 đến tháng 9/2026",
        "thời gian thực hiện: từ tháng 3 đến hết tháng 9 năm 2026",
        "thời gian thực hiện kiểm tra từ tháng 3 đến tháng 9 năm 2026",
      ],
    ),
  ],
  ignores: ["từ tháng 3 đến tháng 9/2026, các đơn vị đã triển khai", "từ tháng 3/2026 trở đi"],
});

export const yearly = corpus(rules.dueYearly, {
  finds: [
    ...each(
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
    ...each(
      "by",
      [null, 12, 10],
      ["chậm nhất ngày 10/12 hằng năm", "chậm nhất là ngày 10 tháng 12 hằng năm"],
      "year",
    ),
  ],
  ignores: ["trước ngày 10 tháng 12 năm 2024", "hằng năm, tổng hợp", "trước ngày 10/12"],
});

export const yearlyBefore = corpus(rules.dueYearlyBefore, {
  finds: [
    ...each(
      "before",
      [null, 12, 10],
      [
        "hằng năm, trước ngày 10/12",
        "hằng năm trước ngày 10/12",
        "hàng năm (trước ngày 10/12",
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
    ...each(
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
    ...each(
      "by",
      [null, null, 5],
      ["chậm nhất ngày 05 tháng đầu quý sau", "chậm nhất ngày 05 của tháng đầu tiên của quý tiếp theo"],
      "quarter",
    ),
    ...each("in", [null, null, 15], ["ngày 15 tháng cuối quý"], "quarter"),
  ],
  ignores: ["mỗi quý rà soát", "tháng cuối quý", "trước khi kết thúc quý"],
});

export const halfYearly = corpus(rules.dueHalfYearly, {
  finds: [
    ...each(
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
    ...each(
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
    ...each(
      "before",
      [null, null, 5],
      [
        "trước ngày 05 của tháng liền kề",
        "trước ngày 05 tháng sau",
        "trước ngày 05 của tháng tiếp theo",
        "trước ngày 05 tháng kế tiếp",
      ],
      "month",
    ),
    ...each(
      "by",
      [null, null, 5],
      ["chậm nhất vào ngày 05 hằng tháng", "chậm nhất là ngày 05 hàng tháng"],
      "month",
    ),
    ...each("in", [null, null, 25], ["ngày 25 hằng tháng", "vào ngày 25 hằng tháng"], "month"),
  ],
  ignores: ["hằng tháng", "trước ngày 25 tháng 6", "25 triệu đồng hằng tháng"],
});

export const every = corpus(rules.dueEvery, {
  finds: [
    ...each(
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
    ...each(
      "before",
      [null, null, 25],
      ["hằng tháng, trước ngày 25", "báo cáo tháng trước ngày 25", "hằng tháng gửi báo cáo trước ngày 25"],
      "month",
    ),
    ...each(
      "before",
      [null, null, 15],
      ["định kỳ 6 tháng, trước ngày 15", "định kỳ 06 tháng trước ngày 15"],
      "half-year",
    ),
  ],
  ignores: [
    "mỗi quý rà soát",
    "hằng quý trước ngày 20/3",
    "định kỳ 6 tháng (trước ngày 15/6)",
    "hằng tháng trong 15 ngày",
    "hằng tháng, hằng quý",
  ],
});

export const weekly = corpus(rules.dueWeekly, {
  finds: [
    ...each(
      "before",
      [null, null, null],
      [
        "trước 16 giờ thứ Sáu hằng tuần",
        "trước thứ Sáu hằng tuần",
        "trước 16h00 thứ 6 hàng tuần",
        "trước ngày thứ Năm hằng tuần",
      ],
      "week",
    ),
    ...each("in", [null, null, null], ["vào thứ Sáu hằng tuần", "vào chiều thứ Sáu hằng tuần"], "week"),
  ],
  ignores: ["thứ Sáu tuần này", "hằng tuần"],
});

export const quarter = corpus(rules.dueQuarterOfYear, {
  context,
  finds: [
    ...each(
      "in",
      [2025, 9, null],
      [
        "trong quý III năm 2025",
        "trong quý III/2025",
        "trong quý 3/2025",
        "hoàn thành trong quý III/2025",
        "trong quý II, quý III năm 2025",
        "trong quý II - III/2025",
        "trong quý II và III/2025",
      ],
    ),
    ...each("in", [2026, 3, null], ["trong quý I/2026", "hoàn thành quý I/2026", "trong Quý I năm 2026"]),
    ...each("before", [2024, 12, null], ["trước quý 4", "trước quý IV", "trước cuối quý IV"]),
    ...each("by", [2025, 6, null], ["chậm nhất trong quý II/2025", "đến hết quý II/2025"]),
  ],
  ignores: ["cuối quý", "quý vị", "hằng quý", "trong quý", "đã hoàn thành trong quý I/2025"],
});

export const month = corpus(rules.dueMonth, {
  context,
  finds: [
    ...each(
      "in",
      [2025, 12, null],
      [
        "trong tháng 12/2025",
        "trong tháng 12 năm 2025",
        "hoàn thành trong tháng 12/2025",
        "trong tháng 11-12/2025",
        "trong tháng 11 và tháng 12/2025",
        "hoàn thành tháng 12/2025",
      ],
    ),
    ...each(
      "before",
      [2026, 6, null],
      ["trước tháng 6 năm 2026", "trước tháng 6/2026", "xong trước tháng 6/2026"],
    ),
    ...each("in", [2024, 8, null], ["trong tháng 8", "trong tháng 08"]),
    ...each(
      "by",
      [2025, 3, null],
      ["chậm nhất trong tháng 3/2025", "đến hết tháng 3/2025", "chậm nhất đến hết tháng 3/2025"],
    ),
  ],
  ignores: [
    "tháng 6/2025",
    "hằng tháng",
    "trong tháng tới",
    "trong 6 tháng",
    "trong tháng",
    "đã ban hành trong tháng 6/2025",
  ],
});

export default corpus(rules.dueYear, {
  context,
  finds: [
    ...each("in", [2025, null, null], ["hoàn thành trong năm 2025", "xong trong năm 2025"]),
    ...each("before", [2026, null, null], ["hoàn thành trước năm 2026", "xong trước năm 2026"]),
    ...each("by", [2025, null, null], ["chậm nhất trong năm 2025"]),
  ],
  ignores: [
    "năm 2025",
    "phấn đấu trong năm 2025 đạt 7 điểm",
    "giai đoạn đến hết năm 2030 đạt 60%",
    "đến năm 2050",
  ],
});
