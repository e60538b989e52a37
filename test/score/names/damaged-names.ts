// Names of units in texts that an engine with Vietnamese has read badly: how many are right before and after the repair.
import { readFileSync } from "node:fs";
import { Draw } from "../../../fixtures/generate/draw.ts";
import type { NameSentence } from "../../../fixtures/unit-names/sentences.ts";
import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { fold } from "../../../src/language/fold.ts";
import { regex } from "../../../src/language/regex.ts";
import type { Paragraph } from "../../../src/model/restored-text.ts";
import { repairNames } from "../../../src/restore/names/repair-names.ts";

export interface DamagedNames {
  readonly names: number;
  /** As they were read. */
  readonly before: number;
  readonly after: number;
  /** Names that were read right, and are wrong after the repair. */
  readonly broken: number;
  /** "as read | as repaired | as printed" for names that are wrong after the repair. */
  readonly wrong: readonly string[];
}

/** What the engine reads for a letter, with how often: only where it reads another letter. */
const MISREAD = misreadLetters();

function misreadLetters(): Map<string, [string, number][]> {
  const file = new URL("../../../train/data/vietnamese-ocr-edits.tsv", import.meta.url);
  const letter = regex`^\p{L}$`;
  const table = new Map<string, [string, number][]>();
  for (const row of readFileSync(file, "utf8").trimEnd().split("\n").slice(1)) {
    const [truth, read, count] = row.split("\t");
    if (truth === read || !letter.test(truth!) || !letter.test(read!)) continue;
    table.set(truth!, [...(table.get(truth!) ?? []), [read!, Number(count)]]);
  }
  return table;
}

/** The text with one letter changed in `share` of its words. */
export function misread(text: string, draw: Draw, share: number): string {
  return text
    .split(" ")
    .map((word) => {
      const places = Array.from(word).flatMap((c, i) => (MISREAD.has(c) ? [i] : []));
      if (places.length === 0 || !draw.chance(share)) return word;
      const at = draw.one(places);
      return Array.from(word, (c, i) => (i === at ? drawn(MISREAD.get(c)!, draw) : c)).join("");
    })
    .join(" ");
}

function drawn(readings: readonly [string, number][], draw: Draw): string {
  let at = draw.share() * readings.reduce((sum, [, count]) => sum + count, 0);
  for (const [read, count] of readings) {
    at -= count;
    if (at < 0) return read;
  }
  return readings[0]![0];
}

const paragraphOf = (text: string): Paragraph => ({
  text,
  kind: "text",
  page: 1,
  breaks: [],
  boxes: [],
  confidence: 0.9,
  changes: [],
});

/** The lines as the repair leaves them, all on a recognised page. */
export const repaired = (lines: readonly string[], catalogue: Catalogue): string[] =>
  repairNames(lines.map(paragraphOf), new Set([1]), catalogue).map(({ text }) => text);

/** `share`: of the words that are damaged. */
export function scoreDamagedNames(
  documents: readonly (readonly NameSentence[])[],
  catalogue: Catalogue,
  share: number,
): DamagedNames {
  let [names, before, after, broken] = [0, 0, 0, 0];
  const wrong: string[] = [];
  for (const [seed, sentences] of documents.entries()) {
    const draw = new Draw(7001 + seed);
    const read = sentences.map(({ text }) => misread(text, draw, share));
    const now = repaired(read, catalogue);
    for (const [i, { text, names: own }] of sentences.entries())
      for (const { name, start } of own) {
        const at = text.slice(0, start).split(" ").length - 1;
        const wordsOf = (line: string) =>
          line
            .split(" ")
            .slice(at, at + name.split(" ").length)
            .join(" ")
            .slice(0, name.length + 3);
        const isRight = (line: string) => fold(wordsOf(line)).startsWith(fold(name));
        names++;
        if (isRight(read[i]!)) before++;
        if (isRight(now[i]!)) after++;
        else {
          if (isRight(read[i]!)) broken++;
          wrong.push(`${wordsOf(read[i]!)} | ${wordsOf(now[i]!)} | ${name}`);
        }
      }
  }
  return { names, before, after, broken, wrong };
}
