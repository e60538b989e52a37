import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { readValues } from "../../src/parse/read-values.ts";
import type { TextLine } from "../../src/parse/text/text-line.ts";
import type { LabelledDocument } from "../../test/score/duties/labelled-duties.ts";
import { readWork } from "../../test/score/duties/read-work.ts";
import { namesNobody } from "../../test/score/duties/score-duties.ts";
import { crossProbabilities } from "../regression.ts";
import { type JudgedUnit, judgedUnits } from "./confidence-table.ts";
import type { DutySamples, SourceSample } from "./samples.ts";

export interface TrainingDocument {
  readonly lines: readonly TextLine[];
  readonly labels: LabelledDocument;
  readonly samples: DutySamples;
}

/** The units that are read in labelled documents, each judged by a model that was trained without its document. `sources`: all samples. */
export function judgeDocuments(
  documents: readonly TrainingDocument[],
  sources: readonly SourceSample[],
  catalogue: Catalogue,
): JudgedUnit[] {
  const probabilities = crossProbabilities(sources);
  return documents.flatMap(({ lines, labels, samples }) => {
    const ofLine = Map.groupBy(
      samples.sources.map((sample) => [sample, probabilities.get(sample)!] as const),
      ([{ at }]) => at,
    );
    // The confidence without the second witness.
    const work = readWork({ ...readValues(lines, catalogue), sources: null }).tasks;
    const isNobody = (name: string) => namesNobody(name, catalogue);
    return judgedUnits(lines, labels, work, { probabilities: ofLine, isNobody });
  });
}
