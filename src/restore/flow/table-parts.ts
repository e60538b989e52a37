import type { TableBlock } from "../../model/extraction.ts";
import { greatestOf, pushAll } from "../../model/lists.ts";
import type { FlowItem, FlowTable } from "./flow.ts";

/** Applies `change` to each table: to its parts on pages that follow each other together. */
export function mapTables(
  items: readonly FlowItem[],
  change: (parts: readonly TableBlock[]) => readonly TableBlock[],
): FlowItem[] {
  return inParts(items).flatMap((group): FlowItem[] => {
    const tables = group.filter((item) => item.kind === "table");
    if (tables.length === 0) return group;
    const changed = change(tables.map(({ table }) => table));
    return group.map((item) =>
      item.kind === "line" ? item : { ...item, table: changed[tables.indexOf(item)]! },
    );
  });
}

/** The items in groups: the parts of a table on pages that follow each other, with the few lines between them, or one item. */
function inParts(items: readonly FlowItem[]): FlowItem[][] {
  const groups: FlowItem[][] = [];
  /** Lines since the last table. */
  let between: FlowItem[] = [];
  let last: FlowTable | null = null;
  for (const item of items) {
    if (item.kind === "table" && last && isNextPart(last, item) && between.length <= MOST_BETWEEN) {
      groups.splice(groups.length - between.length, between.length);
      pushAll(groups.at(-1)!, [...between, item]);
    } else groups.push([item]);
    if (item.kind === "table") [last, between] = [item, []];
    else between.push(item);
  }
  return groups;
}
/** A running head, a page number and a stamp. */
const MOST_BETWEEN = 4;

function isNextPart(above: FlowTable, below: FlowTable): boolean {
  return below.page === above.page + 1 && widthOf(above.table) === widthOf(below.table);
}

const widthOf = ({ rows }: TableBlock): number =>
  greatestOf(rows.flatMap(({ cells }) => cells.map(({ column, colSpan }) => column + colSpan)));
