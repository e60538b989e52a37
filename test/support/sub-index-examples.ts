import type { SubIndexRule } from "../../src/parse/fields/sub-index/named-sub-index.ts";
import { type SnippetCorpus, snippets } from "./rule-corpus.ts";

/** Examples of a rule for names of PCI's sub-indices in headings: a heading → the ids; "?" marks an unknown name. */
export const subIndexExamples = (
  rule: SubIndexRule,
  cases: SnippetCorpus<string[]>["cases"],
): SnippetCorpus<string[]> =>
  snippets<string[]>({
    name: rule.id,
    context: { year: 2024, indexIds: ["pci"] },
    read: ([line], context) => rule.read(line!, 0, context).map(({ id, name }) => id ?? `? ${name}`),
    cases,
  });
