import { score, unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { targetMismatch } from "./target-mismatch.ts";

const Y_TE = unit("Sở Y tế", "so-y-te");
const answers = { number: "25/KH-UBND", day: "2024-04-10" };
const tinh = { id: "tinh", subIndices: [{ id: "pgi.2", target: score(6.2, 1.1, [2023, 5.1]) }] } as const;
const soYTe = (target: ReturnType<typeof score> | null) =>
  ({ id: "so-yt", unit: Y_TE, answers, subIndices: [{ id: "pgi.2", target }] }) as const;

export default cases(targetMismatch, [
  {
    name: { vi: "Mục tiêu khác kế hoạch của tỉnh", en: "A different target" },
    plans: [tinh, soYTe(score(6.02, 1.1, [2023, 5.1]))],
    finds: [{ severity: "error", planId: "so-yt", subIndex: "pgi.2", contains: "6,02" }],
  },
  {
    name: { vi: "Kết quả năm trước ghi khác", en: "A different result of last year" },
    plans: [tinh, soYTe(score(6.2, 1.1, [2023, 5.01]))],
    finds: [{ severity: "error", planId: "so-yt", subIndex: "pgi.2", contains: "kết quả năm trước" }],
  },
  {
    name: { vi: "Ghi đúng, chỉ không nêu mức tăng", en: "The same target without the increase" },
    plans: [tinh, soYTe(score(6.2))],
    finds: [],
  },
  { name: { vi: "Không nêu mục tiêu", en: "No target" }, plans: [tinh, soYTe(null)], finds: [] },
  {
    name: { vi: "Kế hoạch năm sau dẫn kế hoạch của tỉnh năm trước", en: "A plan of the next year" },
    plans: [
      { ...tinh, openEnded: true },
      { ...soYTe(score(7)), years: [2025], issued: [2025, 2, 3] },
    ],
    finds: [],
  },
]);
