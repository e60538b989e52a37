import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import type { Line } from "../../../src/model/extraction.ts";
import { drawPdf, type Pen } from "../../support/draw-pdf.ts";
import { BODY, blocksOf, firstPage, limits, read, writeBody } from "./drawn-pages.ts";

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
