import { formatIsoDate } from "../../language/format.ts";
import { placesOf } from "../../model/places-of.ts";
import { senderOf } from "../../model/sender-of.ts";
import { defineCheck } from "../shared/define-check.ts";

export const issuedLate = defineCheck<{ sender: string; due: string }>({
  id: "issued-late",
  title: { vi: "Ban hành chậm", en: "Issued late" },
  about: {
    vi: "Kế hoạch của đơn vị ban hành sau thời hạn kế hoạch của tỉnh đặt ra. “Trước ngày” và “chậm nhất ngày” đều tính cả ngày đó; nếu để trống ngày thì chỉ coi là chậm khi cả tháng đã quá hạn. Việc cần làm: ghi nhận.",
    en: "A sub-plan was issued after the day that the province's plan sets. “Trước ngày D” and “chậm nhất ngày D” both include D; if the day is blank, a plan is late only if the whole month is late. To do: note it.",
  },
  superseded: true,
  *find(plan, context) {
    for (const late of context.lateFor(plan)) {
      yield {
        severity: "warning",
        unit: senderOf(plan),
        data: {
          sender: senderOf(plan),
          due: late.due,
        },
        evidence: [...placesOf(plan, "/issueDate"), ...placesOf(late.parent, `/deadlines/${late.deadline}`)],
        related: [late.parentId],
      };
    }
  },
  message: {
    vi: (d, { plan, related: [parent] }) =>
      `${plan} ban hành chậm so với thời hạn ${formatIsoDate(d.due, "vi")} tại ${parent}.`,
    en: (d, { plan, related: [parent] }) =>
      `${plan} was issued after ${formatIsoDate(d.due, "en")}, the due date in ${parent}.`,
  },
  ask: null,
});
