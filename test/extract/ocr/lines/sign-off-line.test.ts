import { describe, expect, it } from "vitest";
import { signOffReading } from "../../../../src/extract/ocr/lines/sign-off-line.ts";
import type { OcrLine } from "../../../../src/extract/shared/ocr-engine.ts";

/** A line of letters 20 pixels high; a gap of 60 pixels where the text has two blanks. */
function lineOf(text: string, confidence = 0.9): OcrLine {
  let x = 100;
  const words = text.split(/(?<! ) (?! )/u).map((word) => {
    x += word.startsWith(" ") ? 60 : 0;
    const trimmed = word.trim();
    const x0 = x;
    x += trimmed.length * 10 + 8;
    return { text: trimmed, x0, y0: 200, x1: x - 8, y1: 220, confidence };
  });
  return { words, baseline: 218, size: 20 };
}
const read = (text: string, confidence?: number) => {
  const found = signOffReading(lineOf(text, confidence));
  return found && [found.kind, found.line.words.map((word) => word.text).join(" ")];
};

describe("signOffReading", () => {
  it("finds a name without the strokes before it", () => {
    expect(read("Hoàng Văn Khánh")).toEqual(["name", "Hoàng Văn Khánh"]);
    expect(read("=>_ “Hoàng Văn Khánh")).toEqual(["name", "Hoàng Văn Khánh"]);
  });

  it("keeps the rest of a word beside a name, because the name is not whole", () => {
    expect(read("{A Văn Khánh")).toEqual(["name", "A Văn Khánh"]);
    expect(read("Hoàng Văn Kh0")).toEqual(["name", "Hoàng Văn Kh0"]);
    const score = (text: string) => signOffReading(lineOf(text))!.score;
    expect(score("Hoàng Văn Kh0")).toBeLessThan(0.5);
    expect(score("Hoàng Văn Khánh")).toBeGreaterThan(0.8);
  });

  it("finds a position with misread letters, and parts it from its authority", () => {
    expect(read("KT.GIÁM ĐÓC")).toEqual(["position", "KT. GIÁM ĐÓC"]);
    expect(read("_PHO GIAM ĐỤC ~", 0.4)).toEqual(["position", "PHO GIAM ĐỤC"]);
    expect(read("pHÓ GIÁM ĐỐC")).toEqual(["position", "PHÓ GIÁM ĐỐC"]);
    expect(read("TM. ỦY BAN NHÂN DÂN")).toEqual(["position", "TM. ỦY BAN NHÂN DÂN"]);
  });

  it("reads no position and no name from other text", () => {
    for (const text of [
      "SỞ Y TẾ",
      "CỘNG HÒA",
      "- Lưu: VT, TH.",
      "theo quy định của pháp luật",
      "xZ~ W",
      "Khánh",
    ])
      expect(read(text)).toBeNull();
  });
});
