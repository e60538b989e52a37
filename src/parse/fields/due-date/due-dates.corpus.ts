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
    // The period of a step, before its work.
    ["- Từ 01/7 đến 15/7/2026: UBND các xã rà soát hồ sơ.", ["due-date/range: 2026-7-15"]],
    ["Từ ngày 01/7/2026 đến hết ngày 15/7/2026: In phiếu khảo sát.", ["due-date/range: 2026-7-15"]],
    ["+ Từ quý III/2026 đến quý II/2027: Các phòng số hóa hồ sơ.", ["due-date/range: 2027-6"]],
    ["Số liệu từ ngày 01/7/2026 đến ngày 15/7/2026: tăng 3%.", []],
    ["Kiểm tra bộ phận một cửa, thực hiện từ tháng 5 đến tháng 9/2026.", ["due-date/range: 2026-9"]],
    ["Các đoàn kiểm tra thực hiện từ tháng 5 đến tháng 9/2026 có 12 cuộc.", []],
    [
      "Tiếp công dân ngày 15 và ngày 25 hằng tháng.",
      ["due-date/recurring: month-15", "due-date/recurring: month-25"],
    ],
    // The year at the end of a clause about completing or submitting something.
    ["Xây dựng đề án, trình UBND tỉnh ban hành vào năm 2027.", ["due-date/period: 2027"]],
    [
      "Hoàn thành việc số hóa hồ sơ của cấp xã trong năm 2027 (Phụ lục II kèm theo).",
      ["due-date/period: 2027"],
    ],
    ["Tổ chức tập huấn cho cấp xã trong năm 2027.", []],
    ["Tỷ lệ trẻ em hoàn thành giáo dục tiểu học đạt trên 90% vào năm 2027.", []],
    ["Hoàn thành kế hoạch năm 2026 và tổ chức hội thảo trong năm 2027 tại các xã.", []],
    // A term without an anchor, at the beginning of a sentence.
    ["Hết thời hạn 100 ngày, Sở Nội vụ tổng hợp kết quả.", ["due-date/term-alone: "]],
    ["- Trong thời hạn 10 ngày, UBND các xã gửi báo cáo.", ["due-date/term-alone: "]],
    // At the end of a clause about work, but not the time limit of a public service, and not how long something lasts.
    ["- Trả lời phản ánh của doanh nghiệp trong thời hạn 05 ngày.", ["due-date/term-alone: "]],
    ["- Xác minh thông tin, gửi kết quả không quá 10 ngày.", ["due-date/term-alone: "]],
    ["- Giải quyết hồ sơ trong 05 ngày làm việc.", []],
    ["- Rút ngắn thời gian giải quyết tối đa 05 ngày.", []],
    ["- Mở lớp tập huấn trong 02 ngày.", []],
    // A label that names the work.
    ["- Rà soát các vụ khiếu nại. Thời hạn rà soát: 30/6/2026.", ["due-date/day: 2026-6-30"]],
    ["- Hướng dẫn lập hồ sơ; hạn nộp hồ sơ 30/11/2026.", ["due-date/day: 2026-11-30"]],
    ["Gửi số liệu trước ngày 10/12/2026.", ["due-date/day: 2026-12-10"]],
    ["Đã hoàn thành vào ngày 10/12/2025.", []],
    ["Đạt 10/12 chỉ tiêu.", []],
    // Until when a thing is valid; the term of work stays, with a label or after a mark.
    ["Giấy phép số 12/GP có thời hạn đến ngày 30/6/2027.", []],
    ["Giấy phép có thời hạn đến hết ngày 30/6/2027; kíp nổ thời hạn đến tháng 12/2027.", []],
    ["Thời hạn sử dụng: Đến hết ngày 17/8/2067.", []],
    ["Bổ sung phương tiện có thời hạn kiểm định của xe đến hết tháng 8/2026.", []],
    ["Quyết định có hiệu lực từ ngày 01/7/2026, chứng chỉ còn giá trị đến ngày 30/9/2026.", []],
    ["Thời hạn: đến 15/6/2026.", ["due-date/day: 2026-6-15"]],
    ["Thời hạn hoàn thành: đến hết ngày 15/6/2026.", ["due-date/day: 2026-6-15"]],
    ["Rà soát quy trình, thời hạn đến ngày 15/6/2026.", ["due-date/day: 2026-6-15"]],
    ["Gửi báo cáo thời hạn đến ngày 15/6/2026.", ["due-date/day: 2026-6-15"]],
    ["Thời hạn nộp hồ sơ đến hết ngày 15/6/2026.", ["due-date/day: 2026-6-15"]],
    [
      "Kiểm tra việc sử dụng, thời hạn kiểm định, hoàn thành trước ngày 15/6/2026.",
      ["due-date/day: 2026-6-15"],
    ],
  ],
});

/** A plan to repair the results of a past year: its days without a year are in the year of issue. */
export const inYearOfIssue = snippets<string[]>({
  name: "due-date/year-of-issue",
  context: { year: 2025, issued: { year: 2026, month: 5, day: 8, iso: "2026-05-08" } },
  read: ([line], context) =>
    readDueDates(line!, context).map(({ value: { date } }) =>
      [date.year, date.month, date.day].filter((part) => part !== null).join("-"),
    ),
  cases: [
    ["Khắc phục các tiêu chí, hoàn thành trong quý III.", ["2026-9"]],
    ["Báo cáo trước ngày 10/6 và ngày 10/12.", ["2026-6-10", "2026-12-10"]],
    ["Báo cáo trước ngày 10/12/2025.", ["2025-12-10"]],
  ],
});
