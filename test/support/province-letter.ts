import { unit } from "./case-plan.ts";

/** A letter of the province on its plan 25/KH-UBND of 10 April 2024; the examples give its text. */
export const PROVINCE_LETTER = {
  id: "cong-van",
  kind: "other",
  docType: "cong-van",
  unit: unit("UBND tỉnh", "ubnd-tinh"),
  number: "912/UBND-NC",
  issued: [2024, 5, 15],
  title: "một số nội dung triển khai kế hoạch",
  answers: { number: "25/KH-UBND", day: "2024-04-10" },
} as const;

/** The text of the letter. */
export const letterText = (...lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map([[PROVINCE_LETTER.id, lines.join("\n")]]);
