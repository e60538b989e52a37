import { formatNumber } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import { addFigures, printedFigure } from "../../language/printed-figure.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { PrintedFigure } from "../../model/printed-figure.ts";
import { senderOf } from "../../model/sender-of.ts";
import { statedTargets } from "../../model/stated-targets.ts";
import { totalsAgree } from "../../model/tolerances.ts";
import { defineCheck, senderOfSubPlan } from "../shared/define-check.ts";

interface Total {
  readonly sender: string;
  readonly index: string;
  readonly year: number;
  readonly parts: readonly number[];
  readonly sum: number;
  readonly total: number;
  /** Decimals of the parts, the sum and the total. */
  readonly decimals: readonly number[];
}

export const baselineTotal = defineCheck<Total>({
  id: "baseline-total",
  title: { vi: "Tổng điểm năm trước không khớp", en: "Last year's results do not add up to the total" },
  about: {
    vi: "Điểm năm trước của các chỉ số thành phần cộng lại không bằng tổng điểm ghi trong cùng văn bản. Chỉ xét khi bộ chỉ số là tổng các thành phần và văn bản ghi đủ các thành phần. Việc cần làm: hỏi cơ quan ban hành số nào đúng.",
    en: "Last year's results of the sub-indices do not add up to the total that the same document states. Checked only where the index is the sum of its sub-indices and the document states all of them. To do: ask the issuer which figure is right.",
  },
  *find(plan, { catalogue }) {
    for (const [i, { index, baseline }] of plan.overall.entries()) {
      const entry = index === null ? null : catalogue.index(index);
      if (!entry?.totalIsSum || baseline?.year == null) continue;
      const { year, value: total } = baseline;
      const found = catalogue.subIndicesOf(entry.id, year).map(({ id }) => baselineOf(plan, id, year));
      const parts = found.flatMap((part) => (part ? [part.figure] : []));
      const sum = addFigures(parts);
      if (parts.length === 0 || parts.length < found.length || totalsAgree(total, sum.value)) continue;
      const quotes = placesOf(plan, `/overall/${i}/baseline`).map(({ quote }) => quote);
      yield {
        severity: "warning",
        unit: senderOf(plan),
        data: {
          sender: senderOf(plan),
          index: entry.name,
          year,
          parts: parts.map((part) => part.value),
          sum: sum.value,
          total,
          decimals: [...parts, sum, printedFigure(total, quotes)].map(({ decimals }) => decimals),
        },
        evidence: [
          ...placesOf(plan, `/overall/${i}/baseline`),
          ...found.flatMap((part) => (part ? placesOf(plan, part.pointer) : [])),
        ],
      };
    }
  },
  compares: ({ decimals: _, ...compared }) => compared,
  message: {
    vi: (d, names) =>
      `${names.plan} ghi tổng điểm năm ${d.year} của “${d.index}” là ${totalOf(d, "vi")} điểm, nhưng điểm các chỉ số thành phần ghi trong cùng văn bản cộng lại là ${sumOf(d, "vi")} điểm.`,
    en: (d, names) =>
      `${names.plan} states ${totalOf(d, "en")} as the ${d.year} total of “${d.index}”, but the results of the sub-indices in the same document add up to ${sumOf(d, "en")}.`,
  },
  ask: {
    vi: (d, names) =>
      `Đề nghị ${names.sender} kiểm tra lại tổng điểm và điểm thành phần năm ${d.year} trong ${names.own}.`,
    en: (d, names) =>
      `Ask ${names.sender} to check the total and the results of the sub-indices for ${d.year} in ${names.own}.`,
  },
  letterTo: senderOfSubPlan,
});

interface StatedBaseline {
  readonly figure: PrintedFigure;
  readonly pointer: string;
}

function baselineOf(plan: PlanRecord, id: string, year: number): StatedBaseline | null {
  for (const [i, subIndex] of plan.subIndices.entries()) {
    if (subIndex.id !== id) continue;
    for (const { target, pointer } of statedTargets(plan, i)) {
      const { baseline } = target;
      if (target.kind !== "score" || target.criterion !== null || baseline?.value == null) continue;
      if (baseline.year === year) return { figure: printedFigure(baseline.value, target.text), pointer };
    }
  }
  return null;
}

const figuresOf = ({ parts, sum, total, decimals }: Total, lang: Lang) =>
  [...parts, sum, total].map((value, i) => formatNumber(value, lang, decimals[i]));
const totalOf = (d: Total, lang: Lang) => figuresOf(d, lang).at(-1)!;

function sumOf(d: Total, lang: Lang): string {
  const figures = figuresOf(d, lang);
  return `${figures.slice(0, -2).join(" + ")} = ${figures.at(-2)}`;
}
