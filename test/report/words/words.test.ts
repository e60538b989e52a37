import { describe, expect, it } from "vitest";
import { en } from "../../../src/report/words/en/words.ts";
import { vi } from "../../../src/report/words/vi/words.ts";

function keys(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}/${key}`));
}
const texts = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(texts)
      : [];

const NAME = "«name»";
const DOCUMENT =
  /kế hoạch (?:của (?:tỉnh|đơn vị)|đã nhận)|(?:the (?:province|unit)'s|its|the) plan(?! (?:is|was) due)/iu;
/** All sentences, with a name for everything that is filled in. */
function sentences(value: unknown): string[] {
  if (typeof value === "string") return value.endsWith(".") ? [value] : [];
  if (typeof value === "function") {
    // `list` takes a list, `clause` no text; the others turn what they get into text.
    if (value === vi.papers.clause || value === en.papers.clause) return [];
    const text: unknown = value(
      ...Array.from({ length: value.length }, () => (value === vi.list || value === en.list ? [NAME] : NAME)),
    );
    return sentences(text);
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(sentences) : [];
}

describe("the report's words", () => {
  it("have the same keys in both languages", () => {
    expect(keys(en)).toEqual(keys(vi));
  });
  it("are in composed letters (NFC) and not empty", () => {
    for (const text of [...texts(vi), ...texts(en)]) {
      expect(text).toBe(text.normalize("NFC"));
      expect(text.trim()).not.toBe("");
    }
  });
  it("name the document that a sentence is about", () => {
    const nameless = [...sentences(vi), ...sentences(en)].filter(
      (text) => DOCUMENT.test(text) && !text.includes(NAME),
    );
    expect(nameless).toEqual([]);
  });
  it("contain no Vietnamese in English", () => {
    for (const text of texts(en))
      expect(text).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu);
  });
});
