import { describe, expect, it } from "vitest";
import { compactClasses } from "../../src/language/letters.ts";

/** Blocks in which the classes are exact: Latin to "ư", combining marks, the other letters of Vietnamese, signs. */
const EXACT = [
  [0, 0x1b0],
  [0x250, 0x36f],
  [0x1ea0, 0x1ef9],
  [0x2000, 0x20cf],
  [0x2460, 0x24b5],
  [0x2500, 0x26ff],
] as const;

const VIETNAMESE =
  "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

function* charactersIn(blocks: readonly (readonly [number, number])[]) {
  for (const [first, last] of blocks)
    for (let code = first; code <= last; code++) yield String.fromCharCode(code);
}

describe("compactClasses", () => {
  it.each(["L", "Lu", "Ll", "M", "N"])("is exact for Latin letters, marks and signs: %s", (property) => {
    const [exact, compact] = [`\\p{${property}}`, compactClasses(`\\p{${property}}`)].map(
      (source) => new RegExp(`^${source}$`, "u"),
    );
    const withoutCapital = "ĸƍƛƪƫ";
    const differ = [...charactersIn(EXACT)].filter(
      (c) => !withoutCapital.includes(c) && exact!.test(c) !== compact!.test(c),
    );
    // Cased letters of the International Phonetic Alphabet count as letters only.
    const outsideIpa = differ.filter((c) => property.length === 1 || c < "\u0250" || c > "\u02ff");
    expect(outsideIpa).toEqual([]);
  });

  it("knows every letter of Vietnamese", () => {
    const small = new RegExp(compactClasses("^\\p{Ll}{89}$"), "u");
    const capital = new RegExp(compactClasses("^\\p{Lu}{89}$"), "u");
    expect(small.test(VIETNAMESE)).toBe(true);
    expect(capital.test(VIETNAMESE.toUpperCase())).toBe(true);
  });

  it("knows Greek and Cyrillic letters, which are typed in place of Latin ones by mistake", () => {
    const word = new RegExp(compactClasses("^\\p{Lu}\\p{Ll}{2}$"), "u");
    expect(["Αβγ", "Авг"].filter((text) => !word.test(text))).toEqual([]);
  });

  it("replaces a property in and outside a class, negated too, and leaves everything else", () => {
    const pattern = new RegExp(compactClasses(String.raw`^[^\p{L}\]]\p{L}\[[\d\p{M}]$`), "u");
    expect(pattern.test("1đ[\u0301")).toBe(true);
    expect(pattern.test("ađ[\u0301")).toBe(false);
    expect(compactClasses(String.raw`\\p{L} \p{Cc} [\p{P}]`)).toBe(String.raw`\\p{L} \p{Cc} [\p{P}]`);
  });
});
