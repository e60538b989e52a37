import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

const codeOf = (bytes: Uint8Array) =>
  extract(bytes, { fileName: "tep", limits: { maxBytes: 1e6, maxPages: 5 } }).then(
    () => "read",
    (error) => error.code,
  );
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])));

describe("files that no format recognises", () => {
  it.each([
    ["a workbook", zip("[Content_Types].xml", "xl/workbook.xml"), "not-a-document"],
    ["slides", zip("[Content_Types].xml", "ppt/presentation.xml"), "not-a-document"],
    ["an archive", zip("anh.jpg", "ghi-chu.txt"), "not-a-document"],
    ["an archive cut off", zip("anh.jpg", "ghi-chu.txt").subarray(0, 60), "damaged"],
    [
      "OpenDocument text without a document",
      zipSync({
        mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
        "content.xml": strToU8("x"),
      }),
      "damaged",
    ],
    ["JSON", strToU8('{"schemaVersion": 1, "title": "Kế hoạch"}'), "not-a-document"],
    ["XML", strToU8('<?xml version="1.0"?><plan>Kế hoạch</plan>'), "not-a-document"],
    [
      "a Word document of 2003 as XML",
      strToU8('<?xml version="1.0"?>\r\n<?mso-application progid="Word.Document"?><w:wordDocument/>'),
      "unreadable",
    ],
    [
      "a mail",
      strToU8("From: a@example.vn\r\nSubject: Ke hoach\r\nMIME-Version: 1.0\r\n\r\nKinh gui"),
      "not-a-document",
    ],
  ])("%s: %#", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it("are refused as encrypted if an archive has a password", async () => {
    const bytes = zip("ke-hoach.txt");
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint16(directory + 8, 1, true);
    expect(await codeOf(bytes)).toBe("encrypted");
  });

  it.each([
    ["Word 2", [0xdb, 0xa5, 0x2d, 0], "Word 95 or older"],
    ["Write", [0x31, 0xbe, 0, 0], "Word 95 or older"],
    ["WordPerfect", [0xff, 0x57, 0x50, 0x43], "WordPerfect or LibreOffice"],
  ])("are named if %s made them, with what to do", async (_, head, advice) => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, i) => head[i] ?? (i * 7919) & 255);
    await expect(
      extract(bytes, { fileName: "bao-cao.doc", limits: { maxBytes: 1e6, maxPages: 5 } }),
    ).rejects.toMatchObject({ code: "unreadable", messages: { en: expect.stringContaining(advice) } });
  });

  it.each([
    ["words in brackets", "[1] Theo số liệu công bố"],
    ["a forwarded mail pasted as text", "Subject: kế hoạch\nKính gửi các đơn vị"],
  ])("treats %s as text", async (_, content) => {
    expect(await codeOf(strToU8(content))).toBe("read");
  });
});
