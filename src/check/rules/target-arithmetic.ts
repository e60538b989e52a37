import { formatFigures } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import type { ArithmeticFault } from "../../model/corpus.ts";
import { placesOf } from "../../model/places-of.ts";
import { defineCheck } from "../shared/define-check.ts";
import { senderOf } from "../shared/plan-name.ts";

type Arithmetic = { readonly sender: string } & Pick<
  ArithmeticFault,
  "value" | "increase" | "baseline" | "year" | "rank" | "expected"
>;

export const targetArithmetic = defineCheck<Arithmetic>({
  id: "target-arithmetic",
  title: { vi: "Số liệu mục tiêu tính không khớp", en: "Target, increase and baseline do not add up" },
  about: {
    vi: "Mục tiêu, mức tăng và kết quả năm trước cộng lại không khớp: một trong ba số bị ghi nhầm. Việc cần làm: hỏi cơ quan ban hành số nào đúng.",
    en: "A target is not last year's result plus the increase, so one of the three figures is wrong. To do: ask the issuer which figure is right.",
  },
  *find(plan, context) {
    for (const fault of context.arithmeticFaultsOf(plan)) {
      const { pointer, subIndex, value, increase, baseline, year, rank, expected } = fault;
      yield {
        severity: "warning",
        ...(subIndex === null ? {} : { subIndex }),
        unit: senderOf(plan),
        data: { sender: senderOf(plan), value, increase, baseline, year, rank, expected },
        evidence: placesOf(plan, pointer),
      };
    }
  },
  message: {
    vi: (d) => sentence(d, "vi"),
    en: (d) => sentence(d, "en"),
  },
  ask: {
    vi: (d) => `Đề nghị ${d.sender} kiểm tra lại mục tiêu, mức tăng và kết quả năm trước.`,
    en: (d) => `Ask ${d.sender} to check the target, the increase and last year's result.`,
  },
});

function sentence(d: Arithmetic, lang: Lang): string {
  const [value, baseline, increase, expected] = formatFigures(
    [d.value, d.baseline, d.increase, d.expected],
    lang,
  );
  if (lang === "vi") {
    const change = d.rank ? "trừ mức cải thiện" : "cộng mức tăng";
    return `Mục tiêu ghi ${value}, trong khi kết quả năm ${d.year ?? "trước"} (${baseline}) ${change} (${increase}) bằng ${expected}.`;
  }
  const last = d.year === null ? "last year's result" : `${d.year}'s result`;
  return `The target says ${value}, while ${last} (${baseline}) ${d.rank ? "less" : "plus"} the stated change (${increase}) makes ${expected}.`;
}
