import { describe, expect, it } from "vitest";
import { named, oneOf, phrase, raw } from "../../../src/language/phrase.ts";
import { Prefilter } from "../../../src/language/prefilter/prefilter.ts";
import { requiredLiterals } from "../../../src/language/prefilter/required-literals.ts";

const clauses = (source: string) => requiredLiterals(new RegExp(source, "gu"));

describe("requiredLiterals", () => {
  it.each([
    ["trước ngày", [["trước ngày"]]],
    ["(?:trước|sau) ngày", [["sau ngày", "trước ngày"]]],
    ["trước(?: ngày)?", [["trước"]]],
    ["[^.]{1,40}hằng năm", [["hằng năm"]]],
    ["\\d{1,3}[,.]\\d{1,2} ?%", [["0,0%", "0.0%", "0,0 %", "0.0 %"]]],
    ["(?:0?[1-9]|1[0-2])[ ]{1,4}tháng", [["0 tháng"]]],
    ["(?<!\\p{L})từ \\p{L}+ đến(?=\\p{L})", [["từ "], [" đến"]]],
    ["(?:xong|\\p{L}{2,4}) ngày", [[" ngày"]]],
    ["\\p{L}+", []],
    ["(?<a>quý)\\k<a>", []],
  ])("%s requires %j", (source, expected) => {
    expect(clauses(source)).toEqual(expected);
  });

  it("requires nothing of a pattern that ignores case", () => {
    expect(requiredLiterals(/Quý/iu)).toEqual([]);
  });
});

describe("Prefilter", () => {
  const prefilter = new Prefilter();
  const patterns = [
    phrase`${oneOf("trước", "chậm nhất")} ${raw("ngày")}? ${named("day", raw("\\d{1,2}"))}`,
    phrase`${raw("\\d{1,2}")} ${oneOf("bậc", "thứ hạng")}`,
    /(?:hằng|hàng) (?:quý|tháng)/gu,
    /\p{L}+/gu,
  ].map((pattern) => ({ pattern, number: prefilter.add(pattern) }));
  const canMatch = (text: string) =>
    patterns.map(({ number }) => prefilter.canMatch(number, prefilter.contentsOf(text, null)));

  it.each([
    ["trước ngày 20/7", [true, false, false, true]],
    ["tăng  12   thứ hạng", [false, true, false, true]],
    ["hàng quý, chậm nhất 15", [true, false, true, true]],
    ["trước ngày mai", [false, false, false, true]],
  ])("answers for all patterns: %s", (text, expected) => {
    expect(canMatch(text)).toEqual(expected);
  });

  it("never rules out a pattern that matches", () => {
    const words = [
      "trước",
      "chậm",
      "nhất",
      "ngày",
      "12",
      "3",
      "bậc",
      "thứ hạng",
      "hằng",
      "quý",
      " ",
      ",",
      "trước  ngày",
    ];
    let seed = 7;
    const next = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return words[seed % words.length]!;
    };
    let matches = 0;
    for (let n = 0; n < 2000; n++) {
      const text = Array.from({ length: 6 }, next).join(n % 2 === 0 ? " " : "");
      const can = canMatch(text);
      for (const [i, { pattern }] of patterns.entries()) {
        if (text.search(pattern) < 0) continue;
        matches++;
        expect([text, i, can[i]]).toEqual([text, i, true]);
      }
    }
    expect(matches).toBeGreaterThan(100);
  });

  it("answers for patterns that are added later", () => {
    const late = new Prefilter();
    const first = late.add(/quý/gu);
    const contents = late.contentsOf("quý tháng", null);
    const second = late.add(/tháng/gu);
    const again = late.contentsOf("quý tháng", contents);
    expect([late.canMatch(first, again), late.canMatch(second, again)]).toEqual([true, true]);
  });
});
