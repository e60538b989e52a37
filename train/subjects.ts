// Counts the words in lines of work under the names of sub-indices: node train/subjects.ts --read <folder> [--read <folder>]
//   --read: output folders of `kehoach run`; each is one heap   --out <file>
//   --other: output folders of documents on no index: what their lines have in common with the others says nothing of a sub-index
//   --trial: only prints how well the lines of each heap are assigned by the counts of the others
// The same folders give the same bytes.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadCatalogue } from "../src/catalogue/load-catalogue.ts";
import { countSubjects } from "./subjects/count-subjects.ts";
import { linesUnderNames, linesWithoutIndex } from "./subjects/lines-under-names.ts";
import { printTrial } from "./subjects/trial.ts";

const { values } = parseArgs({
  options: {
    read: { type: "string", multiple: true, default: [] },
    other: { type: "string", multiple: true, default: [] },
    out: { type: "string", default: "src/relate/subjects/data/subject-words.json" },
    trial: { type: "boolean", default: false },
  },
});

const catalogue = loadCatalogue();
const lines = values.read.flatMap((folder) => linesUnderNames(folder, catalogue));
const others = values.other.flatMap((folder) => linesWithoutIndex(folder, catalogue));
if (values.trial) printTrial(lines, others);
else {
  const text = `${JSON.stringify(countSubjects(lines, others))}\n`;
  writeFileSync(values.out, text);
  console.log(
    `${lines.length} lines of ${values.read.length} heaps, ${others.length} on no index; ${values.out}: ${text.length} bytes`,
  );
}
