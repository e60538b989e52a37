import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { Candidate } from "../../../src/restore/candidates/candidate.ts";
import { CandidateCache } from "../../../src/restore/candidates/candidate-cache.ts";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { restorer } from "../text/shipped-model.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const READING: Candidate = { id: 9, word: "kế", log: 0, letterCase: null, note: null };

describe("readings remembered", () => {
  it("are found once a token", () => {
    const cache = new CandidateCache();
    let asked = 0;
    const find = () => {
      asked++;
      return [READING];
    };
    expect(cache.of("ke", find)).toBe(cache.of("ke", find));
    expect(asked).toBe(1);
  });

  it("stay few, however many tokens come and however many readings each has", () => {
    const cache = new CandidateCache();
    const many = Array.from({ length: 100 }, () => READING);
    let most = 0;
    for (let i = 0; i < 20_000; i++) {
      cache.of(`t${i}`, () => many);
      most = Math.max(most, cache.size);
    }
    expect(most).toBeGreaterThan(100);
    expect(most).toBeLessThan(1000);
  });

  it("do not hold on to long tokens, whose line would stay with them", () => {
    const cache = new CandidateCache();
    cache.of("x".repeat(40), () => []);
    expect(cache.size).toBe(0);
  });
});

describe("a long stream of ever new words", () => {
  /** Words that no other line has: three syllable shapes a number. */
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

  it("leaves memory flat", () => {
    const filter = new TextFilter(restorer);
    const early = held(filter, 0, 500);
    const late = held(filter, 500, 4000);
    expect(late - early).toBeLessThan(20e6);
  });
});
