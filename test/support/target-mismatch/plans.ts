import type { Target } from "../../../src/model/plan.ts";
import { score, unit } from "../case-plan.ts";

// A province that sets a target for a sub-index, and a department that answers it.

const Y_TE = unit("Sở Y tế", "so-y-te");
export const answers = { number: "25/KH-UBND", day: "2024-04-10" };
export const provinceWith = (target: Target) =>
  ({ id: "tinh", subIndices: [{ id: "pgi.2", target }] }) as const;
export const province = provinceWith(score(6.2, 1.1, [2023, 5.1]));
export const health = (target: Target | null) =>
  ({ id: "so-yt", unit: Y_TE, answers, subIndices: [{ id: "pgi.2", target }] }) as const;
export const one = { planId: "so-yt", subIndex: "pgi.2" } as const;
