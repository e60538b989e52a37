import type { PlotMark, Quantity } from "./quantity.ts";
import type { Tone } from "./tone.ts";

/** The targets of a sub-index in two years. */
export interface YearTarget {
  readonly subIndex: string;
  readonly from: Quantity;
  readonly result: Quantity;
  readonly verdict: string;
  readonly tone: Tone;
  readonly to: Quantity;
  readonly change: Quantity;
}

/** A sub-index over all years, as a line. */
export interface YearLine {
  readonly subIndex: string;
  readonly points: readonly {
    readonly year: number;
    readonly target: PlotMark | null;
    readonly result: PlotMark | null;
  }[];
  readonly min: number;
  readonly max: number;
  readonly alt: string;
}

/** The sub-indices that a unit kept, dropped and added from one year to the next. */
export interface YearUnit {
  readonly unit: string;
  /** Predecessors with the reason: "Sở Xây dựng, Sở Giao thông vận tải (hợp nhất từ 01/3/2025, Nghị định …)". */
  readonly before: string;
  readonly kept: string;
  readonly dropped: string;
  readonly added: string;
}

/** Two years of one index and province. */
export interface YearView {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly targets: readonly YearTarget[];
  readonly lines: readonly YearLine[];
  readonly units: readonly YearUnit[];
}
