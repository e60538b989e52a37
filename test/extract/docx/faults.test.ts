import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docx } from "../../../src/extract/docx/format.ts";
import { readDocx } from "../../../src/extract/docx/read-docx.ts";
import { KehoachError } from "../../../src/model/error.ts";
import { LIMITS, p, read, tbl, tc, textsOf, tr, wordFile, wordParts } from "./word-file.ts";

const CONTENT = Array.from({ length: 300 }, (_, i) => p(`Đoạn ${i} của kế hoạch số ${i * 7919}`)).join("");
const withDocument = (xml: string | Uint8Array) =>
  zipSync({ ...wordParts({ body: "" }), "word/document.xml": typeof xml === "string" ? strToU8(xml) : xml });
const codesOf = async (file: Uint8Array) => (await read(file)).warnings.map((w) => w.code);
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe("damaged Word files", () => {
  it("are read up to the cut with a warning, or are refused as damaged", async () => {
    const whole = wordFile(CONTENT);
    const outcomes = new Map<string, number>();
    for (let cut = 1; cut < 40; cut++) {
      const bytes = whole.slice(0, Math.floor((whole.length * cut) / 40));
      if (!(await docx.recognizes(bytes))) continue;
      const outcome = await codesOf(bytes).then(
        (codes) => codes.join(),
        (error: unknown) => (error instanceof KehoachError ? error.code : "crash"),
      );
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    expect([...outcomes.keys()].toSorted()).toEqual(["damaged", "damaged-partly"]);
    expect(outcomes.get("damaged-partly")).toBeGreaterThan(20);
  });

  it("keep the words before the damage", async () => {
    const whole = wordFile(CONTENT);
    const texts = await textsOf(whole.slice(0, Math.floor(whole.length * 0.7)));
    expect(texts.slice(0, 2)).toEqual(["Đoạn 0 của kế hoạch số 0", "Đoạn 1 của kế hoạch số 7919"]);
    expect(texts.length).toBeGreaterThan(100);
  });

  it("are read without the directory at the end", async () => {
    const whole = wordFile(CONTENT);
    const directory = Buffer.from(whole).indexOf("PK\x01\x02");
    expect((await textsOf(whole.slice(0, directory))).length).toBe(300);
  });

  it("throw only KehoachErrors on changed bytes", async () => {
    const whole = wordFile(CONTENT);
    for (let seed = 1; seed <= 60; seed++) {
      const bytes = whole.slice();
      bytes[(seed * 7907) % bytes.length]! ^= 1 << (seed % 8);
      if (!(await docx.recognizes(bytes))) continue;
      await read(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(KehoachError));
    }
  });

  it("are read up to the error in XML that is not well-formed", async () => {
    const broken = `<w:document ${W}><w:body>${p("một")}<w:p><w:r><w:t>hai & ba</w:t></w:r><<>`;
    expect((await textsOf(withDocument(broken))).slice(0, 1)).toEqual(["một"]);
    expect(await codesOf(withDocument(broken))).toEqual(["damaged-partly"]);
    await expect(read(withDocument("\0\x01rác"))).rejects.toMatchObject({ code: "damaged" });
  });

  it("expand no entities", async () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/hostname">]>`;
    const texts = await textsOf(
      withDocument(`${bomb}<w:document ${W}><w:body>${p("chữ &b;&x;")}</w:body></w:document>`),
    );
    expect(texts).toEqual(["chữ &b;&x;"]);
  });

  it("keep the words of elements nested ten thousand levels deep", async () => {
    const deep = 10_000;
    const controls = `${"<w:sdt><w:sdtContent>".repeat(deep)}${p("đáy")}${"</w:sdtContent></w:sdt>".repeat(deep)}`;
    expect((await textsOf(controls)).filter((text) => text !== "")).toEqual(["đáy"]);
    const runs = `<w:p>${"<w:ins>".repeat(deep)}<w:r><w:t>sâu</w:t></w:r>${"</w:ins>".repeat(deep)}</w:p>`;
    expect(await textsOf(runs)).toEqual(["sâu"]);
    let table = p("trong cùng");
    for (let i = 0; i < 2000; i++) table = tbl(tr(tc(table)));
    expect(JSON.stringify(await read(table))).toContain("trong cùng");
  });

  it("are refused with an element of too many attributes", async () => {
    const attributes = (count: number) => Array.from({ length: count }, (_, i) => `w:a${i}="1"`).join(" ");
    const paragraph = (count: number) => `<w:p ${attributes(count)}><w:r><w:t>chữ</w:t></w:r></w:p>`;
    expect(await textsOf(paragraph(5_000).repeat(3))).toEqual(["chữ", "chữ", "chữ"]);
    await expect(read(wordFile(paragraph(20_000)))).rejects.toMatchObject({ code: "too-large" });
  });

  it("are refused above the unpacking limit, whatever size they state", async () => {
    const big = wordFile(`<w:p><w:r><w:t>${"a".repeat(50_000_000)}</w:t></w:r></w:p>`);
    await expect(read(big)).rejects.toMatchObject({ code: "too-large" });
    const lying = big.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1000, true);
    }
    await expect(read(lying)).rejects.toMatchObject({ code: "too-large" });
  });

  it("are read if only parts that are not used unpack to too much", async () => {
    const bytes = zipSync({
      ...wordParts({ body: p("chữ") }),
      "word/media/image1.png": new Uint8Array(60_000_000),
    });
    expect(await textsOf(bytes)).toEqual(["chữ"]);
  });
});

describe("files that are not Word documents", () => {
  it("are not recognised", async () => {
    expect(await docx.recognizes(zipSync({ "xl/workbook.xml": strToU8("<x/>") }))).toBe(false);
    expect(await docx.recognizes(strToU8("Kế hoạch"))).toBe(false);
    expect(await docx.recognizes(new Uint8Array(0))).toBe(false);
  });

  it("are refused if only their names look like Word", async () => {
    const archive = zipSync({ "word/readme.txt": strToU8("x") });
    await expect(readDocx(archive, LIMITS)).rejects.toMatchObject({ code: "not-a-document" });
  });

  it("are refused as encrypted if the archive has a password", async () => {
    const bytes = wordFile(p("x"));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    await expect(readDocx(bytes, LIMITS)).rejects.toMatchObject({ code: "encrypted" });
  });
});

describe("the second reader", () => {
  it("replaces our reading if it loses paragraphs", async () => {
    // Runs outside a paragraph violate the format; mammoth reads them nevertheless.
    const stray = Array.from({ length: 20 }, (_, i) => `<w:r><w:t>lạc${i} đoạn${i} </w:t></w:r>`).join("");
    const { warnings, pages } = await read(p("Có đoạn") + stray);
    expect(JSON.stringify(pages)).toContain("lạc19");
    expect(warnings.map((w) => w.code)).toEqual(["structure-lost"]);
  });

  it("does not count hidden and deleted text as lost", async () => {
    const deleted = tbl(tr(tc("Giữ") + tc("bỏ ".repeat(50), '<w:cellDel w:id="2"/>')));
    expect((await read(p("Chữ thấy được") + deleted)).warnings).toEqual([]);
    const hidden = `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${"ẩn ".repeat(50)}</w:t></w:r></w:p>`;
    expect((await read(p("Chữ thấy được") + hidden)).warnings).toEqual([]);
  });
});
