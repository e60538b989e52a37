import { describe, expect, it } from "vitest";
import { arrivalOf } from "../../fixtures/generate/arrival.ts";
import { generatePlan } from "../../fixtures/generate/generate.ts";
import { fold } from "../../src/language/fold.ts";
import type { Rule } from "../../src/parse/text/rule.ts";
import { restore } from "../../src/restore/restore.ts";
import { importParse, loadCorpora, parseFiles } from "./examples.ts";

// What a rule needs before its pattern is asked must be in everything that the pattern matches: held here against every
// example beside the parser, and against generated plans.

const PLANS = 40;

type Gate = NonNullable<Rule<unknown>["gate"]>;

async function gates(): Promise<Map<string, Gate>> {
  const found = new Map<string, Gate>();
  for (const file of parseFiles(".ts").filter((name) => /^fields.*(?<!\.corpus)\.ts$/u.test(name)))
    for (const [name, value] of Object.entries(await importParse(file)))
      if (typeof value === "object" && value !== null && "gate" in value)
        found.set(`${(value as Rule<unknown>).id}: ${name}`, value.gate as Gate);
  return found;
}

async function texts(): Promise<string[]> {
  const { rules, snippets } = await loadCorpora();
  const examples = [
    ...rules.flatMap(({ finds, ignores }) => [...finds.flatMap(([, texts]) => texts), ...ignores]),
    ...snippets.flatMap(({ cases }) => cases.map(([text]) => text)),
  ].flatMap((text) => text.split(/[\n|]/u));
  const plans = Array.from({ length: PLANS }, (_, seed) =>
    restore(arrivalOf(generatePlan(seed + 1), { layout: "paragraphs", damage: false }), null),
  ).flatMap(({ value }) => value.paragraphs.map(({ text }) => text));
  return [...new Set([...examples, ...plans].map((text) => fold(text.normalize("NFC"))))];
}

const all = [...(await gates())];
const folded = await texts();

describe("what a rule needs stands in all that its pattern matches", () => {
  it.each(all)("%s", (_, { pattern, needs }) => {
    const matches = folded.flatMap((text) => [...text.matchAll(pattern)].map(([match]) => match));
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.filter((match) => !needs.test(match))).toEqual([]);
  });
});
