import { named, oneOf, phrase, raw } from "../../../language/phrase.ts";
import { NEXT } from "../../lexicon/frequency.ts";
import { defineRule } from "../../text/rule.ts";

export interface PlanYears {
  readonly years: readonly number[];
  readonly openEnded: boolean;
}

const YEAR = "(?:19|20)\\d{2}";
const LIST = raw(`${YEAR}(?: ?(?:,|-|và|–|đến|đến năm) ?${YEAR}){0,4}`);
const LONGEST_PERIOD = 10;

/**
 * "năm 2024", "các năm 2025, 2026", "năm 2025 - 2026", "giai đoạn 2026-2030": the years in a title. A period contains all
 * its years.
 */
export const planYears = defineRule<PlanYears>({
  id: "year/plan-years",
  pattern: phrase`${oneOf("năm", "năm học", "các năm", "giai đoạn", "thời kỳ", "nhiệm kỳ", "trong năm")} ${named("list", LIST)}`,
  read({ list }, _context, { before }) {
    // "Nghị quyết số 5-NQ/TW ngày 22 tháng 12 năm 2024": the year of a date.
    if (/tháng ?\d{1,2},? $/iu.test(before)) return null;
    // "năm 2025, tầm nhìn đến năm 2030": the plan is for 2025.
    if (/(?:định hướng|tầm nhìn|hướng tới)(?: đến)? $/u.test(before.slice(-24).toLowerCase())) return null;
    const stated = [...list!.matchAll(/\d{4}/gu)].map((match) => Number(match[0]));
    const [first, second] = stated;
    const isPeriod = stated.length === 2 && /\d{4} ?(?:-|–|đến|đến năm) ?\d{4}/u.test(list!);
    if (isPeriod && second! > first! && second! - first! <= LONGEST_PERIOD) {
      return { years: Array.from({ length: second! - first! + 1 }, (_, i) => first! + i), openEnded: false };
    }
    return { years: [...new Set(stated)].sort((a, b) => a - b), openEnded: false };
  },
});

const PERIOD = "thời gian|giai đoạn|thời kỳ|nhiệm kỳ|năm học";

/** "và những năm tiếp theo", "và giai đoạn tới", "từ năm 2026 trở đi": the plan has no last year. */
export const openEnd = defineRule<true>({
  id: "year/open-end",
  pattern: phrase`${raw(`(?:những|các|một số) năm ${NEXT}|(?:và|cùng|định hướng)(?: trong| cho| định hướng)? (?:các |những )?(?:${PERIOD}) ${NEXT}|năm ${YEAR} (?:trở đi|về sau|và về sau)`)}`,
  read: () => true,
});
