import { describe, expect, it } from "vitest";
import { allMatches } from "../../src/language/matcher.ts";

describe("allMatches", () => {
  it("finds what matchAll finds, also where nothing is matched in front of a letter of two units", () => {
    const text = "a𝐀 Bà 𝐁";
    for (const pattern of [/(?=\p{Lu})/gu, /\p{L}/gu, /x?/gu])
      expect(allMatches(pattern, text).map((match) => match.index)).toEqual(
        [...text.matchAll(pattern)].map((match) => match.index),
      );
  });
});
