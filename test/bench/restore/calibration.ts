// npm run bench:restore -- calibration [folder]: how often words with a probability of at least 0.9 are right, and how many of the wrong
// words have less than 0.8: in whole documents (one .txt file each), or in held-out provincial text and lines with foreign words.

import { bare } from "../../../src/language/fold.ts";
import type { Restorer } from "../../../src/restore/text/restorer.ts";
import { judgedWords } from "./judged-words.ts";
import { LOSS_FAMILIES, lossDamage } from "./lost-marks.ts";

const SURE = 0.9;
const DOUBTED = 0.8;
/** Percent of the words of at least `SURE` that must be right, and of the wrong words that should have less than `DOUBTED`. */
const GOAL = { sure: 99.5, doubted: 60 };

/** Numbers of words. `sure`: with a probability of at least 0.9; `unchanged`: those of them that stayed as they were. */
export interface Calibration {
  readonly right: number;
  readonly wrong: number;
  readonly sure: number;
  readonly sureRight: number;
  readonly unchanged: number;
  readonly unchangedRight: number;
  /** Wrong words with a probability below 0.8. */
  readonly doubtedWrong: number;
}

/** `damage` keeps the length of a line. Words that were not decoded are not counted. */
export function calibrationOf(
  documents: readonly (readonly string[])[],
  damage: (line: string) => string,
  restorer: Restorer,
): Calibration {
  const count = {
    right: 0,
    wrong: 0,
    sure: 0,
    sureRight: 0,
    unchanged: 0,
    unchangedRight: 0,
    doubtedWrong: 0,
  };
  for (const lines of documents)
    for (const { token, isRight } of judgedWords(lines, damage, restorer)) {
      const right = isRight ? 1 : 0;
      count.right += right;
      count.wrong += 1 - right;
      if (token.probability < DOUBTED) count.doubtedWrong += 1 - right;
      if (token.probability < SURE) continue;
      count.sure++;
      count.sureRight += right;
      if (token.original !== token.restored) continue;
      count.unchanged++;
      count.unchangedRight += right;
    }
  return count;
}

const percent = (part: number, all: number) => (all === 0 ? 100 : (part / all) * 100);
const printed = (part: number, all: number) => `${percent(part, all).toFixed(2)} % of ${all}`;

/** Prints a table of texts by name; returns false if a goal is missed. */
export function printCalibration(
  texts: ReadonlyMap<string, readonly (readonly string[])[]>,
  restorer: Restorer,
): boolean {
  const families = [
    { what: "no marks", damage: (line: string) => bare(line) },
    ...LOSS_FAMILIES.map((family) => ({ what: family.what, damage: lossDamage(family) })),
  ];
  console.log(
    `Goals: ${GOAL.sure} % of the words from ${SURE} on, ${GOAL.doubted} % of the wrong words below ${DOUBTED}.`,
  );
  console.log(
    `| text | damage | words of ${SURE} and more that are right | of these, unchanged words | wrong words below ${DOUBTED} | right words of ${SURE} and more |`,
  );
  console.log("|---|---|---|---|---|---|");
  let reached = true;
  for (const [name, documents] of texts)
    for (const { what, damage } of families) {
      const found = calibrationOf(documents, damage, restorer);
      const cells = [
        printed(found.sureRight, found.sure),
        printed(found.unchangedRight, found.unchanged),
        printed(found.doubtedWrong, found.wrong),
        printed(found.sureRight, found.right),
      ];
      console.log(`| ${[name, what, ...cells].join(" | ")} |`);
      reached &&= percent(found.sureRight, found.sure) >= GOAL.sure;
      reached &&= percent(found.unchangedRight, found.unchanged) >= GOAL.sure;
      reached &&= percent(found.doubtedWrong, found.wrong) >= GOAL.doubted;
    }
  return reached;
}
