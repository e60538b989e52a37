/** A training sample: its features are hashes. */
export interface RegressionSample {
  readonly features: readonly number[];
  /** What the model learns to predict. */
  readonly bears: boolean;
}

export interface RegressionWeights {
  readonly bias: number;
  readonly weights: ReadonlyMap<number, number>;
}

const EPOCHS = 15;
const RATE = 0.1;
const PENALTY = 1e-3;
/** A feature of fewer samples has no weight. */
const FEWEST = 2;

/** A logistic regression by gradient steps of decreasing size (AdaGrad). The same samples give the same weights. */
export function fitRegression(samples: readonly RegressionSample[]): RegressionWeights {
  const index = indexOf(samples);
  const weights = new Float64Array(index.size + 1);
  const squares = new Float64Array(index.size + 1).fill(1e-6);
  const rows = samples.map(({ features, bears }) => ({
    at: [0, ...features.flatMap((key) => index.get(key) ?? [])],
    target: bears ? 1 : 0,
  }));
  const order = shuffler();
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { at, target } of order(rows)) {
      let score = 0;
      for (const i of at) score += weights[i]!;
      const error = target - 1 / (1 + Math.exp(-score));
      for (const i of at) {
        const step = error - PENALTY * weights[i]!;
        squares[i]! += step * step;
        weights[i]! += (RATE * step) / Math.sqrt(squares[i]!);
      }
    }
  return { bias: weights[0]!, weights: new Map([...index].map(([key, i]) => [key, weights[i]!])) };
}

/** The place of each feature among the weights, from 1 on. */
function indexOf(samples: readonly RegressionSample[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of samples)
    for (const key of new Set(features)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= FEWEST).map(([key]) => key);
  return new Map(frequent.map((key, i) => [key, i + 1]));
}

/** Returns rows in another order at each call, always the same orders. */
function shuffler() {
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  return <T>(rows: readonly T[]): T[] => {
    const shuffled = [...rows];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
    }
    return shuffled;
  };
}

/** The probability of a sample by trained weights. */
export function probabilityOf({ features }: RegressionSample, { bias, weights }: RegressionWeights): number {
  let score = bias;
  for (const key of features) score += weights.get(key) ?? 0;
  return 1 / (1 + Math.exp(-score));
}

/** The parts that documents are divided into, so that each is judged by a model that was trained on the others. */
export const FOLDS = 5;

export function foldOf(document: string): number {
  let hash = 7;
  for (const letter of document) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

/** The probability of each sample by a model that was trained without its document. */
export function crossProbabilities<Sample extends RegressionSample & { readonly document: string }>(
  samples: readonly Sample[],
): ReadonlyMap<Sample, number> {
  const found = new Map<Sample, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitRegression(samples.filter(({ document }) => foldOf(document) !== fold));
    for (const sample of samples)
      if (foldOf(sample.document) === fold) found.set(sample, probabilityOf(sample, model));
  }
  return found;
}
