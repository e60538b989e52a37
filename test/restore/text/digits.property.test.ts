import { describe, expect, it } from "vitest";
import { bare } from "../../../src/language/fold.ts";
import type { Restored } from "../../../src/restore/text/restorer.ts";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { restorer } from "./shipped-model.ts";

const WORDS =
  "có số đạt ngày tháng năm nhiệm vụ thực hiện kế hoạch của Sở Nội vụ tăng điểm hạng quý lục Điều";
const FIGURES = [
  "6",
  "0",
  "14",
  "03",
  "2026",
  "05/3/2026",
  "6,58",
  "1.250",
  "30%",
  "9/63",
  "15/2024/NĐ-CP",
  "2a",
];
/** Lines of words and figures, with and without a blank between them; the same in every run. */
function generatedLines(count: number): string[] {
  let state = 5;
  const draw = <T>(from: readonly T[]): T => {
    state = (state * 16807) % 2147483647;
    return from[state % from.length]!;
  };
  const words = WORDS.split(" ");
  return Array.from({ length: count }, () => {
    let line = "";
    for (let i = draw([4, 8, 16]); i > 0; i--) {
      const figure = draw([...FIGURES, "", "", "", ""]);
      const glued = figure === "2a" ? "none" : draw(["both", "before", "after", "none", "none", "none"]);
      line += draw(words);
      if (figure !== "") line += (glued === "both" || glued === "before" ? "" : " ") + figure;
      // A figure that ends in a letter or a sign is not printed before a word without a blank.
      line += (glued === "both" || glued === "after") && /\d$/u.test(figure) ? "" : " ";
    }
    return line;
  });
}
const LINES = generatedLines(150);

const digits = (text: string) => text.replace(/\D/gu, "");
const LOSSES: readonly (readonly [string, (text: string) => string])[] = [
  ["as it is", (text) => text],
  ["without marks", (text) => bare(text)],
  [
    "without half of the marks",
    (text) => text.replace(/\S+/gu, (own, at: number) => (at % 2 ? bare(own) : own)),
  ],
  ["with ? for some letters", (text) => text.replace(/[ịủệảạố]/gu, "?")],
  ["with ð for đ", (text) => text.replace(/đ/gu, "ð")],
];

/** Null for a text that is diagnosed as damaged, where a digit may be a misread letter. */
function filtered(text: string): string | null {
  const filter = new TextFilter(restorer);
  const lines = [...filter.push(`${text}\n`), ...filter.end()];
  return lines.some(({ verdict }) => verdict === "foreign-ocr")
    ? null
    : lines.map((own) => own.text + own.lineEnd).join("");
}

/** The text before the changes of a line. */
function unrestored({ text, tokens }: Restored): string {
  let before = "";
  let at = 0;
  for (const token of tokens) {
    before += text.slice(at, token.start) + token.original;
    at = token.end;
  }
  return before + text.slice(at);
}

describe("the sequence of digits is kept", () => {
  it.each(LOSSES)("in text %s, by every mode", (_, loss) => {
    for (const text of LINES.map(loss)) {
      const expected = digits(text);
      expect(digits(filtered(text) ?? text)).toBe(expected);
      for (const verdict of ["good", "stripped", "other"] as const) {
        expect(digits(restorer.restore(text, verdict).text)).toBe(expected);
        expect(digits(restorer.restoreLines([text], verdict)[0]!.text)).toBe(expected);
      }
      expect(digits(restorer.correctLines([text])[0]!.text)).toBe(expected);
      expect(digits(restorer.restoreLosses([text], restorer.lostMarks([text]))[0]!.text)).toBe(expected);
      expect(digits(restorer.restoreLostLetters([text], [])[0]!.text)).toBe(expected);
    }
  });

  it.each(LOSSES)("in text %s, read as damaged: only a single digit changes, with its record", (_, loss) => {
    for (const text of LINES.map(loss)) {
      const restored = restorer.restoreLines([text], "foreign-ocr")[0]!;
      expect(unrestored(restored)).toBe(text.normalize("NFC"));
      for (const { original, restored: now, probability } of restored.tokens) {
        if (digits(original) === digits(now)) continue;
        expect(original).toMatch(/^\D*\d\D*$/u);
        // It is read as a letter; it never disappears.
        expect(bare(now.toLowerCase())).not.toBe(bare(original.toLowerCase().replace(/\d/u, "")));
        if (!/\p{L}/u.test(original)) expect(probability).toBeGreaterThan(0.7);
      }
    }
  });

  it.each([
    ["l5 ngay lam viec", "l5"],
    ["trong nam 2O26 nay", "2O26"],
    ["Ké hoach s6 l5/KH-UBND", "l5"],
    ["thuc hién có6 nhiém vu", "có 6 "],
    ["bé chúra nuóc 9 m3 và sân 40 m2", "9 m3 và"],
    ["dién tich 12 km2 dât rung", "12 km2"],
    ["đạt 6quý6 kế hoạch", "6 quý 6"],
  ])("what may be a number stays in a damaged text: %s", (text, kept) => {
    expect(restorer.restoreLines([text], "foreign-ocr")[0]!.text).toContain(kept);
  });
});
