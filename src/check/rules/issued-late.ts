import { fold } from "../../language/fold.ts";
import { formatIsoDate, formatList } from "../../language/format.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { senderOf } from "../../model/sender-of.ts";
import type { CheckContext } from "../shared/check-context.ts";
import { defineCheck } from "../shared/define-check.ts";

export const issuedLate = defineCheck<{ sender: string; due: string }>({
  id: "issued-late",
  title: { vi: "Ban hành chậm", en: "Issued late" },
  about: {
    vi: "Kế hoạch của đơn vị ban hành sau thời hạn kế hoạch của tỉnh đặt ra. “Trước ngày” và “chậm nhất ngày” đều tính cả ngày đó; nếu để trống ngày thì chỉ coi là chậm khi cả tháng đã quá hạn. Nếu có công văn về thời hạn gửi kế hoạch (gia hạn, kéo dài) dẫn kế hoạch của tỉnh thì nêu công văn đó. Việc cần làm: ghi nhận.",
    en: "A sub-plan was issued after the day that the province's plan sets. “Trước ngày D” and “chậm nhất ngày D” both include D; if the day is blank, a plan is late only if the whole month is late. A letter on the due date (an extension) that cites the province's plan is named. To do: note it.",
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
        related: [late.parentId, ...lettersOnDueDate(late.parent, context)],
      };
    }
  },
  message: {
    vi: (d, { plan, related: [parent, ...letters] }) =>
      `${plan} ban hành chậm so với thời hạn ${formatIsoDate(d.due, "vi")} tại ${parent}.${letters.length > 0 ? ` Về thời hạn này còn có ${formatList(letters, "vi")}; cần xem đơn vị có được kéo dài thời hạn hay không.` : ""}`,
    en: (d, { plan, related: [parent, ...letters] }) =>
      `${plan} was issued after ${formatIsoDate(d.due, "en")}, the due date in ${parent}.${letters.length > 0 ? ` ${formatList(letters, "en")} is about this due date; see whether it was extended for the unit.` : ""}`,
  },
  ask: null,
});

const LETTERS: ReadonlySet<string> = new Set(["cong-van", "thong-bao", "cong-dien"]);
const ON_DUE_DATE =
  /gia hạn|(?:lùi|kéo dài|điều chỉnh|thay đổi) (?:thêm )?(?:thời hạn|thời gian)|(?:thời hạn|thời gian) (?:ban hành|gửi|nộp|xây dựng|trình) kế hoạch/u;

/** Ids of the letters on the due date of a parent's plans: they may have moved it for some units. */
function lettersOnDueDate({ number, issueDate }: PlanRecord, { corpus }: CheckContext): string[] {
  if (number?.serial == null) return [];
  return corpus.plans.flatMap(({ id, docType, title, references }) => {
    const cites = references.some(
      ({ number: cited, date }) =>
        cited?.serial === number.serial &&
        cited.symbol === number.symbol &&
        (date?.iso == null || issueDate.iso === null || date.iso === issueDate.iso),
    );
    return docType !== null && LETTERS.has(docType) && cites && ON_DUE_DATE.test(fold(title)) ? id : [];
  });
}
