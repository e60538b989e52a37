import type { CellStyle, Cell as SheetCell } from "hucre/xlsx";
import type { Lang } from "../../../language/lang.ts";
import type { TableCell, TableColumn } from "../../model/report-table.ts";
import type { Tone } from "../../model/tone.ts";
import { cleanText } from "../shared/clean-text.ts";
import { quotePrefixMark } from "./quote-prefix.ts";

export const FONT = { name: "Arial", size: 10 } as const;
const TEXT_COLOR: Readonly<Record<Tone, string | null>> = {
  good: "1C6340",
  bad: "A01820",
  warn: "754A00",
  info: "1C4C82",
  quiet: "666D77",
};
const BACKGROUND: Partial<Record<Tone, string>> = { bad: "FBE6E3", warn: "FCF0D4", info: "E6EEF8" };
/** Maximum number of characters in a cell of Excel. */
const CELL_LENGTH = 32_767;
/** Excel reads "_x0041_" in a text as the letter A, so the first underscore is escaped. */
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;
const THIN_LINE = { style: "thin", color: { rgb: "DCD8CC" } } as const;

/** Document text as the text of a cell. */
export function cellText(text: string): string {
  const clean = cleanText(text).replace(ESCAPE_LIKE, "_x005F_");
  return clean.slice(0, CELL_LENGTH).toWellFormed();
}

/** As the texts of the report write a day. "[$-809]": the months are English in every edition of Excel. */
const DATE_FORMATS: Readonly<Record<Lang, string>> = { vi: "dd/mm/yyyy", en: "[$-809]d mmm yyyy" };

/** '"từ "0.00" bậc trở lên"': words and units are part of the number format, so that the cell remains a number. */
function numberFormat(column: TableColumn, cell: TableCell, lang: Lang): string {
  if (cell.date !== undefined) return DATE_FORMATS[lang];
  const { decimals, prefix, suffix } = cell;
  const digits =
    decimals === undefined
      ? column.kind === "number"
        ? "0"
        : "General"
      : decimals > 0
        ? `0.${"0".repeat(decimals)}`
        : "0";
  const [, percent = "", rest] = PERCENT.exec(suffix ?? "")!;
  return `${literal(prefix)}${digits}${percent}${literal(rest)}`;
}

/** A unit that begins with a percent sign is the sign of the number format, so that Excel computes with shares. */
const PERCENT = /^(%?)(.*)$/su;
const isShare = ({ suffix = "" }: TableCell) => suffix.startsWith("%");
/** 17.3 percent as a share, without the error of a binary division. */
const shareOf = (percent: number) => Number((percent / 100).toPrecision(12));

/** Text in a number format. A quotation mark or a backslash would end it. */
const literal = (text = "") => (text === "" ? "" : `"${cleanText(text).replace(/["\\]/g, "")}"`);

/** `lang`: of a typed value; null for text. */
function styleOf(column: TableColumn, cell: TableCell, lang: Lang | null): CellStyle {
  const background = cell.tone && BACKGROUND[cell.tone];
  const isLink = cell.href !== undefined || cell.table !== undefined;
  const color = isLink ? "174A86" : cell.tone && TEXT_COLOR[cell.tone];
  return {
    // A number at the right edge of its column would touch the text of the next one.
    alignment: { vertical: "top", wrapText: true, horizontal: lang && !cell.date ? "center" : "left" },
    // Without a line on the right, the texts of two full columns run into each other.
    border: { bottom: THIN_LINE, right: THIN_LINE },
    font: { ...FONT, ...(color ? { color: { rgb: color } } : {}), ...(isLink ? { underline: true } : {}) },
    ...(lang ? { numFmt: numberFormat(column, cell, lang) } : {}),
    ...(background
      ? { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: background } } }
      : {}),
  };
}

export const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  alignment: { vertical: "center", wrapText: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F4F2EC" } },
  border: { bottom: { style: "medium", color: { rgb: "9D1C1F" } } },
};

/** @param sheetNames the sheet of each table. A number or a date gets a typed cell. Everything else is typed as text, so that nothing can run as a formula. */
export function sheetCell(
  column: TableColumn,
  cell: TableCell,
  lang: Lang,
  sheetNames: ReadonlyMap<string, string>,
): Partial<SheetCell> {
  if (cell.number !== undefined) {
    const value = isShare(cell) ? shareOf(cell.number) : cell.number;
    return { value, type: "number", style: styleOf(column, cell, lang), ...linkOf(cell, sheetNames) };
  }
  if (cell.date !== undefined) {
    const day = new Date(`${cell.date}T00:00:00Z`);
    if (!Number.isNaN(day.getTime())) return { value: day, type: "date", style: styleOf(column, cell, lang) };
  }
  const text = cellText(cell.text);
  const style = { ...styleOf(column, cell, null), ...quotePrefixMark(text) };
  return { value: text, type: "string", style, ...linkOf(cell, sheetNames) };
}

/** A link to a file, or to the sheet of a table. */
function linkOf({ href, table }: TableCell, sheetNames: ReadonlyMap<string, string>): Partial<SheetCell> {
  if (href) return { hyperlink: { target: href } };
  const sheet = table === undefined ? undefined : sheetNames.get(table);
  return sheet === undefined ? {} : { hyperlink: { target: "", location: `'${sheet}'!A1` } };
}
