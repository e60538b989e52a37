import { formatDate } from "../../language/format.ts";
import { placesOf } from "../../model/places-of.ts";
import { senderOf } from "../../model/sender-of.ts";
import { defineCheck } from "../shared/define-check.ts";

export const dateBlank = defineCheck<{
  sender: string;
  date: string;
  dateEn: string;
  blank: "day" | "month";
}>({
  id: "date-blank",
  title: { vi: "Chưa có ngày", en: "Date blank" },
  about: {
    vi: "Có dòng ngày nhưng để trống ngày hoặc tháng, nên không biết kế hoạch có kịp thời hạn không. Việc cần làm: xin bản đã ghi ngày.",
    en: "The date line is there, but its day or month is blank, so nobody can tell whether the plan is in time. To do: ask for the dated copy.",
  },
  *find(plan) {
    const { year, month, day } = plan.issueDate;
    const parts = [year, month, day].filter((part) => part !== null);
    if (parts.length === 0 || (month !== null && day !== null)) return;
    yield {
      severity: "warning",
      unit: senderOf(plan),
      data: {
        sender: senderOf(plan),
        date: formatDate(plan.issueDate, "vi"),
        dateEn: formatDate(plan.issueDate, "en"),
        blank: month === null ? "month" : "day",
      },
      evidence: placesOf(plan, "/issueDate"),
    };
  },
  message: {
    vi: (d, names) => `${names.plan} để trống ${d.blank === "month" ? "ngày, tháng" : "ngày"} ban hành.`,
    en: (d, names) =>
      `${names.plan} leaves the ${d.blank === "month" ? "day and month" : "day"} of issue blank.`,
  },
  ask: {
    vi: (d) => `Đề nghị ${d.sender} gửi bản đã ghi đủ ngày, tháng ban hành.`,
    en: (d) => `Ask ${d.sender} for the copy with its full date.`,
  },
});
