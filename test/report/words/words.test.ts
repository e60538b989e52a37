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
  it("contain no Vietnamese in English", () => {
    for (const text of texts(en))
      expect(text).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu);
  });
});
