import { dueDay } from "../../language/due-day.ts";
import { formatIsoDate } from "../../language/format.ts";
import { placesOf } from "../../model/places-of.ts";
import { defineCheck } from "../shared/define-check.ts";
import { senderOf } from "../shared/format.ts";
import { daysOf, leavesTheHouse, missedDay } from "../shared/report-day.ts";

/**
 * A sub-plan sets itself a later date for its report than the parent does, so the consolidator will wait for it. The
 * consolidator's own report is held against the date that the parent sets the consolidator; what a unit's divisions
 * hand in inside the house is the unit's affair. To do: ask the unit to move its date forward.
 */
export const reportDeadlineLate = defineCheck<{ sender: string; own: string; due: string }>({
  id: "report-deadline-late",
  title: { vi: "Thời hạn báo cáo muộn hơn quy định", en: "Report date later than the province's" },
  about:
    "Đơn vị tự đặt thời hạn báo cáo muộn hơn kế hoạch của tỉnh, cơ quan đầu mối sẽ phải chờ. Báo cáo của chính cơ quan đầu mối được đối chiếu với thời hạn tỉnh đặt riêng cho cơ quan đó; thời hạn nội bộ của các phòng không xét. Việc cần làm: đề nghị đơn vị đặt lại thời hạn.",
  *find(plan, context) {
    for (const { parent, link } of context.parentsOf(plan)) {
      const shared = parent.years.find((y) => plan.years.includes(y));
      // A parent of an earlier year sets dates of that year only.
      if (shared === undefined && parent.years.length > 0 && plan.years.length > 0) continue;
      const year = shared ?? plan.years[0] ?? parent.years[0] ?? null;
      const dues = daysOf(parent, link.duties.report, year);
      for (const [i, deadline] of plan.deadlines.entries()) {
        if (deadline.what !== "report" || deadline.bound === "after" || !leavesTheHouse(deadline, plan))
          continue;
        const own = dueDay(deadline.date, year);
        const due = own === null ? null : missedDay(own, dues);
        if (own === null || due === null) continue;
        const at = link.duties.report.find((position) => daysOf(parent, [position], year)[0] === due);
        yield {
          severity: "warning",
          unit: senderOf(plan),
          data: { sender: senderOf(plan), own: formatIsoDate(own, "vi"), due: formatIsoDate(due, "vi") },
          evidence: [...placesOf(plan, `/deadlines/${i}`), ...placesOf(parent, `/deadlines/${at}`)],
          related: [parent.id],
        };
      }
    }
  },
  message: {
    vi: (d) => `${d.sender} đặt thời hạn báo cáo ${d.own}, muộn hơn thời hạn ${d.due} tại kế hoạch của tỉnh.`,
    en: (d) => `${d.sender} plans to report by ${d.own}, later than the province's date of ${d.due}.`,
  },
  ask: {
    vi: (d) => `Đề nghị ${d.sender} điều chỉnh thời hạn báo cáo, chậm nhất ngày ${d.due}.`,
    en: (d) => `Ask ${d.sender} to report by ${d.due} at the latest.`,
  },
});
