import type { UnitRef } from "../../src/model/plan.ts";
import { unit } from "./case-plan.ts";

/** A letter of 15 May 2024 on the province's plan 25/KH-UBND of 10 April 2024. */
export const letterOf = (by: UnitRef, number: string, title: string) =>
  ({
    id: "cong-van",
    kind: "other",
    docType: "cong-van",
    unit: by,
    number,
    issued: [2024, 5, 15],
    title,
    answers: { number: "25/KH-UBND", day: "2024-04-10" },
  }) as const;

/** A letter of the province itself; the examples give its text. */
export const PROVINCE_LETTER = letterOf(
  unit("UBND tỉnh", "ubnd-tinh"),
  "912/UBND-NC",
  "một số nội dung triển khai kế hoạch",
);

/** The text of the letter. */
export const letterText = (...lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map([[PROVINCE_LETTER.id, lines.join("\n")]]);
