// `npm run -s score -- officer --list <list.tsv> --read <output folder> [--list … --read …]`: what the program states of a heap of
// plans against the list that an officer made by hand (kinds and columns: `officer-list.ts`). Each list belongs to the folder after it.
//   --misses: lists the statements that differ
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { comparisonSchema } from "../../../src/model/comparison.ts";
import { findingsSchema } from "../../../src/model/finding.ts";
import { readOfficerList } from "./officer-list.ts";
import { type OfficerTally, scoreOfficer } from "./score-officer.ts";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    list: { type: "string", multiple: true, default: [] },
    read: { type: "string", multiple: true, default: [] },
    misses: { type: "boolean", default: false },
  },
});
if (values.list.length === 0 || values.list.length !== values.read.length)
  console.log("Name each list and its output folder: --list <list.tsv> --read <folder>");

const catalogue = loadCatalogue();
const totals = new Map<string, Omit<OfficerTally, "misses">>();
for (const [i, list] of values.list.entries()) {
  const json = (name: string) => JSON.parse(readFileSync(join(values.read[i]!, name), "utf8")) as unknown;
  const output = {
    comparison: comparisonSchema.parse(json("comparison.json")),
    findings: findingsSchema.parse(json("findings.json")).findings,
  };
  for (const [kind, tally] of scoreOfficer(readOfficerList(readFileSync(list, "utf8")), output, catalogue)) {
    const { listed, found, stated, wrong } = totals.get(kind) ?? { listed: 0, found: 0, stated: 0, wrong: 0 };
    totals.set(kind, {
      listed: listed + tally.listed,
      found: found + tally.found,
      stated: stated + tally.stated,
      wrong: wrong + tally.wrong,
    });
    if (values.misses) for (const miss of tally.misses) console.log(`${list}\t${kind}\t${miss}`);
  }
}
for (const [kind, { listed, found, stated, wrong }] of totals)
  console.log(`${kind}: ${found} of ${listed} listed; ${wrong} of ${stated} stated are not listed`);
