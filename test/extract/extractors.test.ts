import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { KehoachError } from "../../src/model/error.ts";
import { extractionSchema, type Limits } from "../../src/model/extraction.ts";
import { drawPdf } from "../support/draw-pdf.ts";

// What holds for every extractor, whatever bytes it gets.

const limits: Limits = { maxBytes: 1e7, maxPages: 50 };
const WORDS = "Sở Y tế chủ trì, phối hợp với Sở Nội vụ rà soát hồ sơ môi trường. ";

async function samples(): Promise<[string, Uint8Array][]> {
  const { Document, Packer, Paragraph, TextRun } = await import("docx");
  const paragraphs = Array.from({ length: 40 }, () => new Paragraph({ children: [new TextRun(WORDS)] }));
  const pdf = await drawPdf((pen) => {
    for (let page = 0; page < 3; page++) {
      if (page > 0) pen.doc.addPage();
      for (let y = 60; y < 700; y += 20) pen.write(WORDS, 85, y);
    }
  });
  return [
    ["pdf", pdf],
    ["docx", await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }))],
    [
      "html",
      Buffer.from(
        `<html><body><table><tr><td>${WORDS}</td></tr></table>${`<p>${WORDS}</p>`.repeat(30)}</body></html>`,
      ),
    ],
    [
      "md",
      Buffer.from(`# KẾ HOẠCH\n\n## I\n\n| a | b |\n|---|---|\n| 1 | ${WORDS} |\n\n${WORDS.repeat(20)}`),
    ],
    ["txt", Buffer.from(WORDS.repeat(40))],
    ["doc", readFileSync(new URL("doc/ke-hoach.doc", import.meta.url))],
    ["rtf", Buffer.from(`{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}${rtfWords.repeat(40)}}`)],
    ["odt", odtOf(`<text:p>${WORDS}</text:p>`.repeat(40))],
  ];
}

const rtfWords = `${WORDS.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0)}?`)}\\par `;

const odtOf = (body: string) =>
  zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": strToU8(
      `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    "styles.xml": strToU8("<office:document-styles/>"),
  });

/** The code of the error, or null where the bytes were read; anything else thrown fails the test. */
async function outcome(bytes: Uint8Array): Promise<string | null> {
  try {
    const extraction = await extract(bytes, { fileName: "tep", limits });
    expect(() => extractionSchema.parse(extraction)).not.toThrow();
    expect(JSON.parse(JSON.stringify(extraction))).toEqual(extraction);
    return null;
  } catch (error) {
    if (!(error instanceof KehoachError)) throw error;
    expect(error.messages.vi).toMatch(/[.]$/);
    expect(error.messages.en).toMatch(/[.]$/);
    return error.code;
  }
}

/** Numbers 0..1 that are the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe("every extractor", () => {
  it("knows its own by the bytes, under any name, and warns of a name that lies", async () => {
    for (const [kind, bytes] of await samples()) {
      const bare = await extract(bytes, { fileName: "tep", limits });
      expect([kind, bare.warnings]).toEqual([kind, []]);
      const lying = await extract(bytes, { fileName: "ke-hoach.xlsx", limits });
      expect([kind, lying.mediaType]).toEqual([kind, bare.mediaType]);
      expect(lying.warnings.map((w) => w.code)).toEqual(["extension-mismatch"]);
    }
  });

  it("throws nothing but a KehoachError on a file cut off anywhere", async () => {
    for (const [, bytes] of await samples()) {
      const cuts = [
        1,
        4,
        8,
        30,
        ...Array.from({ length: 24 }, (_, i) => Math.floor((bytes.length * (i + 1)) / 25)),
      ];
      for (const cut of cuts) await outcome(bytes.subarray(0, cut));
    }
  }, 60_000);

  it("throws nothing but a KehoachError on damaged bytes", async () => {
    const next = random(7);
    for (const [, bytes] of await samples()) {
      for (let round = 0; round < 15; round++) {
        const damaged = Uint8Array.from(bytes);
        for (let i = 0; i < 30; i++) damaged[Math.floor(next() * damaged.length)] = Math.floor(next() * 256);
        await outcome(damaged);
      }
    }
  }, 60_000);

  it("takes noise for no document", async () => {
    const next = random(11);
    for (const length of [1, 2, 16, 300, 5000]) {
      const noise = Uint8Array.from({ length }, () => Math.floor(next() * 256));
      const code = await outcome(noise);
      if (length > 16) expect(code).toBe("not-a-document");
    }
  });

  it("survives elements nested without end, and reads those left open a thousand deep", async () => {
    const nested = (depth: number) => Buffer.from(`<html><body>${"<span>".repeat(depth)}Kế hoạch`);
    expect(await outcome(nested(1000))).toBeNull();
    expect(await outcome(nested(10_000))).toBe("empty");
  });
});
