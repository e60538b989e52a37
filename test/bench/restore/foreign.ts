// npm run bench:restore -- foreign <folder>: the words that restoration changes in files that must stay as they are, for each
// folder in it (one folder for each kind of file).

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Restorer } from "../../../src/restore/text/restorer.ts";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";

/** Counts of one kind of file. */
export interface ForeignCount {
  readonly kind: string;
  readonly files: number;
  /** Runs of letters. */
  readonly words: number;
  readonly changedWords: number;
  /** Lines that differ from the ones read, also by characters that are no words. */
  readonly changedLines: number;
  /** The first change of each of the first changed files. */
  readonly examples: readonly string[];
}

/** Length of a file's beginning that is read, in UTF-16 units. */
const BEGINNING = 30_000;
const MAX_EXAMPLES = 5;

/** Restores every file of every folder in `folder`, in the order of their names. */
export function* foreignCounts(folder: string, restorer: Restorer): Generator<ForeignCount> {
  const kinds = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const kind of kinds.map(({ name }) => name).sort()) {
    const names = readdirSync(join(folder, kind)).sort();
    let [words, changedWords, changedLines] = [0, 0, 0];
    const examples: string[] = [];
    for (const name of names) {
      const text = readFileSync(join(folder, kind, name), "utf8").slice(0, BEGINNING);
      words += text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
      const changes = changesIn(text, restorer);
      changedWords += changes.words.length;
      changedLines += changes.lines.length;
      const first = changes.words[0] ?? changes.lines[0];
      if (first !== undefined && examples.length < MAX_EXAMPLES) examples.push(`${name}: ${first}`);
    }
    yield { kind, files: names.length, words, changedWords, changedLines, examples };
  }
}

/** The changed words ("before → after") and lines of a text. */
function changesIn(text: string, restorer: Restorer): { words: string[]; lines: string[] } {
  const filter = new TextFilter(restorer);
  const lines = [...filter.push(text), ...filter.end()];
  return {
    words: lines.flatMap(({ restored }) =>
      restored.tokens
        .filter((token) => token.original !== token.restored)
        .map((token) => `${token.original} → ${token.restored}`),
    ),
    lines: lines.flatMap((line) => (line.text === line.original ? [] : [`${line.original} → ${line.text}`])),
  };
}

/** Prints the counts as a table and the examples below it; returns false if a word or line changed. */
export function printForeignCounts(folder: string, restorer: Restorer): boolean {
  console.log("| kind | files | words | words changed | lines changed |\n|---|---|---|---|---|");
  const examples: string[] = [];
  let isUnchanged = true;
  for (const count of foreignCounts(folder, restorer)) {
    const { kind, files, words, changedWords, changedLines } = count;
    console.log(`| ${kind} | ${files} | ${words} | ${changedWords} | ${changedLines} |`);
    for (const example of count.examples) examples.push(`${kind}/${example}`);
    isUnchanged &&= changedWords === 0 && changedLines === 0;
  }
  for (const example of examples) console.log(example);
  return isUnchanged;
}
