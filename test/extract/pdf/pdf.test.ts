import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { openPdf } from "../../../src/extract/pdf/open-pdf.ts";
import { readWithPdfParse } from "../../../src/extract/pdf/pdf-parse-fallback.ts";
import { PDFIUM_FUNCTIONS, pdfium } from "../../../src/extract/pdf/pdfium.ts";
import { readPdfWith } from "../../../src/extract/pdf/read-pdf.ts";
import type { Block, ExtractedPage, Limits, Line, TableBlock } from "../../../src/model/extraction.ts";
import { drawPdf, type Pen } from "../../support/draw-pdf.ts";
import { pdfStream, writePdf } from "../../support/write-pdf.ts";
import { gridCells } from "../grid-cells.ts";

const limits: Limits = { maxBytes: 1e8, maxPages: 20 };
const read = (bytes: Uint8Array) => extract(bytes, { fileName: "ke-hoach.pdf", limits });
const isLine = (block: Block): block is Line => block.kind === "line";
const blocksOf = (page: ExtractedPage) => page.readings[0]!.blocks;
const firstPage = async (draw: (pen: Pen) => void, options?: PDFKit.PDFDocumentOptions) =>
  (await read(await drawPdf(draw, options))).pages[0]!;
const textsOf = (page: ExtractedPage) =>
  blocksOf(page)
    .filter(isLine)
    .map((line) => line.text);
const drawn = async (draw: (pen: Pen) => void) => textsOf(await firstPage(draw));

const BODY = [
  "Căn cứ Kế hoạch số 15/KH-UBND ngày 02 tháng 4 năm 2025 của Ủy ban nhân dân",
  "tỉnh về nâng cao Chỉ số Xanh, Sở Y tế ban hành Kế hoạch thực hiện như sau.",
];
const writeBody = (pen: Pen, y: number) => {
  for (const [i, line] of BODY.entries()) pen.write(line, 85, y + 20 * i, { size: 13 });
};

describe("PDFium", () => {
  it("has every function that is called past its wrapper", async () => {
    const lib = await pdfium();
    const missing = PDFIUM_FUNCTIONS.filter((name) => typeof lib[name] !== "function");
    expect(missing).toEqual([]);
  });
});

describe("words and lines", () => {
  it("returns text, place, font and style of a line", async () => {
    const page = await firstPage((pen) =>
      pen.write("Mục tiêu phấn đấu", 100, 50, { face: "bold", size: 14 }),
    );
    expect(page.width).toBeCloseTo(595.28, 1);
    const [line] = blocksOf(page) as [Line];
    expect(line).toMatchObject({
      text: "Mục tiêu phấn đấu",
      bold: true,
      fontSize: 14,
      paragraph: false,
      role: "body",
    });
    expect(line.font).toContain("Tinos");
    const [x0, y0, x1, y1] = line.bbox!;
    expect(x0).toBeCloseTo(100, 0);
    expect(x1).toBeGreaterThan(190);
    expect(y0).toBeGreaterThan(45);
    expect(y1).toBeLessThan(72);
  });

  it("keeps a word whole if its font changes, even if its letters are drawn later", async () => {
    const texts = await drawn((pen) => {
      pen.doc.font("regular").fontSize(14);
      const width = (text: string) => pen.doc.widthOfString(text);
      pen.write("tri", 100, 50);
      pen.write("n khai", 100 + width("tri") + 6.2, 50);
      pen.write("ể", 100 + width("tri"), 50, { face: "italic" });
    });
    expect(texts).toEqual(["triển khai"]);
  });

  it("keeps words whole that are printed over others, such as a stamp over a line", async () => {
    const texts = await drawn((pen) => {
      pen.write("Kế hoạch cũ", 100, 50);
      pen.write("Đã thay thế", 100, 50);
    });
    expect(texts).toHaveLength(1);
    expect(texts[0]!.split(" ").sort()).toEqual(["Kế", "cũ", "hoạch", "thay", "thế", "Đã"].sort());
  });

  it("turns pages upright and cuts them to the crop box", async () => {
    const page = await firstPage((pen) => {
      Object.assign(pen.doc.page.dictionary.data, { Rotate: 90, CropBox: [0, 0, 595.28, 700] });
      pen.doc.save().rotate(-90, { origin: [300, 400] });
      pen.write("Chỉ số Xanh", 300, 400);
      pen.doc.restore();
    });
    expect(page).toMatchObject({ width: 700, rotation: 90 });
    const [line] = blocksOf(page) as [Line];
    expect(line.text).toBe("Chỉ số Xanh");
    // 842 - 700 points are cut off the top: 400 from the top of the sheet is 258 from the top of the crop.
    expect(line.bbox![1]).toBeGreaterThan(290);
    expect(line.bbox![1]).toBeLessThan(310);
  });

  it("turns a page whose text runs upwards", async () => {
    const page = await firstPage((pen) => {
      pen.doc.save().rotate(-90, { origin: [100, 700] });
      writeBody(pen, 700);
      pen.doc.restore();
    });
    expect(page).toMatchObject({ rotation: 90, width: expect.closeTo(841.89, 1) });
    expect(textsOf(page)).toEqual(BODY);
  });

  it("keeps slanted text out of the flow", async () => {
    const page = await firstPage((pen) => {
      writeBody(pen, 100);
      pen.doc.save().rotate(45, { origin: [300, 400] });
      pen.write("BẢN SAO", 300, 400, { size: 40 });
      pen.doc.restore();
    });
    expect(blocksOf(page).at(-1)).toMatchObject({ text: "BẢN SAO", role: "text-box" });
    expect(textsOf(page).slice(0, 2)).toEqual(BODY);
  });
});

