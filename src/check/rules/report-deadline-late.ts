import { formatIsoDate, withDayNoun } from "../../language/format.ts";
import { placesOf } from "../../model/places-of.ts";
import { senderOf } from "../../model/sender-of.ts";
import { defineCheck, senderOfSubPlan } from "../shared/define-check.ts";

export const reportDeadlineLate = defineCheck<{ sender: string; own: string; due: string }>({
  id: "report-deadline-late",
  title: {
    vi: "Thời hạn báo cáo muộn hơn thời hạn của tỉnh",
    en: "Report deadline later than the province's",
  },
  about: {
    vi: "Đơn vị tự đặt thời hạn báo cáo muộn hơn kế hoạch của tỉnh, cơ quan đầu mối sẽ phải chờ. Báo cáo của chính cơ quan đầu mối được đối chiếu với thời hạn tỉnh đặt riêng cho cơ quan đó; thời hạn nội bộ của các phòng không xét. Việc cần làm: đề nghị đơn vị đặt lại thời hạn.",
    en: "A sub-plan sets a later deadline for its report than the province's plan does, so the consolidating office has to wait. The report of the consolidating office itself is compared with the date that the province sets for that office. Not checked: deadlines for a unit's own divisions. To do: ask the unit for an earlier date.",
  },
  *find(plan, context) {
    for (const late of context.lateReportsOf(plan)) {
      yield {
        severity: "warning",
        unit: senderOf(plan),
        data: {
          sender: senderOf(plan),
          own: late.day,
          due: late.due,
        },
        evidence: [
          ...placesOf(plan, `/deadlines/${late.deadline}`),
          ...placesOf(late.parent, `/deadlines/${late.parentDeadline}`),
        ],
        related: [late.parentId],
      };
    }
  },
  message: {
    vi: (d, { plan, related: [parent] }) =>
      `${plan} đặt thời hạn báo cáo ${formatIsoDate(d.own, "vi")}, muộn hơn thời hạn ${formatIsoDate(d.due, "vi")} tại ${parent}.`,
    en: (d, { plan, related: [parent] }) =>
      `${plan} sets ${formatIsoDate(d.own, "en")} as the date of the report, later than ${formatIsoDate(d.due, "en")} in ${parent}.`,
  },
  ask: {
    vi: (d, names) =>
      `Đề nghị ${names.sender} điều chỉnh thời hạn báo cáo trong ${names.own} cho phù hợp với thời hạn của tỉnh là ${withDayNoun(formatIsoDate(d.due, "vi"))}.`,
    en: (d, names) =>
      `Ask ${names.sender} to bring the date of the report in ${names.own} into line with the province's, ${formatIsoDate(d.due, "en")}.`,
  },
  letterTo: senderOfSubPlan,
});
