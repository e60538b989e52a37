import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bare } from "../../../src/language/fold.ts";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { restorer } from "./shipped-model.ts";

const WORDS =
  "kế hoạch của Sở Nội vụ về cải cách hành chính đạt nhiệm vụ giao các đơn vị báo cáo trước ngày tháng năm xã phường tỉnh số Điều khoản điểm thực hiện UBND HĐND";
const SIGNS = [
  "6",
  "14",
  "2026",
  "05/3/2026",
  "6,58",
  "15/2024/NĐ-CP",
  "a)",
  "d)",
  "-",
  "|",
  "(1.000đ)",
  "%",
  "“",
  "?",
];

const RUNS = { numRuns: 200, seed: 20_261_121 };
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS.split(" ")) },
  { weight: 1, arbitrary: fc.constantFrom(...SIGNS) },
);
const line = fc.array(word, { minLength: 1, maxLength: 18 }).map((words) => words.join(" "));
/** How the marks of a line were lost. */
const loss = fc.constantFrom(
  (text: string) => text,
  (text: string) => bare(text),
  (text: string) => text.replace(/\S+/gu, (own, at: number) => (at % 3 ? own : bare(own))),
  (text: string) => text.replaceAll("đ", "d").replaceAll("Đ", "D"),
);
const damagedLine = fc.tuple(line, loss).map(([text, lose]) => lose(text));
const damagedText = fc.array(damagedLine, { minLength: 1, maxLength: 6 });

function filtered(text: string): string[] {
  const filter = new TextFilter(restorer);
  return [...filter.push(text), ...filter.end()].map((own) => own.text);
}
const digits = (text: string) => text.replace(/\D/gu, "");
const bareLetters = (text: string) => bare(text.toLowerCase()).replace(/[^a-z]/gu, "");

describe("generated text", () => {
  it("keeps its digits, its letters without marks, and its lines in their order", () => {
    fc.assert(
      fc.property(damagedText, (lines) => {
        const restored = filtered(`${lines.join("\n")}\n`);
        expect(restored).toHaveLength(lines.length);
        for (const [i, text] of restored.entries()) {
          expect(digits(text)).toBe(digits(lines[i]!));
          expect(bareLetters(text)).toBe(bareLetters(lines[i]!));
        }
      }),
      RUNS,
    );
  });

  it("is restored once: a second restoration of the same kind changes nothing", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 6 }), (lines) => {
        const once = restorer
          .restoreLines(
            lines.map((text) => bare(text)),
            "stripped",
          )
          .map(({ text }) => text);
        expect(restorer.restoreLines(once, "stripped").map(({ text }) => text)).toEqual(once);
      }),
      RUNS,
    );
  });
});

describe("the filter", () => {
  const withSigns = line.map((text) => text.replace(/[ạảấầẩẫậếềểễệịọỏốồổộớờởợụủứừửự]/gu, "?"));
  const lines = fc.array(fc.oneof(damagedLine, withSigns), { minLength: 1, maxLength: 6 });
  it("changes nothing when it reads its own output", () => {
    fc.assert(
      fc.property(lines, (lines) => {
        const once = filtered(`${lines.join("\n")}\n`);
        expect(filtered(`${once.join("\n")}\n`)).toEqual(once);
      }),
      RUNS,
    );
  });
});

const name = fc.stringMatching(/^[a-z][a-z-]{1,9}$/u);
const attribute = fc
  .tuple(name, fc.stringMatching(/^[ -!#-;=?-~]{0,20}$/u))
  .map(([key, value]) => `${key}="${value}"`);
const tag = fc
  .tuple(name, fc.array(attribute, { maxLength: 3 }), fc.stringMatching(/^[ -%'-;=?-~]{0,40}$/u))
  .map(([own, attributes, text]) => `<${[own, ...attributes].join(" ")}>${text}</${own}>`);

describe("markup in ASCII", () => {
  it("stays as it is", () => {
    fc.assert(
      fc.property(fc.array(tag, { minLength: 5, maxLength: 30 }), (tags) => {
        expect(filtered(`${tags.join("\n")}\n`)).toEqual(tags);
      }),
      RUNS,
    );
  });
});

/** Long enough that neither part depends on the other. */
const PLAIN =
  "Căn cứ nhiệm vụ được giao, các đơn vị xây dựng kế hoạch, báo cáo kết quả về Sở Nội vụ để tổng hợp, trình Ủy ban nhân dân tỉnh xem xét, quyết định theo quy định của pháp luật.";
const ENGLISH =
  "The committee discusses the annual budget with its international partners and publishes the minutes of every meeting on its website.";

describe("a text of several parts", () => {
  const parts = fc.shuffledSubarray([PLAIN, bare(PLAIN), ENGLISH], { minLength: 2 });
  it("is restored like each of its parts", () => {
    fc.assert(
      fc.property(parts, (texts) => {
        const whole = filtered(`${texts.join("\n\n")}\n`).filter((own) => own !== "");
        expect(whole).toEqual(texts.flatMap((text) => filtered(`${text}\n`)));
      }),
      RUNS,
    );
  });
});
