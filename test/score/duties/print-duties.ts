// `npm run -s score -- duties --read <folder> [--read <folder>]`: who must do the work of labelled documents, wherever they name it.
//   --read: output folders of `kehoach ingest` over the documents; the labels know a document by the hash of its file
//   --labels <file>: held-out.tsv beside this file, another one there, or train/duties/labels.tsv, which the models are trained on
//   --misses: lists the lines
import { parseArgs } from "node:util";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { readDocuments } from "../lines/labelled-lines.ts";
import { readDutyRows, resolveLabels } from "./labelled-duties.ts";
import { emptyDutyTally, scoreDuties } from "./score-duties.ts";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    read: { type: "string", multiple: true, default: [] },
    labels: {
      type: "string",
      default: new URL("held-out.tsv", import.meta.url).pathname,
    },
    misses: { type: "boolean", default: false },
  },
});

const share = (part: number, of: number) =>
  `${part} of ${of}${of > 0 ? ` (${((100 * part) / of).toFixed(1)} %)` : ""}`;

const labels = readDutyRows(values.labels);
const catalogue = loadCatalogue();
const tally = emptyDutyTally();
const done = new Set<string>();
let lost = 0;
for (const folder of values.read)
  for (const { id, lines } of readDocuments(folder, catalogue)) {
    const rows = labels.get(id);
    if (!rows || done.has(id)) continue;
    done.add(id);
    const resolved = resolveLabels(rows, lines);
    lost += resolved.lost;
    const results = scoreDuties(lines, resolved, catalogue, tally);
    if (values.misses)
      for (const { line, result, read, wanted } of results)
        if (result !== "exact")
          console.log(
            `${id}\t${line + 1}\t${result}\t${read.map(({ name, confidence }) => `${name} ${confidence ?? ""}`).join("; ")}\t${wanted.join("; ")}\t${lines[line]!.text.slice(0, 200)}`,
          );
  }

if (tally.documents === 0)
  console.log(
    "No labelled document was found. Name folders with the documents of the labels: --read <folder>",
  );
else {
  console.log(`${tally.documents} documents; rows of labels whose line was not found: ${lost}`);
  console.log(`work with exactly the right units: ${share(tally.exact, tally.duties)}`);
  console.log(`  without a unit: ${tally.unread}, of these in no field and no warning: ${tally.silent}`);
  console.log(`exactly the right partners: ${share(tally.partners, tally.withPartners)}`);
  console.log(
    `work of nobody in particular that was given to a unit: ${share(tally.presumed, tally.ofNobody)}`,
  );
  console.log(`other lines that were read as work of a unit: ${share(tally.invented, tally.others)}`);
  console.log(
    `owners of due dates: ${share(tally.owners, tally.dueDates)}; without an owner: ${tally.unowned}`,
  );
  console.log(`units of 0.9 and more that are right: ${share(tally.sure.right, tally.sure.all)}`);
  console.log(`wrong units below 0.8: ${share(tally.doubted.wrong, tally.doubted.allWrong)}`);
  console.log(`right units that reach 0.9: ${share(tally.sure.right, tally.doubted.allRight)}`);
}
