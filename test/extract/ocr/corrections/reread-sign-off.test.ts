import { describe, expect, it } from "vitest";
import type { RecognizedPicture } from "../../../../src/extract/ocr/corrections/correction.ts";
import { rereadSignOff } from "../../../../src/extract/ocr/corrections/reread-sign-off.ts";
import {
  type GreyImage,
  type OcrEngine,
  OcrFailure,
  type OcrLine,
} from "../../../../src/extract/shared/ocr-engine.ts";

/** y of the middle of the name on the page. */
const NAME_AT = 520;
const WHITE = 250;

/** A page of 8 by 7 inches at 100 dpi; `ring`: brightness of a seal, `name`: of a bar in place of the name. */
function page(ring: number, name: number): GreyImage {
  const [width, height] = [800, 700];
  const data = new Uint8Array(width * height).fill(WHITE);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const away = Math.hypot(x - 550, y - 450);
      if (away > 54 && away < 66) data[y * width + x] = ring;
      if (Math.abs(y - NAME_AT) < 5 && x > 530 && x < 690) data[y * width + x] = name;
      if (Math.abs(y - 360) < 5 && x > 540 && x < 640) data[y * width + x] = 10;
    }
  }
  return { data, width, height, dpi: 100 };
}

const lineOf = (text: string, x0: number, y: number, confidence = 0.95): OcrLine => ({
  words: text.split(" ").map((word, i) => ({
    ...{ text: word, x0: x0 + 42 * i, x1: x0 + 42 * i + 38, y0: y - 6, y1: y + 6, confidence },
  })),
  baseline: y + 5,
  size: 12,
});
const POSITION = lineOf("GIÁM ĐỐC", 540, 360);

/** Reads `text` in each strip that shows the whole name. */
function engineReading(text: string, confidence: number): OcrEngine & { asked: number } {
  const engine = {
    name: "tesseract" as const,
    asked: 0,
    async recognize({ data, width, height }: GreyImage) {
      engine.asked++;
      const inked = [...Array(height).keys()].filter((y) => data[y * width + width / 2] !== undefined);
      const rows = inked.filter((y) => dark(data, width, y) > 140);
      if (rows.length < 9) return [];
      const x0 = data.subarray(rows[0]! * width).findIndex((value) => value < 150);
      return [lineOf(text, x0, (rows[0]! + rows.at(-1)!) / 2, confidence)];
    },
    close: async () => undefined,
  };
  return engine;
}
const dark = (data: Uint8Array, width: number, y: number) =>
  data.subarray(y * width, (y + 1) * width).filter((value) => value < 150).length;

const textsOf = (lines: readonly OcrLine[]) =>
  lines.map(({ words }) => words.map(({ text }) => text).join(" "));
const reread = async (engine: OcrEngine, picture: Partial<RecognizedPicture>, lines = [POSITION]) =>
  textsOf(
    await rereadSignOff.correct(lines, {
      ...{ image: page(10, 10), tables: [], cells: [], engine, timeLeft: () => 5000 },
      ...picture,
    }),
  );

