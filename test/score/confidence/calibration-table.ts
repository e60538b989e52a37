import type { Evidence } from "../../../src/model/plan.ts";
import { confidenceAt } from "../calibration.ts";

/** One value that was read: its field, whether it is right, and its confidence before and after it was assessed. */
export interface RatedValue {
  readonly field: string;
  readonly right: boolean;
  readonly before: number;
  readonly after: number;
}

/** How well the confidence of a field is calibrated. A share of no values is null. */
export interface Calibration {
  readonly count: number;
  readonly wrong: number;
  /** Share of the values with a confidence of 0.9 and more. */
  readonly sure: number;
  /** Share of right values among those. */
  readonly precision: number | null;
  /** Share of the wrong values with a confidence below 0.8. */
  readonly doubted: number | null;
}

export const SURE = 0.9;
export const DOUBTED = 0.8;

type EvidenceByPointer = Readonly<Record<string, readonly Evidence[]>>;

/** The rated value of a fact at a pointer; null where it has no evidence. */
export function rated(
  field: string,
  { pointer, right }: { readonly pointer: string; readonly right: boolean },
  evidence: { readonly before: EvidenceByPointer; readonly after: EvidenceByPointer },
): RatedValue | null {
  const before = confidenceAt(evidence.before, pointer);
  const after = confidenceAt(evidence.after, pointer);
  return before === null || after === null ? null : { field, right, before, after };
}

export function calibrationOf(values: readonly RatedValue[], when: "before" | "after"): Calibration {
  const sure = values.filter((value) => value[when] >= SURE);
  const wrong = values.filter(({ right }) => !right);
  const share = <T>(part: readonly T[], all: readonly T[]) =>
    all.length === 0 ? null : part.length / all.length;
  return {
    count: values.length,
    wrong: wrong.length,
    sure: share(sure, values) ?? 0,
    precision: share(
      sure.filter(({ right }) => right),
      sure,
    ),
    doubted: share(
      wrong.filter((value) => value[when] < DOUBTED),
      wrong,
    ),
  };
}
