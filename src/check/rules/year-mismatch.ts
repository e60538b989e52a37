import { formatList } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import { greatestOf, leastOf } from "../../model/lists.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { defineCheck } from "../shared/define-check.ts";
import { parentMismatch } from "../shared/parent-mismatch.ts";

interface Years {
  readonly sender: string;
  readonly years: readonly number[];
  readonly parentYears: readonly number[];
}

export const yearMismatch = defineCheck<Years>({
  id: "year-mismatch",
  title: { vi: "Năm khác với kế hoạch được triển khai", en: "Year differs from the plan that it implements" },
  about: {
    vi: "Kế hoạch của đơn vị dẫn kế hoạch của tỉnh cho năm khác: thường là chép căn cứ của năm trước. Không xét khi một trong hai văn bản không ghi năm, khi kế hoạch của tỉnh áp dụng cả những năm tiếp theo, hoặc khi đơn vị còn triển khai kế hoạch khác. Việc cần làm: đề nghị đơn vị kiểm tra căn cứ.",
    en: "A sub-plan implements a plan of the province for another year, usually because last year's reference was copied. Not checked where either plan states no year, where the province's plan also applies to later years, or where the sub-plan implements another plan as well. To do: ask the unit to check what it cites.",
  },
  find: (plan, context) =>
    parentMismatch(plan, context, "/title", (parent) =>
      plan.years.length === 0 || parent.years.length === 0 || servesEachOther(plan, parent)
        ? null
        : { years: plan.years, parentYears: parent.years },
    ),
  message: {
    vi: (d, names) =>
      `${names.plan} là kế hoạch năm ${listed(d.years, "vi")}, nhưng triển khai ${names.related[0]} cho năm ${listed(d.parentYears, "vi")}.`,
    en: (d, names) =>
      `${names.plan} is for ${listed(d.years, "en")}, but implements ${names.related[0]} for ${listed(d.parentYears, "en")}.`,
  },
  ask: {
    vi: (_, names) => `Đề nghị ${names.sender} kiểm tra lại năm và văn bản căn cứ của ${names.own}.`,
    en: (_, names) => `Ask ${names.sender} to check the year of ${names.own} and the plan that it cites.`,
  },
});

/** Whether two plans have a year in common, or one of them also applies to later years and the other begins later. */
function servesEachOther(a: PlanRecord, b: PlanRecord): boolean {
  const isWithin = (open: PlanRecord, other: PlanRecord) =>
    open.openEnded && leastOf(open.years) <= greatestOf(other.years);
  return a.years.some((year) => b.years.includes(year)) || isWithin(a, b) || isWithin(b, a);
}

const listed = (years: readonly number[], lang: Lang) => formatList(years.map(String), lang);
