// Builds the model of who bears the work of a line: node train/bearers.ts --read <folder> [--read <folder>]
//   --read: output folders of `kehoach ingest` over the documents that the labels are of   --out <file>
//   --trial: only prints how well the model does on documents that it was not trained on
// The labels (train/bearers/labels.tsv) know a line by the hash of its text. The same documents give the same bytes.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadCatalogue } from "../src/catalogue/load-catalogue.ts";
import { labelledLines, readLabels } from "../test/score/lines/labelled-lines.ts";
import { samplesOf } from "./bearers/samples.ts";
import { printTrial } from "./bearers/trial.ts";
import { fitRegression } from "./regression.ts";
import { storedRegression } from "./stored-regression.ts";

const { values } = parseArgs({
  options: {
    read: { type: "string", multiple: true, default: [] },
    labels: { type: "string", default: "train/bearers/labels.tsv" },
    out: { type: "string", default: "src/parse/fields/assignment/bearers/data/bearer-model.json" },
    trial: { type: "boolean", default: false },
  },
});

const SLOTS = 1 << 15;

const labels = readLabels(values.labels);
const catalogue = loadCatalogue();
const lines = [...labelledLines(values.read, labels, catalogue)];
const samples = lines.flatMap(samplesOf);
console.log(`${lines.length} lines of ${labels.size} labels, ${samples.length} lists of units`);
if (values.trial) printTrial(samples);
else {
  const text = `${JSON.stringify(storedRegression(fitRegression(samples), SLOTS))}\n`;
  writeFileSync(values.out, text);
  console.log(`${values.out}: ${text.length} bytes`);
}
