// Trains the second witness of who must do the work of a line, and which lines state work: node train/duties.ts --read <folder> …
//   --read: output folders of `kehoach ingest` over the documents that the labels are of   --labels <file>   --out <file>
//   --trial: only prints how well the models do on documents that they were not trained on
// The labels know a line by the hash of its text. The same documents give the same bytes.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadCatalogue } from "../src/catalogue/load-catalogue.ts";
import type { StoredSourceModel } from "../src/parse/fields/assignment/sources/source-model.ts";
import { readDutyRows, resolveLabels } from "../test/score/duties/labelled-duties.ts";
import { readDocuments } from "../test/score/lines/labelled-lines.ts";
import { confidenceTable } from "./duties/confidence-table.ts";
import { generatedSamples } from "./duties/generated-samples.ts";
import { judgeDocuments, type TrainingDocument } from "./duties/judge-documents.ts";
import { dutySamples } from "./duties/samples.ts";
import { printTrial } from "./duties/trial.ts";
import { fitRegression } from "./regression.ts";
import { storedRegression } from "./stored-regression.ts";

const { values } = parseArgs({
  options: {
    read: { type: "string", multiple: true, default: [] },
    labels: { type: "string", default: "train/duties/labels.tsv" },
    out: { type: "string", default: "src/parse/fields/assignment/sources/data/source-model.json" },
    trial: { type: "boolean", default: false },
  },
});

const SLOTS = 1 << 15;
/** Plans on indices in their usual form, beside the labelled documents. */
const GENERATED = 100;

const labels = readDutyRows(values.labels);
const catalogue = loadCatalogue();
const documents = new Map<string, TrainingDocument>();
for (const folder of values.read)
  for (const { id, lines } of readDocuments(folder, catalogue)) {
    const rows = labels.get(id);
    if (!rows || documents.has(id)) continue;
    const resolved = resolveLabels(rows, lines);
    documents.set(id, { lines, labels: resolved, samples: dutySamples(id, lines, resolved, catalogue) });
  }
const all = [...documents.values()];
const made = [...generatedSamples(GENERATED, catalogue)];
const sources = [...all.map(({ samples }) => samples), ...made].flatMap((samples) => samples.sources);
const work = [...all.map(({ samples }) => samples), ...made].flatMap((samples) => samples.work);
console.log(`${all.length} documents, ${sources.length} sources of lines, ${work.length} lines`);
if (values.trial) printTrial(sources, work);
else {
  const store = (confidence: StoredSourceModel["confidence"]) => {
    const model: StoredSourceModel = {
      source: storedRegression(fitRegression(sources), SLOTS),
      work: storedRegression(fitRegression(work), SLOTS),
      confidence,
    };
    const text = `${JSON.stringify(model)}\n`;
    writeFileSync(values.out, text);
    return text.length;
  };
  // Reading the documents needs the models, and the table of confidences needs the readings.
  store([]);
  const units = judgeDocuments(all, sources, catalogue);
  const bytes = store(confidenceTable(units));
  console.log(`${units.length} units judged; ${values.out}: ${bytes} bytes`);
}
