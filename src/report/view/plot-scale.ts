import { formatNumber } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import { greatestOf, leastOf } from "../../model/lists.ts";
import type { PlotMark } from "../model/quantity.ts";

/** The range of a plot's axis and the distance of its ticks. */
export interface PlotScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Tolerance for sums of steps. */
const ROUNDING = 1e-9;

/** A scale over the values with round ends and about six round steps, at most ten. */
export function scaleOver(values: readonly number[]): PlotScale {
  const low = leastOf(values);
  const high = greatestOf(values);
  const rough = Math.max(high - low, Math.abs(high) * 0.05, 0.5) / 6;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((m) => m * magnitude).find((s) => s >= rough) ?? rough;
  const min = Math.floor(low / step - 0.25) * step;
  return { min: low >= 0 ? Math.max(0, min) : min, max: Math.ceil(high / step + 0.25) * step, step };
}

/** The ticks of a scale with their labels. */
export function ticksOf({ min, max, step }: PlotScale, lang: Lang): PlotMark[] {
  const ticks: PlotMark[] = [];
  for (let i = 0; min + i * step <= max + ROUNDING; i++) {
    const value = Number((min + i * step).toFixed(6));
    ticks.push({ value, label: formatNumber(value, lang) });
  }
  return ticks;
}
