import { deadline, group, unit } from "../case-plan.ts";

// The plans in the cases of the check on plans that were issued late.

export const tinh = {
  id: "tinh",
  deadlines: [deadline("sub-plan", "2024-05-20", { units: [group("Các Sở, ban, ngành")] })],
} as const;
export const CONG_AN = unit("Công an tỉnh", "cong-an-tinh");
export const plan = (id: string, issued: readonly [number, number, number | null]) =>
  ({
    id,
    unit: unit("Sở Y tế", "so-y-te"),
    issued,
    answers: { number: "25/KH-UBND", day: "2024-04-10" },
    subIndices: [{ id: "pgi.1" }],
  }) as const;
