import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { chooseEngine } from "../../../src/extract/ocr/engines/choose-engine.ts";
import { turnDegrees, turnQuarter } from "../../../src/extract/ocr/image/transform.ts";
import { type OcrEngine, OcrFailure, type OcrLine } from "../../../src/extract/shared/ocr-engine.ts";
import type { OcrMode } from "../../../src/extract/shared/recognition.ts";
import { bare } from "../../../src/language/fold.ts";
import { type Extraction, extractionSchema, type TableBlock } from "../../../src/model/extraction.ts";
import { restore } from "../../../src/restore/restore.ts";
import { drawPdf, type Pen } from "../../support/draw-pdf.ts";
import { asJpeg, asPng, drawnPage, PLAN_LINES, scannedPdf, writePlan } from "../../support/drawn-page.ts";

const limits = { maxBytes: 1e8, maxPages: 50 };
const engine = chooseEngine();
afterAll(() => engine?.close());

async function read(bytes: Uint8Array, mode: OcrMode = "auto", reader: OcrEngine | null = engine) {
  let pages = 0;
  const onPage = () => {
    pages++;
  };
  const recognition = { mode, engine: () => reader, onPage };
  const extraction = await extract(bytes, { fileName: "scan.pdf", limits, recognition });
  expect(() => extractionSchema.parse(extraction)).not.toThrow();
  const restored = restore(extraction).value;
  const text = restored.paragraphs.map((paragraph) => paragraph.text).join("\n");
  return { extraction, restored, text, pages };
}

const textsOf = ({ rows }: TableBlock) =>
  rows.map(({ cells }) => cells.map(({ lines }) => lines.map(({ text }) => text).join(" ")));
const methods = ({ pages }: Extraction) =>
  pages.map((page) => page.readings.map((reading) => reading.method));
const codes = ({ warnings }: Extraction) => warnings.map((warning) => [warning.code, warning.page]);

/** The hidden text of an engine set to English. */
const ENGLISH = [
  "Thuc hién Ké hoach s6 57/KH-UBND ngay 05 thang 3 nim 2025 cia Uy ban nhan dan tinh,",
  "So Cong Thuong xay dyng ké hoach nang cao chi s6 voi cac ndi dung nhu sau:",
  "1. Phong Quan ly nang lugng chu tri, phdi hgp vdi Van phong So ra soat cac co so san",
  "2. Muc tiéu phan dau dat tir 6,25 diém tré lén, tang 0,40 diém so vdi nam 2024.",
];
const layer =
  (lines: readonly string[]) =>
  (pen: Pen): void => {
    for (const [i, line] of lines.entries()) pen.write(line, 70, 170 + 21 * i, { size: 12 });
  };

