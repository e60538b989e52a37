import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { restorer } from "./shipped-model.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

describe("a long stream of new words", () => {
  /** Words that no other line has: three syllable shapes per number. */
  const paragraph = (n: number) => {
    const syllable = (k: number) =>
      "bcdghklmnprstvx"[k % 15]! + "aeiou"[k % 5]! + "cmnpt"[Math.floor(k / 5) % 5]!;
    const word = (k: number) => syllable(k) + syllable(Math.floor(k / 75)) + syllable(Math.floor(k / 5625));
    return `Thuc hien ke hoach ${Array.from({ length: 40 }, (_, i) => word(n * 40 + i)).join(" thuc hien ke hoach ")}\n\n`;
  };
  const held = (filter: TextFilter, from: number, to: number): number => {
    for (let n = from; n < to; n++) filter.push(paragraph(n));
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };

  it("does not increase memory", () => {
    const filter = new TextFilter(restorer);
    const early = held(filter, 0, 500);
    const late = held(filter, 500, 4000);
    expect(late - early).toBeLessThan(20e6);
  }, 180_000);
});
