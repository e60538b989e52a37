// Constructors of table columns and cells.
import type { FileLink } from "../model/links.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Quotation } from "../model/quotation.ts";
import type { ColumnKind, ReportTable, TableCell, TableColumn } from "../model/report-table.ts";
import type { Tone } from "../model/tone.ts";

export const column = (label: string, kind: ColumnKind = "text"): TableColumn => ({ label, kind });

export function textCell(value: string | null, tone?: Tone): TableCell {
  return tone ? { text: value ?? "", tone } : { text: value ?? "" };
}

export function countCell(value: number): TableCell {
  return { text: String(value), number: value };
}

export function quantityCell(quantity: Quantity): TableCell {
  const { number, ...text } = quantity;
  return number === null ? { text: quantity.text } : { ...text, number };
}

/** A column of a table: its head, and its cell in the row of an item. */
type ColumnOf<Item> = readonly [head: TableColumn, cellOf: (item: Item) => TableCell];

/** A table with a row for each item. `frozen` and `printed` as in a ReportTable. */
export function tableOf<Item>(
  { name, frozen = 0, printed }: Pick<ReportTable, "name" | "printed"> & { readonly frozen?: number },
  items: readonly Item[],
  columns: readonly ColumnOf<Item>[],
): ReportTable {
  const rows = items.map((item) => columns.map(([, cellOf]) => cellOf(item)));
  const printedColumns = printed === undefined ? {} : { printed };
  return { name, columns: columns.map(([head]) => head), rows, frozen, ...printedColumns };
}

/** A day as a real date where the whole date is known. */
export function dateCell(text: string | null, iso: string | null): TableCell {
  return iso ? { text: text ?? "", date: iso } : textCell(text);
}

export function fileCell(file: FileLink | null): TableCell {
  if (file === null) return { text: "" };
  return file.href === null ? { text: file.path } : { text: file.path, href: file.href };
}

/** The words of the quotations. */
export function quotesCell(quotations: readonly Quotation[]): TableCell {
  return textCell(quotations.map((q) => q.quote).join("\n"));
}

/**
 * "trang 3, dòng 41" for each quotation. The column beside it has the file of the first one; a place in another file names it:
 * "dòng 62 (KH 87.docx)".
 */
export function placesCell(quotations: readonly Quotation[]): TableCell {
  const first = quotations[0]?.file?.path;
  const placeOf = ({ where, file }: Quotation) =>
    file === null || file.path === first ? where : `${where} (${file.path.split("/").at(-1)})`;
  return textCell(quotations.map(placeOf).join("\n"));
}
