import { RELATION } from "../../src/parse/fields/assignment/sources/line-sources.ts";
import { crossProbabilities, type RegressionSample } from "../regression.ts";
import type { SourceSample, WorkSample } from "./samples.ts";

const BINS = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 1];

/** Prints how often sources bear the work, by relation and probability, and how often lines state work. */
export function printTrial(sources: readonly SourceSample[], work: readonly WorkSample[]): void {
  const ofSources = crossProbabilities(sources);
  for (const [name, relation] of Object.entries(RELATION))
    printBins(
      name,
      sources.filter((sample) => sample.relation === relation),
      ofSources,
    );
  printBins("all sources", sources, ofSources);
  printBins("lines of work", work, crossProbabilities(work));
}

function printBins<Sample extends RegressionSample>(
  name: string,
  samples: readonly Sample[],
  probabilities: ReadonlyMap<Sample, number>,
): void {
  console.log(name);
  let from = 0;
  for (const to of BINS) {
    const within = samples.filter((sample) => {
      const probability = probabilities.get(sample)!;
      return probability >= from && (probability < to || to === 1);
    });
    const right = within.filter(({ bears }) => bears).length;
    if (within.length > 0) console.log(`  ${from} to ${to}: ${right} of ${within.length}`);
    from = to;
  }
}
