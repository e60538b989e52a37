// `npm run -s score -- targets [--file <documents.jsonl>] [--part <part>] [--misses]`: the targets and results of indices that are read of short
// documents, against the lists of their authors, who did not know the program. Those of A, B and C were opened for mending; D and E were written
// and read after it, and those with an odd number opened then.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { readByProgram } from "../written/written-documents.ts";
import { scoreTargets, type TargetTallies } from "./score-targets.ts";
import { readTargetDocuments, type TargetDocument } from "./target-documents.ts";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    file: { type: "string", multiple: true, default: [] },
    part: { type: "string", default: "" },
    misses: { type: "boolean", default: false },
  },
});
const PARTS = ["opened", "opened-later", "held-out"] as const;
const partOf = ({ id }: TargetDocument): (typeof PARTS)[number] =>
  /^G[ABC]/u.test(id) ? "opened" : Number(id.slice(-2)) % 2 === 1 ? "opened-later" : "held-out";

const folder = new URL("documents/", import.meta.url).pathname;
const files =
  values.file.length > 0
    ? values.file
    : readdirSync(folder)
        .sort()
        .map((name) => join(folder, name));
const catalogue = loadCatalogue();
const all = files.flatMap(readTargetDocuments);
for (const part of PARTS) {
  if (values.part !== "" && values.part !== part) continue;
  const tallies: TargetTallies = new Map();
  const documents = all.filter((document) => partOf(document) === part);
  for (const document of documents) {
    const read = await readByProgram(document, catalogue);
    const plans = read.map(({ plan }) => plan);
    const misses = scoreTargets(document, plans, catalogue, tallies);
    if (values.misses) for (const miss of misses) console.log(miss);
  }
  console.log(`${part}: ${documents.length} documents`);
  for (const [kind, { listed, found, stated, wrong }] of tallies)
    console.log(
      `  ${kind}: ${found} of ${listed}${stated > 0 ? `; ${wrong} of ${stated} stated are wrong` : ""}`,
    );
}
