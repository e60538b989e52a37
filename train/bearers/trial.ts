import { FOLDS, fitRegression, foldOf, probabilityOf } from "../regression.ts";
import type { BearerSample } from "./samples.ts";

const BINS = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 1.01];

/** Prints how often lists of units bear the work, by probability, for those that a rule has read and the others. */
export function printTrial(samples: readonly BearerSample[]): void {
  const counts = new Map<string, { bears: number; all: number }>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitRegression(samples.filter(({ document }) => foldOf(document) !== fold));
    for (const sample of samples.filter(({ document }) => foldOf(document) === fold)) {
      const bin = BINS.find((limit) => probabilityOf(sample, model) < limit)!;
      const key = `${sample.isRead ? "read" : "unread"} below ${Math.min(bin, 1)}`;
      const count = counts.get(key) ?? { bears: 0, all: 0 };
      counts.set(key, { bears: count.bears + (sample.bears ? 1 : 0), all: count.all + 1 });
    }
  }
  for (const [key, { bears, all }] of [...counts].sort()) console.log(`${key}: ${bears} of ${all}`);
}
