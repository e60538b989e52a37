import { describe, expect, it } from "vitest";
import { findIn, loadCorpora } from "./examples.ts";

/** The text in other encodings: decomposed, with no-break spaces, with the older tone placement. */
function variants(text: string): string[] {
  return [text, text.normalize("NFD"), text.replaceAll(" ", "\u00a0"), olderTones(text)];
}

const olderTones = (text: string) =>
  text
    .replace(/òa(?!\p{L})/gu, "oà")
    .replace(/ủy(?!\p{L})/gu, "uỷ")
    .replace(/óa(?!\p{L})/gu, "oá");

/** Values quote the text, so their tone placement may differ from the example's. */
const sameTones = (value: unknown): unknown =>
  value === undefined ? value : JSON.parse(olderTones(JSON.stringify(value)));

const { rules } = await loadCorpora();

for (const corpus of rules) {
  describe(corpus.rule.id, () => {
    it.each(corpus.finds.flatMap(([value, texts]) => texts.map((text) => ({ text, value }))))(
      "reads “$text”",
      ({ text, value }) => {
        for (const variant of variants(text)) {
          const values = findIn(corpus, variant);
          expect(sameTones(values[0]), variant).toEqual(sameTones(value));
        }
        if ("read" in corpus.rule) return;
        expect(findIn(corpus, `Nêu rõ nội dung: ${text}, theo quy định`)[0]).toEqual(value);
        // A value that quotes the text is in capitals as well, so only the number of values is compared.
        expect(findIn(corpus, text.toUpperCase())).toHaveLength(findIn(corpus, text).length);
      },
    );
    it.each(corpus.ignores.map((text) => ({ text })))("ignores “$text”", ({ text }) => {
      for (const variant of variants(text)) expect(findIn(corpus, variant), variant).toEqual([]);
    });
    it("survives a line of 100,000 characters", () => {
      const long = [...corpus.finds.flatMap(([, texts]) => texts), ...corpus.ignores]
        .join(" ")
        .repeat(400)
        .slice(0, 100_000);
      expect(() => findIn(corpus, long)).not.toThrow();
      expect(() => findIn(corpus, "ngày 1 ".repeat(10_000))).not.toThrow();
    });
  });
}
