import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import type { Line, TableBlock } from "../../model/extraction.ts";
import { greatestOf } from "../../model/lists.ts";
import type { FlowItem, Repair } from "../flow/flow.ts";

const MOTTO = /cộng hòa xã hội|độc lập ?- ?tự do|đảng cộng sản việt nam/u;
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
  if (item.kind !== "table" || !isLayout(item.table)) return [item];
  return readByColumn(item.table).map((line) => ({ kind: "line", page: item.page, line }));
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
