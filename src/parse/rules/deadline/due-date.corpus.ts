import type { DueDate } from "../../../model/date.ts";
import { corpus } from "../../corpus.ts";
import * as rules from "./due-date.ts";

const on = (
  text: string,
  bound: rules.DueDay["bound"],
  year: number | null,
  month: number | null,
  day: number | null,
  recurring: DueDate["recurring"] = null,
) => {
  const two = (n: number) => String(n).padStart(2, "0");
  const iso = year !== null && month !== null && day !== null ? `${year}-${two(month)}-${two(day)}` : null;
  return { date: { year, month, day, iso, recurring, text }, bound };
};
const context = { year: 2024 };

export const day = corpus(rules.dueDay, {
  context,
  finds: [
    [
      on("trước ngày 20/7/2024", "before", 2024, 7, 20),
      ["hoàn thành kế hoạch trước ngày 20/7/2024"].map((t) => t.replace("hoàn thành kế hoạch ", "")),
    ],
    [on("chậm nhất ngày 10/12/2024", "by", 2024, 12, 10), ["chậm nhất ngày 10/12/2024"]],
    [on("chậm nhất trước ngày 05/12/2024", "before", 2024, 12, 5), ["chậm nhất trước ngày 05/12/2024"]],
    [on("trước ngày 05/12", "before", 2024, 12, 5), ["trước ngày 05/12"]],
    [on("trước ngày 20 tháng 6 năm 2025", "before", 2025, 6, 20), ["trước ngày 20 tháng 6 năm 2025"]],
    [on("đến hết ngày 31/12/2025", "by", 2025, 12, 31), ["đến hết ngày 31/12/2025"]],
    [
      on("trước 17 giờ 00 phút, ngày 05/12/2025", "before", 2025, 12, 5),
      ["trước 17 giờ 00 phút, ngày 05/12/2025"],
    ],
    [on("trước 20/12/2024", "before", 2024, 12, 20), ["trước 20/12/2024"]],
    [on("trước ngày 31/01 năm liền kề", "before", 2025, 1, 31), ["trước ngày 31/01 năm liền kề"]],
  ],
  ignores: [
    "ngày 12/7/2024",
    "trước ngày 32/4/2024",
    "trước ngày 10 tháng 12 hằng năm",
    "trong 12/15 đơn vị",
    "trước đây",
  ],
});

export const yearly = corpus(rules.dueYearly, {
  finds: [
    [
      on("trước ngày 10 tháng 12 hằng năm", "before", null, 12, 10, "year"),
      ["trước ngày 10 tháng 12 hằng năm"],
    ],
    [on("trước 05/12 hàng năm", "before", null, 12, 5, "year"), ["trước 05/12 hàng năm"]],
  ],
  ignores: ["trước ngày 10 tháng 12 năm 2024", "hằng năm, tổng hợp"],
});

export const yearlyBefore = corpus(rules.dueYearlyBefore, {
  finds: [[on("hằng năm, trước ngày 10/12", "before", null, 12, 10, "year"), ["hằng năm, trước ngày 10/12"]]],
  ignores: ["hằng năm, tổng hợp tình hình", "hằng năm trước ngày 10/12/2024"],
});

export const quarterly = corpus(rules.dueQuarterly, {
  finds: [
    [
      on("trước ngày 15 tháng cuối quý", "before", null, null, 15, "quarter"),
      ["trước ngày 15 tháng cuối quý"],
    ],
    [
      on("trước ngày 20 của tháng cuối mỗi quý", "before", null, null, 20, "quarter"),
      ["trước ngày 20 của tháng cuối mỗi quý"],
    ],
  ],
  ignores: ["mỗi quý rà soát", "tháng cuối quý"],
});

export const monthly = corpus(rules.dueMonthly, {
  finds: [
    [on("trước ngày 25 hằng tháng", "before", null, null, 25, "month"), ["trước ngày 25 hằng tháng"]],
    [
      on("trước ngày 05 của tháng liền kề", "before", null, null, 5, "month"),
      ["trước ngày 05 của tháng liền kề"],
    ],
  ],
  ignores: ["hằng tháng", "trước ngày 25 tháng 6"],
});

export const every = corpus(rules.dueEvery, {
  finds: [
    [on("hằng quý trước ngày 20", "before", null, null, 20, "quarter"), ["hằng quý trước ngày 20"]],
    [on("hằng tháng, trước ngày 25", "before", null, null, 25, "month"), ["hằng tháng, trước ngày 25"]],
  ],
  ignores: ["mỗi quý rà soát", "hằng quý trước ngày 20/3"],
});

export const weekly = corpus(rules.dueWeekly, {
  finds: [
    [
      on("trước 16 giờ thứ Sáu hằng tuần", "before", null, null, null, "week"),
      ["trước 16 giờ thứ Sáu hằng tuần"],
    ],
  ],
  ignores: ["thứ Sáu tuần này", "hằng tuần"],
});

export const quarter = corpus(rules.dueQuarterOfYear, {
  context,
  finds: [
    [on("trong quý III năm 2025", "in", 2025, 9, null), ["trong quý III năm 2025"]],
    [on("trong quý I/2026", "in", 2026, 3, null), ["trong quý I/2026"]],
    [on("trước quý 4", "before", 2024, 12, null), ["trước quý 4"]],
  ],
  ignores: ["cuối quý", "quý vị", "hằng quý"],
});

export default corpus(rules.dueMonth, {
  context,
  finds: [
    [on("trong tháng 12/2025", "in", 2025, 12, null), ["trong tháng 12/2025"]],
    [on("trước tháng 6 năm 2026", "before", 2026, 6, null), ["trước tháng 6 năm 2026"]],
  ],
  ignores: ["tháng 6/2025", "hằng tháng", "trong tháng tới"],
});
