import { dueOn } from "../../../../test/support/due-date-examples.ts";
import { corpus } from "../../../../test/support/rule-corpus.ts";
import { dueDayBeforeReport, dueDayOfReport } from "./report-day.ts";

const context = { year: 2026, issued: { year: 2026, month: 2, day: 10, iso: "2026-02-10" } };

export default corpus(dueDayOfReport, {
  context,
  finds: [
    [
      dueOn("ngày 30/6/2026", "in", 2026, 6, 30),
      [
        "Báo cáo Giám đốc Sở ngày 30/6/2026",
        "Phòng A tổng hợp, gửi danh sách về Văn phòng vào ngày 30/6/2026",
      ],
    ],
    [dueOn("ngày 15/5", "in", 2026, 5, 15), ["nộp hồ sơ cho Ban Tổ chức ngày 15/5"]],
  ],
  ignores: [
    // Before the day of issue, or the day of a document or an event.
    "gửi kết quả ngày 05/01/2026",
    "báo cáo theo Công văn số 12/SNV ngày 30/6/2026",
    "trình Hội đồng tại kỳ họp ngày 30/6/2026",
    "mời báo cáo viên cho ngày 30/6/2026",
    "Hội nghị ngày 30/6/2026",
    "gửi trước ngày 30/6/2026",
  ],
});

export const beforeReport = corpus(dueDayBeforeReport, {
  context,
  finds: [
    [
      dueOn("Ngày 05/10/2026", "in", 2026, 10, 5),
      ["Ngày 05/10/2026, các sở phải có báo cáo", "Ngày 05/10/2026: gửi báo cáo về Sở Nội vụ"],
    ],
    [
      dueOn("Đến ngày 30/9/2026", "by", 2026, 9, 30),
      ["Đến ngày 30/9/2026, các sở báo cáo kết quả khắc phục về UBND tỉnh"],
    ],
    [dueOn("Ngày 20/11/2026", "by", 2026, 11, 20), ["Ngày 20/11/2026 là hạn cuối các xã nộp báo cáo"]],
  ],
  ignores: [
    // Before the day of issue, or the day of a meeting or of what was done.
    "Ngày 05/01/2026, các sở phải có báo cáo",
    "Ngày 20/10/2026, UBND tỉnh họp nghe các sở báo cáo",
    "Ngày 20/10/2026, Sở Nội vụ đã có báo cáo",
    "Ngày 20/10/2026, tổ chức hội nghị",
  ],
});
