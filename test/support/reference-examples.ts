import type { Reference } from "../../src/model/plan.ts";
import { readReferences } from "../../src/parse/fields/reference/references.ts";
import type { Zones } from "../../src/parse/structure/zones/zones.ts";
import { textIn } from "../../src/parse/text/evidence.ts";
import { defineReader } from "../../src/parse/text/rule.ts";
import { wholeLines } from "../../src/parse/text/span.ts";
import { corpus, type RuleCorpus, type SnippetCorpus, snippets } from "./rule-corpus.ts";

const NO_ZONES = {
  head: [],
  typeLine: null,
  annex: null,
  title: [],
  body: [],
  signOff: [],
  footnotes: [],
  appendices: [],
};

// The bases of a plan → "relation: type number, date, issuer, “title”" for each reference, without absent parts.

const bases = defineReader<string[]>({
  id: "reference/bases",
  read(lines, context) {
    const zones: Zones = { ...NO_ZONES, bases: lines };
    const found = readReferences(zones, context, {
      number: { text: "45/KH-UBND", serial: 45, symbol: "KH-UBND" },
      issuer: { name: "UBND tỉnh Lào Cai", unitId: "ubnd-tinh", level: "province" },
    });
    if (found.length === 0) return [];
    return [
      { value: found.map(({ value }) => formatReference(value)), span: wholeLines(lines[0]!, lines.at(-1)!) },
    ];
  },
});

function formatReference({ relation, docType, number, date, issuer, title }: Reference): string {
  const day = date && (date.iso ?? [date.year, date.month].filter((part) => part !== null).join("-"));
  const unit = issuer && (issuer.unitId ? `${issuer.name} = ${issuer.unitId}` : issuer.name);
  const parts = [`${docType ?? "?"} ${number?.text}`, day, unit, title && `“${title}”`];
  return `${relation}: ${parts.filter(Boolean).join(", ")}`;
}

/** Examples of the bases of a province's plan: each list of references with the texts that state it. */
export const referenceExamples = (
  finds: RuleCorpus<string[]>["finds"],
  ignores: readonly string[] = [],
): RuleCorpus<string[]> =>
  corpus(bases, {
    context: {
      year: 2024,
      indexIds: ["pci"],
      province: "Lào Cai",
      issued: { year: 2024, month: 4, day: 3, iso: "2024-04-03" },
    },
    finds,
    ignores,
  });

/** Examples of the bases of a department's plan: the numbers of the plans that it implements. */
export const departmentReferenceExamples = (
  cases: SnippetCorpus<string[]>["cases"],
): SnippetCorpus<string[]> =>
  snippets<string[]>({
    name: "reference/bases of a department",
    context: { year: 2024, province: "Lào Cai" },
    read(lines, context) {
      const found = readReferences({ ...NO_ZONES, bases: lines }, context, {
        number: { text: "45/KH-SXD", serial: 45, symbol: "KH-SXD" },
        issuer: { name: "Sở Xây dựng", unitId: "so-xay-dung", level: "department" },
      });
      return found.flatMap(({ value }) => (value.relation === "implements" ? [value.number!.text] : []));
    },
    cases,
  });

/** Examples of the title of a department's document, in lines: "relation number: quoted words" for each reference. */
export const titleReferenceExamples = (cases: SnippetCorpus<string[]>["cases"]): SnippetCorpus<string[]> =>
  snippets<string[]>({
    name: "reference/title of a department",
    context: { year: 2024, province: "Lào Cai" },
    read(lines, context) {
      const found = readReferences({ ...NO_ZONES, title: lines, bases: [] }, context);
      return found.map(
        ({ value, span }) => `${value.relation} ${value.number!.text}: ${textIn(span, lines)}`,
      );
    },
    cases,
  });
