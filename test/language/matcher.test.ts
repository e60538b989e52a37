import { describe, expect, it } from "vitest";
import { allMatches } from "../../src/language/matcher.ts";

describe("allMatches", () => {
  it("finds the same as matchAll, also for empty matches before a surrogate pair", () => {
    const text = "a𝐀 Bà 𝐁";
    for (const pattern of [/(?=\p{Lu})/gu, /\p{L}/gu, /x?/gu])
      expect(allMatches(pattern, text).map((match) => match.index)).toEqual(
        [...text.matchAll(pattern)].map((match) => match.index),
      );
  });
});
