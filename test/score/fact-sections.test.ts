import { describe, expect, it } from "vitest";
import { factPlan } from "../../fixtures/generate/structures/fact-sections.ts";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { parse } from "../../src/parse/parse.ts";
import { snippetLines } from "../support/rule-corpus.ts";

const catalogue = loadCatalogue();
const SEEDS = Array.from({ length: 60 }, (_, i) => 1 + i);

/** The plan of a seed, the lines that its assignments quote, and those that its warnings list. */
function read(seed: number) {
  const made = factPlan(seed);
  const paragraphs = snippetLines(made.lines.join("\n")).map(({ source }) => source);
  const text = { ...{ pages: 1, extraction: [], removed: [], signature: null }, paragraphs };
  const { plan } = parse(text, catalogue).value[0]!;
  const evidence = Object.entries(plan.evidence);
  const assigned = evidence.flatMap(([pointer, places]) =>
    pointer.startsWith("/assignments/") ? places.map(({ line }) => made.lines[line - 1]!) : [],
  );
  const listed = plan.warnings.flatMap(({ code, lines }) =>
    code === "section-unread" ? (lines ?? []).flatMap(({ from, to }) => made.lines.slice(from - 1, to)) : [],
  );
  return { made, assigned: new Set(assigned), listed: new Set(listed) };
}

describe("sections that name units without work, and duties outside the usual sections", () => {
  const all = SEEDS.map(read);

  it("have the same lines for the same seed", () => {
    expect(factPlan(5)).toEqual(factPlan(5));
  });

  it("give nobody work by a place, a number or a criterion", () => {
    const invented = all.flatMap(({ made, assigned }) => made.facts.filter((line) => assigned.has(line)));
    expect(all.flatMap(({ made }) => made.facts).length).toBeGreaterThan(200);
    expect(invented).toEqual([]);
  });

  it("lose no duty in silence, and have nearly all as assignments", () => {
    const duties = all.flatMap(({ made, assigned, listed }) =>
      made.duties.map((line) => ({ line, isRead: assigned.has(line), isListed: listed.has(line) })),
    );
    expect(duties.filter(({ isRead, isListed }) => !isRead && !isListed)).toEqual([]);
    expect(duties.filter(({ isRead }) => isRead).length / duties.length).toBeGreaterThan(0.95);
  });
});