describe("a scanned page", { timeout: 120_000 }, () => {
  let jpeg: Buffer;
  beforeAll(async () => {
    jpeg = await asJpeg(await drawnPage(writePlan));
  });

  it("is read without the visible letters of its file where these have codes without meaning", async () => {
    const drawn = await drawPdf(layer(PLAN_LINES));
    const withoutMap = Buffer.from(
      drawn.toString("latin1").replaceAll("/ToUnicode", "/NotUsedNow"),
      "latin1",
    );
    const { extraction, text } = await read(withoutMap);
    expect(methods(extraction)[0]).toContain("ocr");
    expect(text).toContain("Phòng Quản lý năng lượng chủ trì, phối hợp với Văn phòng Sở rà soát");
    expect(/[^\n\P{C}]/u.test(text)).toBe(false);
  });

  it("is read without the letters of its file where the table of their font states some as blanks", async () => {
    const drawn = await drawPdf(layer(PLAN_LINES), { compress: false });
    const table = /<(?:0053|0042|0044|0068|0067)>(?= )/giu;
    const { extraction, text } = await read(
      Buffer.from(drawn.toString("latin1").replaceAll(table, "<0020>"), "latin1"),
    );
    expect(methods(extraction)[0]).toContain("ocr");
    expect(text).toContain("Phòng Quản lý năng lượng chủ trì, phối hợp với Văn phòng Sở rà soát");
  });

  it("is drawn where its letters or its print are not in the picture of the paper", async () => {
    const paper = await sharp({ create: { width: 620, height: 877, channels: 3, background: "#f4f2ee" } })
      .jpeg()
      .toBuffer();
    // Letters without a table, as programs write them that replace the print of a scan by fonts of its shapes.
    const letters = await drawPdf((pen) => {
      pen.doc.image(paper, 0, 0, { width: 595.28, height: 841.89 });
      layer(PLAN_LINES)(pen);
    });
    const withoutMap = letters.toString("latin1").replaceAll("/ToUnicode", "/NotUsedNow");
    // The print in a picture of its own, above that of the paper.
    const print = await sharp(jpeg).extract({ left: 0, top: 420, width: 1654, height: 900 }).toBuffer();
    const layers = await drawPdf((pen) => {
      pen.doc.image(paper, 0, 0, { width: 595.28, height: 841.89 });
      pen.doc.image(print, 0, 151.2, { width: 595.28 });
    });
    for (const bytes of [Buffer.from(withoutMap, "latin1"), layers]) {
      const { extraction, text } = await read(bytes);
      expect(codes(extraction)).toEqual([]);
      expect(text).toContain("Phòng Quản lý năng lượng chủ trì, phối hợp với Văn phòng Sở rà soát");
    }
  });

  it("is read, with columns, boxes in points and a confidence", async () => {
    const { extraction, restored, text, pages } = await read(await scannedPdf([jpeg]));
    expect(pages).toBe(1);
    expect(codes(extraction)).toEqual([]);
    expect(text).toContain(
      "Phòng Quản lý năng lượng chủ trì, phối hợp với Văn phòng Sở rà soát các cơ sở sản xuất",
    );
    expect(text.indexOf("SỞ CÔNG THƯƠNG")).toBeLessThan(text.indexOf("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
    expect(restored.extraction[0]).toMatchObject({ page: 1, method: "ocr" });
    expect(restored.extraction[0]!.confidence).toBeGreaterThan(0.85);
    const line = extraction.pages[0]!.readings[0]!.blocks.find(
      (block) => block.kind === "line" && block.text.startsWith("Thực hiện"),
    );
    const [x0, y0, x1, y1] = line!.bbox!;
    expect([x0, y0, x1, y1].map(Math.round)).toEqual([
      expect.closeTo(70, -0.5),
      expect.closeTo(171, -0.5),
      expect.closeTo(513, -1.2),
      expect.closeTo(184, -0.5),
    ]);
  });

  it("keeps the text that the file states in addition to the picture, once", async () => {
    const stamp = (pen: Pen) => pen.write("Ký bởi: SỞ CÔNG THƯƠNG", 400, 20, { size: 8 });
    const { extraction, restored, text } = await read(await scannedPdf([jpeg], { above: stamp }));
    expect(methods(extraction)).toEqual([["text-layer", "ocr"]]);
    expect(text).toContain("Phòng Quản lý năng lượng chủ trì");
    expect(restored.removed.map((one) => one.text)).toContain("Ký bởi: SỞ CÔNG THƯƠNG");
  });

  it("is read again whatever its hidden text is: single words of a layer that reads well may be wrong", async () => {
    const lying = await read(await scannedPdf([jpeg], { under: layer([...ENGLISH, ...ENGLISH]) }));
    expect(methods(lying.extraction)).toEqual([["text-layer", "ocr"]]);
    expect(lying.text).toContain("Mục tiêu phấn đấu đạt từ 6,25 điểm trở lên");
    expect(lying.text).not.toContain("chi s6");
    const bareLines = PLAN_LINES.map((line) => bare(line));
    const wrong = PLAN_LINES.map((line) => line.replaceAll("phòng", "phỏng").replaceAll("Phòng", "Phỏng"));
    for (const lines of [bareLines, wrong]) {
      const again = await read(await scannedPdf([jpeg], { under: layer([...lines, ...lines]) }));
      expect([again.pages, methods(again.extraction)]).toEqual([1, [["text-layer", "ocr"]]]);
      expect(again.restored.extraction[0]!.method).toBe("ocr");
      expect(again.text).toContain("Phòng Quản lý năng lượng chủ trì, phối hợp với Văn phòng Sở");
    }
  });

  it("keeps a layer that reads well if its picture cannot be read, without a warning", async () => {
    const pdf = await scannedPdf([jpeg], { under: layer([...PLAN_LINES, ...PLAN_LINES]) });
    const failing = { name: "tesseract", close: async () => undefined } as const;
    const results = [
      await read(pdf, "never"),
      await read(pdf, "auto", null),
      await read(pdf, "auto", {
        ...failing,
        recognize: () => Promise.reject(new OcrFailure("timeout", "made to fail")),
      }),
      await read(pdf, "auto", { ...failing, recognize: async () => [] }),
    ];
    for (const { extraction, text } of results) {
      expect([methods(extraction), codes(extraction)]).toEqual([[["text-layer"]], []]);
      expect(text).toContain("Phòng Quản lý năng lượng chủ trì");
    }
  });

  it("is the only page that is recognised in a file with pages of text, unless recognition is set to always", async () => {
    const mixed = await drawPdf((pen) => {
      writePlan(pen);
      pen.doc.addPage();
      pen.doc.image(jpeg, 0, 0, { width: 595.28, height: 841.89 });
    });
    const auto = await read(mixed);
    expect(methods(auto.extraction)).toEqual([["text-layer"], ["ocr"]]);
    const always = await read(mixed, "always");
    expect(methods(always.extraction)).toEqual([["ocr"], ["ocr"]]);
    const never = await read(mixed, "never");
    expect(codes(never.extraction)).toEqual([["ocr-needed", 2]]);
    expect([auto.pages, always.pages, never.pages]).toEqual([1, 2, 0]);
  });

  it.each([90, 180, 270] as const)("turned by %d degrees is detected and turned back", async (quarter) => {
    const page = turnQuarter(await drawnPage(writePlan), quarter);
    const turned = await asJpeg(page);
    const pdf = await drawPdf(
      (pen) => pen.doc.image(turned, 0, 0, { width: page.width * 0.36, height: page.height * 0.36 }),
      { size: [page.width * 0.36, page.height * 0.36] },
    );
    const { extraction, text } = await read(pdf);
    expect(text).toContain("Phòng Quản lý năng lượng chủ trì, phối hợp với Văn phòng Sở");
    expect(extraction.pages[0]).toMatchObject({ rotation: 360 - quarter });
    expect(Math.round(extraction.pages[0]!.width!)).toBe(595);
    const line = extraction.pages[0]!.readings.at(-1)!.blocks.find(
      (block) => block.kind === "line" && block.text.startsWith("Thực hiện"),
    );
    expect(line!.bbox![0]).toBeGreaterThan(66);
    expect(line!.bbox![0]).toBeLessThan(74);
  });

  it("that is skewed is read, and its boxes are those of the skewed page", async () => {
    const crooked = await turnDegrees(await drawnPage(writePlan), 2);
    const size: [number, number] = [crooked.width * 0.36, crooked.height * 0.36];
    const picture = await asJpeg(crooked);
    const pdf = await drawPdf((pen) => pen.doc.image(picture, 0, 0, { width: size[0], height: size[1] }), {
      size,
    });
    const { extraction, text } = await read(pdf);
    expect(text).toContain("Mục tiêu phấn đấu đạt từ 6,25 điểm trở lên, tăng 0,40 điểm so với năm 2024.");
    const lines = extraction.pages[0]!.readings.at(-1)!.blocks.filter((block) => block.kind === "line");
    const first = lines.find((line) => line.text.startsWith("Thực hiện"))!;
    // Turned by 2 degrees around the middle, the upper left of the text moves right and down from (70, 171).
    expect(first.bbox![0]).toBeGreaterThan(80);
    expect(first.bbox![0]).toBeLessThan(106);
  });

  const ROWS = [
    ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian"],
    ["1", "Rà soát các cơ sở gây ô nhiễm", "Phòng Kỹ thuật", "Quý II năm 2025"],
    ["2", "Hướng dẫn doanh nghiệp tiết kiệm", "Văn phòng Sở", "15/11/2025"],
    ["3", "Tổng hợp, báo cáo kết quả", "Phòng Kế hoạch", "30/11/2025"],
  ];
  it.each([
    ["", ROWS],
    [" of a single row", ROWS.slice(2, 3)],
  ])("with a ruled table%s keeps cells in their rows", async (_, rows) => {
    const xs = [60, 90, 300, 420, 540];
    const table = await drawnPage((pen) => {
      writePlanHead(pen);
      for (const x of xs) pen.rule(x, 200, x, 200 + 30 * rows.length);
      for (let r = 0; r <= rows.length; r++) pen.rule(60, 200 + 30 * r, 540, 200 + 30 * r);
      for (const [r, cells] of rows.entries()) {
        for (const [c, text] of cells.entries()) pen.write(text, xs[c]! + 5, 207 + 30 * r, { size: 12 });
      }
    });
    const { extraction } = await read(await scannedPdf([await asJpeg(table)]));
    const found = extraction.pages[0]!.readings[0]!.blocks.find((block) => block.kind === "table")!;
    expect(textsOf(found)).toEqual(rows);
  });

  it("continues a table without lines of the page before, even with a single row", async () => {
    const rows = [
      ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian"],
      ["1", "Rà soát các cơ sở gây ô nhiễm", "Phòng Kỹ thuật", "Quý II năm 2025"],
      ["2", "Hướng dẫn doanh nghiệp tiết kiệm", "Văn phòng Sở", "15/11/2025"],
      ["3", "Công khai kết quả quan trắc", "Phòng Kế hoạch", "30/11/2025"],
      ["4", "Tổng hợp, báo cáo kết quả", "Văn phòng Sở", "15/12/2025"],
    ];
    const xs = [60, 90, 310, 430];
    const write = (pen: Pen, cells: readonly string[], y: number) =>
      cells.forEach((text, c) => {
        pen.write(text, xs[c]!, y, { size: 12 });
      });
    const first = await drawnPage((pen) => {
      writePlanHead(pen);
      for (const [r, cells] of rows.slice(0, 4).entries()) write(pen, cells, 200 + 20 * r);
    });
    const second = await drawnPage((pen) => {
      write(pen, rows[4]!, 60);
      for (const [i, line] of PLAN_LINES.entries()) pen.write(line, 70, 100 + i * 21, { size: 12 });
    });
    const { extraction } = await read(await scannedPdf([await asJpeg(first), await asJpeg(second)]));
    const tables = extraction.pages.flatMap(({ readings }) =>
      readings[0]!.blocks.filter((block) => block.kind === "table"),
    );
    // A single figure is sometimes misread; the text after it is not.
    const withoutSerials = (some: readonly string[][]) => some.map((cells) => cells.slice(1));
    expect(tables.map(textsOf).map(withoutSerials)).toEqual(
      [rows.slice(0, 4), rows.slice(4)].map(withoutSerials),
    );
  });
});

function writePlanHead(pen: Pen): void {
  pen.centre("KẾ HOẠCH", 297, 80, { face: "bold" });
  pen.write(PLAN_LINES[0]!, 70, 120, { size: 12 });
  pen.write(PLAN_LINES[1]!, 70, 141, { size: 12 });
}

describe("an engine that fails", () => {
  const failing = (recognize: OcrEngine["recognize"]): OcrEngine => ({
    name: "tesseract",
    recognize,
    close: async () => undefined,
  });
  let pdf: Buffer;
  beforeAll(async () => {
    const jpeg = await asJpeg(await drawnPage(writePlan, 100));
    pdf = await scannedPdf([jpeg, jpeg]);
  });

  it.each(["crashed", "timeout"] as const)("(%s) loses its pages, each with a warning", async (why) => {
    const engine = failing(() => Promise.reject(new OcrFailure(why, "made to fail")));
    const { extraction } = await read(pdf, "auto", engine);
    expect(codes(extraction)).toEqual([
      ["ocr-needed", 1],
      ["ocr-needed", 2],
    ]);
    expect(extraction.warnings[0]!.messages!.en).toContain(
      why === "timeout" ? "within the time limit" : "doctor",
    );
  });

  it("is distinguished from a missing engine", async () => {
    const { extraction, pages } = await read(pdf, "auto", null);
    expect([pages, codes(extraction)]).toEqual([
      0,
      [
        ["ocr-needed", 1],
        ["ocr-needed", 2],
      ],
    ]);
  });

  it("finding nothing on a page with ink causes a warning, on a blank page it does not", async () => {
    const silent = failing(async () => []);
    const withInk = await read(pdf, "auto", silent);
    expect(codes(withInk.extraction).map(([code]) => code)).toEqual(["ocr-needed", "ocr-needed"]);
    const blank = { data: new Uint8Array(500 * 700).fill(255), width: 500, height: 700, dpi: 60 };
    const back = await scannedPdf([await asJpeg(blank), await asJpeg(await drawnPage(writePlan, 100))]);
    expect(codes((await read(back, "auto", silent)).extraction)).toEqual([["ocr-needed", 2]]);
  });

  it("finding nothing on the back of a sheet causes no warning, even if the front shows through or its edge is in the scan", async () => {
    const silent = failing(async () => []);
    const paper = () => ({
      data: new Uint8Array(1240 * 1754).fill(255),
      width: 1240,
      height: 1754,
      dpi: 150,
    });
    /** Short strokes of one brightness, like the letters of some words. */
    const withStrokes = (brightness: number) => {
      const page = paper();
      for (let letter = 0; letter < 28; letter++) {
        for (let y = 500; y < 518; y++)
          page.data.fill(brightness, y * 1240 + 300 + 20 * letter, y * 1240 + 302 + 20 * letter);
      }
      return page;
    };
    const edge = paper();
    for (let y = 0; y < 3; y++) edge.data.fill(125, y * 1240, y * 1240 + 420);
    const bed = paper();
    for (let y = 0; y < 1754; y++) bed.data.fill(15, y * 1240 + 1228, (y + 1) * 1240);
    /** The two holes of a staple, and the edge of the sheet. */
    const stapled = paper();
    for (const x of [1170, 1190])
      for (let y = 40; y < 52; y++) stapled.data.fill(10, y * 1240 + x, y * 1240 + x + 12);
    for (let y = 0; y < 1754; y++) stapled.data.fill(40, y * 1240 + 1225, y * 1240 + 1227);
    const pages = [edge, bed, stapled, withStrokes(130), withStrokes(20)];
    const scan = await scannedPdf(await Promise.all(pages.map(asPng)));
    const { extraction } = await read(scan, "auto", silent);
    expect(codes(extraction)).toEqual([["ocr-needed", 5]]);
  });

  it("finding nothing on a page with a paragraph in pale letters causes a warning", async () => {
    const silent = failing(async () => []);
    const pale = await drawnPage(writePlan, 150);
    pale.data.forEach((value, at) => {
      pale.data[at] = 255 - Math.round((255 - value) / 2);
    });
    const { extraction } = await read(await scannedPdf([await asPng(pale)]), "auto", silent);
    expect(codes(extraction)).toEqual([["ocr-needed", 1]]);
  });

  it("failing after an empty answer does not make the page blank", async () => {
    let calls = 0;
    const tired = failing(() =>
      calls++ % 2 === 0 ? Promise.resolve([]) : Promise.reject(new OcrFailure("timeout", "late")),
    );
    const { extraction } = await read(pdf, "auto", tired);
    expect(codes(extraction)).toEqual([
      ["ocr-needed", 1],
      ["ocr-needed", 2],
    ]);
  });

  it("answering with impossible boxes does not break the layout", async () => {
    const word = { text: "?", x0: -5e5, y0: 9e5, x1: 9e5, y1: -9e5, confidence: 0.1 };
    const lines: OcrLine[] = Array.from({ length: 300 }, () => ({
      words: [word, word],
      baseline: -7e5,
      size: 0,
    }));
    const { extraction } = await read(
      pdf,
      "auto",
      failing(async () => lines),
    );
    expect(extraction.pages).toHaveLength(2);
  });
});
