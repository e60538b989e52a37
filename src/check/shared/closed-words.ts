import { documentNameInside } from "../../language/document-name.ts";
import type { ClosedParent } from "../../model/corpus.ts";
import type { Wording } from "../../model/finding.ts";
import type { PlanRecord } from "../../model/plan.ts";

/** The sentence that a year is over. */
export const yearIsOver = {
  vi: (year: number, next: number) => `Năm ${year} đã kết thúc, tỉnh đã có kế hoạch năm ${next}.`,
  en: (year: number, next: number) => `The year ${year} is over, and the province has its plan for ${next}.`,
};

/** What to do about a fault of a unit's plan for a year that is over, which the unit would be asked to mend. */
export function askOfClosed(plan: PlanRecord, { year, nextYear }: ClosedParent): Wording {
  const name = documentNameInside(plan);
  return {
    vi: `Ghi nhận; năm ${year} đã kết thúc, tỉnh đã có kế hoạch năm ${nextYear} nên không đề nghị sửa ${name.vi}.`,
    en: `Note it; the year ${year} is over and the province has its plan for ${nextYear}, so do not ask for a change of ${name.en}.`,
  };
}
