import { readdirSync, readFileSync } from "node:fs";
import { Document, Packer, Paragraph, TextRun } from "docx";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import type { LegacyEncoding } from "../../src/language/encoding/legacy-encoding.ts";
import { codeOfLetter } from "../../src/language/encoding/letter-codes.ts";
import { toLegacy } from "../../src/language/encoding/to-legacy.ts";
import { restore } from "../../src/restore/restore.ts";
import { PLAN_LINES } from "../language/encoding/plan-text.ts";
import { hasShared, sharedPath } from "../shared.ts";

// Whole files in old encodings, made from correct text: reading them must return that text.

const limits = { maxBytes: 1e7, maxPages: 50 };
const wordsOf = (text: string) => text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]{1,60}/gu) ?? [];

const bytesOf = (text: string, encoding: LegacyEncoding) =>
  Uint8Array.from([...toLegacy(text, encoding)], (letter) => codeOfLetter(letter) ?? 0x3f);

/** Every other paragraph in an old font, capitals in its font of capitals where it has one; the rest in Unicode. */
function wordFile(text: string, encoding: LegacyEncoding, font: string): Promise<Buffer> {
  const paragraphs = text.split("\n").map((line, i) => {
    if (i % 2 === 1)
      return new Paragraph({ children: [new TextRun({ text: line, font: "Times New Roman" })] });
    const capitals = encoding === "tcvn3" && line === line.toUpperCase();
    const own = toLegacy(capitals ? line.toLowerCase() : line, encoding);
    return new Paragraph({ children: [new TextRun({ text: own, font: capitals ? `${font}H` : font })] });
  });
  return Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }));
}

/** Share of the words of the text that are read correctly, in order; and the encodings that are reported. */
async function reading(bytes: Uint8Array, text: string) {
  const read = async (file: Uint8Array) =>
    restore(await extract(file, { fileName: "tep", limits }), null).value;
  const [got, wanted] = [await read(bytes), await read(Buffer.from(text))];
  const words = (value: typeof got) => value.paragraphs.flatMap((paragraph) => wordsOf(paragraph.text));
  const left = Map.groupBy(words(got), (word) => word);
  const right = words(wanted).filter((word) => left.get(word)?.pop() !== undefined).length;
  return { share: right / words(wanted).length, encodings: got.extraction.map((page) => page.encoding) };
}

const texts: [string, string][] = [["own plan", PLAN_LINES.join("\n")]];
if (hasShared) {
  // The document with damaged letters cannot be encoded.
  for (const name of readdirSync(sharedPath("seeds")).filter((n) => !n.startsWith("002"))) {
    texts.push([name, readFileSync(sharedPath("seeds", name), "utf8").normalize("NFC")]);
  }
}

describe.each(texts)("%s", (_, text) => {
  it.each([
    ["tcvn3", 0.999],
    ["vni", 0.999],
    ["vps", 0.999],
    ["viscii", 1],
    ["windows-1258", 1],
  ] as const)("as a text file in %s", async (encoding, least) => {
    const { share, encodings } = await reading(bytesOf(text, encoding), text);
    expect(encodings).toEqual([encoding]);
    expect(share).toBeGreaterThanOrEqual(least);
  });

  it("is read as a text file in UTF-16", async () => {
    expect(await reading(Buffer.from(text, "utf16le"), text)).toEqual({ share: 1, encodings: ["utf-16le"] });
  });

  it("is read as a text file that was saved as UTF-8 after being opened as windows-1252", async () => {
    const wrong = Buffer.from(new TextDecoder("windows-1252").decode(Buffer.from(text)));
    const { share, encodings } = await reading(wrong, text);
    expect(encodings).toEqual(["utf-8 as windows-1252"]);
    expect(share).toBe(1);
  });

  it.each([
    ["tcvn3", ".VnTime"],
    ["vni", "VNI-Times"],
  ] as const)("as a Word file that is half in a font of %s", async (encoding, font) => {
    const { share, encodings } = await reading(await wordFile(text, encoding, font), text);
    expect(encodings).toEqual([encoding]);
    expect(share).toBeGreaterThanOrEqual(0.999);
  });
});
