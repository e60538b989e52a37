import type { Column } from "./columns.ts";
import { type Cell, type GridRow, textOf } from "./grid.ts";
import type { Head } from "./head.ts";

/** The first cell of a kind that is not empty. */
export const cellOf = (row: Pick<GridRow, "cells">, head: Head, kind: Column): Cell | undefined =>
  cellsOf(row, head, kind)[0];

/** All cells of a kind that have a text: a task may have two milestones. */
export const cellsOf = ({ cells }: Pick<GridRow, "cells">, head: Head, kind: Column): Cell[] =>
  [...head.columns].flatMap(([column, columnKind]) => {
    const cell = columnKind === kind ? cells.get(column) : undefined;
    return cell && textOf(cell) !== "" ? [cell] : [];
  });
