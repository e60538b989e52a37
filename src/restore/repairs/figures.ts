import { mapLines, type ReadyLine, type Repair } from "../flow/flow.ts";
import { replaceInLine } from "../flow/replace-in-line.ts";

// Dates and quarters with a sign in them that cannot be there: "7I2I2024" has letters for slashes, "IIH/2026" is no
// numeral. Where one form alone is possible it is put right and noted with doubt; every other figure stays as read.

/** Figures, strokes and what engines take for slashes, up to a year. */
const UP_TO_YEAR = /(?<![\p{L}\d/.,-])(?<before>[\dIHlJi|!ỊÌÍ/⁄]{1,8})(?<year>(?:19|20)\d\d)(?![\p{L}\d/])/u;
const DATE = /^(?<day>\d{1,2})[IlJi|!/⁄](?<month>\d{1,2})[IlJi|!/⁄]$/u;
const MONTH = /^(?<month>\d{1,2})[IlJi|!⁄]$/u;
/** "11/2025" is a month and "II/2025" a quarter, but what mixes them, or has an H, is neither. */
const QUARTER = /^(?=.{0,3}[Hl|ỊÌÍ]|.{0,3}I1|.{0,3}1I)(?<signs>[IHl1|ỊÌÍ]{1,4})[/⁄]$/u;
const QUARTERS = ["I", "II", "III"];
/** The one possible form, but not what was read. */
const CONFIDENCE = 0.7;
/** More in one line are no dates. */
const MOST = 20;

export const figures: Repair = {
  id: "figures",
  apply: (items) => ({ items: mapLines(items, withPossibleFigures), removed: [] }),
};

/** The line with those figures put right that are possible in one form alone. */
export function withPossibleFigures(line: ReadyLine): ReadyLine {
  let current = line;
  let from = 0;
  for (let i = 0; i < MOST; i++) {
    const match = UP_TO_YEAR.exec(current.text.slice(from));
    if (!match) break;
    const start = from + match.index;
    const { before = "", year = "" } = match.groups ?? {};
    const possible = onlyForm(before);
    if (possible !== null) current = corrected(current, start, match[0].length, possible + year);
    from = start + (possible ?? before).length + year.length;
  }
  return current;
}

/** What can only have stood before the year; null where it stands as it is, or nothing is possible. */
function onlyForm(before: string): string | null {
  const date = DATE.exec(before)?.groups;
  const right = date
    ? isDay(date.day) && isMonth(date.month) && `${date.day}/${date.month}/`
    : monthOf(before) || quarterOf(before);
  return right && right !== before ? right : null;
}

function monthOf(before: string): string | null {
  const month = MONTH.exec(before)?.groups?.month;
  return isMonth(month) ? `${month}/` : null;
}

/** An H is two strokes that the engine joined, one of which it may have counted twice: no quarter has four. */
function quarterOf(before: string): string | null {
  const signs = QUARTER.exec(before)?.groups?.signs;
  if (signs === undefined) return null;
  const strokes = signs.length + (signs.includes("H") ? 1 : 0);
  return `${QUARTERS[Math.min(strokes, QUARTERS.length) - 1]}/`;
}

const isDay = (text = "") => Number(text) >= 1 && Number(text) <= 31;
const isMonth = (text = "") => Number(text) >= 1 && Number(text) <= 12;

function corrected(line: ReadyLine, start: number, length: number, text: string): ReadyLine {
  const replaced = replaceInLine(line, { start, end: start + length, text, confidence: CONFIDENCE });
  return { ...replaced, confidence: Math.min(line.confidence, CONFIDENCE) };
}
