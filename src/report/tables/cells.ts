// How each kind of fact becomes a cell.
import type { FileLink, PlaceView, Quantity, Tone } from "../model/basics.ts";
import type { Cell, Column, ColumnKind } from "../model/table.ts";

export const column = (label: string, kind: ColumnKind = "text"): Column => ({ label, kind });
export const text = (value: string | null, tone?: Tone): Cell =>
  tone ? { text: value ?? "", tone } : { text: value ?? "" };
export const count = (value: number): Cell => ({ text: String(value), number: value });
export const quantity = (q: Quantity): Cell =>
  q.number === null ? { text: q.text } : { ...q, number: q.number };
export const link = (file: FileLink | null): Cell =>
  file === null
    ? { text: "" }
    : file.href === null
      ? { text: file.path }
      : { text: file.path, href: file.href };
export const quotes = (places: readonly PlaceView[]) => text(places.map((p) => p.quote).join("\n"));
export const wheres = (places: readonly PlaceView[]) => text(places.map((p) => p.where).join("\n"));
