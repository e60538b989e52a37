// Collects values of real documents for `npm run train:confidence`: node train/real-units.ts --read <folder> [--read <folder>]
//   --read: output folders of `kehoach ingest` over the documents that train/bearers/labels.tsv is about   --out <file>
// Of each unit that the rules read in a labelled line it keeps the features and whether the labels name it, and no text.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadCatalogue } from "../src/catalogue/load-catalogue.ts";
import { readDocuments, readLabels } from "./bearers/labelled-lines.ts";
import { storedSamples, unitsOfDocument } from "./confidence/real-units.ts";

const { values } = parseArgs({
  options: {
    read: { type: "string", multiple: true, default: [] },
    labels: { type: "string", default: "train/bearers/labels.tsv" },
    out: { type: "string", default: "train/confidence/real-units.json" },
  },
});

const labels = new Map(readLabels(values.labels));
const catalogue = loadCatalogue();
const samples = values.read
  .flatMap((folder) => [...readDocuments(folder, catalogue)])
  .flatMap((document) => unitsOfDocument(document, labels, catalogue));
writeFileSync(values.out, storedSamples(samples));
const wrong = samples.filter(({ right }) => !right).length;
console.log(`${samples.length} values, ${wrong} wrong`);
