// `npm run -s score -- written [--file <documents.jsonl>] [--part <part>] [--misses]`: what is read of short documents and whole plans
// (`whole-*.jsonl`) that were written for this measurement by authors who did not know the program, against the lists of the authors.
// Documents with an odd number were opened for mending first ("opened"), the others later; those of G and H that four divides and those of Q,
// S and the whole plans are held out.
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { type Part, printParts } from "./print-parts.ts";
import { scoreWritten } from "./score-written.ts";
import { readByProgram, readWritten, type WrittenDocument } from "./written-documents.ts";

const QUARTER_HELD_OUT = /^[GH]/u;
/** S08 was opened, because a change had made it worse. */
const HALF_HELD_OUT = /^(?:Q|W|S(?!08))/u;
function partOf({ id }: WrittenDocument): Part {
  const number = Number(id.slice(-2));
  if (number % 2 === 1) return "opened";
  const isHeldOut = HALF_HELD_OUT.test(id) || (number % 4 === 0 && QUARTER_HELD_OUT.test(id));
  return isHeldOut ? "held-out" : "opened-later";
}

const catalogue = loadCatalogue();
await printParts<WrittenDocument>({
  folder: new URL("documents/", import.meta.url),
  read: readWritten,
  partOf,
  score: async (document, tallies) =>
    scoreWritten(document, await readByProgram(document, catalogue), catalogue, tallies),
});
