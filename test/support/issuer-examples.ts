import type { IssuerRule } from "../../src/parse/fields/issuer/issuer-value.ts";
import { cutZones } from "../../src/parse/structure/zones/zones.ts";
import { type SnippetCorpus, snippets } from "./rule-corpus.ts";

/** Examples of a rule for the issuer: a document with the number 8/KH-SCT → "name (level)", or "" where the rule reads nothing. */
export const issuerExamples = (
  rule: Pick<IssuerRule, "read">,
  name: string,
  cases: SnippetCorpus<string>["cases"],
): SnippetCorpus<string> =>
  snippets<string>({
    name,
    context: { year: 2026, province: "Nghệ An" },
    read(lines, context) {
      const number = { text: "8/KH-SCT", serial: 8, symbol: "KH-SCT" };
      const found = rule.read({ zones: cutZones(lines, context.catalogue), number, lines }, context);
      if (!found) return "";
      const superior = found.value.superior ? ` < ${found.value.superior}` : "";
      return `${found.value.name} (${found.value.level})${superior}`;
    },
    cases,
  });
