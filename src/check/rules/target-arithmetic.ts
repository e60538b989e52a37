import type { Catalogue } from "../../catalogue/catalogue.ts";
import { formatNumber } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import type { ArithmeticFault } from "../../model/corpus.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { senderOf } from "../../model/sender-of.ts";
import { defineCheck, senderOfSubPlan } from "../shared/define-check.ts";

/** `name`: the sub-index, or the whole index. */
type Arithmetic = { readonly sender: string; readonly name: string } & Omit<
  ArithmeticFault,
  "planId" | "pointer" | "subIndex"
>;

export const targetArithmetic = defineCheck<Arithmetic>({
  id: "target-arithmetic",
  title: { vi: "Số liệu mục tiêu tính không khớp", en: "Target, increase and baseline do not add up" },
  about: {
    vi: "Mục tiêu, mức tăng và kết quả năm trước cộng lại không khớp: một trong ba số bị ghi nhầm. Việc cần làm: hỏi cơ quan ban hành số nào đúng.",
    en: "A target does not equal last year's result plus the increase, so one of the three figures is wrong. To do: ask the issuer which figure is right.",
  },
  *find(plan, context) {
    for (const fault of context.arithmeticFaultsOf(plan)) {
      const { planId: _, pointer, subIndex, ...figures } = fault;
      yield {
        severity: "warning",
        ...(subIndex === null ? {} : { subIndex }),
        unit: senderOf(plan),
        data: { sender: senderOf(plan), name: nameAt(plan, fault, context.catalogue), ...figures },
        evidence: placesOf(plan, pointer),
      };
    }
  },
  compares: ({ decimals: _, ...compared }) => compared,
  message: {
    vi: (d, names) => sentence(d, names.plan, "vi"),
    en: (d, names) => sentence(d, names.plan, "en"),
  },
  ask: {
    vi: (d, names) =>
      `Đề nghị ${names.sender} kiểm tra lại mục tiêu, mức tăng và kết quả năm trước của “${d.name}” trong ${names.own}.`,
    en: (d, names) =>
      `Ask ${names.sender} to check the target, the increase and last year's result of “${d.name}” in ${names.own}.`,
  },
  letterTo: senderOfSubPlan,
});

function sentence(d: Arithmetic, plan: string, lang: Lang): string {
  const figure = (of: keyof Arithmetic["decimals"]) => formatNumber(d[of], lang, d.decimals[of]);
  const [value, baseline] = [figure("value"), figure("baseline")];
  const [increase, expected] = [figure("increase"), figure("expected")];
  if (lang === "vi") {
    const change = d.rank ? "trừ mức cải thiện" : "cộng mức tăng";
    return `${plan} ghi mục tiêu của “${d.name}” là ${value}, trong khi kết quả năm ${d.year ?? "trước"} (${baseline}) ${change} (${increase}) bằng ${expected}.`;
  }
  const last = d.year === null ? "last year's result" : `${d.year}'s result`;
  return `${plan} states ${value} as the target of “${d.name}”, while ${last} (${baseline}) ${d.rank ? "minus" : "plus"} the stated change (${increase}) is ${expected}.`;
}

/** The sub-index of a target as the plan prints it; for a target of the whole index, the index. */
function nameAt(plan: PlanRecord, { pointer }: ArithmeticFault, { index }: Catalogue): string {
  const { of, position } = POSITION.exec(pointer)?.groups ?? {};
  if (of === "subIndices") return plan.subIndices[Number(position)]?.name ?? "";
  const id = plan.overall[Number(position)]?.index ?? plan.index?.id;
  return (id == null ? null : index(id)?.name) ?? plan.index?.name ?? "";
}

const POSITION = /^\/(?<of>subIndices|overall)\/(?<position>\d{1,6})\//u;
