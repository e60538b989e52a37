import { describe, expect, it } from "vitest";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { PLAN } from "./plan-text.ts";
import { restorer } from "./shipped-model.ts";

/** The plan with some of its words as they are left. */
const withLeft = (...left: readonly (readonly [string, string])[]) =>
  PLAN.map((line) => left.reduce((text, [word, rest]) => text.replace(word, rest), line));
const restored = (lines: readonly string[]) =>
  restorer.restoreVanished(lines)?.lines.map(({ text }) => text) ?? null;
const DAMAGED = withLeft(
  ["chủ trì", "chủ tr"],
  ["thủ tục", "th tục"],
  ["việc thực", "việc thc"],
  ["Thuế tỉnh", "Thuế tnh"],
  ["Chính phủ", "Chnh phủ"],
  ["chỉ số", "chỉ s"],
);

describe("letters that vanished here and there", () => {
  it("are completed where the context knows the word", () => {
    const lines = restored(DAMAGED)!;
    expect(lines.slice(4)).toEqual(PLAN.slice(4));
    expect(lines[2]).toBe(PLAN[2]);
  });

  it("are completed with what was printed, and digits stay", () => {
    const { lines } = restorer.restoreVanished(DAMAGED)!;
    for (const [i, { text, tokens }] of lines.entries()) {
      expect(text.match(/\d/gu)).toEqual(DAMAGED[i]!.match(/\d/gu));
      let back = text;
      for (const token of tokens.toReversed())
        back = back.slice(0, token.start) + token.original + back.slice(token.end);
      expect(back).toBe(DAMAGED[i]);
    }
  });

  it("are completed by the filter, once", () => {
    const filtered = (lines: readonly string[]) => {
      const filter = new TextFilter(restorer);
      return [...filter.push(`${lines.join("\n")}\n`), ...filter.end()].map(({ text }) => text);
    };
    const once = filtered(DAMAGED);
    expect(once.slice(4)).toEqual(PLAN.slice(4));
    expect(filtered(once)).toEqual(once);
  });

  it("count the words that stay because they are words too", () => {
    const { completed, doubtful } = restorer.restoreVanished(
      withLeft(
        ["chủ trì", "chủ tr"],
        ["việc thực", "việc thc"],
        ["Thuế tỉnh", "Thuế tnh"],
        ["rà soát", "r sot"],
      ),
    )!;
    expect(completed).toBeGreaterThanOrEqual(3);
    expect(doubtful).toBeLessThanOrEqual(2);
  });
});

describe("a text stays", () => {
  it.each([
    ["with one slip", withLeft(["việc thực", "việc thc"])],
    ["with one slip twice", withLeft(["việc thực", "việc thc"], ["Thực hiện", "thc hiện"])],
    [
      "with abbreviations of a chat",
      [
        ...PLAN,
        "Các đc trong bch đã nhận tb, ks và bs trực tại bv huyện, gv các trường thcs, thpt; nv mới đc tt",
      ],
    ],
    [
      "with names of minorities and of products",
      [
        ...PLAN,
        "Các xã Krông Pắk, Ea Hleo, Cư Mgar, Đắk Rlấp, Plei Krt dùng phần mềm vnptvn, qlvb, ioffice, hscv",
      ],
    ],
    [
      "in English",
      Array<string>(20).fill("We thnk the cty hll shld nt sgn the agrmnt bfr the trm ends, pls rd it"),
    ],
  ])("%s", (_, lines) => {
    expect(restored(lines)).toBeNull();
  });
});
