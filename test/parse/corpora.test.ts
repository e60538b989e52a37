import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import type { RuleContext } from "../../src/parse/text/rule.ts";
import { plainLines } from "../../src/parse/text/text-line.ts";
import type { RuleCorpus } from "../support/rule-corpus.ts";

const RULES = path.resolve(import.meta.dirname, "../../src/parse");
const catalogue = loadCatalogue();

const files = readdirSync(RULES, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".corpus.ts"),
);

function found(corpus: RuleCorpus<unknown>, text: string): unknown[] {
  const context: RuleContext = {
    catalogue,
    year: corpus.context?.year ?? null,
    indexIds: corpus.context?.indexIds ?? [],
    province: corpus.context?.province ?? null,
    wholeNames: new Set(),
  };
  const lines = plainLines(text.split("\n"));
  const { rule } = corpus;
  if ("read" in rule) return rule.read(lines, context).map((match) => match.value);
  return lines.flatMap((line) => rule.find(line, context)).map((match) => match.value);
}

/** The same words as they also arrive: decomposed, with hard blanks, with the older tone placement. */
function variants(text: string): string[] {
  return [text, text.normalize("NFD"), text.replaceAll(" ", "\u00a0"), olderTones(text)];
}

const olderTones = (text: string) =>
  text
    .replace(/òa(?!\p{L})/gu, "oà")
    .replace(/ủy(?!\p{L})/gu, "uỷ")
    .replace(/óa(?!\p{L})/gu, "oá");

/** Texts are quoted as they are printed, so only the tone placement of the variant may differ. */
const sameTones = (value: unknown): unknown =>
  value === undefined ? value : JSON.parse(olderTones(JSON.stringify(value)));

for (const file of files) {
  const module: Record<string, RuleCorpus<unknown>> = await import(
    pathToFileURL(path.join(RULES, file)).href
  );
  for (const corpus of Object.values(module).filter((one) => "rule" in one)) {
    describe(corpus.rule.id, () => {
      it.each(corpus.finds.flatMap(([value, texts]) => texts.map((text) => ({ text, value }))))(
        "reads “$text”",
        ({ text, value }) => {
          for (const variant of variants(text)) {
            const values = found(corpus, variant);
            expect(sameTones(values[0]), variant).toEqual(sameTones(value));
          }
          if (!("read" in corpus.rule))
            expect(found(corpus, `Nêu rõ nội dung: ${text}, theo quy định`)[0]).toEqual(value);
        },
      );
      it.each(corpus.ignores.map((text) => ({ text })))("stays silent on “$text”", ({ text }) => {
        for (const variant of variants(text)) expect(found(corpus, variant), variant).toEqual([]);
      });
      it("takes its time from the length of the text alone", () => {
        const long = [...corpus.finds.flatMap(([, texts]) => texts), ...corpus.ignores]
          .join(" ")
          .repeat(400)
          .slice(0, 100_000);
        expect(() => found(corpus, long)).not.toThrow();
        expect(() => found(corpus, "ngày 1 ".repeat(10_000))).not.toThrow();
      });
    });
  }
}
