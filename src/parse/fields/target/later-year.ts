import { regex } from "../../../language/regex.ts";

// "Mục tiêu đạt 6,1 điểm trong năm 2026 và 6,3 điểm trong năm 2027": goals for several years, each before its year.

const YEAR = String.raw`\(?(?:(?:trong|vào|của|đến|hết|cho) )?năm (20\d{2})\)?`;
const YEAR_AFTER = new RegExp(`^ ?${YEAR}(?=[ ,.;]|$)(?! ?:| là | đạt )`, "u");
/** The goal of the first year, and what joins the second one to it. */
const GOAL_OF_YEAR = regex`(?:\d ?%|\d (?:điểm|bậc)|(?:hạng|thứ|nhóm) \d{1,2})(?: trở lên)?,? ${YEAR}(?:,| và|, và|;) (?:(?:từ|trên|tối thiểu|ít nhất) )?$`;

/** The year right after a figure, and the length of its words; null where none follows, or where it begins another statement. */
export function yearAfter(folded: string): { readonly year: number; readonly length: number } | null {
  const found = YEAR_AFTER.exec(folded);
  return found && { year: Number(found[1]), length: found[0].length };
}

/** True for a figure of a later year after the goal of the plan's year or a later one. The words are folded. */
export function isOfLaterYear(before: string, after: string, planYear: number | null): boolean {
  const first = GOAL_OF_YEAR.exec(before)?.[1];
  const own = yearAfter(after);
  return (
    first !== undefined &&
    own !== null &&
    planYear !== null &&
    Number(first) >= planYear &&
    own.year > Number(first)
  );
}
