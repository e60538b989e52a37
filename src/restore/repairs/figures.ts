import { regex } from "../../language/regex.ts";
import type { TableBlock } from "../../model/extraction.ts";
import { mapLines, type ReadyLine, type Repair } from "../flow/flow.ts";
import { replaceInLine } from "../flow/replace-in-line.ts";
import { mapTables } from "../flow/table-parts.ts";
import { isDay, isMonth } from "./calendar-figures.ts";
import { withColumnDecimals } from "./column-decimals.ts";
import { withRowNumbers } from "./row-numbers.ts";

// Repairs dates and quarters with an impossible character: "7I2I2024" has letters for slashes, "IIH/2026" is not a numeral; and
// letters for the digits of dates and document numbers: "25/l2/2O25", "số l63/KH-UBND".
// If only one form is possible, it is corrected with a low confidence; all other numbers stay as read.

/** Digits, slashes and characters that engines confuse with slashes, followed by a year. */
const UP_TO_YEAR = regex.g`(?<![\p{L}\d/.,-])(?<before>[\dIHlJi|!ỊÌÍ/⁄]{1,8})(?<year>(?:19|20)\d\d)(?![\p{L}\d/])`;
const DATE = /^(?<day>\d{1,2})[IlJi|!/⁄](?<month>\d{1,2})[IlJi|!/⁄]$/u;
const MONTH = /^(?<month>\d{1,2})[IlJi|!⁄]$/u;
/** "11/2025" is a month and "II/2025" a quarter. A mixture of both, or a form with an H, is a misreading. */
const QUARTER = /^(?=.{0,3}[Hl|ỊÌÍ]|.{0,3}I1|.{0,3}1I)(?<numeral>[IHl1|ỊÌÍ]{1,4})[/⁄]$/u;
const QUARTERS = ["I", "II", "III"];
/** The numeral after "quý" ("Quý IH", "quý lV", "quý II, IH", "Q.IH"), with a character that no numeral has, or letters and digits mixed. */
const AFTER_QUARTER = regex.g`(?<=(?<!\p{L})(?:[Qq][Uu][Ýý] |Q\.)(?:[IV]{1,3}(?:,|;| và| [-–]) ){0,2})(?<before>\[V|(?=1{0,3}[IHVl|!ỊÌÍ])[IHVl1|!ỊÌÍ]{1,4})(?![\p{L}\p{M}\d|!])`;
/** "Quý II, II", "quý I và quý I": engines lose a stroke, and nobody names a quarter twice. */
const REPEATED = regex.g`(?<=(?<!\p{L})[Qq][Uu][Ýý] (?<above>I{1,2})(?:,|;| và)(?: [Qq][Uu][Ýý])? )(?<before>\k<above>)(?![\p{L}\p{M}\d|!])`;
/** The numeral of AFTER_QUARTER at the beginning of a line below "quý". */
const FIRST = regex.g`^(?<before>(?=1{0,3}[IHVl|!ỊÌÍ])[IHVl1|!ỊÌÍ]{1,4})(?![\p{L}\p{M}\d|!])`;
const ENDS_IN_QUARTER = /(?:^|[ (])[Qq][Uu][Ýý]$/u;
const NUMERAL = /^[IHl1|!ỊÌÍ]{1,4}$/u;
const FOURTH = /^[Il1|!ỊÌÍ[]V$/u;
/** "65%c": the engine read the last ring of the sign twice. "%o" may be a typed "‰", so it stays. */
const PERCENT = regex.g`(?<=\d ?)(?<before>%[bce])(?![\p{L}\p{M}\d])`;
const DIGIT = "[\\dlIOo]";
/** A date with letters of the shape of digits. */
const LETTERS_IN_DATE = regex.g`(?<![\p{L}\d/.,-])(?<before>(?=[\d/]{0,9}[lIOo])${DIGIT}{1,2}/${DIGIT}{1,2}/[12]${DIGIT}{3})(?![\p{L}\d/])`;
/** "năm 2O26". */
const LETTERS_IN_YEAR = regex.g`(?<=(?<!\p{L})năm )(?<before>(?=\d{0,3}[lIOo])[12][0Oo9]${DIGIT}{2})(?![\p{L}\d/.,-])`;
/** "số l63/KH-UBND", "số 15O/2025/QĐ-TTg". */
const LETTERS_IN_NUMBER = regex.g`(?<=(?<!\p{L})[Ss]ố:? ?)(?<before>(?=\d{0,4}[lIOo])(?=\D{0,4}\d)${DIGIT}{2,5})(?=/(?:20\d\d/)?\p{Lu}{1,4}\p{L}?-\p{Lu}{2})`;
/** The confidence of a corrected form: it is the only possible one, but it is not what was read. */
const CONFIDENCE = 0.7;
/** Limit on corrections in one line. */
const MAX_CORRECTIONS = 20;

export const figures: Repair = {
  id: "figures",
  apply: (items) => ({
    items: mapTables(mapLines(items, withPossibleFigures), (parts) =>
      withRowNumbers(withColumnDecimals(parts.map(withNumeralsBelow))),
    ),
    removed: [],
  }),
};

/** A table in whose narrow cells "Quý" is above its numeral. */
const withNumeralsBelow = (table: TableBlock): TableBlock => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      lines: cell.lines.map((line, i) =>
        ENDS_IN_QUARTER.test(cell.lines[i - 1]?.text ?? "") ? corrections(line, FIRST, numeralOf) : line,
      ),
    })),
  })),
});

