import { describe, expect, it } from "vitest";
import { memoize, memoizeBy, memoizeLast, memoizeRuns } from "../../src/language/memoize.ts";

function countedLength(limits?: Parameters<typeof memoize<number>>[1]) {
  const computed: string[] = [];
  const lengthOf = memoize((text) => {
    computed.push(text);
    return text.length;
  }, limits);
  return { computed, lengthOf };
}

describe("memoize", () => {
  it("computes each result once", () => {
    const { computed, lengthOf } = countedLength();
    expect(["a", "bc", "a"].map(lengthOf)).toEqual([1, 2, 1]);
    expect(computed).toEqual(["a", "bc"]);
  });

  it("does not keep results of long texts", () => {
    const { computed, lengthOf } = countedLength();
    const long = "a".repeat(1000);
    expect([long, long].map(lengthOf)).toEqual([1000, 1000]);
    expect(computed).toHaveLength(2);
  });

  it("clears a full cache", () => {
    const { computed, lengthOf } = countedLength();
    for (let i = 0; i < 3000; i++) lengthOf(`${i}`);
    lengthOf("0");
    expect(computed.filter((text) => text === "0")).toHaveLength(2);
  });

  it("clears a cache whose entries weigh too much", () => {
    const { computed, lengthOf } = countedLength({ maxWeight: 10, weightOf: (length) => length });
    for (const text of ["aaaaaa", "bbbbbb", "aaaaaa"]) lengthOf(text);
    expect(computed).toHaveLength(3);
  });
});

describe("memoizeBy", () => {
  it("keeps separate results for different arguments", () => {
    const sum = memoizeBy(
      (a: number, b: number) => `${a} ${b}`,
      (a, b) => a + b,
    );
    expect([sum(1, 2), sum(1, 3), sum(2, 2)]).toEqual([3, 4, 4]);
  });
});

describe("memoizeLast", () => {
  it("keeps the last result only", () => {
    let computed = 0;
    const letterAt = memoizeLast((text, at) => {
      computed++;
      return text[at];
    });
    expect([letterAt("abc", 1), letterAt("abc", 1), letterAt("abc", 2), letterAt("abc", 1)]).toEqual([
      "b",
      "b",
      "c",
      "b",
    ]);
    expect(computed).toBe(3);
  });
});

describe("memoizeRuns", () => {
  const computed: string[] = [];
  const lengthOf = memoizeRuns((run) => {
    computed.push(run);
    return run.length;
  }, 64);

  it("gives the result of each run, and computes it once for the same letters", () => {
    const text = "tổ chức, tổ chức, tổ chứa";
    const runs = [0, 9, 18].map((start) => lengthOf(text, start, start + 7));
    expect(runs).toEqual([7, 7, 7]);
    expect(computed).toEqual(["tổ chức", "tổ chứa"]);
  });

  it("returns the right results with more runs than slots", () => {
    const texts = Array.from({ length: 500 }, (_, i) => "a".repeat(i % 250) + String.fromCharCode(0x100 + i));
    for (const text of [...texts, ...texts]) expect(lengthOf(text, 0, text.length)).toBe(text.length);
  });
});
