import { earliestIso, latestIso } from "../../language/dates.ts";
import { dueDay, latestDueDay } from "../../language/due-day.ts";
import { fold } from "../../language/fold.ts";
import { formatIsoDate, formatList } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import { regex } from "../../language/regex.ts";
import { placesOf } from "../../model/places-of.ts";
import type { Deadline, PlanRecord } from "../../model/plan.ts";
import { senderOf } from "../../model/sender-of.ts";
import type { CheckContext } from "../shared/check-context.ts";
import { defineCheck, senderOfSubPlan } from "../shared/define-check.ts";
import { isCertain } from "../shared/is-certain.ts";

interface Past {
  readonly sender: string;
  readonly dues: readonly string[];
}

/** Words that show a result already achieved, or a deadline set by another document. */
const REPORTED = regex`(?<!\p{L})(?:đã|tính đến|kể từ|theo (?:kế hoạch|quyết định|công văn|chỉ thị|nghị quyết|quy định)|tại (?:kế hoạch|quyết định|công văn))(?!\p{L})`;

export const deadlineInPast = defineCheck<Past>({
  id: "deadline-in-past",
  title: { vi: "Thời hạn trước ngày ban hành", en: "Deadline before the date of issue" },
  about: {
    vi: "Kế hoạch đặt thời hạn sớm hơn ngày ban hành của chính nó: thường là chép từ năm trước hoặc ghi nhầm năm. Không xét thời hạn định kỳ, thời hạn không ghi rõ năm, thời hạn nhắc lại của văn bản khác và kết quả đã đạt. Việc cần làm: đề nghị đơn vị sửa thời hạn.",
    en: "A plan sets a deadline before its own date of issue, usually copied from last year or with a wrong year. Not checked: recurring deadlines, deadlines without a year, deadlines of other documents, reported results. To do: ask the unit to correct it.",
  },
  *find(plan, context) {
    const issued = earliestIso(plan.issueDate);
    if (issued === null || !isCertain(plan, "/issueDate")) return;
    const past = plan.deadlines.flatMap((stated, i) => {
      const due = ownDay(stated, plan);
      if (due === null || latestDueDay(due) >= issued || !isCertain(plan, `/deadlines/${i}`)) return [];
      return repeatsParent(stated, plan, context) ? [] : [{ due, pointer: `/deadlines/${i}` }];
    });
    if (past.length === 0) return;
    yield {
      severity: "warning",
      unit: senderOf(plan),
      data: {
        sender: senderOf(plan),
        dues: [...new Set(past.map(({ due }) => due))].sort(),
      },
      evidence: [...past.flatMap(({ pointer }) => placesOf(plan, pointer)), ...placesOf(plan, "/issueDate")],
    };
  },
  message: {
    vi: (d, names) =>
      `${names.plan} đặt thời hạn ${listed(d, "vi")}, trước ngày ban hành của chính kế hoạch.`,
    en: (d, names) => `${names.plan} sets a deadline of ${listed(d, "en")}, before its own date of issue.`,
  },
  ask: {
    vi: (_, names) => `Đề nghị ${names.sender} kiểm tra lại thời hạn trong ${names.own}.`,
    en: (_, names) => `Ask ${names.sender} to check the deadlines in ${names.own}.`,
  },
  letterTo: senderOfSubPlan,
});

const listed = ({ dues }: Past, lang: Lang) =>
  formatList(
    dues.map((due) => formatIsoDate(due, lang)),
    lang,
  );

/** A plan's own deadline (see `dueDay`); null where it recurs, states no year or may not be its own. */
function ownDay({ date, bound, what, text }: Deadline, plan: PlanRecord): string | null {
  if (date.recurring !== null || date.year === null || bound === "after" || what === "other") return null;
  // A time schedule may list works done before its approval ("2/2024"); only a day is set by mistake.
  if (bound === "in" && date.month !== null && date.day === null) return null;
  // The unit repeats the due date of its own plan; `issued-late` checks that date.
  if (what === "sub-plan" && plan.planKind === "sub-plan") return null;
  if (!date.text.includes(String(date.year)) || REPORTED.test(fold(text))) return null;
  return dueDay(date, null);
}

function repeatsParent(
  { date, what }: Deadline,
  plan: PlanRecord,
  { parentsOf, answeredParentsOf }: CheckContext,
): boolean {
  const day = latestIso(date);
  return [...parentsOf(plan), ...answeredParentsOf(plan)].some(({ parent }) =>
    parent.deadlines.some((theirs) => theirs.what === what && latestIso(theirs.date) === day),
  );
}
