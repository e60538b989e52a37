import { parseLabel } from "../../../language/labels.ts";
import type { Column } from "./columns.ts";
import { type Cell, type GridRow, textOf } from "./grid.ts";
import type { Head } from "./head.ts";

/**
 * The rows of a table whose units precede their work, with the units of the row above if a row states neither:
 * "1 | Sở Tài chính | Gia nhập thị trường", then " | | Cạnh tranh bình đẳng". Text of a page has no merged cells.
 */
export function withCarriedUnits(rows: readonly GridRow[], head: Head): readonly GridRow[] {
  const columns = [...head.columns].sort(([a], [b]) => a - b);
  const at = (kinds: readonly Column[]) => columns.find(([, kind]) => kinds.includes(kind))?.[0];
  const [lead, work, order] = [at(["lead"]), at(["task", "subIndex"]), at(["order"])];
  if (lead === undefined || work === undefined) return rows;
  if (lead > work)
    return order === undefined || head.columns.get(work) !== "task"
      ? rows
      : withUnitsOfGroups(rows, head, { lead, work, order });
  let above: Cell | undefined;
  return rows.map((row) => {
    const isEmpty = (column: number) => textOf(row.cells.get(column)) === "";
    if (!isEmpty(lead)) above = row.cells.get(lead);
    else if (order !== undefined && !isEmpty(order)) above = undefined;
    else if (above && !isEmpty(work)) return { ...row, cells: new Map([...row.cells, [lead, above]]) };
    return row;
  });
}

interface KnownColumns {
  readonly lead: number;
  readonly work: number;
  readonly order: number;
}

/**
 * The rows of a table in which the heading row of a group states the units of all rows below: "I | Hạ tầng số | Sở A", "1 | Phủ sóng các thôn
 * | | Quý II". The heading row then states no task. The rows stay as they are if a row below a heading has its own units.
 */
function withUnitsOfGroups(rows: readonly GridRow[], head: Head, columns: KnownColumns): readonly GridRow[] {
  const { lead, work, order } = columns;
  const levels = rows.map((row) => levelOf(textOf(row.cells.get(order))));
  const has = (row: GridRow, column: number) => textOf(row.cells.get(column)) !== "";
  const top = levels.find((level) => level !== null) ?? null;
  const isHeading = (i: number) => levels[i] === top;
  const others = rows.filter((row, i) => !isHeading(i) && has(row, work));
  const headings = rows.filter((_, i) => isHeading(i));
  const dated = [...head.columns].filter(([, kind]) => kind === "due" || kind === "product");
  const isGroup =
    top !== null &&
    rows.every((row, i) => isHeading(i) || !has(row, work) || isBelow(levels[i]!, top)) &&
    others.length >= FEWEST_ROWS &&
    headings.some((row) => has(row, lead)) &&
    headings.every((row) => dated.every(([column]) => !has(row, column))) &&
    others.every((row) => !has(row, lead));
  if (!isGroup) return rows;
  const partners = [...head.columns].find(([, kind]) => kind === "partners")?.[0];
  const kept = partners === undefined ? [lead] : [lead, partners];
  let above: GridRow | undefined;
  return rows.map((row, i) => {
    if (isHeading(i)) {
      above = row;
      return { ...row, cells: new Map([...row.cells].filter(([column]) => !kept.includes(column))) };
    }
    const added = kept.flatMap((column): [number, Cell][] => {
      const cell = has(row, column) ? undefined : above?.cells.get(column);
      return cell ? [[column, cell]] : [];
    });
    return has(row, work) ? { ...row, cells: new Map([...row.cells, ...added]) } : row;
  });
}
const FEWEST_ROWS = 2;

/** True for "1" and "1.1" below "I" or "A", and for "1.1" below "1". */
const isBelow = (level: string | null, top: string): boolean =>
  level !== null && (top === "arabic1" ? level === "decimal2" : /^(?:roman|upper-letter)/u.test(top));

/** The kind and depth of a number: "roman1"; null for none. */
function levelOf(order: string): string | null {
  const label = /^[^ ]{1,8}$/u.test(order) ? parseLabel(`${order.replace(/[.)]$/u, "")}. X`) : null;
  return label && label.ordinal !== null ? `${label.kind}${label.depth}` : null;
}
