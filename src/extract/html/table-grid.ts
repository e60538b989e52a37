import { attribute, type Element, isElement, isShown, MAX_DEPTH } from "./element.ts";

const MAX_SPAN = 200;

/** A cell and its place on the grid that the spans of a table define. */
export interface GridCell {
  readonly element: Element;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** The cells of a table row by row. */
export function tableGrid(table: Element): GridCell[][] {
  const rows = rowsOf(table);
  /** Columns of each row that are taken by cells of this row and of rows above. */
  const taken = rows.map((): boolean[] => []);
  return rows.map((row, r) => {
    let column = 0;
    return childrenOf(row, ["td", "th"])
      .filter(isShown)
      .map((element) => {
        while (taken[r]![column]) column++;
        const rowSpan = Math.min(spanOf(element, "rowspan"), rows.length - r);
        const colSpan = spanOf(element, "colspan");
        for (let c = column; c < column + colSpan; c++)
          for (const below of taken.slice(r, r + rowSpan)) below[c] = true;
        return { element, column, rowSpan, colSpan };
      });
  });
}

export const captionsOf = (table: Element): Element[] => childrenOf(table, ["caption"]);

/** Whether a table lays out a page: it contains another table or has one cell. Its cells are read one after the other. */
export function isLayoutTable(table: Element): boolean {
  const cells = rowsOf(table).flatMap((row) => childrenOf(row, ["td", "th"]));
  return cells.length === 1 || cells.some((cell) => containsTable(cell, 0));
}

function containsTable(element: Element, depth: number): boolean {
  return element.childNodes
    .filter(isElement)
    .some((node) => node.tagName === "table" || (depth < MAX_DEPTH && containsTable(node, depth + 1)));
}

const childrenOf = (element: Element, tags: readonly string[]) =>
  element.childNodes.filter(isElement).filter((node) => tags.includes(node.tagName));

const rowsOf = (table: Element) =>
  childrenOf(table, ["thead", "tbody", "tfoot", "tr"])
    .flatMap((part) => (part.tagName === "tr" ? [part] : childrenOf(part, ["tr"])))
    .filter(isShown);

function spanOf(cell: Element, name: string): number {
  const value = Number.parseInt(attribute(cell, name), 10);
  return Number.isInteger(value) && value > 0 ? Math.min(value, MAX_SPAN) : 1;
}
