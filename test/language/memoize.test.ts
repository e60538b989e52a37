import { describe, expect, it } from "vitest";
import { latelyAsked, latelyAskedBy } from "../../src/language/memoize.ts";

function counted() {
  const asked: string[] = [];
  const ask = latelyAsked((text) => {
    asked.push(text);
    return text.length;
  });
  return { asked, ask };
}

describe("answers to what was lately asked", () => {
  it("are found once", () => {
    const { asked, ask } = counted();
    expect(["a", "bc", "a"].map(ask)).toEqual([1, 2, 1]);
    expect(asked).toEqual(["a", "bc"]);
  });

  it("are not kept of long texts", () => {
    const { asked, ask } = counted();
    const long = "a".repeat(1000);
    expect([long, long].map(ask)).toEqual([1000, 1000]);
    expect(asked).toHaveLength(2);
  });

  it("are forgotten before they grow without end", () => {
    const { asked, ask } = counted();
    for (let i = 0; i < 3000; i++) ask(`${i}`);
    ask("0");
    expect(asked.filter((text) => text === "0")).toHaveLength(2);
  });

  it("differ with each part of a question", () => {
    const sum = latelyAskedBy(
      (a: number, b: number) => `${a} ${b}`,
      (a, b) => a + b,
    );
    expect([sum(1, 2), sum(1, 3), sum(2, 2)]).toEqual([3, 4, 4]);
  });
});