/** Corrects the dates and quarters of a line for which only one form is possible. */
export function withPossibleFigures(line: ReadyLine): ReadyLine {
  const numerals = corrections(corrections(line, UP_TO_YEAR, onlyForm), AFTER_QUARTER, numeralOf);
  const dated = corrections(numerals, REPEATED, (read) => `${read}I`);
  const figured = [LETTERS_IN_DATE, LETTERS_IN_YEAR, LETTERS_IN_NUMBER].reduce(
    (current, pattern) => corrections(current, pattern, digitsOf),
    dated,
  );
  return corrections(figured, PERCENT, () => "%");
}

/** The digits that letters were read for; null if they are no date. */
function digitsOf(read: string): string | null {
  const digits = read.replace(/[lI]/gu, "1").replace(/[Oo]/gu, "0");
  const [day, month, year] = digits.split("/");
  return year === undefined || (isDay(day) && isMonth(month) && /^(?:19|20)/u.test(year)) ? digits : null;
}

/** A line in which the group "before" of each match has its only possible form. */
function corrections(
  line: ReadyLine,
  pattern: RegExp,
  onlyForm: (before: string) => string | null,
): ReadyLine {
  let current = line;
  let from = 0;
  for (let i = 0; i < MAX_CORRECTIONS; i++) {
    pattern.lastIndex = from;
    const match = pattern.exec(current.text);
    if (!match) break;
    const start = match.index;
    const { before = "", year = "" } = match.groups ?? {};
    const possible = onlyForm(before);
    if (possible !== null) current = corrected(current, start, match[0].length, possible + year);
    from = start + (possible ?? before).length + year.length;
  }
  return current;
}

/** The only possible text before the year; null if it is right already or no form is possible. */
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

function quarterOf(before: string): string | null {
  const numeral = QUARTER.exec(before)?.groups?.numeral;
  return numeral === undefined ? null : `${quarterOfStrokes(numeral)}/`;
}

/** The numeral of a quarter for what was read; null if it is right already or no numeral. */
function numeralOf(read: string): string | null {
  if (/^I{1,3}V?$/u.test(read)) return null;
  if (FOURTH.test(read)) return "IV";
  return NUMERAL.test(read) ? quarterOfStrokes(read) : null;
}

/** An H is two strokes that the engine joined. It may have read one stroke twice, so four strokes count as three. */
function quarterOfStrokes(numeral: string): string {
  const strokes = numeral.length + (numeral.includes("H") ? 1 : 0);
  return QUARTERS[Math.min(strokes, QUARTERS.length) - 1]!;
}

function corrected(line: ReadyLine, start: number, length: number, text: string): ReadyLine {
  const replaced = replaceInLine(line, { start, end: start + length, text, confidence: CONFIDENCE });
  return { ...replaced, confidence: Math.min(line.confidence, CONFIDENCE) };
}
