/** The model of one field: a logistic regression, and how its scores are turned into confidences. */
export interface FieldModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
  /** The weights of categorical features by name and kind: "role=lead" by "role" and "lead". */
  readonly categories: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Scores (log-odds) in rising order, with the confidence at each; between them it is interpolated. */
  readonly curve: readonly (readonly [number, number])[];
}

/** A model as JSON. */
export type StoredFieldModel = Omit<FieldModel, "weights" | "categories"> & {
  readonly weights: Readonly<Record<string, number>>;
};

/** The model of a field from its JSON. */
export const fieldModel = ({ weights, ...model }: StoredFieldModel): FieldModel => ({
  ...model,
  weights: new Map(Object.entries(weights)),
  categories: categoriesOf(weights),
});

function categoriesOf(weights: StoredFieldModel["weights"]): FieldModel["categories"] {
  const categories = new Map<string, Map<string, number>>();
  for (const [feature, weight] of Object.entries(weights)) {
    const sign = feature.indexOf("=");
    if (sign < 0) continue;
    const name = feature.slice(0, sign);
    const kinds = categories.get(name) ?? new Map<string, number>();
    categories.set(name, kinds.set(feature.slice(sign + 1), weight));
  }
  return categories;
}

/** The confidence at a score, 0..1. */
export function confidenceOf({ curve }: FieldModel, score: number): number {
  let after = 0;
  while (after < curve.length && curve[after]![0] < score) after++;
  if (after === 0) return curve[0]![1];
  if (after === curve.length) return curve.at(-1)![1];
  const [fromScore, from] = curve[after - 1]!;
  const [toScore, to] = curve[after]!;
  return from + ((to - from) * (score - fromScore)) / (toScore - fromScore);
}
