import { isCapitals } from "../../../language/is-capitals.ts";
import { regex } from "../../../language/regex.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { NamedSubIndex } from "../sub-index/named-sub-index.ts";
import { columnOfKind, type GridRow, isAcross, textOf } from "./grid.ts";
import type { Head } from "./head.ts";
import type { NamedRow } from "./named-row.ts";
import { cellOf } from "./row-cells.ts";
import { orderOf, type RowNumber } from "./row-number.ts";

// Which sub-index the rows of a table are about: the one that a row above names, until a row opens or names something else.

/** The sub-index whose rows are being read. */
export class OpenSubIndex {
  #named: NamedSubIndex | null;
  #further: readonly NamedSubIndex[] = [];
  #number: RowNumber | null;
  #isBand: boolean;

  /** `from`: what the part of the table on the page before left open. */
  constructor(
    from: {
      readonly subIndex: NamedSubIndex | null;
      readonly number?: RowNumber | null;
      readonly isBand?: boolean;
    } | null,
  ) {
    this.#named = from?.subIndex ?? null;
    this.#number = from?.number ?? null;
    this.#isBand = from?.isBand ?? false;
  }

  get named(): NamedSubIndex | null {
    return this.#named;
  }

  /** Further sub-indices that the same row names. */
  get further(): readonly NamedSubIndex[] {
    return this.#further;
  }

  /** The number of the row that named it. */
  get number(): RowNumber | null {
    return this.#number;
  }

  /** True where the row that named it is one cell in capitals across the table. */
  get isBand(): boolean {
    return this.#isBand;
  }

  /** Goes to a row. `opens`: the sub-indices that it names. */
  enter(row: GridRow, above: GridRow | undefined, opens: NamedRow | null, context: RuleContext): void {
    if (opensPart(row, above, context)) this.#close();
    if (!opens) return;
    this.#named = opens.named;
    this.#further = opens.further;
    this.#number = orderOf(row.cells, opens.column);
    this.#isBand = isBand(row);
  }

  /**
   * True for a row that names no sub-index and is no work: it only heads the rows below it, or states figures of a whole index. Closes the
   * sub-index where the row is about something else. `isOfWhole`: whether the row is about a whole index.
   */
  isOverRows(row: GridRow, head: Head, isOfWhole: boolean, context: RuleContext): boolean {
    // "VIIIL. CHÍNH SÁCH ĐẦU TƯ": a heading like that of the sub-index above.
    const isNextBand = this.#isBand && this.#named !== null && isBand(row);
    if (isNextBand || headsOther(row, head, this.#number) || opensIndex(row, head, context)) {
      this.#close();
      return true;
    }
    if (isOfWhole) {
      // "2 | Chỉ số SIPAS | Điều tra, công bố | Sở Nội vụ": work for a whole index.
      if (!textOf(cellOf(row, head, "lead"))) return true;
      // A cell that spans the rows may name a part of the plan's own.
      if (row.own.has(columnOfKind(head.columns, "subIndex") ?? -1)) this.#close();
    }
    // "Chung" in a column of numbers of sub-indices.
    const isOfOthers = this.#named?.byNumber === true && hasOwnName(row, head);
    if (isOfOthers || namesOther(row, head, this.#number)) this.#close();
    return false;
  }

  #close(): void {
    this.#named = null;
    this.#further = [];
  }
}

const isBand = ({ line }: GridRow): boolean =>
  isAcross(line) && isCapitals(line.text.replace(/\(.{0,200}$/u, "")) && WORDS.test(line.text);

/** True for the first row of a part of a plan on several indices, and for the first one after it. */
const opensPart = (row: GridRow, above: GridRow | undefined, { indexParts }: RuleContext): boolean =>
  above !== undefined && indexParts?.get(row.line.index) !== indexParts?.get(above.line.index);

/** True for a row that contains only an index, such as "B | CHỈ SỐ PGI": it begins the rows of that index. */
function opensIndex(row: GridRow, head: Head, { catalogue }: RuleContext): boolean {
  const filled = [...row.cells].filter(
    ([column, cell]) => head.columns.get(column) !== "order" && textOf(cell) !== "",
  );
  const [only] = filled;
  if (filled.length !== 1 || !only) return false;
  const text = textOf(only[1]);
  return text.length < 120 && catalogue.findIndices(text).length > 0 && !/[.;]$/u.test(text);
}

/**
 * True for a row that has only words and the number after that of the sub-index above: "3 | Chuyển đổi số" after "2 | Cải cách thủ
 * tục hành chính", whose tasks have numbers of another kind. The rows below it are about something that is no known sub-index.
 */
function headsOther({ cells, own }: GridRow, head: Head, number: RowNumber | null): boolean {
  const filled = [...own].filter(
    (column) => head.columns.get(column) !== "order" && textOf(cells.get(column)) !== "",
  );
  const [column] = filled;
  if (filled.length !== 1 || column === undefined || head.columns.get(column) !== "task") return false;
  return isNext(orderOf(cells, column), number);
}

/** True for a row with the next number and an own name in the column of sub-indices, which no catalogue knows. */
function namesOther({ cells, own }: GridRow, head: Head, number: RowNumber | null): boolean {
  const column = columnOfKind(head.columns, "subIndex");
  if (column === undefined || !own.has(column) || !WORDS.test(textOf(cells.get(column)))) return false;
  return isNext(orderOf(cells, column), number);
}
function hasOwnName({ cells, own }: GridRow, { columns }: Head): boolean {
  const column = columnOfKind(columns, "subIndex");
  return column !== undefined && own.has(column) && textOf(cells.get(column)) !== "";
}
const WORDS = regex`\p{L}{2} \p{L}{2}`;

const isNext = (own: RowNumber | null, above: RowNumber | null): boolean =>
  own !== null && above !== null && own.isRoman === above.isRoman && own.value === above.value + 1;
