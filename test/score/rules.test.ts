import { describe, expect, it } from "vitest";
import { FAULTS } from "./rules/faults.ts";
import { measureRules } from "./rules/measure-rules.ts";

const tallies = measureRules([1, 2, 3]);

describe("a fault in a generated corpus", () => {
  it.each(Object.entries(FAULTS).flatMap(([id, forms]) => forms.map((_, i) => [id, i + 1] as const)))(
    "gives %s where it is (form %i), and nothing else",
    (id, form) => {
      const { forms, wrong } = tallies.get(id)!;
      const { injected, found } = forms[form - 1]!;
      expect(injected).toBeGreaterThan(0);
      expect(found).toBe(injected);
      expect(wrong).toEqual([]);
    },
  );
});
