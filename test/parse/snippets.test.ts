import { describe, expect, it } from "vitest";
import { loadCorpora, readSnippet } from "./examples.ts";

/** The same words as they also arrive: decomposed, with hard blanks. */
const variants = (text: string) => [text, text.normalize("NFD"), text.replaceAll(" ", "\u00a0")];

const { snippets } = await loadCorpora();

describe.each(snippets.map((corpus) => ({ name: corpus.name, corpus })))("$name", ({ corpus }) => {
  it.each(corpus.cases.map(([text, value]) => ({ text, value })))("$text", ({ text, value }) => {
    for (const variant of variants(text)) expect(readSnippet(corpus, variant), variant).toEqual(value);
  });
});
