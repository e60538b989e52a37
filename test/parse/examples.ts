// Loads the examples in the parser's folders and reads them, for the tests of the corpora and for the mutants.
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { NO_DATE } from "../../src/model/partial-date.ts";
import { withFullStops } from "../../src/parse/text/abbreviation-stops.ts";
import { Occurrences } from "../../src/parse/text/occurrences.ts";
import type { RuleContext } from "../../src/parse/text/rule.ts";
import type { TextLine } from "../../src/parse/text/text-line.ts";
import { plainLines, type RuleCorpus, type SnippetCorpus, snippetLines } from "../support/rule-corpus.ts";

const PARSE = path.resolve(import.meta.dirname, "../../src/parse");
const catalogue = loadCatalogue();

export const parseFiles = (ending: string): string[] =>
  readdirSync(PARSE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(ending));

export const importParse = (file: string): Promise<Record<string, unknown>> =>
  import(pathToFileURL(path.join(PARSE, file)).href);

export interface Corpora {
  readonly rules: readonly RuleCorpus<unknown>[];
  readonly snippets: readonly SnippetCorpus<unknown>[];
}

/** All corpora in the parser's folders. */
export async function loadCorpora(): Promise<Corpora> {
  const all: object[] = [];
  for (const file of parseFiles(".corpus.ts")) {
    for (const value of Object.values(await importParse(file)))
      if (typeof value === "object" && value !== null) all.push(value);
  }
  return {
    rules: all.filter((one): one is RuleCorpus<unknown> => "rule" in one),
    snippets: all.filter((one): one is SnippetCorpus<unknown> => "cases" in one),
  };
}

const contextOf = (given: RuleCorpus<unknown>["context"], lines: readonly TextLine[]): RuleContext => ({
  catalogue,
  year: given?.year ?? null,
  severalYears: given?.severalYears ?? false,
  indexIds: given?.indexIds ?? [],
  province: given?.province ?? null,
  issued: given?.issued ?? NO_DATE,
  occurrences: new Occurrences(lines),
});

/** What a rule finds in a text. */
export function findIn({ rule, context }: RuleCorpus<unknown>, text: string): unknown[] {
  const lines = plainLines(text.split("\n"));
  const facts = contextOf(context, []);
  if ("read" in rule) return rule.read(lines, facts).map((match) => withFullStops(match.value));
  return lines.flatMap((line) => rule.find(line, facts)).map((match) => withFullStops(match.value));
}

/** What is read from a snippet. */
export function readSnippet({ read, context }: SnippetCorpus<unknown>, text: string): unknown {
  const lines = snippetLines(text);
  return withFullStops(read(lines, contextOf(context, lines)));
}
