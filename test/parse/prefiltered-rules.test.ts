import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { extractionOf } from "../../fixtures/generate/extraction-of.ts";
import { generatePlan } from "../../fixtures/generate/generate.ts";
import { fold } from "../../src/language/fold.ts";
import { Prefilter } from "../../src/language/prefilter/prefilter.ts";
import type { Rule } from "../../src/parse/text/rule.ts";
import { restore } from "../../src/restore/restore.ts";
import { importParse, loadCorpora, parseFiles } from "./examples.ts";

// A rule is applied only to lines that contain a required part of its pattern. Here each filtered rule is compared with
// the unfiltered pattern over all examples of the parser, the fixtures and generated plans.

const PLANS = 60;
const GOLDEN = path.resolve(import.meta.dirname, "../golden");

/** The quotes of all evidence in the golden files. */
const quotes = (): string[] =>
  readdirSync(GOLDEN)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => [
      ...readFileSync(path.join(GOLDEN, file), "utf8").matchAll(
        /"quote": (?<quote>"(?:[^"\\]|\\.){1,20000}")/gu,
      ),
    ])
    .map(({ groups }) => JSON.parse(groups!.quote!) as string);

async function patterns(): Promise<Map<string, RegExp>> {
  const found = new Map<string, RegExp>();
  for (const file of parseFiles(".ts").filter((name) => /^fields.*(?<!\.corpus)\.ts$/u.test(name)))
    for (const [name, value] of Object.entries(await importParse(file)))
      if (typeof value === "object" && value !== null && "pattern" in value && "find" in value) {
        const { id, pattern } = value as Rule<unknown>;
        if (pattern) found.set(`${id}: ${name}`, pattern);
      }
  return found;
}

async function foldedLines(): Promise<string[]> {
  const { rules, snippets } = await loadCorpora();
  const examples = [
    ...rules.flatMap(({ finds, ignores }) => [...finds.flatMap(([, texts]) => texts), ...ignores]),
    ...snippets.flatMap(({ cases }) => cases.map(([text]) => text)),
  ].flatMap((text) => text.split(/[\n|]/u));
  const plans = Array.from({ length: PLANS }, (_, seed) => {
    const layout = seed % 4 === 0 ? "lines" : "paragraphs";
    return restore(extractionOf(generatePlan(seed + 1), { layout, damage: seed % 2 === 1 }), null).value;
  }).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const texts = [...examples, ...plans, ...quotes()];
  return [...new Set(texts.map((text) => fold(text.normalize("NFC"))))];
}

function filterOf(pattern: RegExp): (line: string) => boolean {
  const prefilter = new Prefilter();
  const number = prefilter.add(pattern);
  return (line) => prefilter.canMatch(number, prefilter.contentsOf(line, null));
}

const all = [...(await patterns())];
const lines = await foldedLines();

describe("a prefiltered rule", () => {
  it.each(all)("%s finds what its pattern finds", (_, pattern) => {
    const matching = lines.filter((line) => line.search(pattern) >= 0);
    const passing = filterOf(pattern);
    expect(matching.length).toBeGreaterThan(0);
    expect(matching.filter((line) => !passing(line))).toEqual([]);
  });

  it.each(all)("%s skips most lines", (_, pattern) => {
    expect(lines.filter(filterOf(pattern)).length / lines.length).toBeLessThan(0.5);
  });
});
