import { formatUnits } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readDueDates } from "../due-date/due-dates.ts";
import { readReceivers } from "./receivers.ts";

// A line with two dates → the receivers of what is due on each, divided by "|".
export default snippets<string>({
  name: "deadline/receivers",
  context: { year: 2026, province: "Lào Cai" },
  read([line], context) {
    const dates = readDueDates(line!, context).map(({ span }) => span);
    const clause = { start: 0, end: line!.text.length };
    return dates
      .map((date, i) =>
        formatUnits(
          readReceivers(line!, clause, { before: dates[i - 1], date, after: dates[i + 1] }, context),
        ),
      )
      .join(" | ");
  },
  cases: [
    [
      "Trước ngày 25/6/2026 các phòng gửi kết quả về Phòng Kế toán; gửi Phòng này cả bản giấy.",
      "Phòng Kế toán",
    ],
    [
      "Các sở thành lập hội đồng trước ngày 10/12/2026, nộp biên bản về Sở Tài chính trước ngày 15/12/2026.",
      " | Sở Tài chính",
    ],
    [
      "Các sở báo cáo nhanh trước ngày 10/6/2026, báo cáo tổng hợp trước ngày 10/12/2026 về Sở Tài chính.",
      "Sở Tài chính | Sở Tài chính",
    ],
  ],
});
