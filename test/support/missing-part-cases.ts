import type { Check } from "../../src/check/shared/define-check.ts";
import type { CasePlan } from "./case-plan.ts";
import { type CheckCase, type CheckCases, cases } from "./cases.ts";

/**
 * The cases of a check for a part that every document must have.
 * @param absent a plan without the part
 * @param present a case with the part
 * @param contains words of the finding
 */
export function missingPartCases(
  rule: Check,
  absent: CasePlan,
  present: CheckCase,
  contains: string,
): CheckCases {
  return cases(rule, [
    present,
    {
      name: { vi: "Có trang không đọc được", en: "A page was not read" },
      plans: [{ ...absent, warnings: ["ocr-needed"] }],
      finds: [],
    },
    {
      name: { vi: "Bản quét đọc chưa tốt", en: "A poor scan" },
      plans: [{ ...absent, pageConfidence: 0.5 }],
      finds: [],
    },
    {
      name: { vi: "Công văn", en: "A letter" },
      plans: [{ ...absent, kind: "other", docType: "cong-van" }],
      finds: [],
    },
    {
      name: { vi: "Văn bản không có phần này", en: "The document has no such part" },
      plans: [absent],
      finds: [{ severity: "info", planId: absent.id, contains }],
    },
  ]);
}