describe("columns", () => {
  it("reads the left column of the head before the right one", async () => {
    const page = await firstPage((pen) => {
      pen.centre("UBND TỈNH CAO BẰNG", 160, 60, { size: 13 });
      pen.centre("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 400, 60, { face: "bold", size: 12 });
      pen.centre("SỞ Y TẾ", 160, 77, { face: "bold", size: 13 });
      pen.centre("Độc lập - Tự do - Hạnh phúc", 400, 77, { face: "bold", size: 13 });
      pen.centre("Số:          /KH-SYT", 160, 105, { size: 13 });
      pen.centre("Cao Bằng, ngày         tháng 4 năm 2025", 400, 105, { face: "italic", size: 13 });
      pen.centre("KẾ HOẠCH", 320, 140, { face: "bold" });
      writeBody(pen, 180);
    });
    expect(blocksOf(page).map((b) => [(b as Line).column, (b as Line).text])).toEqual([
      [0, "UBND TỈNH CAO BẰNG"],
      [0, "SỞ Y TẾ"],
      [0, "Số: /KH-SYT"],
      [1, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      [1, "Độc lập - Tự do - Hạnh phúc"],
      [1, "Cao Bằng, ngày tháng 4 năm 2025"],
      [undefined, "KẾ HOẠCH"],
      ...BODY.map((text) => [undefined, text]),
    ]);
  });

  it("reads recipients before the signer, and does not split the body above", async () => {
    const page = await firstPage((pen) => {
      writeBody(pen, 100);
      pen.write("trong năm 2025./.", 85, 140, { size: 13 });
      pen.write("Nơi nhận:", 92, 175, { face: "bold", size: 12 });
      pen.centre("KT. GIÁM ĐỐC", 420, 175, { face: "bold" });
      pen.write("- Như trên;", 92, 190, { size: 11 });
      pen.centre("PHÓ GIÁM ĐỐC", 420, 192, { face: "bold" });
      pen.write("- Lưu: VT, KHTC.", 92, 204, { size: 11 });
      pen.centre("Nông Thị Mẫu", 420, 270, { face: "bold" });
    });
    expect(blocksOf(page).map((b) => [(b as Line).column, (b as Line).text])).toEqual([
      ...BODY.map((text) => [undefined, text]),
      [undefined, "trong năm 2025./."],
      [0, "Nơi nhận:"],
      [0, "- Như trên;"],
      [0, "- Lưu: VT, KHTC."],
      [1, "KT. GIÁM ĐỐC"],
      [1, "PHÓ GIÁM ĐỐC"],
      [1, "Nông Thị Mẫu"],
    ]);
  });

  it("does not split a justified line above the recipients, one of whose blanks is over the gutter", async () => {
    const texts = await drawn((pen) => {
      const words = "hợp, trình Lãnh đạo Sở ký báo cáo gửi Sở Nông nghiệp trước ngày".split(" ");
      const width = (text: string) => pen.doc.font("regular").fontSize(14).widthOfString(text);
      const blank = (440 - words.reduce((sum, word) => sum + width(word), 0)) / (words.length - 1);
      let x = 85;
      for (const word of words) {
        pen.write(word, x, 80);
        // Programs round the blanks of a line, so one is a little wider.
        x += width(word) + blank + (word === "báo" ? 1.5 : 0);
      }
      pen.write("09/12/2025./.", 85, 100);
      pen.write("Nơi nhận:", 90, 130, { size: 12 });
      pen.write("- UBND tỉnh (b/c);", 90, 146, { size: 11 });
      pen.centre("KT. GIÁM ĐỐC", 405, 130, { face: "bold" });
      pen.centre("PHÓ GIÁM ĐỐC", 405, 148, { face: "bold" });
    });
    expect(texts).toEqual([
      "hợp, trình Lãnh đạo Sở ký báo cáo gửi Sở Nông nghiệp trước ngày",
      "09/12/2025./.",
      ...["Nơi nhận:", "- UBND tỉnh (b/c);", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
    ]);
  });

  it("does not split justified lines at wide blanks, or list labels from their text", async () => {
    const texts = await drawn((pen) => {
      const stretched = ["Rà soát", "hồ sơ", "môi trường", "của cụm", "công nghiệp"];
      for (const [i, word] of stretched.entries()) pen.write(word, 85 + i * 90, 100);
      pen.write(BODY[0]!, 85, 120, { size: 13 });
      ["a)", "b)", "c)"].forEach((label, i) => {
        pen.write(label, 85, 150 + 20 * i);
        pen.write("Sở Công Thương", 135, 150 + 20 * i);
      });
    });
    expect(texts).toEqual([
      "Rà soát hồ sơ môi trường của cụm công nghiệp",
      BODY[0],
      "a) Sở Công Thương",
      "b) Sở Công Thương",
      "c) Sở Công Thương",
    ]);
  });
});

describe("drawn tables", () => {
  const grid = (pen: Pen) => {
    // STT | Nhiệm vụ (over two columns); rows 2 and 3 share their first cell.
    for (const y of [100, 130, 190]) pen.rule(80, y, 500, y);
    pen.rule(120, 160, 500, 160);
    for (const x of [80, 120, 500]) pen.rule(x, 100, x, 190);
    pen.rule(300, 130, 300, 190);
    pen.write("STT", 85, 105);
    pen.write("Nhiệm vụ", 200, 105);
    pen.write("1", 95, 150);
    pen.write("Rà soát", 125, 135);
    pen.write("Quý III", 305, 135);
    pen.write("Báo cáo", 125, 165);
    pen.write("Quý IV", 305, 165);
  };

  it("returns cells with their spans, between the lines around the table", async () => {
    const page = await firstPage((pen) => {
      pen.write("Phụ lục", 250, 60);
      grid(pen);
      pen.write("Ghi chú dưới bảng", 85, 220);
    });
    const [before, table, after] = blocksOf(page) as [Line, TableBlock, Line];
    expect([before.text, after.text]).toEqual(["Phụ lục", "Ghi chú dưới bảng"]);
    expect(gridCells(table)).toEqual([
      [
        ["STT", 0, 1, 1],
        ["Nhiệm vụ", 1, 1, 2],
      ],
      [
        ["1", 0, 2, 1],
        ["Rà soát", 1, 1, 1],
        ["Quý III", 2, 1, 1],
      ],
      [
        ["Báo cáo", 1, 1, 1],
        ["Quý IV", 2, 1, 1],
      ],
    ]);
  });

  it("takes a small box for a stamp, and ignores a frame around the page", async () => {
    const page = await firstPage((pen) => {
      pen.doc.rect(30, 30, 535, 780).stroke();
      pen.doc.rect(400, 40, 90, 24).stroke();
      pen.write("DỰ THẢO", 410, 44);
      writeBody(pen, 100);
    });
    expect(blocksOf(page).map((b) => [(b as Line).role, (b as Line).text])).toEqual([
      ["text-box", "DỰ THẢO"],
      ...BODY.map((text) => ["body", text]),
    ]);
  });
});

describe("footnotes", () => {
  it("separates small text below a short rule, with its mark, and marks the body", async () => {
    const page = await firstPage((pen) => {
      writeBody(pen, 600);
      pen.write("Năm 2024 chỉ số giảm điểm", 85, 640, { size: 13 });
      pen.write("1", 85 + pen.doc.widthOfString("Năm 2024 chỉ số giảm điểm") + 0.2, 639, { size: 8 });
      pen.rule(85, 700, 230, 700);
      pen.write("1", 85, 704, { size: 6.5 });
      pen.write("Theo số liệu công bố tháng 4", 92, 705, { size: 10 });
      pen.write("và báo cáo của các huyện", 85, 718, { size: 10 });
      pen.write("2", 300, 790, { size: 13 });
    });
    const lines = blocksOf(page) as Line[];
    expect(lines.map((line) => [line.role, line.mark, line.text])).toEqual([
      ...BODY.map((text) => ["body", undefined, text]),
      ["body", undefined, "Năm 2024 chỉ số giảm điểm [1]"],
      ["body", undefined, "2"],
      ["footnote", "1", "Theo số liệu công bố tháng 4"],
      ["footnote", "1", "và báo cáo của các huyện"],
    ]);
  });

  it("does not change an exponent", async () => {
    const texts = await drawn((pen) => {
      pen.write("Trồng 500 m", 85, 100, { size: 13 });
      pen.write("2", 85 + pen.doc.widthOfString("Trồng 500 m"), 99, { size: 8 });
      pen.write("cây xanh", 190, 100, { size: 13 });
    });
    expect(texts[0]).toContain("m2 cây xanh");
  });
});

describe("scans", () => {
  const codes = async (draw: (pen: Pen) => void) =>
    (await read(await drawPdf(draw))).warnings.map((w) => [w.code, w.page]);
  const scan = (pen: Pen) => pen.picture(0, 0, 595.28, 841.89);

  it("warns of a page that is a picture, with or without the note of a signature", async () => {
    expect(await codes(scan)).toEqual([["ocr-needed", 1]]);
    const noted = (pen: Pen) => {
      scan(pen);
      pen.write("Ký bởi: Sở Y tế, 13/11/2025 15:53:50", 300, 20, { size: 8 });
    };
    expect(await codes(noted)).toEqual([["ocr-needed", 1]]);
  });

  it("warns of a page with a name in letters that are drawn as outlines, one by one or as one path", async () => {
    // The outline of "o", 16 times: a name has about as many letters.
    const letter = (i: number) => {
      const [x, y] = [300 + 8 * i, 700];
      const ring = (r: number) =>
        Array.from({ length: 9 }, (_, k) => {
          const [a, b] = [(k * Math.PI) / 4, ((k + 0.5) * Math.PI) / 4];
          const at = (angle: number) => `${x + r * Math.cos(angle)} ${y + r * Math.sin(angle)}`;
          return k === 0 ? `M ${at(a)}` : `Q ${at(b - Math.PI / 4)} ${at(a)}`;
        }).join(" ");
      return `${ring(3)} Z ${ring(2)} Z`;
    };
    const letters = Array.from({ length: 16 }, (_, i) => letter(i));
    const alone = (pen: Pen) => {
      for (const path of letters) pen.doc.path(path).fill("even-odd");
    };
    expect(await codes(alone)).toEqual([["ocr-needed", 1]]);
    expect(await codes((pen) => pen.doc.path(letters.join(" ")).fill("even-odd"))).toEqual([
      ["ocr-needed", 1],
    ]);
  });

  it("does not warn of a page that has only ruled lines, a frame and a stroke of a pen", async () => {
    const ruled = (pen: Pen) => {
      writeBody(pen, 80);
      pen.doc.addPage();
      for (let i = 0; i < 40; i++)
        pen.doc
          .moveTo(60, 80 + 18 * i)
          .lineTo(540, 80 + 18 * i)
          .stroke();
      pen.doc.rect(40, 40, 515, 760).stroke();
      pen.doc.path("M 300 500 C 320 480 340 520 360 490 C 380 470 390 520 420 500").stroke();
    };
    expect(await codes(ruled)).toEqual([]);
  });

  it("does not warn of a text page with a picture, or of a blank page", async () => {
    expect(
      await codes((pen) => {
        for (let i = 0; i < 10; i++) writeBody(pen, 80 + 50 * i);
        pen.picture(400, 600, 150, 100);
        pen.doc.addPage();
      }),
    ).toEqual([]);
  });

  describe("a font whose table lacks letters", () => {
    const LINES = [
      "Các phòng, trung tâm thuộc Sở bám sát nhiệm vụ, bảo đảm đúng tiến độ, chất lượng;",
      "kịp thời báo cáo kết quả thực hiện, những vấn đề mới phát sinh để Giám đốc Sở xem xét.",
      "Văn phòng Sở tổng hợp, đề xuất nội dung khen thưởng và xử lý các đơn vị chậm báo cáo.",
    ];
    /** A page of these lines, with another code for each of the letters. */
    const page = async (lines: readonly string[], letters: string, code: string) => {
      const bytes = await drawPdf(
        (pen) => {
          for (const [i, line] of lines.entries()) pen.write(line, 60, 60 + 20 * i, { size: 12 });
        },
        { compress: false },
      );
      const codes = [...letters].map((letter) => `<${letter.charCodeAt(0).toString(16).padStart(4, "0")}>`);
      return Buffer.from(
        codes.reduce((text, own) => text.replaceAll(own, `<${code}>`), bytes.toString("latin1")),
        "latin1",
      );
    };
    const warned = async (bytes: Buffer) =>
      (await extract(bytes, { fileName: "x.pdf", limits })).warnings.map((w) => [w.code, w.page]);

    it.each([
      ["blanks for them", "ộếảấ", "0020"],
      ["other letters for them", "ộếảấ", "0052"],
      ["letters that Vietnamese does not have for them", "ộếảấ", "00c5"],
    ])("gives %s: the page is recognised", async (_, letters, code) => {
      expect(await warned(await page(LINES, letters, code))).toEqual([["ocr-needed", 1]]);
    });

    it("letters without meaning: a page with few words is recognised as well", async () => {
      const bytes = async (last: readonly string[]) => {
        const drawn = await drawPdf(
          (pen) => {
            for (const [i, line] of [...LINES, ...LINES].entries())
              pen.write(line, 60, 60 + 20 * i, { size: 12 });
            pen.doc.addPage();
            for (const [i, line] of last.entries()) pen.write(line, 60, 60 + 20 * i, { size: 12 });
          },
          { compress: false },
        );
        const codes = [..."aoiuảấộếềạươ"].map(
          (letter) => `<${letter.charCodeAt(0).toString(16).padStart(4, "0")}>`,
        );
        return Buffer.from(
          codes.reduce((text, own) => text.replaceAll(own, "<0078>"), drawn.toString("latin1")),
          "latin1",
        );
      };
      expect(await warned(await bytes(["Nơi nhận:", "- Lưu: VT.", "Hoàng Văn Khánh"]))).toEqual([
        ["ocr-needed", 1],
        ["ocr-needed", 2],
      ]);
    });

    it("a complete font, list letters, units and foreign names are read from the layer", async () => {
      const sound = [
        ...[LINES, LINES, LINES].flat(),
        "Theo điểm b khoản 2, điểm c và đ khoản 3; tổng số 12 km đường, 5 kg giống, iPhone và eTax.",
        "Các ông François, Müller và Gonçalves dự họp; tổng đài hỗ trợ VNeID, pH nước dưới 7.",
      ];
      expect(await warned(await page(sound, "", "0020"))).toEqual([]);
    });

    it("a text in another language is read from the layer", async () => {
      const french = Array.from(
        { length: 4 },
        () => "Le reçu de François a été envoyé à l’hôtel dès qu’il a pu.",
      );
      expect(await warned(await page(french, "", "0020"))).toEqual([]);
    });
  });

  it("marks text that is hidden by a picture, and text that is not drawn", async () => {
    const covered = await firstPage((pen) => {
      writeBody(pen, 100);
      scan(pen);
    });
    const undrawn = await firstPage((pen) => {
      scan(pen);
      pen.doc.addContent("3 Tr");
      writeBody(pen, 100);
    });
    for (const page of [covered, undrawn]) {
      expect(page.imageCover).toBe(1);
      expect(blocksOf(page).map((b) => [(b as Line).invisible, (b as Line).text])).toEqual(
        BODY.map((text) => [true, text]),
      );
    }
  });
});

describe("fields and annotations", () => {
  it("reads what a document office stamped into blanks", async () => {
    const page = (await read(stampedPdf("BT /F 14 Tf 0 5 Td (2775) Tj ET"))).pages[0]!;
    expect(textsOf(page)).toEqual(["So: 2775 /KH-SYT"]);
  });

  it("keeps a stamp of several lines separate from the text", async () => {
    const page = (await read(stampedPdf("BT /F 7 Tf 0 12 Td (Ky boi: A) Tj 0 -9 Td (13/11/2025) Tj ET")))
      .pages[0]!;
    expect(blocksOf(page).map((b) => [(b as Line).role, (b as Line).text])).toEqual([
      ["body", "So: /KH-SYT"],
      ["text-box", "Ky boi: A"],
      ["text-box", "13/11/2025"],
    ]);
  });
});

/** "So:" and "/KH-SYT" on the page, and an annotation of 34 by 20 points between them. */
function stampedPdf(appearance: string): Buffer {
  const font = "/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";
  return writePdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] ${font} /Contents 4 0 R /Annots [5 0 R] >>`,
    pdfStream("", "BT /F 14 Tf 50 300 Td (So:) Tj 65 0 Td (/KH-SYT) Tj ET"),
    "<< /Type /Annot /Subtype /Stamp /F 4 /Rect [78 295 112 315] /AP << /N 6 0 R >> >>",
    pdfStream(`/Type /XObject /Subtype /Form /BBox [0 0 34 20] ${font}`, appearance),
  ]);
}

describe("bad files", () => {
  it("distinguishes a password from damage", async () => {
    const locked = await drawPdf((pen) => writeBody(pen, 100), { userPassword: "mat-khau" });
    await expect(read(locked)).rejects.toMatchObject({ code: "encrypted" });
    await expect(read(Buffer.from("%PDF-1.7\nnothing more"))).rejects.toMatchObject({ code: "damaged" });
  });

  it("reports blank pages as empty", async () => {
    await expect(read(await drawPdf((pen) => pen.rule(50, 50, 200, 50)))).rejects.toMatchObject({
      code: "empty",
    });
  });

  it("reads a file that has only an owner password", async () => {
    const open = await drawPdf((pen) => writeBody(pen, 100), { ownerPassword: "chu", pdfVersion: "1.7" });
    expect(textsOf((await read(open)).pages[0]!)).toEqual(BODY);
  });

  it("refuses more pages than allowed", async () => {
    const long = await drawPdf((pen) => {
      for (let i = 0; i < 20; i++) pen.doc.addPage();
    });
    await expect(read(long)).rejects.toMatchObject({ code: "too-large" });
  });
});

describe("pdf-parse", () => {
  const refusing = { first: () => Promise.reject(new Error("injected")), fallback: readWithPdfParse };

  it("reads what PDFium refuses, with a warning", async () => {
    const bytes = await drawPdf((pen) => writeBody(pen, 100));
    const extraction = await readPdfWith(refusing, bytes, limits);
    expect(textsOf(extraction.pages[0]!).filter((text) => text !== "")).toEqual(BODY);
    expect(extraction.warnings.map((w) => w.code)).toEqual(["second-engine"]);
  });

  it("is used if PDFium opens a file and then fails", async () => {
    const bytes = await drawPdf((pen) => writeBody(pen, 100));
    let closed = 0;
    const first = async (given: Uint8Array) => {
      const open = (await openPdf(given))!;
      const failing = {
        ...open.lib,
        _FPDF_LoadPage: () => {
          throw new Error("injected");
        },
      };
      return {
        ...open,
        lib: failing,
        close: () => {
          closed++;
          open.close();
        },
      };
    };
    const extraction = await readPdfWith({ first, fallback: readWithPdfParse }, bytes, limits);
    expect(extraction.warnings.map((w) => w.code)).toEqual(["second-engine"]);
    expect(closed).toBe(1);
  });

  it("is not used for a file with a password", async () => {
    const locked = await drawPdf((pen) => writeBody(pen, 100), { userPassword: "mat-khau" });
    const fallback = () => Promise.reject(new Error("must not be used"));
    await expect(readPdfWith({ first: openPdf, fallback }, locked, limits)).rejects.toMatchObject({
      code: "encrypted",
    });
    await expect(readPdfWith(refusing, locked, limits)).rejects.toMatchObject({ code: "encrypted" });
  });

  it("that refuses as well makes the file damaged", async () => {
    const readers = { first: async () => null, fallback: () => Promise.reject(new Error("injected")) };
    await expect(readPdfWith(readers, Buffer.from("%PDF-1.7"), limits)).rejects.toMatchObject({
      code: "damaged",
    });
  });
});
