import { brotliCompressSync, deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { unpackBrotli } from "../../../src/extract/pdf/unpack-brotli.ts";
import { lineTexts } from "../../../src/extract/shared/line-texts.ts";
import { pdfStream, writePdf } from "../../support/write-pdf.ts";

const MAX = 1e6;
const FONT = "/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";
const CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
const PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
const PAGE = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] ${FONT} /Contents 4 0 R >>`;
const CONTENT = "BT /F 14 Tf 50 300 Td (Sixteen plans were sent.) Tj ET";

const latin1 = (bytes: Buffer) => bytes.toString("latin1");
const brotli = (content: string | Buffer, entries = "") =>
  pdfStream(`${entries} /Filter /BrotliDecode`, latin1(brotliCompressSync(content)));
const onePage = (content: string) => writePdf([CATALOG, PAGES, PAGE, content]);

async function linesOf(bytes: Uint8Array) {
  const read = await extract(bytes, { fileName: "a.pdf", limits: { maxBytes: MAX, maxPages: 20 } });
  return { lines: read.pages.map((page) => lineTexts(page.readings[0]!.blocks)), warnings: read.warnings };
}
const READ = { lines: [["Sixteen plans were sent."]], warnings: [] };

/** A document as newer programs write it: its objects in one stream, and their list in another. */
function inStreams(pack: (content: string | Buffer, entries: string) => string): Buffer {
  const members = [CATALOG, PAGES, PAGE];
  const starts = members.map((_, i) => members.slice(0, i).join(" ").length + (i && 1));
  const head = starts.map((start, i) => `${i + 1} ${start}`).join(" ");
  const objects = pack(`${head} ${members.join(" ")}`, `/Type /ObjStm /N 3 /First ${head.length + 1}`);
  const before = `%PDF-2.0\n4 0 obj\n${pack(CONTENT, "")}\nendobj\n`;
  const at = `${before}5 0 obj\n${objects}\nendobj\n`.length;
  const rows = [
    [0, 0, 255],
    ...[0, 1, 2].map((i) => [2, 5, i]),
    [1, before.indexOf("4 0 obj"), 0],
    [1, before.length, 0],
    [1, at, 0],
  ];
  const list = Buffer.from(rows.flatMap(([kind, place, nth]) => [kind!, place! >> 8, place! & 255, nth!]));
  const last = pack(list, "/Type /XRef /Size 7 /Root 1 0 R /W [1 2 1]");
  return Buffer.from(
    `${before}5 0 obj\n${objects}\nendobj\n6 0 obj\n${last}\nendobj\nstartxref\n${at}\n%%EOF`,
    "latin1",
  );
}

describe("a document with Brotli streams", () => {
  it("is read as the same document without them", async () => {
    expect(await linesOf(onePage(pdfStream("", CONTENT)))).toEqual(READ);
    expect(await linesOf(onePage(brotli(CONTENT)))).toEqual(READ);
  });

  it("is read if its objects and their list are packed as well", async () => {
    const deflated = inStreams((content, entries) =>
      pdfStream(`${entries} /Filter /FlateDecode`, latin1(deflateSync(content))),
    );
    expect(await linesOf(deflated)).toEqual(READ);
    expect(await linesOf(inStreams(brotli))).toEqual(READ);
  });

  it("is read if the length is stated elsewhere, or wrong", async () => {
    const stream = brotli(CONTENT);
    for (const length of ["/Length 5 0 R", "/Length 3", "/Length 99999"]) {
      expect(await linesOf(onePage(stream.replace(/\/Length \d+/, length)))).toEqual(READ);
    }
  });

  it("has its last version", async () => {
    const old = onePage(brotli(CONTENT.replace("Sixteen", "Five")));
    const update = Buffer.from(`4 0 obj\n${brotli(CONTENT)}\nendobj\n%%EOF`, "latin1");
    expect(await linesOf(Buffer.concat([old, update]))).toEqual(READ);
  });

  it("is named as damaged in part if its end is cut off", async () => {
    const cut = latin1(onePage(brotli(CONTENT))).replace("%%EOF\n", "");
    expect((await linesOf(Buffer.from(cut, "latin1"))).warnings).toMatchObject([{ code: "damaged-partly" }]);
  });
});

it.each([
  ["without streams", Buffer.from("%PDF-2.0\n1 0 obj\n<</Filter /BrotliDecode>>\nendobj\n%%EOF")],
  ["that writes the word only", onePage(pdfStream("", "(/BrotliDecode) Tj"))],
])("a document %s stays as it is", (_, bytes) => {
  expect(unpackBrotli(bytes, MAX)).toBe(bytes);
});

describe("refused", () => {
  const asciiFirst = pdfStream("/Filter [/ASCIIHexDecode /BrotliDecode]", "00>");
  const encrypted = latin1(onePage(brotli(CONTENT))).replace("/Root", "/Encrypt 9 0 R /Root");

  it.each([
    [
      "another filter first",
      onePage(asciiFirst),
      { code: "damaged", message: expect.stringContaining("Brotli") },
    ],
    [
      "encrypted",
      Buffer.from(encrypted, "latin1"),
      { code: "damaged", message: expect.stringContaining("Brotli") },
    ],
    ["a damaged stream", onePage(pdfStream("/Filter /BrotliDecode", "no brotli")), { code: "damaged" }],
    [
      "no catalogue",
      Buffer.from(`%PDF-2.0\n4 0 obj\n${brotli(CONTENT)}\nendobj\n`, "latin1"),
      { code: "damaged" },
    ],
    ["a stream above the limit", onePage(brotli("a".repeat(MAX + 1))), { code: "too-large" }],
    [
      "streams above the limit together",
      writePdf([CATALOG, PAGES, PAGE, ...Array<string>(3).fill(brotli("a".repeat(MAX / 2)))]),
      { code: "too-large" },
    ],
  ])("%s", async (_, bytes, error) => {
    await expect(linesOf(bytes)).rejects.toMatchObject(error);
  });
});

it("passes over numbers that no document has", async () => {
  const bytes = Buffer.concat([onePage(brotli(CONTENT)), Buffer.from("9999999999 0 obj\n<<>>\nendobj\n")]);
  expect((await linesOf(bytes)).lines).toEqual(READ.lines);
});

it.each(["1 0 obj ", "1 0 obj <<>>stream\n", "1 0 obj <</Length 9>> stream\n endobj ", "endstream ", "1   "])(
  "takes time in proportion to the length for “%s” without end",
  (piece) => {
    const begin = `%PDF-2.0\n5 0 obj\n${brotli(CONTENT)}\nendobj\n`;
    const timed = (times: number) => {
      const bytes = Buffer.from(begin + piece.repeat(times), "latin1");
      const started = process.cpuUsage();
      expect(() => unpackBrotli(bytes, MAX)).toThrow();
      const { user, system } = process.cpuUsage(started);
      return (user + system) / 1000;
    };
    timed(1000);
    // Quadratic time would be minutes.
    expect(timed(400_000)).toBeLessThan(2000);
  },
);
