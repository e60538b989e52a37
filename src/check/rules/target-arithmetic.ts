import { formatFigures } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord, Target } from "../../model/plan.ts";
import { type StatedTarget, targetsOf } from "../../model/stated-targets.ts";
import { defineCheck } from "../shared/define-check.ts";
import { senderOf } from "../shared/format.ts";

// Figures are printed with two decimals; the rest is what binary fractions leave over.
const TOLERANCE = 0.005 + 1e-9;

interface Arithmetic {
  readonly sender: string;
  readonly value: number;
  readonly increase: number;
  readonly baseline: number;
  readonly year: number | null;
  /** A better rank is a lower number. */
  readonly rank: boolean;
  readonly expected: number;
}

/**
 * A target, its increase and last year's result do not add up: one of the three is a slip of the pen. To do: ask the
 * issuer which figure holds.
 */
export const targetArithmetic = defineCheck<Arithmetic>({
  id: "target-arithmetic",
  title: { vi: "Số liệu mục tiêu tính không khớp", en: "Target, increase and result do not add up" },
  about:
    "Mục tiêu, mức tăng và kết quả năm trước cộng lại không khớp: một trong ba số bị ghi nhầm. Việc cần làm: hỏi cơ quan ban hành số nào đúng.",
  *find(plan) {
    for (const { target, pointer, subIndex } of allTargets(plan)) {
      const { value, increase } = target;
      const baseline = target.baseline?.value ?? null;
      if (value === null || increase === null || baseline === null) continue;
      if (!["score", "percent", "rank"].includes(target.kind)) continue;
      const rank = target.kind === "rank";
      const expected = rank ? baseline - increase : baseline + increase;
      if (Math.abs(value - expected) <= TOLERANCE) continue;
      const year = target.baseline?.year ?? null;
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
  const figures = formatFigures([d.value, d.baseline, d.increase, d.expected], lang);
  const [value, baseline, increase, expected] = figures;
  if (lang === "vi") {
    const change = d.rank ? "trừ mức cải thiện" : "cộng mức tăng";
    return `Mục tiêu ghi ${value}, trong khi kết quả năm ${d.year ?? "trước"} (${baseline}) ${change} (${increase}) bằng ${expected}.`;
  }
  const last = d.year === null ? "last year's result" : `${d.year}'s result`;
  return `The target says ${value}, while ${last} (${baseline}) ${d.rank ? "less" : "plus"} the stated change (${increase}) makes ${expected}.`;
}

function allTargets(plan: PlanRecord): (StatedTarget & { subIndex: string | null })[] {
  const whole = plan.overall.flatMap(({ targets }, i) =>
    targets.map((target: Target, j) => ({ target, pointer: `/overall/${i}/targets/${j}`, subIndex: null })),
  );
  const parts = plan.subIndices.flatMap(({ id }, i) =>
    targetsOf(plan, i).map((stated) => ({ ...stated, subIndex: id })),
  );
  return [...parts, ...whole];
}
