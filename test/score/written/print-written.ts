// `npm run -s score -- written [--file <documents.jsonl>] [--half opened|held-out] [--misses]`: what is read of short documents that were
// written for this measurement by authors who did not know the program, against the lists of the authors. Documents with an odd number
// were opened for mending; those with an even number are held out.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { scoreWritten, type Tallies } from "./score-written.ts";
import { readByProgram, readWritten } from "./written-documents.ts";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    file: { type: "string", multiple: true, default: [] },
    half: { type: "string", default: "" },
    misses: { type: "boolean", default: false },
  },
});
const folder = new URL("documents/", import.meta.url).pathname;
const files =
  values.file.length > 0
    ? values.file
    : readdirSync(folder)
        .filter((name) => name.endsWith(".jsonl"))
        .sort()
        .map((name) => join(folder, name));
const catalogue = loadCatalogue();
for (const half of ["opened", "held-out"]) {
  if (values.half !== "" && values.half !== half) continue;
  const tallies: Tallies = new Map();
  let documents = 0;
  for (const document of files.flatMap(readWritten)) {
    const isOpened = Number(document.id.slice(-2)) % 2 === 1;
    if (isOpened !== (half === "opened")) continue;
    documents++;
    const misses = scoreWritten(document, await readByProgram(document, catalogue), catalogue, tallies);
    if (values.misses) for (const miss of misses) console.log(miss);
  }
  console.log(`${half}: ${documents} documents`);
  for (const [kind, { listed, found, stated, wrong }] of [...tallies].sort(([a], [b]) => a.localeCompare(b)))
    console.log(
      `  ${kind}: ${found} of ${listed}${stated > 0 ? `; ${wrong} of ${stated} stated are wrong` : ""}`,
    );
}
