/** "giai đoạn 2026", "trong các năm 2026", "nhiệm kỳ 2025": the first year of a period at the end of a line. */
const FIRST_YEAR =
  /(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học|(?:các|những|từ) năm)\*{0,2} (?<from>(?:19|20)\d\d)\*{0,2}$/iu;
/** "- 2030 phấn đấu …", "-2030, tầm nhìn …": what follows the first year. */
const LAST_YEAR = /^[-–] ?(?<to>(?:19|20)\d\d)(?![\d/.])/u;
/** Years of the longest period that a plan is made for ("giai đoạn 2021 - 2050"). */
const LONGEST = 50;

/** True where a line break divides the years of a period, whose second line looks like an item of a list. */
export function dividesYears(before: string, after: string): boolean {
  const to = LAST_YEAR.exec(after)?.groups?.to;
  const from =
    to === undefined ? undefined : FIRST_YEAR.exec(before.normalize("NFC").slice(-40))?.groups?.from;
  const years = Number(to) - Number(from);
  return years > 0 && years <= LONGEST;
}
