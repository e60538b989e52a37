import { expect, it } from "vitest";
import { ABBREVIATIONS } from "../../src/language/abbreviations.ts";
import { fold } from "../../src/language/fold.ts";

it("lists the initials of the words, folded", () => {
  for (const [letters, words] of ABBREVIATIONS) {
    expect(words.map((word) => word.normalize("NFD")[0]).join("")).toBe(letters);
    expect(fold(letters)).toBe(letters);
    expect(words.map(fold)).toEqual(words);
  }
});
