import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { parsedPlanSchema } from "../../src/model/plan.ts";
import type { Paragraph } from "../../src/model/restored-text.ts";
import { parse } from "../../src/parse/parse.ts";
import { loadCorpora } from "./examples.ts";

// Documents whose lines are drawn from the examples of all rules, in any order. The parser must read every combination of
// headings, labels, closing paragraphs and lists. KEHOACH_FUZZ_RUNS sets a larger number of documents.

const RUNS = Number(process.env.KEHOACH_FUZZ_RUNS ?? 400);
const SEED = 20_261_121;
const catalogue = loadCatalogue();

const HEAD = [
  "UBND TỈNH LẠNG SƠN",
  "SỞ NỘI VỤ",
  "Số: 12/KH-SNV",
  "Lạng Sơn, ngày 02 tháng 4 năm 2026",
  "KẾ HOẠCH",
];
const TITLE = "Nâng cao chỉ số PGI năm 2026";
const LABELS = ["", "", "", "I. ", "II. ", "1. ", "2. ", "1.1. ", "a) ", "b) ", "- ", "- ", "+ "];
/** Lines that open or close a block. */
const FRAME = [
  "Giao Sở Y tế:",
  "Nhiệm vụ cụ thể như sau:",
  "TỔ CHỨC THỰC HIỆN",
  "Giao Văn phòng Sở chủ trì, phối hợp với các phòng.",
  "Trên đây là Kế hoạch của Sở Nội vụ, yêu cầu các phòng thực hiện./.",
  "Đề nghị các cơ quan, đơn vị báo cáo kết quả trước ngày 15/6/2026.",
  "Nơi nhận:",
  "Lưu: VT.",
  "GIÁM ĐỐC",
  "PHỤ LỤC",
  "(Kèm theo Kế hoạch số 12/KH-SNV ngày 02/4/2026)",
];

const { rules, snippets } = await loadCorpora();
const texts = [
  ...snippets.flatMap(({ cases }) => cases.map(([text]) => text)),
  ...rules.flatMap(({ finds }) => finds.flatMap(([, own]) => own)),
];
const vocabulary = [...new Set(texts.flatMap((text) => text.split("\n")))].filter(
  (line) => line.trim() !== "" && line.length < 400 && !line.startsWith("|"),
);

const anyOf = (lines: readonly string[]) => fc.constantFrom(...lines);
const text = fc.oneof(anyOf(FRAME), anyOf(vocabulary));
const line = fc.tuple(anyOf(LABELS), text).map(([label, words]) => label + words);
/** "Giao Sở Y tế:" over bullets. */
const list = fc
  .tuple(
    anyOf(LABELS),
    anyOf(vocabulary.filter((own) => own.endsWith(":"))),
    fc.array(text, { maxLength: 3 }),
  )
  .map(([label, opener, items]) => [label + opener, ...items.map((item) => `- ${item}`)]);
const closing = anyOf([
  ...FRAME.filter((own) => own.endsWith(".")),
  ...vocabulary.filter((own) => /^(?:Giao|Đề nghị|Yêu cầu|Trên đây là) /u.test(own)),
]);
const block = fc.oneof(
  line.map((own) => [own]),
  list,
  closing.map((own) => [own]),
);
/** Short bodies as often as long ones: in them the paragraphs outside of headings decide. */
const body = fc
  .oneof(fc.array(block, { minLength: 1, maxLength: 3 }), fc.array(block, { minLength: 3, maxLength: 15 }))
  .map((blocks) => blocks.flat());

const paragraph = (text: string): Paragraph => ({
  ...{ text, kind: "text", page: 1, breaks: [], boxes: [], confidence: 1, changes: [] },
});

function parseLines(lines: readonly string[]) {
  const paragraphs = lines.map((text) => paragraph(text.normalize("NFC").replace(/\s+/gu, " ").trim()));
  const parsed = parse(
    { pages: 1, paragraphs, extraction: [], removed: [], signature: null },
    catalogue,
  ).value;
  return { parsed, printed: paragraphs.map(({ text }) => text).join(" ") };
}

describe("documents made of lines of all examples", () => {
  it("are read, and every value quotes them", () => {
    expect(vocabulary.length).toBeGreaterThan(1000);
    const property = fc.property(fc.boolean(), body, (hasHead, lines) => {
      const { parsed, printed } = parseLines(hasHead ? [...HEAD, TITLE, ...lines] : lines);
      for (const { plan } of parsed)
        for (const places of Object.values(parsedPlanSchema.parse(plan).evidence))
          for (const { quote } of places) expect(printed).toContain(quote);
    });
    fc.assert(property, { numRuns: RUNS, seed: SEED });
  }, 120_000);
});
