// `npm run -s score -- heads --read <folder> [--read <folder>]`: whether the heads and signatures of labelled documents are as printed.
//   --read: output folders of `kehoach ingest` over the documents; the labels know a document by the hash of its file
//   --labels <file>: held-out.tsv beside this file, or tuning.tsv   --misses: lists the values
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { readValues } from "../../../src/parse/read-values.ts";
import { readDocuments } from "../lines/labelled-lines.ts";
import { HEAD_FIELDS, resolveHead } from "./labelled-heads.ts";
import { emptyHeadTally, scoreHead } from "./score-heads.ts";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    read: { type: "string", multiple: true, default: [] },
    labels: { type: "string", default: new URL("held-out.tsv", import.meta.url).pathname },
    misses: { type: "boolean", default: false },
  },
});

const rows = Map.groupBy(
  readFileSync(values.labels, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((row) => row.split("\t")),
  ([document = ""]) => document,
);
const catalogue = loadCatalogue();
const tally = emptyHeadTally();
const done = new Set<string>();
let lost = 0;
for (const folder of values.read)
  for (const { id, lines } of readDocuments(folder, catalogue)) {
    const own = rows.get(id);
    if (!own || done.has(id)) continue;
    const labels = resolveHead(own, lines);
    if (!labels) continue;
    done.add(id);
    lost += own.length - labels.size;
    const misses = scoreHead(readValues(lines, catalogue).plan, labels, tally);
    if (values.misses)
      for (const { field, read, printed } of misses) console.log(`${id}\t${field}\t${read}\t${printed}`);
  }

if (done.size === 0)
  console.log(
    "No labelled document was found. Name folders with the documents of the labels: --read <folder>",
  );
else {
  console.log(`${done.size} documents; labels whose line was not found: ${lost}`);
  let [right, printed] = [0, 0];
  for (const field of HEAD_FIELDS) {
    const { printed: of, right: as, missing, wrong, invented, absent } = tally[field];
    const other =
      field === "recipients"
        ? `read and not printed ${invented} of ${absent}`
        : `read where none is printed ${invented} of ${absent}`;
    console.log(
      `${field}: as printed ${as} of ${of} (${((100 * as) / of).toFixed(1)} %); missing ${missing}, otherwise ${wrong}; ${other}`,
    );
    if (field === "recipients") continue;
    right += as;
    printed += of;
  }
  console.log(
    `together without recipients: ${right} of ${printed} (${((100 * right) / printed).toFixed(1)} %)`,
  );
}
