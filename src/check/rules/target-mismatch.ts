import { formatFigure, formatList } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import { findSubIndex, subIndexKey } from "../../language/sub-index-key.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord, Target } from "../../model/plan.ts";
import { comparable, targetsOf } from "../../model/stated-targets.ts";
import { defineCheck } from "../shared/define-check.ts";
import { senderOf } from "../shared/format.ts";

// Figures are printed with two decimals.
const TOLERANCE = 0.005;

type Part = "value" | "valueTo" | "increase" | "baseline";

interface Mismatch {
  readonly name: string;
  readonly sender: string;
  /** Each figure that differs: the plan's own, and the parent's. */
  readonly differing: readonly { readonly part: Part; readonly own: number; readonly parent: number }[];
}

const WORDS: { readonly [lang in Lang]: Readonly<Record<Part, string>> } = {
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

/**
 * A sub-plan states another figure for a target than its parent: the target itself, the increase or last year's
 * result. The province is judged by one figure, so a slip here misleads everyone who works by the unit's plan. To do:
 * ask the unit to correct the figure, or to say that it means to do better.
 */
export const targetMismatch = defineCheck<Mismatch>({
  id: "target-mismatch",
  title: { vi: "Mục tiêu lệch so với kế hoạch của tỉnh", en: "Target differs from the province's" },
  about:
    "Số liệu mục tiêu trong kế hoạch của đơn vị khác kế hoạch của tỉnh: mục tiêu, mức tăng hoặc kết quả năm trước. Ai làm theo kế hoạch của đơn vị sẽ theo số sai. Việc cần làm: đề nghị đơn vị điều chỉnh, hoặc xác nhận là phấn đấu cao hơn.",
  *find(plan, context) {
    for (const [i, subIndex] of plan.subIndices.entries()) {
      for (const own of targetsOf(plan, i)) {
        for (const { parent } of context.parentsOf(plan)) {
          const theirs = findSubIndex(parent.subIndices, subIndexKey(subIndex))
            .flatMap((position) => targetsOf(parent, position))
            .filter(({ target }) => comparable(own.target, target) && forYears(plan, parent, target));
          if (theirs.length === 0) continue;
          const all = theirs.map(({ target }) => differences(own.target, target));
          if (all.some((differing) => differing.length === 0)) break;
          yield {
            severity: "error",
            subIndex: subIndexKey(subIndex),
            unit: senderOf(plan),
            data: { name: subIndex.name, sender: senderOf(plan), differing: all[0]! },
            evidence: [...placesOf(plan, own.pointer), ...placesOf(parent, theirs[0]!.pointer)],
            related: [parent.id],
          };
          break;
        }
      }
    }
  },
  message: {
    vi: (d) => `Chỉ số “${d.name}”: ${figures(d, "vi")}.`,
    en: (d) => `Sub-index “${d.name}”: ${figures(d, "en")}.`,
  },
  ask: {
    vi: (d) =>
      `Đề nghị ${d.sender} rà soát, điều chỉnh số liệu của chỉ số “${d.name}” cho khớp với kế hoạch của tỉnh.`,
    en: (d) => `Ask ${d.sender} to bring its figures for “${d.name}” in line with the province's plan.`,
  },
});

/** A parent of an earlier year sets no target for a later one, unless it names the year. */
function forYears(plan: PlanRecord, parent: PlanRecord, target: Target): boolean {
  const years = target.year === null ? parent.years : [target.year];
  return plan.years.length === 0 || years.length === 0 || years.some((year) => plan.years.includes(year));
}

function differences(own: Target, parent: Target): Mismatch["differing"] {
  const sameYear = own.baseline?.year === parent.baseline?.year;
  const pairs: [Part, number | null | undefined, number | null | undefined][] = [
    ["value", own.value, parent.value],
    ["valueTo", own.valueTo, parent.valueTo],
    ["increase", own.increase, parent.increase],
    ["baseline", own.baseline?.value, sameYear ? parent.baseline?.value : null],
  ];
  return pairs.flatMap(([part, mine, theirs]) =>
    mine != null && theirs != null && Math.abs(mine - theirs) > TOLERANCE
      ? [{ part, own: mine, parent: theirs }]
      : [],
  );
}

function figures({ differing, sender }: Mismatch, lang: Lang): string {
  const each = differing.map(({ part, own, parent }) => {
    const [mine, theirs] = [formatFigure(own, lang), formatFigure(parent, lang)];
    return lang === "vi"
      ? `${WORDS.vi[part]} ${mine} (kế hoạch của tỉnh: ${theirs})`
      : `${WORDS.en[part]} ${mine} (the province's plan: ${theirs})`;
  });
  return lang === "vi"
    ? `kế hoạch của ${sender} ghi ${formatList(each, "vi")}`
    : `the plan of ${sender} states ${formatList(each, "en")}`;
}
