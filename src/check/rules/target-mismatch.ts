import { formatFigure, formatList } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import { findSubIndex } from "../../language/sub-index-key.ts";
import type { TargetComparison, TargetPart } from "../../model/corpus.ts";
import { placesOf } from "../../model/places-of.ts";
import { senderOf } from "../../model/sender-of.ts";
import { defineCheck } from "../shared/define-check.ts";

interface Mismatch {
  readonly name: string;
  readonly sender: string;
  readonly differing: TargetComparison["differing"];
}

const WORDS: { readonly [lang in Lang]: Readonly<Record<TargetPart, string>> } = {
  vi: {
    value: "mục tiêu",
    valueTo: "mức trên của mục tiêu",
    increase: "mức tăng",
    baseline: "kết quả năm trước",
  },
  en: {
    value: "the target",
    valueTo: "the target's upper end",
    increase: "the increase",
    baseline: "last year's result",
  },
};

export const targetMismatch = defineCheck<Mismatch>({
  id: "target-mismatch",
  title: { vi: "Mục tiêu lệch so với kế hoạch của tỉnh", en: "Target differs from the province's" },
  about: {
    vi: "Số liệu mục tiêu trong kế hoạch của đơn vị khác kế hoạch của tỉnh: mục tiêu, mức tăng hoặc kết quả năm trước. Ai làm theo kế hoạch của đơn vị sẽ theo số sai. Việc cần làm: đề nghị đơn vị điều chỉnh, hoặc xác nhận là phấn đấu cao hơn.",
    en: "A sub-plan states another figure for a target than the province's plan: the target, the increase or last year's result. Everybody who works by the unit's plan would use the wrong figure. To do: ask the unit to correct it, or to confirm that it aims higher.",
  },
  *find(plan, context) {
    for (const compared of context.targetComparisonsOf(plan)) {
      const parent = context.plan(compared.parentId);
      if (compared.differing.length === 0 || !parent) continue;
      const { subIndex, pointer, parentPointer, differing } = compared;
      const [position = 0] = findSubIndex(plan.subIndices, subIndex);
      yield {
        severity: "error",
        subIndex,
        unit: senderOf(plan),
        data: { name: plan.subIndices[position]!.name, sender: senderOf(plan), differing },
        evidence: [...placesOf(plan, pointer), ...placesOf(parent, parentPointer)],
        related: [parent.id],
      };
    }
  },
  message: {
    vi: (d, { inside, related: [parent] }) =>
      `Chỉ số “${d.name}”: ${inside} ghi ${figures(d, "own", "vi")}; ${parent} ghi ${figures(d, "parent", "vi")}.`,
    en: (d, { inside, related: [parent] }) =>
      `Sub-index “${d.name}”: ${inside} states ${figures(d, "own", "en")}; ${parent} states ${figures(d, "parent", "en")}.`,
  },
  ask: {
    vi: (d) =>
      `Đề nghị ${d.sender} rà soát, điều chỉnh số liệu của chỉ số “${d.name}” cho khớp với kế hoạch của tỉnh.`,
    en: (d) => `Ask ${d.sender} to bring its figures for “${d.name}” in line with the province's plan.`,
  },
});

/** "mục tiêu 6,50 và mức tăng 0,70". */
function figures({ differing }: Mismatch, whose: "own" | "parent", lang: Lang): string {
  const each = differing.map((figure) => `${WORDS[lang][figure.part]} ${formatFigure(figure[whose], lang)}`);
  return formatList(each, lang);
}
