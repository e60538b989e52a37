import { dueOn } from "../../../../test/support/due-date-examples.ts";
import { corpus } from "../../../../test/support/rule-corpus.ts";
import { duePeriodDay } from "./period-day.ts";

export default corpus(duePeriodDay, {
  context: { year: 2026 },
  finds: [
    [dueOn("năm (ngày 05/12/2026)", "in", 2026, 12, 5), ["báo cáo năm (ngày 05/12/2026)"]],
    [dueOn("năm (ngày 05/12)", "in", 2026, 12, 5), ["báo cáo theo quý, năm (ngày 05/12)"]],
    [dueOn("6 tháng (ngày 14 tháng 6)", "in", 2026, 6, 14), ["định kỳ báo cáo 6 tháng (ngày 14 tháng 6)"]],
    [dueOn("quý (ngày 25)", "in", null, null, 25, "quarter"), ["tổng hợp báo cáo theo quý (ngày 25)"]],
    [dueOn("tháng (ngày 25)", "in", null, null, 25, "month"), ["gửi báo cáo tháng (ngày 25)"]],
  ],
  ignores: [
    "thành lập năm (ngày 05/12)",
    "họp quý (ngày 25)",
    "báo cáo năm (ngày 31 tháng 13)",
    "báo cáo năm (ngày 05)",
  ],
});
