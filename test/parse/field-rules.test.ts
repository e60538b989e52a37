import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { extractionOf } from "../../fixtures/generate/extraction-of.ts";
import { generatePlan } from "../../fixtures/generate/generate.ts";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { FIELD_RULES } from "../../src/parse/field-rules.ts";
import { parse } from "../../src/parse/parse.ts";
import { restore } from "../../src/restore/restore.ts";
import { importParse, parseFiles } from "./examples.ts";

const FIELDS = path.resolve(import.meta.dirname, "../../src/parse/fields");
const GOLDEN = path.resolve(import.meta.dirname, "../golden");
const GENERATED_PLANS = 60;

const listed = FIELD_RULES.flatMap(({ rules }) => rules);
const fileOf = (id: string) => path.join(FIELDS, `${id}.ts`);

/** Files below `fields/` that export a rule or a reader, without extension. */
async function filesWithRules(): Promise<string[]> {
  const found: string[] = [];
  for (const file of parseFiles(".ts").filter((name) => /^fields.*(?<!\.corpus)\.ts$/u.test(name))) {
    const exported = Object.entries(await importParse(file));
    const hasRule = exported.some(
      ([name, value]) =>
        (typeof value === "object" &&
          value !== null &&
          "id" in value &&
          ("find" in value || "read" in value)) ||
        (typeof value === "function" && /^read[A-Z]/u.test(name)),
    );
    if (hasRule) found.push(file.split(path.sep).slice(1).join("/").replace(/\.ts$/u, ""));
  }
  return found;
}

function rulesIn(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== "object" || node === null) return found;
  if ("rule" in node && "quote" in node) found.add(String(node.rule));
  for (const entry of Object.values(node)) rulesIn(entry, found);
  return found;
}

describe("rule ids", () => {
  it.each(listed)("%s is a file below parse/fields", (id) => expect(existsSync(fileOf(id))).toBe(true));

  it("in the golden files are listed", () => {
    const plans = readdirSync(GOLDEN).filter((file) => file.endsWith(".json"));
    const ids = plans.flatMap((file) => [
      ...rulesIn(JSON.parse(readFileSync(path.join(GOLDEN, file), "utf8")).plan),
    ]);
    expect(ids.length).toBeGreaterThan(0);
    expect([...new Set(ids)].filter((id) => !listed.includes(id))).toEqual([]);
  });

  it(`in the evidence of ${GENERATED_PLANS} generated plans are listed`, () => {
    const catalogue = loadCatalogue();
    const ids = new Set<string>();
    for (let seed = 1; seed <= GENERATED_PLANS; seed++) {
      const text = restore(
        extractionOf(generatePlan(seed), { layout: "paragraphs", damage: false }),
        null,
      ).value;
      for (const { plan } of parse(text, catalogue).value) rulesIn(plan.evidence, ids);
    }
    expect([...ids].filter((id) => !listed.includes(id))).toEqual([]);
  });
});

describe("every rule and reader has examples in its folder:", async () => {
  const files = [...new Set([...(await filesWithRules()), ...listed])].sort();
  it.each(files)("%s", (file) => expect(existsSync(path.join(FIELDS, `${file}.corpus.ts`))).toBe(true));
});
