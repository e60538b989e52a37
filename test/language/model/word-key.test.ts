import { describe, expect, it } from "vitest";
import { isSyllableShape } from "../../../src/language/model/syllable-shape.ts";
import { bareKey, hasMark, placementOf, wordKey } from "../../../src/language/model/word-key.ts";

describe("the key of a word", () => {
  it.each([
    ["Hoà", "hòa"],
    ["THUỶ", "thủy"],
    ["khoẻ", "khỏe"],
    ["quý", "quý"],
    ["Quỹ", "quỹ"],
    ["hoàn", "hoàn"],
    ["UBND", "ubnd"],
  ])("%s → %s", (word, key) => {
    expect(wordKey(word)).toBe(key);
  });

  it("distinguishes the tone placements", () => {
    expect([placementOf("hoà"), placementOf("hòa"), placementOf("quý")]).toEqual(["old", "new", null]);
  });

  it("removes marks without changing the length", () => {
    expect(bareKey("đường")).toBe("duong");
    expect([hasMark("duong"), hasMark("đuong")]).toEqual([false, true]);
  });
});

describe("isSyllableShape", () => {
  it.each(["nghieng", "quyen", "giua", "a", "thuong", "oanh", "yeu"])("is true of %s", (word) => {
    expect(isSyllableShape(word)).toBe(true);
  });
  it.each(["the_", "street", "fox", "jazz", "ubnd", "committee", "budget", ""])(
    "is false of “%s”",
    (word) => {
      expect(isSyllableShape(word)).toBe(false);
    },
  );
});
