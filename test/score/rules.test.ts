import { describe, expect, it } from "vitest";
import { FAULTS } from "./rules/faults.ts";
import { measureRules } from "./rules/measure-rules.ts";

const tallies = measureRules([1, 2, 3]);

describe("a fault in a generated corpus", () => {
  it.each(Object.keys(FAULTS))("gives %s where it is, and nothing else", (id) => {
    const { injected, found, wrong } = tallies.get(id)!;
    expect(injected).toBeGreaterThan(0);
    expect(found).toBe(injected);
    expect(wrong).toEqual([]);
  });
});
