import { MAX_COLUMNS, MAX_ROWS, type TableRow } from "./table-row.ts";

export type Delimiter = "," | ";" | "\t";

/** The rows read, and what stopped the reading. */
export interface Delimited {
  readonly rows: readonly TableRow[];
  /** Line of a quotation mark that is never closed; null: there is none. */
  readonly openQuote: number | null;
  /** false: the text has more rows than the limit. */
  readonly complete: boolean;
}

/**
 * Reads delimited text (RFC 4180, any of three delimiters, any line end). A quotation mark opens a cell only at its
 * beginning; anywhere else it is part of the text. Blank lines are left out; `line` counts the lines of the file.
 */
export function parseDelimited(text: string, delimiter: Delimiter, mostRows = MAX_ROWS): Delimited {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let [at, line, firstLine] = [0, 1, 1];
  while (at <= text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, delimiter);
    if (cell === null) return { rows, openQuote: line, complete: true };
    if (cells.length < MAX_COLUMNS) cells.push(cell.value);
    line += cell.breaks;
    at = cell.end;
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    if (at < text.length && !isBreak(text[at]!)) {
      // Text after a closing quotation mark belongs to the cell.
      const rest = plainCell(text, at, delimiter);
      cells[cells.length - 1] += rest.value;
      at = rest.end;
      if (text[at] === delimiter) {
        at++;
        continue;
      }
    }
    if (cells.some((value) => value.trim() !== "")) {
      if (rows.length === mostRows) return { rows, openQuote: null, complete: false };
      rows.push({ line: firstLine, cells });
    }
    cells = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line++;
    firstLine = line;
  }
  return { rows, openQuote: null, complete: true };
}

interface Cell {
  readonly value: string;
  /** Offset of what follows: a delimiter, a line break, the end. */
  readonly end: number;
  /** Line breaks inside the cell. */
  readonly breaks: number;
}

const isBreak = (sign: string) => sign === "\n" || sign === "\r";

function plainCell(text: string, from: number, delimiter: Delimiter): Cell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && !isBreak(text[end]!)) end++;
  return { value: text.slice(from, end), end, breaks: 0 };
}

/** A cell from its opening quotation mark. A doubled mark inside is one mark of the text. null if it is never closed. */
function quotedCell(text: string, from: number): Cell | null {
  const parts: string[] = [];
  let start = from + 1;
  for (;;) {
    const close = text.indexOf('"', start);
    if (close < 0) return null;
    parts.push(text.slice(start, close));
    if (text[close + 1] !== '"') {
      const value = parts.join('"');
      return { value, end: close + 1, breaks: value.match(/\r\n|\r|\n/g)?.length ?? 0 };
    }
    start = close + 2;
  }
}
