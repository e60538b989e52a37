import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readDueDates } from "./due-dates.ts";

const read: Parameters<typeof snippets<string[]>>[0]["read"] = ([line], context) =>
  readDueDates(line!, context).map(({ value: { date } }) =>
    [date.recurring, date.year, date.month, date.day].filter((part) => part !== null).join("-"),
  );

/** A plan for 2026-2030: the dates of periodic reports recur, other dates without a year are in its first year. */
export const severalYears = snippets({
  name: "due-date/periodic, several years",
  context: { year: 2026, severalYears: true },
  read,
  cases: [
    ["Báo cáo định kỳ 6 tháng (trước 15/6), năm (trước 15/12).", ["year-6-15", "year-12-15"]],
    ["Báo cáo 06 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12.", ["year-6-15", "year-12-15"]],
    ["Báo cáo quý I trước ngày 10/3; quý III trước ngày 10/9.", ["year-3-10", "year-9-10"]],
    ["Định kỳ gửi báo cáo về Sở Y tế trước ngày 20/6 và ngày 20/12.", ["year-6-20", "year-12-20"]],
    ["Định kỳ báo cáo trong tháng 11.", ["year-11"]],
    ["Lập kế hoạch của năm, trình phê duyệt trước ngày 31/12 năm trước.", ["year-12-31"]],
    ["Báo cáo kết quả trước ngày 15/01 năm sau.", ["year-1-15"]],
    ["Xây dựng kế hoạch triển khai, ban hành trước ngày 15/3.", ["2026-3-15"]],
    ["Hoàn thành trong tháng 9.", ["2026-9"]],
    ["Báo cáo tổng kết năm 2030 trước ngày 31/10/2030.", ["2030-10-31"]],
    ["Báo cáo định kỳ trước ngày 15/6/2027.", ["2027-6-15"]],
  ],
});

/** A plan for one year: only a stated frequency makes a date recur. */
export default snippets({
  name: "due-date/periodic",
  context: { year: 2026 },
  read,
  cases: [
    ["Báo cáo định kỳ 6 tháng (trước 15/6), năm (trước 15/12).", ["2026-6-15", "2026-12-15"]],
    ["Báo cáo kết quả trong tháng 11 hằng năm.", ["year-11"]],
    ["Tổng kết trong quý IV hàng năm.", ["year-12"]],
    ["Hằng năm, vào tháng 12, tổng kết việc thực hiện.", ["year-12"]],
    [
      "Báo cáo 6 tháng đầu năm trước ngày 20/6, cả năm trước ngày 20/12 hằng năm.",
      ["year-6-20", "year-12-20"],
    ],
    ["Báo cáo UBND tỉnh trước ngày 01/12 của năm kế hoạch.", ["year-12-1"]],
    ["Gửi báo cáo chậm nhất ngày 15 tháng 12 của kỳ báo cáo.", ["year-12-15"]],
    ["Bàn giao mặt bằng trước thời điểm 01/7/2026.", ["2026-7-1"]],
    ["Hoàn thành trong tháng 11.", ["2026-11"]],
    ["Rà soát trong tháng 11; tập huấn hằng năm.", ["2026-11"]],
    ["Báo cáo trước ngày 20/6, tập huấn 12 lớp hằng năm.", ["2026-6-20"]],
  ],
});
