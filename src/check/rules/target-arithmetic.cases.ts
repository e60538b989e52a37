import { score, unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { targetArithmetic } from "./target-arithmetic.ts";

const plan = (target: ReturnType<typeof score>) =>
  ({ id: "so-yt", unit: unit("Sở Y tế", "so-y-te"), subIndices: [{ id: "pgi.2", target }] }) as const;

export default cases(targetArithmetic, [
  {
    name: { vi: "5,10 + 1,10 không bằng 6,02", en: "5.10 + 1.10 is not 6.02" },
    plans: [plan(score(6.02, 1.1, [2023, 5.1]))],
    finds: [
      {
        severity: "warning",
        planId: "so-yt",
        subIndex: "pgi.2",
        contains: "(5,10) cộng mức tăng (1,10) bằng 6,20",
      },
    ],
  },
  {
    name: { vi: "Khớp; sai lệch 0,005 do làm tròn bỏ qua", en: "It adds up; 0.005 of rounding is allowed" },
    plans: [plan(score(6.205, 1.1, [2023, 5.1]))],
    finds: [],
  },
  { name: { vi: "Không nêu mức tăng", en: "No increase stated" }, plans: [plan(score(6.2))], finds: [] },
]);