describe("rereadSignOff", () => {
  it("reads a name at a seal in strips, at its place on the page", async () => {
    const engine = engineReading("Hoàng Văn Khánh", 0.9);
    expect(await reread(engine, {})).toEqual(["GIÁM ĐỐC", "Hoàng Văn Khánh"]);
    const lines = await rereadSignOff.correct([POSITION], {
      ...{ image: page(10, 10), tables: [], cells: [], engine, timeLeft: () => 5000 },
    });
    const { x0, y0, y1 } = lines[1]!.words[0]!;
    expect([x0, (y0 + y1) / 2]).toEqual([expect.closeTo(531, -1), expect.closeTo(NAME_AT, -1)]);
  });

  it("reads a name that a dark grey seal touches in the darkest ink, with doubt", async () => {
    const whole = engineReading("Hoàng Văn Khánh", 0.9);
    const isTouched = ({ data }: GreyImage) => data.some((value) => value > 20 && value < 200);
    const engine: OcrEngine = {
      ...whole,
      recognize: async (image, options) => (isTouched(image) ? [] : whole.recognize(image, options)),
    };
    const picture = { image: page(60, 10), tables: [], cells: [], engine, timeLeft: () => 5000 };
    const [, name] = await rereadSignOff.correct([POSITION], picture);
    expect(name && textsOf([name])).toEqual(["Hoàng Văn Khánh"]);
    expect(name!.words.map(({ confidence }) => confidence)).toEqual([0.5, 0.5, 0.5]);
  });

  it("reads a name in the ink of the seal, which the picture of the engine lacks", async () => {
    const engine = engineReading("Hoàng Văn Khánh", 0.9);
    expect(await reread(engine, { image: page(WHITE, WHITE) })).toEqual(["GIÁM ĐỐC"]);
    const red = { image: page(WHITE, WHITE), redSheet: async () => page(30, 30) };
    expect(await reread(engine, red)).toEqual(["GIÁM ĐỐC", "Hoàng Văn Khánh"]);
  });

  it("replaces a doubtful reading of the name, and keeps one that is sure", async () => {
    const doubtful = lineOf("xHoàg Vă Khnh", 530, NAME_AT, 0.3);
    const engine = engineReading("Hoàng Văn Khánh", 0.9);
    expect(await reread(engine, {}, [POSITION, doubtful])).toEqual(["GIÁM ĐỐC", "Hoàng Văn Khánh"]);
    const sure = lineOf("Hoàng Văn Khanh", 530, NAME_AT, 0.96);
    expect(await reread(engine, {}, [POSITION, sure])).toEqual(["GIÁM ĐỐC", "Hoàng Văn Khanh"]);
  });

  it("reads the place below a position that no seal shows, and beside the recipients", async () => {
    const image = page(WHITE, 10);
    const engine = engineReading("Hoàng Văn Khánh", 0.9);
    expect(await reread(engine, { image })).toEqual(["GIÁM ĐỐC", "Hoàng Văn Khánh"]);
    const heading = lineOf("Nơi nhận:", 60, 360);
    const found = ["Nơi nhận:", "GIÁM ĐỐC", "Hoàng Văn Khánh"];
    expect(await reread(engine, { image }, [heading, POSITION])).toEqual(found);
  });

  it("does not take the national title for a position", async () => {
    const engine = engineReading("Hoàng Văn Khánh", 0.9);
    const title = lineOf("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 400, 360);
    const date = lineOf("Lào Cai, ngày 4 tháng", 530, NAME_AT, 0.5);
    expect(await reread(engine, { image: page(WHITE, 10) }, [title, date])).toEqual(textsOf([title, date]));
    expect(engine.asked).toBe(0);
  });

  it("takes no name from a line that begins outside the place", async () => {
    const long = lineOf("- Công ty cổ phần trồng và chế biến nông sản Hoàng Văn Khánh", 120, NAME_AT, 0.7);
    const engine = engineReading("Hoàng Văn Khánh", 0.9);
    const heading = lineOf("Nơi nhận:", 60, 360);
    const read = await reread(engine, { image: page(WHITE, 10) }, [heading, POSITION, long]);
    expect(read).toEqual(["Nơi nhận:", "GIÁM ĐỐC", textsOf([long])[0]]);
  });

  it("replaces the end of a name that was read well", async () => {
    const end = lineOf("oàng Văn Khánh", 530, NAME_AT, 0.96);
    const engine = engineReading("Hoàng Văn Khánh", 0.9);
    expect(await reread(engine, {}, [POSITION, end])).toEqual(["GIÁM ĐỐC", "Hoàng Văn Khánh"]);
  });

  it("takes the surest reading of a position, not the one with the most letters", async () => {
    const engine = engineReading("GIÁM ĐỐC", 0.9);
    const { recognize } = engine;
    let at = 0;
    const noisy: OcrEngine = {
      ...engine,
      recognize: async (...given) => {
        const read = await recognize(...given);
        return at++ % 2 === 0
          ? read
          : read.map((line) => ({
              ...line,
              words: lineOf("x..GIAM ĐCỐC", 530, line.baseline - 5, 0.5).words,
            }));
      },
    };
    const name = lineOf("Hoàng Văn Khánh", 530, 580);
    expect(
      await reread(noisy, {}, [name, lineOf("GI Đ", 530, NAME_AT, 0.2), lineOf("Nơi nhận:", 60, 360)]),
    ).toContain("GIÁM ĐỐC");
  });

  it("replaces the pieces of a position that a seal divides, and no other words at their place", async () => {
    const engine = engineReading("PHÓ GIÁM ĐỐC", 0.9);
    const pieces = [lineOf("PHÓ G", 530, NAME_AT + 4, 0.9), lineOf("M ĐỜI", 574, NAME_AT, 0.95)];
    expect(await reread(engine, {}, [POSITION, ...pieces])).toEqual(["GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]);
    const other = lineOf("Bản sao lưu trữ tại đây", 530, NAME_AT, 0.95);
    expect(await reread(engine, {}, [POSITION, other])).toEqual(["GIÁM ĐỐC", textsOf([other])[0]]);
  });

  it("takes over only positions and names", async () => {
    expect(await reread(engineReading("SỞ Y TẾ", 0.95), {})).toEqual(["GIÁM ĐỐC"]);
    expect(await reread(engineReading("Hoàng Văn Khánh", 0.32), {})).toEqual(["GIÁM ĐỐC"]);
  });

  it("reads nothing again away from a sign-off, or where nothing is doubtful", async () => {
    const engine = engineReading("Hoàng Văn Khánh", 0.9);
    await reread(engine, {}, [lineOf("Điều khoản thi hành", 100, 100)]);
    await reread(engine, {}, [POSITION, lineOf("Hoàng Văn Khánh", 530, NAME_AT)]);
    expect(engine.asked).toBe(0);
  });

  it("keeps its lines if the engine fails", async () => {
    const engine: OcrEngine = {
      name: "tesseract",
      recognize: async () => {
        throw new OcrFailure("crashed", "no answer");
      },
      close: async () => undefined,
    };
    expect(await reread(engine, {})).toEqual(["GIÁM ĐỐC"]);
  });
});
