import { expect, it } from "vitest";
import { withPageNumbers } from "../../../src/extract/ocr/page-numbers.ts";
import type { Reading } from "../../../src/model/extraction.ts";

const reading = (texts: readonly string[]): Reading => ({
  method: "ocr",
  confidence: 0.9,
  blocks: texts.map((text) => ({ kind: "line", text, paragraph: false, role: "body", confidence: 0.9 })),
});
const rolesOf = (...texts: string[]) =>
  withPageNumbers(reading(texts)).blocks.map((block) => (block.kind === "line" ? block.role : null));

it("marks a number alone above or below the text of a page", () => {
  expect(rolesOf("", "2", "II. Nhiệm vụ", "- Rà soát")).toEqual(["body", "header", "body", "body"]);
  expect(rolesOf("II. Nhiệm vụ", "- Rà soát", "- 13 -")).toEqual(["body", "body", "footer"]);
});

it("leaves numbers inside the text, years and lines with words", () => {
  expect(rolesOf("II. Nhiệm vụ", "2", "- Rà soát")).toEqual(["body", "body", "body"]);
  expect(rolesOf("2026", "2 Nhiệm vụ", "Trang đầu")).toEqual(["body", "body", "body"]);
});
