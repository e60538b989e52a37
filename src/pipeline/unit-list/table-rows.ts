import { readXlsx } from "hucre/xlsx";
import { openZip } from "../../extract/zip/zip-archive.ts";
import { KehoachError } from "../../model/error.ts";
import { findHead, type TableHead } from "./column-heads.ts";
import { type Delimiter, parseDelimited } from "./parse-delimited.ts";
import { MAX_BYTES, MAX_COLUMNS, MAX_ROWS, type TableRow } from "./table-row.ts";

/** A list as a table. `head` null: there are no headings, and each row has a unit's name in its first cell. */
export interface UnitTable {
  readonly rows: readonly TableRow[];
  readonly head: TableHead | null;
  /** Why the list was not read to its end; null if it was. */
  readonly fault: "too-long" | { readonly openQuote: number } | null;
}

/**
 * The rows of a text. The delimiter is the one with which most headings are recognised. Without headings a comma is not
 * a delimiter: "Sở Văn hóa, Thể thao và Du lịch" is one name.
 */
export function rowsOfText(text: string): UnitTable {
  const [tabs, semicolons, commas] = [tableOf(text, "\t"), tableOf(text, ";"), tableOf(text, ",")];
  const columnsIn = ({ head }: UnitTable) => head?.columns.filter((column) => column !== null).length ?? 0;
  const best = [tabs, semicolons, commas].toSorted((a, b) => columnsIn(b) - columnsIn(a))[0]!;
  if (best.head && best.head.columns.length > 1) return best;
  // One name a line; a quoted name may be followed by other cells.
  const isQuoted = ({ cells }: TableRow) => text.includes(`"${cells[0] ?? ""}"`);
  if (commas.fault === null && commas.rows.length > 0 && commas.rows.every(isQuoted)) return commas;
  const isSplit = (table: UnitTable) => table.rows.some(({ cells }) => cells.length > 1);
  return isSplit(semicolons) && !isSplit(tabs) ? semicolons : tabs;
}

function tableOf(text: string, delimiter: Delimiter): UnitTable {
  const { rows, openQuote, complete } = parseDelimited(text, delimiter);
  const fault = openQuote !== null ? { openQuote } : complete ? null : "too-long";
  return { rows, head: findHead(rows), fault };
}

/**
 * The rows of the first sheet that has headings, else of the first sheet with content. A cell with a formula has its
 * stored result; nothing is calculated.
 * @throws KehoachError "usage" if it is not a workbook
 */
export async function rowsOfWorkbook(bytes: Uint8Array): Promise<UnitTable> {
  try {
    limitContent(bytes);
    const { sheets } = await readXlsx(bytes, { range: `A1:AX${MAX_ROWS + 1}` });
    const tables = sheets.map(({ rows }): UnitTable => {
      const list = rows
        .map((cells, i): TableRow => ({ line: i + 1, cells: cells.slice(0, MAX_COLUMNS).map(textOfCell) }))
        .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
      return { rows: list, head: findHead(list), fault: rows.length > MAX_ROWS ? "too-long" : null };
    });
    return (
      tables.find((table) => table.head) ??
      tables.find((table) => table.rows.length > 0) ?? { rows: [], head: null, fault: null }
    );
  } catch (error) {
    throw new KehoachError(
      "usage",
      {
        vi: "không phải là bảng tính Excel (.xlsx) đọc được: tệp bị hỏng, đặt mật khẩu hoặc quá lớn. Đề nghị mở bằng Excel, lưu thành .xlsx hoặc .csv rồi chạy lại",
        en: "it is not a readable Excel workbook (.xlsx): it is damaged, protected or too large. Save it in Excel as .xlsx or .csv and run again",
      },
      error instanceof Error ? error.message : String(error),
    );
  }
}

/** Unpacks every part once: a small file may unpack to gigabytes. @throws KehoachError "too-large" */
function limitContent(bytes: Uint8Array): void {
  const zip = openZip(bytes, { entryBytes: 4 * MAX_BYTES, totalBytes: 8 * MAX_BYTES });
  for (const [i] of zip.names.entries()) zip.readAt(i);
}

function textOfCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "object" ? "" : String(value);
}
