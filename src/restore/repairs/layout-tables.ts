import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import type { Line, TableBlock } from "../../model/extraction.ts";
import { greatestOf } from "../../model/lists.ts";
import type { FlowItem, Repair } from "../flow/flow.ts";

const MOTTO =
  /cộng hòa xã hội|độc lập ?- ?tự do|đảng cộng sản việt nam|^đoàn (?:tncs|thanh niên cộng sản) hồ chí minh(?=$|\s)/u;
const SIGN_OFF = /^nơi nhận ?:?/u;
/** A cell that begins with a signer's position: "KT. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG". */
const SIGNS = regex`^(?:(?:TM|KT|TL|TUQ|Q)[./] ?\p{Lu}|(?:PHÓ )?(?:CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|CHÁNH (?:VĂN PHÒNG|THANH TRA)|TRƯỞNG (?:BAN|PHÒNG)|(?:CHI )?CỤC TRƯỞNG|BỘ TRƯỞNG|BÍ THƯ)(?:\s|$))`;
const ADDRESSED = /^kính gửi ?:?/u;

/**
 * Converts tables that only lay out the head, the addressees or the sign-off to lines: those of the left cell first, then
 * those of the right one (Decree 30/2020/NĐ-CP, Appendix I: offices set the two columns of the head as two cells).
 */
export const layoutTables: Repair = {
  id: "layout-tables",
  apply(items) {
    return { items: items.flatMap(flatten), removed: [] };
  },
};

function flatten(item: FlowItem): FlowItem[] {
  if (item.kind !== "table") return [item];
  if (isLayout(item.table) && !hasDataAboveSignOff(item.table)) return linesOf(item.table, item.page);
  return withoutSignOffRow(item);
}

const linesOf = (table: TableBlock, page: number): FlowItem[] =>
  readByColumn(table).map((line) => ({ kind: "line", page, line }));

/**
 * A table whose first or last row is a sign-off, as some offices and web copies join it to a table of data: the sign-off becomes lines. In
 * a first row that also has the title of the annex and the heads of its table, only the cells of the sign-off and the title do.
 */
function withoutSignOffRow(item: FlowItem & { kind: "table" }): FlowItem[] {
  const { table, page } = item;
  const [first, last] = [table.rows[0], table.rows.at(-1)];
  if (table.rows.length < 2 || !first || !last) return [item];
  const top = signOffCells(first);
  if (top > 0) {
    const rest = first.cells.slice(top);
    // Heads of columns are short and on one line.
    const heads = rest.findIndex(({ lines }) => lines.length <= 1);
    const cut = top + (heads < 0 ? rest.length : heads);
    const kept = { ...first, cells: first.cells.slice(cut) };
    const rows = kept.cells.length > 0 ? [kept, ...table.rows.slice(1)] : table.rows.slice(1);
    const above = { ...table, rows: [{ ...first, cells: first.cells.slice(0, cut) }] };
    return [...linesOf(above, page), { ...item, table: { ...table, rows } }];
  }
  if (signOffCells(last) !== last.cells.length) return [item];
  const above = { ...item, table: { ...table, rows: table.rows.slice(0, -1) } };
  return [above, ...linesOf({ ...table, rows: [last] }, page)];
}

/** True for a small table of data whose last row is a sign-off. */
function hasDataAboveSignOff({ rows }: TableBlock): boolean {
  const last = rows.at(-1);
  if (rows.length < 3 || !last || signOffCells(last) !== last.cells.length) return false;
  const isData = (row: TableBlock["rows"][number]) => {
    const texts = cellTexts({ kind: "table", rows: [row] }).filter(Boolean);
    return texts.length > 1 && !texts.some((text) => MOTTO.test(text) || ADDRESSED.test(text));
  };
  return rows.slice(0, -1).every(isData);
}

/** The number of cells at the beginning of a row that are a sign-off: recipients or an empty cell, then a signer's post over a name. */
function signOffCells({ cells }: TableBlock["rows"][number]): number {
  const [left, right] = cells.map(({ lines }) => lines.map(({ text }) => text.trim()).filter(Boolean));
  if (!left || !right || right.length < 2 || !SIGNS.test(right[0]!)) return 0;
  return left.length === 0 || SIGN_OFF.test(fold(left[0]!)) ? 2 : 0;
}

const cellTexts = (table: TableBlock) =>
  table.rows.flatMap((row) =>
    row.cells.map((cell) =>
      fold(
        cell.lines
          .map((line) => line.text)
          .join("\n")
          .trim(),
      ),
    ),
  );

function isLayout(table: TableBlock): boolean {
  const texts = cellTexts(table).filter(Boolean);
  if (texts.length === 0) return true;
  const columns = greatestOf(table.rows.map((row) => row.cells.length));
  // A table of one cell is a frame around a paragraph.
  if (columns === 1 && table.rows.length === 1) return true;
  if (table.rows.length > 8 || columns > 4) return false;
  if (texts.length <= 3 && columns > 1 && hasSigner(table)) return true;
  const small = texts.length <= 12;
  return small && texts.some((text) => MOTTO.test(text) || SIGN_OFF.test(text) || ADDRESSED.test(text));
}

const hasSigner = (table: TableBlock) =>
  table.rows.some((row) => row.cells.some((cell) => SIGNS.test(cell.lines[0]?.text.trim() ?? "")));

/** Column by column, from top to bottom. Later steps do not join lines of different `column`. */
function readByColumn(table: TableBlock): Line[] {
  const cells = table.rows.flatMap((row) => row.cells);
  const columns = [...new Set(cells.map((cell) => cell.column))].sort((a, b) => a - b);
  return columns.flatMap((column) =>
    cells
      .filter((cell) => cell.column === column)
      .flatMap((cell) => cell.lines)
      .map((line) => ({ ...line, column, paragraph: true })),
  );
}
