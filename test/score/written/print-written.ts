// `npm run -s score -- written [--file <documents.jsonl>] [--part <part>] [--misses]`: what is read of short documents and whole plans
// (`whole-*.jsonl`) that were written for this measurement by authors who did not know the program, against the lists of the authors.
// Documents with an odd number were opened for mending first ("opened"), the others later; those of G and H that four divides and those of Q,
// S and the whole plans are held out.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { scoreWritten, type Tallies } from "./score-written.ts";
import { readByProgram, readWritten, type WrittenDocument } from "./written-documents.ts";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    file: { type: "string", multiple: true, default: [] },
    part: { type: "string", default: "" },
    misses: { type: "boolean", default: false },
  },
});
const QUARTER_HELD_OUT = /^[GH]/u;
/** S08 was opened, because a change had made it worse. */
const HALF_HELD_OUT = /^(?:Q|W|S(?!08))/u;
const PARTS = ["opened", "opened-later", "held-out"] as const;
function partOf({ id }: WrittenDocument): (typeof PARTS)[number] {
  const number = Number(id.slice(-2));
  if (number % 2 === 1) return "opened";
  const isHeldOut = HALF_HELD_OUT.test(id) || (number % 4 === 0 && QUARTER_HELD_OUT.test(id));
  return isHeldOut ? "held-out" : "opened-later";
}

const folder = new URL("documents/", import.meta.url).pathname;
const files =
  values.file.length > 0
    ? values.file
    : readdirSync(folder)
        .filter((name) => name.endsWith(".jsonl"))
        .sort()
        .map((name) => join(folder, name));
const catalogue = loadCatalogue();
const all = files.flatMap(readWritten);
for (const part of PARTS) {
  if (values.part !== "" && values.part !== part) continue;
  const tallies: Tallies = new Map();
  const documents = all.filter((document) => partOf(document) === part);
  for (const document of documents) {
    const misses = scoreWritten(document, await readByProgram(document, catalogue), catalogue, tallies);
    if (values.misses) for (const miss of misses) console.log(miss);
  }
  console.log(`${part}: ${documents.length} documents`);
  for (const [kind, { listed, found, stated, wrong }] of [...tallies].sort(([a], [b]) => a.localeCompare(b)))
    console.log(
      `  ${kind}: ${found} of ${listed}${stated > 0 ? `; ${wrong} of ${stated} stated are wrong` : ""}`,
    );
}
