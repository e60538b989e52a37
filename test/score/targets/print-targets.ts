// `npm run -s score -- targets [--file <documents.jsonl>] [--part <part>] [--misses]`: the targets and results of indices that are read of short
// documents, against the lists of their authors, who did not know the program. Those of A, B and C were opened for mending; D and E were written
// and read after it, and those with an odd number opened then.
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { printParts } from "../written/print-parts.ts";
import { readByProgram } from "../written/written-documents.ts";
import { scoreTargets } from "./score-targets.ts";
import { readTargetDocuments, type TargetDocument } from "./target-documents.ts";

const catalogue = loadCatalogue();
await printParts<TargetDocument>({
  folder: new URL("documents/", import.meta.url),
  read: readTargetDocuments,
  partOf: ({ id }) =>
    /^G[ABC]/u.test(id) ? "opened" : Number(id.slice(-2)) % 2 === 1 ? "opened-later" : "held-out",
  async score(document, tallies) {
    const read = await readByProgram(document, catalogue);
    const plans = read.map(({ plan }) => plan);
    return scoreTargets(document, plans, catalogue, tallies);
  },
});
