import { describe, expect, it } from "vitest";
import { heldOutWords } from "../../fixtures/unit-names/held-out.ts";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { scoreDamagedNames } from "./names/damaged-names.ts";
import { documentsOf, precisionOf, recallOf, scoreNames } from "./names/names.ts";
import { recognised } from "./names/recognised.ts";

const SEEDS = Array.from({ length: 30 }, (_, i) => 3001 + i);
const catalogue = loadCatalogue();

describe("names of units outside the catalogue", () => {
  const documents = documentsOf(heldOutWords, SEEDS);

  it("are names that the catalogue lacks", () => {
    expect(heldOutWords.names.filter((name) => catalogue.matchUnit(name)?.id != null)).toEqual([]);
  });

  it("are found whole in most lists", () => {
    const tally = scoreNames(documents, catalogue, { alone: false });
    expect(precisionOf(tally)).toBeGreaterThan(0.97);
    expect(recallOf(tally)).toBeGreaterThan(0.96);
  });

  it("are found whole in most lists of a page that was recognised", () => {
    const read = documents.flatMap((one, i) => recognised("held-out", SEEDS[i]!, one) ?? []);
    const tally = scoreNames([read], catalogue, { alone: true });
    expect(precisionOf(tally)).toBeGreaterThan(0.8);
    expect(recallOf(tally)).toBeGreaterThan(0.7);
  });

  it("are repaired where recognition damaged them, and none is broken", () => {
    expect(scoreDamagedNames(documents, catalogue, 0)).toMatchObject({ wrong: [] });
    const { names, before, after, broken } = scoreDamagedNames(documents, catalogue, 0.05);
    expect(after - before).toBeGreaterThan(0.4 * (names - before));
    expect(broken).toBe(0);
  });
});
