import { formatDate } from "../../language/format.ts";
import { isFromPicture } from "../../model/is-from-picture.ts";
import { placesOf } from "../../model/places-of.ts";
import { senderOf } from "../../model/sender-of.ts";
import { defineCheck, senderOfSubPlan } from "../shared/define-check.ts";

interface Blank {
  readonly sender: string;
  readonly date: string;
  readonly dateEn: string;
  readonly blank: "day" | "month";
  /** The date line was recognised on a scan, where a handwritten day may be lost. */
  readonly recognised: boolean;
}

export const dateBlank = defineCheck<Blank>({
  id: "date-blank",
  title: { vi: "Chưa có ngày", en: "Date blank" },
  about: {
    vi: "Có dòng ngày nhưng để trống ngày hoặc tháng, nên không biết kế hoạch có kịp thời hạn không. Ở bản quét, ngày viết tay hoặc đóng dấu có thể không nhận dạng được, nên chỉ nêu là chưa đọc được. Việc cần làm: xin bản đã ghi ngày; với bản quét, mở tệp xem ngày.",
    en: "The document has a date line, but its day or month is blank, so it is not known whether the plan was issued in time. On a scan, a handwritten or stamped day may not be recognised, so the finding only says that it could not be read. To do: ask for the dated copy; for a scan, look at the day in the file.",
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
        recognised: isFromPicture(plan, "/issueDate"),
      },
      evidence: placesOf(plan, "/issueDate"),
    };
  },
  compares: ({ recognised: _, ...compared }) => compared,
  message: {
    vi: (d, names) =>
      d.recognised
        ? `Chưa đọc được ${BLANK.vi[d.blank]} ban hành trên bản quét của ${names.inside}; phần này có thể viết tay, đóng dấu hoặc để trống.`
        : `${names.plan} để trống ${BLANK.vi[d.blank]} ban hành.`,
    en: (d, names) =>
      d.recognised
        ? `The ${BLANK.en[d.blank]} of issue could not be read on the scan of ${names.inside}; it may be handwritten, stamped or blank.`
        : `${names.plan} leaves the ${BLANK.en[d.blank]} of issue blank.`,
  },
  ask: {
    vi: (d, names) =>
      d.recognised
        ? `Mở tệp xem ngày ban hành; nếu để trống, đề nghị ${names.sender} gửi bản đã ghi đủ ngày, tháng ban hành của ${names.own}.`
        : `Đề nghị ${names.sender} gửi bản đã ghi đủ ngày, tháng ban hành của ${names.own}.`,
    en: (d, names) =>
      d.recognised
        ? `Look at the date in the file; if it is blank, ask ${names.sender} for a copy of ${names.own} with its full date.`
        : `Ask ${names.sender} for a copy of ${names.own} with its full date.`,
  },
  letterTo: (d, finding) => (d.recognised ? [] : senderOfSubPlan(d, finding)),
});

const BLANK = {
  vi: { day: "ngày", month: "ngày, tháng" },
  en: { day: "day", month: "day and month" },
} as const;
