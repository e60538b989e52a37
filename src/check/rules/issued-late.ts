import { entitledUnits } from "../../language/entitled-units.ts";
import { fold } from "../../language/fold.ts";
import { formatIsoDate, formatList } from "../../language/format.ts";
import { unitKey } from "../../language/unit-key.ts";
import { withCapital } from "../../language/with-capital.ts";
import { LETTER_TYPES } from "../../model/letter-types.ts";
import { placesOf } from "../../model/places-of.ts";
import type { Issuer, PlanRecord } from "../../model/plan.ts";
import { senderOf } from "../../model/sender-of.ts";
import type { CheckContext } from "../shared/check-context.ts";
import { defineCheck } from "../shared/define-check.ts";

export const issuedLate = defineCheck<{ sender: string; due: string; extendedTo: string | null }>({
  id: "issued-late",
  title: { vi: "Ban hành chậm", en: "Issued late" },
  about: {
    vi: "Kế hoạch của đơn vị ban hành sau thời hạn kế hoạch của tỉnh đặt ra. “Trước ngày” và “chậm nhất ngày” đều tính cả ngày đó; nếu để trống ngày thì chỉ coi là chậm khi cả tháng đã quá hạn. Đơn vị được công văn của tỉnh, hoặc của cơ quan nhận kế hoạch, kéo dài thời hạn thì tính theo thời hạn mới; công văn về thời hạn mà chưa đọc được kéo dài cho đơn vị nào thì được nêu tên. Việc cần làm: ghi nhận.",
    en: "A sub-plan was issued after the day that the province's plan sets. “Trước ngày D” and “chậm nhất ngày D” both include D; if the day is blank, a plan is late only if the whole month is late. Where a letter of the province, or of the body that receives the plans, extends the unit's due date, the new one counts; a letter on the due date of which it was not read whose it moves is named. To do: note it.",
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
          extendedTo: late.extended?.until ?? null,
        },
        evidence: [...placesOf(plan, "/issueDate"), ...placesOf(late.parent, `/deadlines/${late.deadline}`)],
        related: [
          late.parentId,
          ...(late.extended ? [late.extended.letterId] : lettersOnDueDate(late, context, plan.issuer)),
        ],
      };
    }
  },
  message: {
    vi: (d, { plan, related: [parent, ...letters] }) =>
      `${plan} ban hành chậm so với thời hạn ${formatIsoDate(d.due, "vi")} tại ${parent}.${d.extendedTo ? ` ${withCapital(formatList(letters, "vi"))} đã kéo dài thời hạn của đơn vị đến ${formatIsoDate(d.extendedTo, "vi")}; kế hoạch vẫn ban hành sau ngày này.` : letters.length > 0 ? ` Về thời hạn này còn có ${formatList(letters, "vi")}; cần xem đơn vị có được kéo dài thời hạn hay không.` : ""}`,
    en: (d, { plan, related: [parent, ...letters] }) =>
      `${plan} was issued after ${formatIsoDate(d.due, "en")}, the due date in ${parent}.${d.extendedTo ? ` ${formatList(letters, "en")} extends the due date of the unit to ${formatIsoDate(d.extendedTo, "en")}; the plan was issued after this day too.` : letters.length > 0 ? ` ${formatList(letters, "en")} is about this due date; see whether it was extended for the unit.` : ""}`,
  },
  ask: null,
});

const ON_DUE_DATE =
  /gia hạn|(?:lùi|kéo dài|điều chỉnh|thay đổi) (?:thêm )?(?:thời hạn|thời gian)|(?:thời hạn|thời gian) (?:ban hành|gửi|nộp|xây dựng|trình) kế hoạch/u;

/** Ids of the letters on the due date of a parent's plans that may have moved it for a plan: whose it moves was not read. */
function lettersOnDueDate(
  { parent, issuedFrom }: { readonly parent: PlanRecord; readonly issuedFrom: string },
  { corpus }: CheckContext,
  sender: Issuer | null,
): string[] {
  const { id: parentId, number, issueDate } = parent;
  if (number?.serial == null) return [];
  const { receivers, all } = entitledUnits(parent);
  // If the parent says who receives the plans, a letter of another unit asks for a later day for that unit only.
  const isOfOther = (issuer: Issuer | null) =>
    issuer !== null &&
    receivers.size > 0 &&
    !all.has(unitKey(issuer)) &&
    (sender === null || unitKey(sender) !== unitKey(issuer));
  const mayMove = (id: string, title: string) => {
    const read = corpus.amendingLetters.flatMap(({ planId, parentId: of, extensions }) =>
      of === parentId && planId === id ? extensions : [],
    );
    if (read.length === 0) return ON_DUE_DATE.test(fold(title));
    return read.some(({ ofSome, until }) => ofSome && (until ?? issuedFrom) >= issuedFrom);
  };
  return corpus.plans.flatMap(({ id, docType, title, references, issuer }) => {
    if (isOfOther(issuer)) return [];
    const cites = references.some(
      ({ number: cited, date }) =>
        cited?.serial === number.serial &&
        cited.symbol === number.symbol &&
        (date?.iso == null || issueDate.iso === null || date.iso === issueDate.iso),
    );
    return docType !== null && LETTER_TYPES.has(docType) && cites && mayMove(id, title) ? id : [];
  });
}
