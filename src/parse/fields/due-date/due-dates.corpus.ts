import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readDueDates } from "./due-dates.ts";

// A line → its due dates, each with the rule that reads it: lists and recurring dates before the day inside them.
export default snippets<string[]>({
  name: "due-date/due-dates",
  context: { year: 2026 },
  read: ([line], context) =>
    readDueDates(line!, context).map(({ value, rule }) => {
      const { year, month, day, recurring } = value.date;
      return `${rule}: ${[recurring, year, month, day].filter((part) => part !== null).join("-")}`;
    }),
  cases: [
    ["Báo cáo trước ngày 10/6 và ngày 10/12.", ["due-date/listed: 2026-6-10", "due-date/listed: 2026-12-10"]],
    ["Báo cáo trước ngày 10/12 hằng năm.", ["due-date/recurring: year-12-10"]],
    ["Báo cáo trước ngày 10/12.", ["due-date/day: 2026-12-10"]],
    ["Hoàn thành trong quý III năm 2026.", ["due-date/period: 2026-9"]],
    ["Thời gian: từ ngày 02/3 đến ngày 20/4/2026.", ["due-date/range: 2026-4-20"]],
    ["Gửi số liệu trước ngày 10/12/2026.", ["due-date/day: 2026-12-10"]],
    ["Đã hoàn thành vào ngày 10/12/2025.", []],
    ["Đạt 10/12 chỉ tiêu.", []],
  ],
});
