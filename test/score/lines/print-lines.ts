// `npm run -s score -- lines --read <folder> [--read <folder>]`: who bears the work of the labelled lines of real documents.
//   --read: output folders of `kehoach ingest` over the documents; the labels know a line by the hash of its text
//   --labels <file>: held-out.tsv beside this file, or train/bearers/labels.tsv, which the model is trained on
import { parseArgs } from "node:util";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { readDocuments, readLabels } from "./labelled-lines.ts";
import { emptyTally, scoreDocument } from "./score-lines.ts";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    read: { type: "string", multiple: true, default: [] },
    labels: { type: "string", default: new URL("held-out.tsv", import.meta.url).pathname },
  },
});

const percent = (part: number, of: number) => `${part} of ${of} (${((100 * part) / of).toFixed(1)} %)`;

const labels = new Map(readLabels(values.labels));
const catalogue = loadCatalogue();
const tally = emptyTally();
for (const folder of values.read)
  for (const document of readDocuments(folder, catalogue)) scoreDocument(document, labels, catalogue, tally);

const { lines, named, exact, unread, invented, sure, doubted } = tally;
if (lines === 0)
  console.log("No labelled line was found. Name folders with the documents of the labels: --read <folder>");
else {
  console.log(`${lines} lines, ${named} of them name who bears their work`);
  console.log(`exactly these units: ${percent(exact, named)}; no unit: ${unread}`);
  console.log(`lines without work that were given to a unit: ${invented}`);
  console.log(`units of 0.9 and more that are right: ${percent(sure.right, sure.all)}`);
  console.log(`wrong units below 0.8: ${percent(doubted.wrong, doubted.allWrong)}`);
  console.log(`right units that reach 0.9: ${percent(sure.right, doubted.allRight)}`);
}
