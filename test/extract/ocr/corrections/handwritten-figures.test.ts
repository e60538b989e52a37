import { describe, expect, it } from "vitest";
import { rereadHandwrittenFigures } from "../../../../src/extract/ocr/corrections/handwritten-figures.ts";
import type { OcrLine, OcrWord } from "../../../../src/extract/shared/ocr-engine.ts";
import { pageWithInk } from "../../../support/page-with-ink.ts";

/** Words of print are 24 pixels high, as at 14 points and 150 dpi. */
const PRINT = 24;
type Read = readonly [text: string, height?: number, confidence?: number];

function lineOf(words: readonly Read[]): OcrLine {
  const placed = words.map(([text, height = PRINT, confidence = 0.9], i): OcrWord => {
    const x0 = 100 + 90 * i;
    return { text, x0, y0: 200 - height, x1: x0 + 70, y1: 200, confidence };
  });
  return { words: placed, baseline: 200, size: 30 };
}

/** The line after the correction; the engine reads `alone` in turn in the picture of a word, with a confidence. */
async function corrected(words: readonly Read[], alone: readonly (readonly [string, number])[]) {
  const line = lineOf(words);
  let asked = 0;
  const lines = await rereadHandwrittenFigures.correct([line], {
    image: pageWithInk(line.words),
    tables: [],
    cells: [],
    engine: {
      name: "tesseract",
      async recognize({ width, height }) {
        const [text, confidence] = alone[asked++ % alone.length]!;
        const word = {
          text,
          x0: width / 2 - 5,
          y0: height / 2 - 5,
          x1: width / 2 + 5,
          y1: height / 2 + 5,
          confidence,
        };
        return [{ words: [word], baseline: height / 2, size: 10 }];
      },
      close: async () => undefined,
    },
    timeLeft: () => 5000,
  });
  return { text: lines[0]!.words.map((word) => word.text).join(" "), words: lines[0]!.words, asked };
}

describe("rereadHandwrittenFigures", () => {
  it("leaves figures blank on which readings in several sizes do not agree", async () => {
    const readings = [
      ["315", 0.9],
      ["315", 0.9],
      ["915", 0.8],
    ] as const;
    expect((await corrected([["Số:"], ["315", 33], ["/SGDĐT-TH"]], readings)).text).toBe("Số: … /SGDĐT-TH");
  });

  it("keeps figures on which all agree, with less confidence", async () => {
    const { text, words } = await corrected([["Số:"], ["31", 33], ["/SGDĐT-TH"]], [["31", 0.9]]);
    expect(text).toBe("Số: 31 /SGDĐT-TH");
    expect(words[1]!.confidence).toBeLessThan(0.7);
    expect(words[2]!.confidence).toBe(0.9);
  });

  it("reads figures again that are wider than print of the same height", async () => {
    const words: Read[] = [["Số:"], ["7"], ["/KH-UBND"]];
    expect((await corrected(words, [["72", 0.5]])).text).toBe("Số: … /KH-UBND");
    expect((await corrected([["Số:"], ["742"], ["/KH-UBND"]], [["72", 0.5]])).asked).toBe(0);
  });

  it("reads a serial again beside a date whose day was written by hand and not read", async () => {
    const date: Read[] = [["ngày"], ["È"], ["`"], ["tháng"], ["3"], ["năm"], ["2018"]];
    const differing = [
      ["359", 0.9],
      ["552", 0.9],
    ] as const;
    expect((await corrected([["Số"], [":552/KH-SYT"], ...date], differing)).text).toBe(
      "Số :…/KH-SYT ngày È ` tháng 3 năm 2018",
    );
    const printed: Read[] = [["ngày"], ["06"], ["tháng"], ["3"], ["năm"], ["2018"]];
    expect((await corrected([["Số"], [":552/KH-SYT"], ...printed], differing)).asked).toBe(0);
  });

  it("reads a serial that is in one word with its symbol", async () => {
    expect((await corrected([["Số:"], ["0#/CT-UBND", 33]], [["04/CT-UBND", 0.95]])).text).toBe(
      "Số: 04/CT-UBND",
    );
    expect((await corrected([["Số:"], ["0#/CT-UBND", 33]], [["0%/CT-UBND", 0.8]])).text).toBe(
      "Số: …/CT-UBND",
    );
  });

  it("reads a serial that is in one word with its label and its symbol, if the word is doubtful", async () => {
    const differing = [
      ["Số:2214/BYT-TH", 0.8],
      ["Số:+244/BYT-TH", 0.7],
      ["Số:2244/BYT-TH", 0.8],
    ] as const;
    const read = await corrected([["Số:2214/BYT-TH", PRINT, 0.76]], differing);
    expect(read.text).toBe("Số:…/BYT-TH");
    const same = await corrected([["Số:62/TTr-SYT", PRINT, 0.74]], [["Số:62/TTr-SYT", 0.8]]);
    expect(same.text).toBe("Số:62/TTr-SYT");
    expect((await corrected([["Số:40/SYT"]], [["Số:90/SYT", 0.9]])).asked).toBe(0);
  });

  it("reads the day and the month of a date", async () => {
    const date: Read[] = [["Hồ,"], ["ngày"], ["25", 33], ["tháng"], ["9"], ["năm"], ["2022"]];
    expect((await corrected(date, [["25", 0.9]])).text).toBe("Hồ, ngày 25 tháng 9 năm 2022");
    expect((await corrected(date, [["26", 0.7]])).text).toBe("Hồ, ngày … tháng 9 năm 2022");
  });

  it("reads no figures again that are as high as print, nor below the head", async () => {
    expect((await corrected([["Số:"], ["315"], ["/SGDĐT-TH"]], [["915", 0.9]])).asked).toBe(0);
    expect(
      (await corrected([["ngày"], ["25"], ["tháng"], ["9"], ["năm"], ["2022"]], [["26", 0.9]])).asked,
    ).toBe(0);
    expect((await corrected([["Số"], ["hộ", 33], ["nghèo"]], [["26", 0.9]])).asked).toBe(0);
    // The number of a cited document.
    expect((await corrected([["quyết"], ["số"], ["57-NQ/TW", 33]], [["52-NQ/TW", 0.9]])).asked).toBe(0);
  });
});
