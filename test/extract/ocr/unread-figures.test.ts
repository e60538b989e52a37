import { expect, it } from "vitest";
import { recognizePage } from "../../../src/extract/ocr/recognize-page.ts";
import { unreadFiguresWarning } from "../../../src/extract/ocr/unread-figures.ts";
import type { OcrEngine } from "../../../src/extract/shared/ocr-engine.ts";
import { pageWithInk } from "../../support/page-with-ink.ts";

const TEXTS = ["báo", "cáo", "trước", "ngày", "16/8/2025"];
const words = TEXTS.map((text, i) => ({
  ...{ text, confidence: 0.85 },
  ...{ x0: 100 + 120 * i, y0: 176, x1: 190 + 120 * i, y1: 200 },
}));

/** Reads the page as above, and other figures wherever a part of it is read again. */
const engine: OcrEngine = {
  name: "tesseract",
  async recognize({ width, height }, { layout }) {
    if (layout === "page") return [{ words, baseline: 200, size: 30 }];
    const [x, y] = [width * 0.8, height / 2];
    const other = { text: "15/8/2025", x0: x - 5, y0: y - 5, x1: x + 5, y1: y + 5, confidence: 0.9 };
    return [{ words: [other], baseline: y + 5, size: 10 }];
  },
  close: async () => undefined,
};

it("names the place of a figure that is left blank, and what was read first", async () => {
  const page = { image: pageWithInk(words), width: 595, height: 842, left: 0, top: 0, words: [] };
  const { reading, unread } = await recognizePage(page, engine, { timeoutMs: 20_000 });
  expect(reading.blocks).toMatchObject([{ text: "báo cáo trước ngày …/8/2025" }]);
  expect(unread).toEqual([{ text: "cáo trước ngày …/8/2025", firstReading: "16/8/2025" }]);
  const [warning] = unreadFiguresWarning(3, unread);
  expect(warning).toMatchObject({ code: "figures-unread", page: 3 });
  for (const message of Object.values(warning!.messages!)) {
    expect(message).toContain("3");
    expect(message).toContain("“cáo trước ngày …/8/2025”");
    expect(message).toContain("“16/8/2025”");
  }
});

it("gives no warning for a page whose figures were all read", () => {
  expect(unreadFiguresWarning(1, [])).toEqual([]);
});
