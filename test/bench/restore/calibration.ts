// npm run bench:restore -- calibration <folder>: how often words with a probability of at least 0.9 are right, in whole documents
// (one .txt file each) without marks and with marks missing on some words.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bare } from "../../../src/language/fold.ts";
import { LanguageModel } from "../../../src/language/model/language-model.ts";
import { wordKey } from "../../../src/language/model/word-key.ts";
import { createRestorer } from "../../../src/restore/text/restorer.ts";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { documentsIn } from "./documents.ts";
import { LOSS_FAMILIES, lossDamage } from "./lost-marks.ts";

const SURE = 0.9;
/** Percent of the words of at least this probability that must be right. */
const GOAL = 99.5;

/** Words of at least 0.9, and how many of them are right; the same of those that stayed as they were. */
export interface Calibration {
  readonly words: number;
  readonly right: number;
  readonly unchanged: number;
  readonly unchangedRight: number;
}

/**
 * `damage` keeps the length of a line, so a word of the result is compared with the same place of the truth. Lines in which a
 * blank was inserted are left out.
 */
export function calibrationOf(
  documents: readonly (readonly string[])[],
  damage: (line: string) => string,
  filter: () => TextFilter,
): Calibration {
  const count = { words: 0, right: 0, unchanged: 0, unchangedRight: 0 };
  for (const lines of documents) {
    const own = filter();
    const results = [...own.push(`${lines.map(damage).join("\n")}\n`), ...own.end()];
    results.forEach(({ restored }, i) => {
      if (restored.text.length !== lines[i]!.length) return;
      for (const { start, end, original, restored: word, probability } of restored.tokens) {
        if (probability < SURE) continue;
        const isRight = wordKey(lines[i]!.slice(start, end)) === wordKey(word);
        count.words += 1;
        if (isRight) count.right += 1;
        if (original !== word) continue;
        count.unchanged += 1;
        if (isRight) count.unchangedRight += 1;
      }
    });
  }
  return count;
}

const share = (part: number, all: number) => (all === 0 ? 100 : (part / all) * 100);
const printed = (part: number, all: number) => `${share(part, all).toFixed(2)} % of ${all}`;

/** Prints the table; returns false if a goal is missed. `root`: the checkout. */
export function printCalibration(folder: string, root: string): boolean {
  const model = join(root, "src/language/model/data/vietnamese.klm");
  const restorer = createRestorer(LanguageModel.read(readFileSync(model)));
  const documents = documentsIn(folder);
  const families = [
    { what: "no marks", damage: (line: string) => bare(line) },
    ...LOSS_FAMILIES.map((family) => ({ what: family.what, damage: lossDamage(family) })),
  ];
  console.log(`| text | words of ${SURE} and more that are right | of these, unchanged words | goal |`);
  console.log("|---|---|---|---|");
  let reached = true;
  for (const { what, damage } of families) {
    const found = calibrationOf(documents, damage, () => new TextFilter(restorer));
    const cells = [printed(found.right, found.words), printed(found.unchangedRight, found.unchanged)];
    console.log(`| ${[what, ...cells, `≥ ${GOAL} %`].join(" | ")} |`);
    reached &&= share(found.right, found.words) >= GOAL;
    reached &&= share(found.unchangedRight, found.unchanged) >= GOAL;
  }
  return reached;
}
