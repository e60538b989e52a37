import type { TargetState } from "./comparison.ts";

export type DifferingPart = "value" | "valueTo" | "increase" | "baseline";

/** A figure that a sub-plan's target and its parent's state differently, with the decimals that each prints. */
export interface DifferingFigure {
  readonly part: DifferingPart;
  readonly own: number;
  readonly ownDecimals: number;
  readonly parent: number;
  readonly parentDecimals: number;
}

/** A target of a sub-plan compared with its parent's. */
export interface TargetComparison {
  readonly planId: string;
  /** The plan's target; where it states none, its section on the sub-index. */
  readonly pointer: string;
  readonly index: string | null;
  /** null: a target for the whole index. */
  readonly subIndex: string | null;
  readonly parentId: string;
  readonly parentPointer: string;
  readonly state: TargetState;
  /** [] unless `state` is "higher", "lower" or "differs". */
  readonly differing: readonly DifferingFigure[];
  /** What earlier versions of the parent stated instead, where that was another figure. */
  readonly changedFrom: readonly {
    readonly parentId: string;
    readonly pointer: string;
    /** Whether the sub-plan agrees with this earlier statement. */
    readonly agrees: boolean;
  }[];
}
