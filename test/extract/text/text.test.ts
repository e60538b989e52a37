import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { KehoachError } from "../../../src/model/error.ts";
import type { Limits, Line } from "../../../src/model/extraction.ts";

const limits: Limits = { maxBytes: 1e6, maxPages: 50 };
const read = (bytes: Uint8Array | string, fileName = "ke-hoach.txt") =>
  extract(typeof bytes === "string" ? Buffer.from(bytes) : bytes, { fileName, limits });
const linesOf = async (bytes: Uint8Array | string) => {
  const extraction = await read(bytes);
  return extraction.pages.map((p) => p.readings[0]!.blocks.map((b) => (b as Line).text));
};
const encodingOf = async (bytes: Uint8Array) => (await read(bytes)).pages[0]!.readings[0]!.encoding;

const SAMPLE = "Kế hoạch nâng cao Chỉ số Xanh\nđạt từ 7,10 điểm trở lên";
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();

describe("text", () => {
  it("keeps blank lines, tabs and decomposed letters, whatever the line ends", async () => {
    const nfd = "Kế hoạch".normalize("NFD");
    expect(await linesOf(`${nfd}\r\n\r\n\tMục tiêu\rHết\n`)).toEqual([[nfd, "", "\tMục tiêu", "Hết"]]);
  });

  it("ends a page at a form feed", async () => {
    expect(await linesOf("trang một\n\ftrang hai\n\f")).toEqual([["trang một"], ["trang hai"]]);
  });

  it.each([
    ["UTF-8 with a mark", Buffer.from(`\ufeff${SAMPLE}`), "utf-8"],
    ["UTF-16 LE with a mark", Buffer.from(`\ufeff${SAMPLE}`, "utf16le"), "utf-16le"],
    ["UTF-16 BE with a mark", utf16be(`\ufeff${SAMPLE}`), "utf-16be"],
    ["UTF-16 LE bare", Buffer.from(SAMPLE, "utf16le"), "utf-16le"],
    ["UTF-16 BE bare", utf16be(SAMPLE), "utf-16be"],
  ])("reads %s", async (_, bytes, encoding) => {
    expect((await linesOf(bytes))[0]).toEqual(SAMPLE.split("\n"));
    expect(await encodingOf(bytes)).toBe(encoding);
  });

  it("reads windows-1258 with tones after their vowels", async () => {
    // "phấn đấu đạt từ 7 điểm trở lên" in windows-1258: â = E2, ê = EA, ơ = F5, ư = FD, đ = F0, tones CC D2 EC F2.
    const bytes = Buffer.from(
      "ph\xe2\xecn \xf0\xe2\xecu \xf0a\xf2t t\xfd\xcc 7 \xf0i\xea\xd2m tr\xf5\xd2 l\xean",
      "latin1",
    );
    const extraction = await read(bytes);
    const reading = extraction.pages[0]!.readings[0]!;
    expect(reading.encoding).toBe("windows-1258");
    expect((reading.blocks[0] as Line).text.normalize("NFC")).toBe("phấn đấu đạt từ 7 điểm trở lên");
    expect(extraction.warnings).toEqual([]);
  });

  it("reads TCVN3", async () => {
    // "Kế hoạch số" is 4B D5 20 68 6F B9 63 68 20 73 E8.
    const bytes = Buffer.from("K\xd5 ho\xb9ch s\xe8 \xae\xb9t", "latin1");
    expect(await encodingOf(bytes)).toBe("tcvn3");
    expect((await linesOf(bytes))[0]).toEqual(["Kế hoạch số đạt"]);
  });

  it("reads other 8-bit text as windows-1252, with a warning", async () => {
    const bytes = Buffer.from("Le pr\xe9fet a d\xe9cid\xe9 : \xe0 la r\xe9union, \xe9lu", "latin1");
    const extraction = await read(bytes);
    expect(extraction.pages[0]!.readings[0]!.encoding).toBe("windows-1252");
    expect((extraction.pages[0]!.readings[0]!.blocks[0] as Line).text).toBe(
      "Le préfet a décidé : à la réunion, élu",
    );
    expect(extraction.warnings.map((w) => w.code)).toEqual(["encoding-guessed"]);
  });

  it("reads a file cut inside a letter", async () => {
    const bytes = Buffer.from("Kế hoạch số");
    expect((await linesOf(bytes.subarray(0, bytes.length - 1)))[0]).toEqual(["Kế hoạch s"]);
  });

  it.each([
    ["", "empty"],
    [" \n\t\u00a0\u200b\n", "empty"],
  ])("refuses a file without words", async (content, code) => {
    await expect(read(content)).rejects.toMatchObject({ code });
  });

  it.each([
    ["the beginning of a JPEG", "\xff\xd8\xff\xe0\0\x10JFIF", "damaged", "failed"],
    ["the beginning of a Word 97 file", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "damaged", "failed"],
    ["a mail", "From: a@b\nTo: c@d\nSubject: x\n\nKe hoach", "not-a-document", "skipped"],
    ["noise that is named as a text", "\x01\x02\x03\x04\0\0\x05\x9c\xff\x06", "damaged", "failed"],
  ])("names the kind of %s", async (_, latin1, code, outcome) => {
    const error = await read(Buffer.from(latin1, "latin1")).then(
      () => null,
      (e) => e,
    );
    expect(error).toBeInstanceOf(KehoachError);
    expect(error).toMatchObject({ code, outcome });
    expect(error.messages.vi).not.toBe(error.messages.en);
  });

  it("refuses too many bytes and too many pages", async () => {
    await expect(
      extract(Buffer.alloc(11, "a"), { fileName: "a.txt", limits: { maxBytes: 10, maxPages: 1 } }),
    ).rejects.toMatchObject({ code: "too-large" });
    await expect(
      extract(Buffer.from("a\fb"), { fileName: "a.txt", limits: { maxBytes: 10, maxPages: 1 } }),
    ).rejects.toMatchObject({ code: "too-large" });
  });

  it("warns of a wrong extension, not of an unknown one", async () => {
    expect((await read("Kế hoạch", "ke-hoach.pdf")).warnings.map((w) => w.code)).toEqual([
      "extension-mismatch",
    ]);
    expect((await read("Kế hoạch", "ke-hoach.bak")).warnings).toEqual([]);
    expect((await read("Kế hoạch", "README")).warnings).toEqual([]);
  });
});
