// Figures on a folder of whole documents (one .txt file each), which neither training nor development has used.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bare } from "../../../src/language/fold.ts";
import type { Restorer } from "../../../src/restore/text/restorer.ts";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { accuracy } from "./accuracy.ts";
import { LOSS_FAMILIES, lossDamage } from "./lost-marks.ts";
import { TYPED_FAMILIES } from "./typed-text.ts";

/** Share of right syllables (0..1), weighted by document length. */
export interface DocumentFigure {
  readonly what: string;
  /** Percent. */
  readonly bar: number;
  readonly before: number;
  readonly after: number;
}

/** Damages and restores every document in each of the ways. */
export function* documentFigures(folder: string, restorer: Restorer): Generator<DocumentFigure> {
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").normalize("NFC").trimEnd().split("\n"));
  const families = [
    { what: "no marks", bar: 99.2, damage: (line: string) => bare(line) },
    ...LOSS_FAMILIES.map((family) => ({ ...family, damage: lossDamage(family) })),
    ...TYPED_FAMILIES,
  ];
  for (const { what, bar, damage } of families) {
    let [syllables, before, after] = [0, 0, 0];
    for (const lines of documents) {
      const damaged = lines.map(damage);
      const filter = new TextFilter(restorer);
      const restored = [...filter.push(`${damaged.join("\n")}\n`), ...filter.end()].map(({ text }) => text);
      const printed = accuracy(lines, damaged);
      syllables += printed.syllables;
      before += printed.share * printed.syllables;
      after += accuracy(lines, restored).share * printed.syllables;
    }
    yield { what, bar, before: before / syllables, after: after / syllables };
  }
}
