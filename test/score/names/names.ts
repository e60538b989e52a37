// `npm run score -- --only names`: where the names of units outside the catalogue end.
import { Draw } from "../../../fixtures/generate/draw.ts";
import { type NameSentence, type NameWords, nameDocument } from "../../../fixtures/unit-names/sentences.ts";
import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { DocumentContext } from "../../../src/parse/document-context.ts";
import { readUnitList } from "../../../src/parse/units/list/unit-list.ts";
import { plainLines } from "../../support/rule-corpus.ts";

export interface NameTally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** "found | stated": names that were cut at the wrong place, invented or missed. */
  readonly misses: readonly string[];
}

export const documentsOf = (words: NameWords, seeds: readonly number[]): NameSentence[][] =>
  seeds.map((seed) => nameDocument(words, new Draw(seed)));

/** How many of the stated names are found whole, with nothing more. `alone`: each sentence is a document of its own. */
export function scoreNames(
  documents: readonly (readonly NameSentence[])[],
  catalogue: Catalogue,
  { alone }: { alone: boolean },
): NameTally {
  const all = alone ? documents.flatMap((sentences) => sentences.map((one) => [one])) : documents;
  return sumOf(all.map((sentences) => scoreDocument(sentences, catalogue)));
}

function scoreDocument(sentences: readonly NameSentence[], catalogue: Catalogue): NameTally {
  const lines = plainLines(sentences.map(({ text }) => text));
  const context = new DocumentContext(lines, { catalogue, year: 2025, indexIds: [], province: "Lào Cai" });
  return sumOf(
    sentences.map(({ from, names }, i) => {
      const units = readUnitList(lines[i]!, from, context)?.units ?? [];
      const stated = names.filter(({ known }) => !known).map(({ name }) => name);
      const known = new Set(names.filter((one) => one.known).map(({ name }) => name));
      return tally(
        units.map(({ name }) => name).filter((name) => !known.has(name)),
        stated,
      );
    }),
  );
}

function tally(found: readonly string[], stated: readonly string[]): NameTally {
  const left = [...stated];
  const wrong = found.filter((name) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const misses = Array.from(
    { length: Math.max(wrong.length, left.length) },
    (_, i) => `${wrong[i] ?? "-"} | ${left[i] ?? "-"}`,
  );
  return { right: found.length - wrong.length, wrong: wrong.length, missed: left.length, misses };
}

const sumOf = (tallies: readonly NameTally[]): NameTally => ({
  right: tallies.reduce((sum, { right }) => sum + right, 0),
  wrong: tallies.reduce((sum, { wrong }) => sum + wrong, 0),
  missed: tallies.reduce((sum, { missed }) => sum + missed, 0),
  misses: tallies.flatMap(({ misses }) => misses),
});

export const precisionOf = ({ right, wrong }: NameTally) =>
  right + wrong === 0 ? 1 : right / (right + wrong);
export const recallOf = ({ right, missed }: NameTally) =>
  right + missed === 0 ? 1 : right / (right + missed);
