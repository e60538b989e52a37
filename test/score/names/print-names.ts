// Prints precision and recall of names outside the catalogue. `misses`: how many to print, never of the held-out words, so
// that nothing is written for those.
import { Draw } from "../../../fixtures/generate/draw.ts";
import { developmentWords } from "../../../fixtures/unit-names/development-words.ts";
import { heldOutWords } from "../../../fixtures/unit-names/held-out.ts";
import type { NameSentence } from "../../../fixtures/unit-names/sentences.ts";
import { tuningWords } from "../../../fixtures/unit-names/tuning-words.ts";
import { apartWords, openWords } from "../../../fixtures/unit-names/varied-words.ts";
import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { createCatalogue } from "../../../src/catalogue/create-catalogue.ts";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { scoreDamagedNames } from "./damaged-names.ts";
import { documentsOf, type NameTally, precisionOf, recallOf, scoreNames } from "./names.ts";
import { recognised } from "./recognised.ts";

const DOCUMENTS = 60;
/** The varied words have more names. */
const VARIED_DOCUMENTS = 200;
const seedsOf = (count: number) => Array.from({ length: count }, (_, i) => 3001 + i);
const seeds = seedsOf(DOCUMENTS);
const IN_DOCUMENTS = { alone: false };
const ALONE = { alone: true };

export function printNames(misses: number): void {
  const catalogue = loadCatalogue();
  // The catalogue's own names as unknown ones.
  const hidden = createCatalogue({ ...catalogue.data, units: [] });
  const known = catalogue.data.units
    .map(({ name }) => name)
    .filter((name) => !/ tỉnh$|^(?:Bộ|Tỉnh|Báo và|Thủ tướng) /u.test(name));
  const tuning = documentsOf(tuningWords(new Draw(1)), seeds);
  const heldOut = documentsOf(heldOutWords, seeds);
  const development = documentsOf(developmentWords, seeds);
  const leftOut = documentsOf({ ...heldOutWords, names: known }, seeds);
  const open = documentsOf(openWords, seedsOf(VARIED_DOCUMENTS));
  const apart = documentsOf(apartWords, seedsOf(VARIED_DOCUMENTS));
  console.log("\nnames of units outside the catalogue: precision, recall, F1");
  printRow("tuning words", scoreNames(tuning, catalogue, IN_DOCUMENTS));
  printRow("development words", scoreNames(development, catalogue, IN_DOCUMENTS), misses);
  printRow("development words, each sentence alone", scoreNames(development, catalogue, ALONE));
  printRow("varied words, open half", scoreNames(open, catalogue, IN_DOCUMENTS), misses);
  printRow("varied words, open half, alone", scoreNames(open, catalogue, ALONE));
  printRow("varied words, other half", scoreNames(apart, catalogue, IN_DOCUMENTS));
  printRow("varied words, other half, alone", scoreNames(apart, catalogue, ALONE));
  printRow("held-out words", scoreNames(heldOut, catalogue, IN_DOCUMENTS));
  printRow("held-out words, each sentence alone", scoreNames(heldOut, catalogue, ALONE));
  printRow("the catalogue's names, hidden from it", scoreNames(leftOut, hidden, IN_DOCUMENTS));
  printRow("tuning words, read at 150 dpi", scoreNames(readOf("tuning", tuning), catalogue, IN_DOCUMENTS));
  printRow(
    "held-out words, read at 150 dpi",
    scoreNames(readOf("held-out", heldOut), catalogue, IN_DOCUMENTS),
  );
  console.log("\nnames damaged by recognition, before and after their repair");
  printDamaged("development words", development, catalogue);
  printDamaged("held-out words", heldOut, catalogue);
}

/** Shares of the words that are damaged. */
const DAMAGED = [0, 0.05, 0.1, 0.2];

function printDamaged(
  name: string,
  documents: readonly (readonly NameSentence[])[],
  catalogue: Catalogue,
): void {
  for (const share of DAMAGED) {
    const { names, before, after, broken } = scoreDamagedNames(documents, catalogue, share);
    const counts = `${names} names, right as read ${before}, as repaired ${after}, broken ${broken}`;
    console.log(`  ${`${name}, ${100 * share} % of the words damaged`.padEnd(48)}${counts}`);
  }
}

/** The documents that were printed and read. */
const readOf = (set: string, documents: readonly (readonly NameSentence[])[]): NameSentence[][] =>
  documents.flatMap((sentences, i) => {
    const read = recognised(set, seeds[i]!, sentences);
    return read ? [read] : [];
  });

function printRow(name: string, tally: NameTally, misses = 0): void {
  const [precision, recall] = [precisionOf(tally), recallOf(tally)];
  const shares = [precision, recall, (2 * precision * recall) / (precision + recall || 1)];
  const counts = `${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed`;
  console.log(`  ${name.padEnd(40)}${shares.map((share) => share.toFixed(3)).join("  ")}  ${counts}`);
  for (const miss of tally.misses.slice(0, misses)) console.log(`    ${miss}`);
}
