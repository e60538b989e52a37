import type { PlotMark, Quantity } from "./quantity.ts";
import type { Tone } from "./tone.ts";

/** The targets of a sub-index, or of the whole index, in two years. */
export interface YearTargetRow {
  readonly subIndex: string;
  /** Its id; null: the whole index. */
  readonly id: string | null;
  readonly from: Quantity;
  readonly result: Quantity;
  readonly verdict: string;
  readonly tone: Tone;
  readonly to: Quantity;
  readonly change: Quantity;
}

/** The target and the result of one year, and whether the result reached the target, where both are known. */
export interface YearPoint {
  readonly year: number;
  readonly target: PlotMark | null;
  readonly result: PlotMark | null;
  readonly verdict: { readonly text: string; readonly tone: Tone } | null;
}

/** A sub-index, or the whole index, over all years, as a line. */
export interface YearLine {
  readonly name: string;
  /** Of a rank: the axis is turned so that better values are above. */
  readonly lowerIsBetter: boolean;
  readonly points: readonly YearPoint[];
  readonly min: number;
  readonly max: number;
  readonly alt: string;
}

/** The sub-indices that a unit kept, dropped and added from one year to the next. */
export interface YearChanges {
  readonly kept: string;
  readonly dropped: string;
  readonly added: string;
}

/** The changes of one unit between two years. */
export interface YearUnit {
  readonly unit: string;
  /** Mergers and ends of units: "Sở Giao thông vận tải (hợp nhất từ 01/3/2025, Nghị định …)". */
  readonly before: string;
  /** What the province assigned; if this is not known for both years, a sentence on the documents that were received. */
  readonly assigned: YearChanges | string;
  /** What the unit's plans contain; without plans of both years, a sentence on the plans that were received. */
  readonly written: YearChanges | string;
}

/** Two years of one index and province. */
export interface YearView {
  readonly id: string;
  readonly index: string;
  readonly province: string | null;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** false: the earlier year is that of a province that was merged into this one. */
  readonly isSameProvince: boolean;
  /** Notes on the province and on sub-indices that only one year has. */
  readonly notes: readonly string[];
  readonly targets: readonly YearTargetRow[];
  readonly lines: readonly YearLine[];
  readonly units: readonly YearUnit[];
}
