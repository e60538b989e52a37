import type { Features } from "./features/features.ts";

/** The model of one field: a logistic regression, and how its scores are turned into confidences. */
export interface FieldModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
  /** Scores (log-odds) in rising order, with the confidence at each; between them it is interpolated. */
  readonly curve: readonly (readonly [number, number])[];
}

export type ConfidenceModel = Readonly<Record<string, FieldModel>>;

/** The log-odds that a value is right. */
export function scoreOf({ bias, weights }: FieldModel, { values }: Features): number {
  let score = bias;
  for (const [name, value] of values) score += (weights[name] ?? 0) * value;
  return score;
}

/** The confidence at a score, 0..1. */
export function confidenceOf({ curve }: FieldModel, score: number): number {
  const after = curve.findIndex(([at]) => at >= score);
  if (after === 0) return curve[0]![1];
  if (after < 0) return curve.at(-1)![1];
  const [fromScore, from] = curve[after - 1]!;
  const [toScore, to] = curve[after]!;
  return from + ((to - from) * (score - fromScore)) / (toScore - fromScore);
}
