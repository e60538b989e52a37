import { expect, test } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { parse } from "../../../src/parse/parse.ts";
import { snippetLines } from "../../support/rule-corpus.ts";

const catalogue = loadCatalogue();
const planOf = (number: string) =>
  `UBND TỈNH LÀO CAI\nSỞ Y TẾ\nSố: ${number}/KH-SYT\nLào Cai, ngày tháng 5 năm 2026\nKẾ HOẠCH\nCải thiện Chỉ số PCI năm 2026\nI. NHIỆM VỤ\n1. Rà soát thủ tục.`;
const markedOf = (text: string, removed: readonly { page: number; text: string }[]) => {
  const paragraphs = snippetLines(text).map(({ source }) => source);
  const marks = removed.map((entry) => ({ ...entry, why: "stamp" as const }));
  const restored = { pages: 2, paragraphs, extraction: [], removed: marks, signature: null };
  return parse(restored, catalogue).value.flatMap(({ plan }) =>
    plan.warnings.flatMap(({ code, messages }) => (code === "marked-draft" ? [messages] : [])),
  );
};

test("a plan without a number that is marked as a draft", () => {
  expect(markedOf(planOf(""), [{ page: 1, text: "DỰ THẢO (lần 2)" }])).toEqual([
    {
      vi: "Trang 1: văn bản ghi “DỰ THẢO (lần 2)” và không có số. Đề nghị kiểm tra đã có bản ban hành chính thức chưa.",
      en: "Page 1: the document is marked as a draft (“DỰ THẢO (lần 2)”) and has no number. Check whether a final version was issued.",
    },
  ]);
});

test.each([
  ["a plan with a number keeps the mark of its draft", planOf("45"), { page: 1, text: "DỰ THẢO" }],
  ["a mark on an annex", planOf(""), { page: 2, text: "DỰ THẢO" }],
  ["another stamp", planOf(""), { page: 1, text: "HỎA TỐC" }],
])("silent: %s", (_, text, mark) => {
  expect(markedOf(text, [mark])).toEqual([]);
});
