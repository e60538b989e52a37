import { formatNumber } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import { placesOf } from "../../model/places-of.ts";
import { senderOf } from "../../model/sender-of.ts";
import { defineCheck, senderOfSubPlan } from "../shared/define-check.ts";
import { isCertain } from "../shared/is-certain.ts";

interface Differing {
  readonly sender: string;
  readonly name: string;
  readonly year: number;
  readonly own: number;
  readonly ownDecimals: number;
  readonly other: number;
  readonly otherDecimals: number;
}

export const baselineMismatch = defineCheck<Differing>({
  id: "baseline-mismatch",
  title: { vi: "Kết quả năm trước ghi khác nhau", en: "Last year's result is stated differently" },
  about: {
    vi: "Kết quả của cùng một năm ghi khác nhau giữa kế hoạch của đơn vị và kế hoạch của tỉnh, hoặc giữa kế hoạch của tỉnh các năm. Số làm tròn của nhau, tổng điểm lệch không quá 0,05 và số liệu riêng của tiêu chí không xét. Việc cần làm: đối chiếu với kết quả đã công bố.",
    en: "The result of one year is stated differently by a sub-plan and the province's plan, or by the province's plans of two years. Not checked: rounded figures, totals that differ by at most 0.05, figures of single criteria. To do: compare with the published result.",
  },
  *find(plan, context) {
    for (const conflict of context.resultConflictsOf(plan)) {
      const other = context.plan(conflict.otherId);
      if (!other) continue;
      const [place] = placesOf(plan, conflict.pointer);
      const [otherPlace] = placesOf(other, conflict.otherPointer);
      if (!place?.pointer || !otherPlace?.pointer) continue;
      if (!isCertain(plan, place.pointer) || !isCertain(other, otherPlace.pointer)) continue;
      const section = plan.subIndices.find(({ id, name }) => (id ?? name) === conflict.subIndex);
      const index = conflict.index === null ? null : context.catalogue.index(conflict.index);
      yield {
        severity: "warning",
        ...(conflict.subIndex === null ? {} : { subIndex: conflict.subIndex }),
        unit: senderOf(plan),
        data: {
          sender: senderOf(plan),
          name: section?.name ?? index?.name ?? "",
          year: conflict.year,
          own: conflict.own,
          ownDecimals: conflict.ownDecimals,
          other: conflict.other,
          otherDecimals: conflict.otherDecimals,
        },
        evidence: [...placesOf(plan, conflict.pointer), ...placesOf(other, conflict.otherPointer)],
        related: [other.id],
      };
    }
  },
  compares: ({ ownDecimals: _, otherDecimals: __, ...compared }) => compared,
  message: {
    vi: (d, names) => {
      const [own, other] = figuresOf(d, "vi");
      return `${names.plan} ghi kết quả năm ${d.year} của “${d.name}” là ${own}; ${names.related[0]} ghi ${other}.`;
    },
    en: (d, names) => {
      const [own, other] = figuresOf(d, "en");
      return `${names.plan} states ${own} as the ${d.year} result of “${d.name}”; ${names.related[0]} states ${other}.`;
    },
  },
  ask: {
    vi: (d, names) =>
      `Đề nghị ${names.sender} đối chiếu kết quả năm ${d.year} ghi trong ${names.own} với số liệu đã công bố.`,
    en: (d, names) =>
      `Ask ${names.sender} to compare the ${d.year} result in ${names.own} with the published one.`,
  },
  letterTo: senderOfSubPlan,
});

const figuresOf = ({ own, ownDecimals, other, otherDecimals }: Differing, lang: Lang) => [
  formatNumber(own, lang, ownDecimals),
  formatNumber(other, lang, otherDecimals),
];
