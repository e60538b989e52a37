import { extractionOf } from "../../fixtures/generate/extraction-of.ts";
import { generatePlan } from "../../fixtures/generate/generate.ts";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { nameKey } from "../../src/language/fold.ts";
import { DocumentSources } from "../../src/parse/fields/assignment/sources/document-sources.ts";
import { readPlan } from "../../src/parse/read-plan.ts";
import { ruledDocument } from "../../src/parse/read-values.ts";
import { textLines } from "../../src/parse/text/text-line.ts";
import { restore } from "../../src/restore/restore.ts";
import type { DutySamples } from "./samples.ts";

/** Seeds of the plans begin here; tests and `npm run score` use others. */
const FIRST_SEED = 300_001;

/**
 * The samples of generated plans. The rules read nearly all of their work rightly, so what they read is the label. These plans have the usual
 * form of plans on an index, which few of the labelled documents have.
 */
export function* generatedSamples(plans: number, catalogue: Catalogue): Generator<DutySamples> {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + plans; seed++) {
    const document = `generated ${seed}`;
    const extraction = extractionOf(generatePlan(seed), { layout: "paragraphs", damage: false });
    const lines = textLines(restore(extraction, null, catalogue).value);
    const read = readPlan(lines, catalogue);
    const ruled = ruledDocument(read);
    const sources = new DocumentSources(ruled);
    const own = [...read.zones.bases, ...read.zones.body].filter(({ source }) => source.kind !== "row");
    yield {
      sources: own.flatMap((line) =>
        sources.featured(line).map((source) => ({
          ...source,
          document,
          at: line.index,
          bears: source.candidate.units.every(({ name }) =>
            ruled.read.get(line.index)?.units.has(nameKey(name)),
          ),
        })),
      ),
      work: own.flatMap((line) => {
        const features = sources.workFeatures(line);
        return features ? [{ document, features, bears: ruled.read.has(line.index) }] : [];
      }),
    };
  }
}
