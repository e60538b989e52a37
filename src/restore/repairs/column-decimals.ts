import type { Line, TableBlock } from "../../model/extraction.ts";
import { replaceInLine } from "../flow/replace-in-line.ts";

// "7/45" in a column of "6,80", "6,10", "7,30": the engine read the comma of a decimal as a stroke.

const DECIMAL = /^\d{1,3},(?<decimals>\d{1,2})$/u;
const STROKE = /^(?<whole>\d{1,3})[/⁄|](?<decimals>\d{1,2})$/u;
/** Least decimals in the column; "24/63" is a rank where there are fewer. */
const LEAST_DECIMALS = 3;
const CONFIDENCE = 0.7;

/**
 * A table in which the comma of recognised decimals is corrected: cells of a column whose other figures all are decimals with as many
 * digits after the comma.
 */
export function withColumnDecimals(table: TableBlock): TableBlock {
  const columns = decimalsOfColumns(table);
  if (columns.size === 0) return table;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const digits = columns.get(cell.column);
      return digits ? { ...cell, lines: cell.lines.map((line) => withComma(line, digits)) } : cell;
    }),
  }));
  return { ...table, rows };
}

/** For each column that has enough decimals and no other figures: their digits after the comma. */
function decimalsOfColumns({ rows }: TableBlock): Map<number, number> {
  const cells = rows.flatMap((row) => row.cells).filter(({ lines }) => lines.length === 1);
  const columns = Map.groupBy(cells, ({ column }) => column);
  const found = new Map<number, number>();
  for (const [column, own] of columns) {
    const figures = own
      .map(({ lines }) => lines[0]!.text)
      .filter((text) => /^\d/u.test(text) && !STROKE.test(text));
    const digits = new Set(figures.map((text) => DECIMAL.exec(text)?.groups?.decimals?.length ?? 0));
    const [only = 0] = digits;
    if (figures.length >= LEAST_DECIMALS && digits.size === 1 && only > 0) found.set(column, only);
  }
  return found;
}

function withComma(line: Line, digits: number): Line {
  const { whole, decimals } = STROKE.exec(line.text)?.groups ?? {};
  if (line.confidence === 1 || whole === undefined || decimals?.length !== digits) return line;
  const replaced = replaceInLine(line, {
    start: 0,
    end: line.text.length,
    text: `${whole},${decimals}`,
    confidence: CONFIDENCE,
  });
  return { ...replaced, confidence: Math.min(line.confidence, CONFIDENCE) };
}
