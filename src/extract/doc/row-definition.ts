import type { RowDefinition } from "../word/table-builder.ts";
import type { Modifier } from "./modifiers.ts";

const DEFINITION = 0xd608;
const VERTICAL_MERGE = 0xd62b;
const MERGE = 0x5624;
const CELL_BYTES = 20;

/** The columns of a row, from the modifiers of its end mark ([MS-DOC] 2.9.321 TDefTableOperand); null: not stated. */
export function rowDefinition(modifiers: readonly Modifier[]): RowDefinition | null {
  let edges: number[] = [];
  const horizontal: ("merged" | null)[] = [];
  const vertical: ("restart" | "continue" | null)[] = [];
  for (const { code, view, at, length } of modifiers) {
    if (code === DEFINITION && length > 0) {
      const count = view.getUint8(at);
      if (length < 1 + (count + 1) * 2) return null;
      edges = Array.from({ length: count + 1 }, (_, i) => view.getInt16(at + 1 + i * 2, true));
      for (let i = 0; i < count; i++) {
        const cell = at + 1 + (count + 1) * 2 + i * CELL_BYTES;
        // Default cells at the end of the row may be left out.
        const flags = cell + 2 <= at + length ? view.getUint16(cell, true) : 0;
        horizontal[i] = flags & 0x02 ? "merged" : null;
        vertical[i] = flags & 0x40 ? "restart" : flags & 0x20 ? "continue" : null;
      }
    } else if (code === VERTICAL_MERGE && length >= 2) {
      const merge = view.getUint8(at + 1);
      vertical[view.getUint8(at)] = merge === 3 ? "restart" : merge === 1 ? "continue" : null;
    } else if (code === MERGE) {
      const last = Math.min(view.getUint8(at + 1), edges.length - 1);
      for (let i = view.getUint8(at) + 1; i < last; i++) horizontal[i] = "merged";
    }
  }
  return edges.length > 0 ? { edges, horizontal, vertical } : null;
}
