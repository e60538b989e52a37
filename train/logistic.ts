import type { Sample } from "../test/score/confidence/samples.ts";

const ROUNDS = 400;
const STEP = 0.5;
/** Strength of the penalty on large weights, in values. */
const PENALTY = 1.5;
/** A feature of fewer values has no weight. */
const FEWEST = 8;
const SMALLEST_WEIGHT = 0.05;

/** Nor has a kind (name with "=") of fewer right values: the generated plans lack it, so only mistakes have it. */
const MIN_RIGHT_OF_KIND = 20;

function usefulNames(samples: readonly Sample[]): string[] {
  const counts = new Map<string, { all: number; right: number }>();
  for (const { features, right } of samples)
    for (const name of features.keys()) {
      const count = counts.get(name) ?? { all: 0, right: 0 };
      count.all += 1;
      if (right) count.right += 1;
      counts.set(name, count);
    }
  return [...counts]
    .filter(
      ([name, { all, right }]) =>
        all < samples.length && (name.includes("=") ? right >= MIN_RIGHT_OF_KIND : all >= FEWEST),
    )
    .map(([name]) => name)
    .sort();
}

/** A logistic regression of "right" over the features, by gradient descent with a step per weight (Adagrad). */
export function fitLogistic(samples: readonly Sample[]): { bias: number; weights: Record<string, number> } {
  const names = usefulNames(samples);
  const columns = new Map(names.map((name, i) => [name, i]));
  const rows = samples.map(({ features, right }) => {
    const entries = [...features].flatMap(([name, value]) => {
      const column = columns.get(name);
      return column === undefined ? [] : [[column, value] as const];
    });
    return { entries, right: right ? 1 : 0 };
  });
  const share = rows.reduce((sum, { right }) => sum + right, 0) / rows.length;
  let bias = Math.log((share + 0.001) / (1 - share + 0.001));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  let biasSquares = 1e-6;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(names.length);
    let biasGradient = 0;
    for (const { entries, right } of rows) {
      let score = bias;
      for (const [column, value] of entries) score += weights[column]! * value;
      const error = right - 1 / (1 + Math.exp(-score));
      biasGradient += error;
      for (const [column, value] of entries) gradient[column]! += error * value;
    }
    for (let i = 0; i < names.length; i++) {
      const slope = (gradient[i]! - PENALTY * weights[i]!) / rows.length;
      squares[i]! += slope * slope;
      weights[i]! += (STEP * slope) / Math.sqrt(squares[i]!);
    }
    const slope = biasGradient / rows.length;
    biasSquares += slope * slope;
    bias += (STEP * slope) / Math.sqrt(biasSquares);
  }
  const kept = names.flatMap((name, i) =>
    Math.abs(weights[i]!) >= SMALLEST_WEIGHT ? [[name, rounded(weights[i]!)] as const] : [],
  );
  return { bias: rounded(bias), weights: Object.fromEntries(kept) };
}

const rounded = (value: number) => Math.round(value * 100) / 100;
