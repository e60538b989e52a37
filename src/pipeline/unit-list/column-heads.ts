import { bare, nameKey } from "../../language/fold.ts";
import type { TableRow } from "./table-row.ts";

/** What a column contains; "serial" is ignored. */
export type Column = "name" | "shortName" | "level" | "district" | "contact" | "serial";

/** Headings without diacritics and punctuation: "Tên đơn vị", "TÊN ĐƠN VỊ (đầy đủ)" and "Ten don vi" are the same. */
const HEADS: Readonly<Record<Column, readonly string[]>> = {
  name: [
    "ten don vi",
    "don vi",
    "ten co quan",
    "co quan",
    "ten co quan don vi",
    "co quan don vi",
    "don vi dia phuong",
    "co quan don vi dia phuong",
    "don vi thuc hien",
    "don vi phai gui",
    "don vi gui",
    "ten day du",
    "ten",
    "name",
    "unit",
    "unit name",
  ],
  shortName: [
    "ten viet tat",
    "viet tat",
    "ten ngan",
    "ten goi tat",
    "ten rut gon",
    "ky hieu",
    "ma",
    "ma don vi",
    "short name",
    "abbreviation",
    "symbol",
  ],
  level: ["cap", "cap don vi", "cap hanh chinh", "loai", "loai don vi", "level"],
  district: [
    "huyen",
    "xa",
    "quan huyen",
    "huyen thi xa thanh pho",
    "huyen thanh pho",
    "huyen xa",
    "xa huyen",
    "xa phuong",
    "phuong xa",
    "xa phuong thi tran",
    "huyen hoac xa",
    "cap huyen",
    "cap xa",
    "dia ban",
    "dia phuong",
    "district",
    "commune",
    "district or commune",
  ],
  contact: [
    "lien he",
    "nguoi lien he",
    "dau moi",
    "dau moi lien he",
    "can bo dau moi",
    "can bo phu trach",
    "ho ten",
    "ho va ten",
    "email",
    "e mail",
    "thu dien tu",
    "hop thu",
    "dien thoai",
    "so dien thoai",
    "sdt",
    "dt",
    "contact",
    "phone",
  ],
  serial: ["stt", "so tt", "tt", "so thu tu", "no"],
};
const COLUMN_OF = new Map(
  Object.entries(HEADS).flatMap(([column, heads]) => heads.map((head) => [head, column as Column] as const)),
);

/** A title and blank rows may precede the row of headings. */
const HEAD_WITHIN_ROWS = 20;
const LONGEST_HEAD = 60;

export interface TableHead {
  /** Index of the last row of headings. */
  readonly row: number;
  /** What each column contains; null: not recognised. */
  readonly columns: readonly (Column | null)[];
}

/** The row of column headings, in any order; null if no row has a column of names. */
export function findHead(rows: readonly TableRow[]): TableHead | null {
  for (const [row, { cells }] of rows.slice(0, HEAD_WITHIN_ROWS).entries()) {
    const columns = cells.map(columnOf);
    const filled = cells.filter((cell) => cell.trim() !== "").length;
    const recognised = columns.filter((column) => column !== null).length;
    // A row of data may contain a cell such as "Tên"; in a row of headings most cells are headings.
    if (columns.includes("name") && 2 * recognised >= filled)
      return withSecondRow(row, columns, rows[row + 1]);
  }
  return null;
}

/** Headings in two rows: the second has "Họ tên", "Điện thoại" below "Đầu mối", and only headings. */
function withSecondRow(
  row: number,
  columns: readonly (Column | null)[],
  second: TableRow | undefined,
): TableHead {
  const below = second?.cells.map(columnOf) ?? [];
  const isHead = (cell: string, i: number) =>
    cell.trim() === "" || (below[i] !== null && below[i] !== "name");
  if (!below.some((column) => column !== null) || !second!.cells.every(isHead)) return { row, columns };
  const length = Math.max(columns.length, below.length);
  return { row: row + 1, columns: Array.from({ length }, (_, i) => columns[i] ?? below[i] ?? null) };
}

function columnOf(head: string): Column | null {
  if (head.length > LONGEST_HEAD) return null;
  const key = bare(nameKey(head.replace(/\([^()]{0,60}\)/gu, " ")))
    .replace(/[^a-z]+/gu, " ")
    .trim();
  return COLUMN_OF.get(key) ?? null;
}
