import { score, unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { targetMissing } from "./target-missing.ts";

const Y_TE = unit("Sở Y tế", "so-y-te");
const answers = { number: "25/KH-UBND", day: "2024-04-10" };
const tinh = { id: "tinh", subIndices: [{ id: "pgi.2", target: score(6.2) }, { id: "pgi.3" }] } as const;

export default cases(targetMissing, [
  {
    name: { vi: "Có chỉ số, không nêu mục tiêu của tỉnh", en: "Sub-index without the province's target" },
    plans: [tinh, { id: "so-yt", unit: Y_TE, answers, subIndices: [{ id: "pgi.2" }, { id: "pgi.3" }] }],
    finds: [{ severity: "info", planId: "so-yt", subIndex: "pgi.2", contains: "≥ 6,20 điểm" }],
  },
  {
    name: { vi: "Có nêu mục tiêu", en: "Target stated" },
    plans: [tinh, { id: "so-yt", unit: Y_TE, answers, subIndices: [{ id: "pgi.2", target: score(6.2) }] }],
    finds: [],
  },
]);
