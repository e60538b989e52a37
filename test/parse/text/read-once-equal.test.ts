import { describe, expect, it, vi } from "vitest";
import { arrivalOf } from "../../../fixtures/generate/arrival.ts";
import { generatePlan } from "../../../fixtures/generate/generate.ts";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { parse } from "../../../src/parse/parse.ts";
import { restore } from "../../../src/restore/restore.ts";

// The cache of readings is compared with a parser that reads every line anew.

const PLANS = 24;

vi.resetModules();
vi.doMock("../../../src/parse/text/read-once.ts", () => ({ readOnce: (read: unknown) => read }));
const { parse: parseUncached } = await import("../../../src/parse/parse.ts");
const catalogue = loadCatalogue();

describe("cached readings", () => {
  it.each(Array.from({ length: PLANS }, (_, i) => i + 1))(
    "equal uncached ones in generated plan %i",
    (seed) => {
      const layout = seed % 4 === 0 ? "lines" : "paragraphs";
      const { value } = restore(arrivalOf(generatePlan(seed), { layout, damage: seed % 2 === 1 }), null);
      expect(parseUncached).not.toBe(parse);
      expect(parseUncached(value, catalogue)).toEqual(parse(value, catalogue));
    },
  );
});
