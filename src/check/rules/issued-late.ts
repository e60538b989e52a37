import { formatDate, formatDateOf, formatIsoDate } from "../../language/format.ts";
import type { PartialDate } from "../../model/date.ts";
import { placesOf } from "../../model/places-of.ts";
import { defineCheck } from "../shared/define-check.ts";
import { senderOf } from "../shared/plan-name.ts";

export const issuedLate = defineCheck<{ sender: string; issued: PartialDate; due: string }>({
  id: "issued-late",
  title: { vi: "Ban hành chậm", en: "Issued late" },
  about: {
    vi: "Kế hoạch của đơn vị ban hành sau thời hạn kế hoạch của tỉnh đặt ra. “Trước ngày” và “chậm nhất ngày” đều tính cả ngày đó; nếu để trống ngày thì chỉ coi là chậm khi cả tháng đã quá hạn. Việc cần làm: ghi nhận, nhắc đơn vị.",
    en: "A sub-plan was issued after the day that the province's plan sets. “Trước ngày D” and “chậm nhất ngày D” both include D; with a blank day a plan is late only if the whole month is. To do: note it and remind the unit.",
  },
  *find(plan, context) {
    for (const late of context.lateFor(plan)) {
      const parent = context.plan(late.parentId);
      if (!parent) continue;
      yield {
        severity: "warning",
        unit: senderOf(plan),
        data: {
          sender: senderOf(plan),
          issued: plan.issueDate,
          due: late.due,
        },
        evidence: [...placesOf(plan, "/issueDate"), ...placesOf(parent, `/deadlines/${late.deadline}`)],
        related: [parent.id],
      };
    }
  },
  message: {
    vi: (d) =>
      `${d.sender} ban hành kế hoạch ${formatDateOf(d.issued, "vi")}, chậm so với thời hạn ${formatIsoDate(d.due, "vi")} tại kế hoạch của tỉnh.`,
    en: (d) =>
      `${d.sender} issued its plan ${d.issued.day === null ? "in" : "on"} ${formatDate(d.issued, "en")}, after the province's date of ${formatIsoDate(d.due, "en")}.`,
  },
  ask: null,
});
