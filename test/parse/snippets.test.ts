import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load.ts";
import { type SnippetCorpus, snippetLines } from "../../src/parse/corpus.ts";
import type { RuleContext } from "../../src/parse/rule.ts";
import { wholeNames } from "../../src/parse/unit-form.ts";

const PARSE = path.resolve(import.meta.dirname, "../../src/parse");
const catalogue = loadCatalogue();

const files = readdirSync(PARSE, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".corpus.ts") && !file.startsWith("rules"),
);

/** The same words as they also arrive: decomposed, with hard blanks. */
const variants = (text: string) => [text, text.normalize("NFD"), text.replaceAll(" ", "\u00a0")];

for (const file of files) {
  const module: Record<string, SnippetCorpus<unknown>> = await import(
    pathToFileURL(path.join(PARSE, file)).href
  );
  for (const corpus of Object.values(module).filter((one) => "cases" in one)) {
    describe(corpus.name, () => {
      it.each(corpus.cases.map(([text, value]) => ({ text, value })))("$text", ({ text, value }) => {
        for (const variant of variants(text)) {
          const lines = snippetLines(variant);
          const context: RuleContext = {
            catalogue,
            year: corpus.context?.year ?? null,
            indexIds: corpus.context?.indexIds ?? [],
            province: corpus.context?.province ?? null,
            wholeNames: wholeNames(lines),
          };
          expect(corpus.read(lines, context), variant).toEqual(value);
        }
      });
    });
  }
}
