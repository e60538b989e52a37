import type { TargetState } from "../../model/comparison.ts";
import type { PlotMark, Quantity } from "./quantity.ts";
import type { Quotation } from "./quotation.ts";
import type { Tone } from "./tone.ts";

/** The target of one unit in a plot. */
export interface PlotDot {
  readonly value: number;
  readonly unit: string;
  /** Only dots that differ from the province's target have a label. */
  readonly label: string | null;
}

/** The plot of one sub-index. All plots of one kind in a group have the same scale. */
export interface Plot {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly PlotMark[];
  readonly baseline: PlotMark | null;
  readonly line: PlotMark | null;
  readonly dots: readonly PlotDot[];
  /** The plot in words. */
  readonly alt: string;
}

/** One target of a plan, compared with the parent's. */
export interface TargetRow {
  readonly who: string;
  /** The kind of a target of the whole index ("thứ hạng"), or the criterion that it is about; null: neither. */
  readonly what: string | null;
  /** The unit of the plan, as the matrix names it; "" for the province's plan. */
  readonly unit: string;
  readonly province: boolean;
  /** A later version of the plan states another target. */
  readonly isRestated: boolean;
  readonly target: Quantity;
  readonly baseline: Quantity;
  readonly increase: Quantity;
  readonly difference: Quantity;
  readonly verdict: string;
  readonly tone: Tone;
  /** Compared with the province's target; null where it is not compared. */
  readonly state: TargetState | null;
  readonly place: Quotation | null;
  readonly quote: string;
}

/** The targets of one sub-index, or of the whole index. */
export interface TargetView {
  readonly id: string;
  /** null: the whole index. */
  readonly subIndex: string | null;
  readonly label: string;
  readonly name: string;
  readonly plot: Plot | null;
  /** "Kết quả năm 2023" where all baselines are of one year. */
  readonly baselineLabel: string;
  readonly rows: readonly TargetRow[];
  /** A sentence that names the plans without a target; null if there are none. */
  readonly silent: string | null;
}
