import { describe, expect, it } from "vitest";
import { bare } from "../../../src/language/fold.ts";
import { withAgreeingWords } from "../../../src/restore/text/agreeing-words.ts";
import { unchanged } from "../../../src/restore/text/loss-restorer.ts";
import { restorer } from "./shipped-model.ts";

const stripped = (lines: readonly string[]) =>
  restorer.restoreLines(lines.map(bare), "stripped").map(({ text }) => text);
/** The line with the probability of each of its words; it was printed without marks. */
function decoded(text: string, ...probabilities: readonly number[]) {
  let at = 0;
  const tokens = text.split(" ").map((word, i) => {
    const start = at;
    at += word.length + 1;
    return {
      start,
      end: start + word.length,
      original: bare(word),
      restored: word,
      probability: probabilities[i]!,
    };
  });
  return { ...unchanged(text), tokens };
}

describe("doubtful words of a text without marks", () => {
  it("are written as the certain places of the text have them", () => {
    const lines = [
      "UBND TỈNH BẮC NINH",
      "SỞ CÔNG THƯƠNG",
      "KẾ HOẠCH",
      "Nâng cao chỉ số cải cách hành chính năm 2026",
      "1. VĂN PHÒNG SỞ",
      "- Theo dõi, đôn đốc các phòng thực hiện.",
      "2. Các phòng báo cáo Văn phòng Sở trước ngày 30/6/2026.",
      "3. Văn phòng Sở tổng hợp, báo cáo Giám đốc Sở.",
    ];
    expect(stripped(lines)[4]).toBe(lines[4]);
  });

  it.each([
    [
      "one certain place with three words",
      [decoded("báo cáo Văn phòng Sở", 1, 1, 1, 1, 0.95), decoded("VĂN PHÒNG SỐ", 1, 1, 0.56)],
      "VĂN PHÒNG SỞ",
    ],
    [
      "certain places that differ",
      [
        decoded("báo cáo Văn phòng Sở", 1, 1, 1, 1, 0.95),
        decoded("mô hình văn phòng số", 1, 1, 1, 1, 0.95),
        decoded("VĂN PHÒNG SỐ", 1, 1, 0.56),
      ],
      "VĂN PHÒNG SỐ",
    ],
    [
      "doubtful places",
      [decoded("báo cáo Văn phòng Sở", 1, 1, 1, 1, 0.85), decoded("VĂN PHÒNG SỐ", 1, 1, 0.56)],
      "VĂN PHÒNG SỐ",
    ],
    [
      "two certain places with two words",
      [decoded("các chỉ số", 1, 1, 1), decoded("hai chỉ số", 1, 1, 1), decoded("thiện chí số", 1, 0.7, 1)],
      "thiện chí số",
    ],
    [
      "three certain places with two words",
      [
        decoded("các chỉ số", 1, 1, 1),
        decoded("hai chỉ số", 1, 1, 1),
        decoded("từng chỉ số", 1, 1, 1),
        decoded("thiện chí số", 1, 0.7, 1),
      ],
      "thiện chỉ số",
    ],
    [
      "certain places with other capitals",
      [
        decoded("của văn năm", 1, 1, 1),
        decoded("đến văn năm", 1, 1, 1),
        decoded("đi văn năm", 1, 1, 1),
        decoded("Lê Văn Nam", 0.85, 0.85, 0.85),
      ],
      "Lê Văn Nam",
    ],
    [
      "certain places, and a certain word",
      [decoded("báo cáo Văn phòng Sở", 1, 1, 1, 1, 0.95), decoded("VĂN PHÒNG SỐ", 1, 1, 0.93)],
      "VĂN PHÒNG SỐ",
    ],
  ])("with %s", (_, lines, meant) => {
    const last = withAgreeingWords(lines).at(-1)!;
    expect(last.text).toBe(meant);
    for (const token of last.tokens) expect(last.text.slice(token.start, token.end)).toBe(token.restored);
  });
});
