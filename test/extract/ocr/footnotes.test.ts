import { describe, expect, it } from "vitest";
import { recognizePage } from "../../../src/extract/ocr/recognize-page.ts";
import type { OcrEngine, OcrLine } from "../../../src/extract/shared/ocr-engine.ts";

const [WIDTH, HEIGHT, DPI] = [1654, 2339, 200];

const printed = (text: string, baseline: number, size: number): OcrLine => ({
  words: text.split(" ").map((word, i) => {
    const x0 = 200 + 110 * i;
    return { text: word, x0, y0: baseline - size, x1: x0 + 100, y1: baseline, confidence: 0.95 };
  }),
  baseline,
  size,
});
const BODY = "Các đơn vị báo cáo kết quả thực hiện";
const NOTE = "Quyết định của Ủy ban nhân dân";

const engine: OcrEngine = {
  name: "tesseract",
  recognize: async () => [...[400, 460, 520, 580].map((y) => printed(BODY, y, 34)), printed(NOTE, 2100, 26)],
  close: async () => undefined,
};

/** Roles of the lines of a page with a drawn line from `from` to `to` above its last line (pixels). */
async function rolesWith(from: number, to: number): Promise<string[]> {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(250);
  for (const y of [2050, 2051]) data.fill(10, y * WIDTH + from, y * WIDTH + to);
  const image = { data, width: WIDTH, height: HEIGHT, dpi: DPI };
  const page = { image, width: 595, height: 842, left: 0, top: 0, words: [] };
  const { reading } = await recognizePage(page, engine, { timeoutMs: 20_000 });
  return reading.blocks.map((block) => (block.kind === "line" ? block.role : block.kind));
}

describe("footnotes of a scan", () => {
  it("are the small lines below a short rule at the left margin", async () => {
    expect(await rolesWith(200, 550)).toEqual(["body", "body", "body", "body", "footnote"]);
  });

  it("are not found below a rule that starts elsewhere or crosses the page", async () => {
    expect(new Set(await rolesWith(700, 1050))).toEqual(new Set(["body"]));
    expect(new Set(await rolesWith(200, 1500))).toEqual(new Set(["body"]));
  });
});
