import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { doc } from "../../../src/extract/doc/format.ts";
import { readDoc } from "../../../src/extract/doc/read-doc.ts";
import { readDocx } from "../../../src/extract/docx/read-docx.ts";
import { extract } from "../../../src/extract/extract.ts";
import { odt } from "../../../src/extract/odt/format.ts";
import { rtf } from "../../../src/extract/rtf/format.ts";
import type { Limits } from "../../../src/model/extraction.ts";
import { tempFolder } from "../../support/temp-folder.ts";
import { planDocx } from "./plan-docx.ts";
import { seen } from "./seen.ts";

const LIMITS: Limits = { maxBytes: 1e7, maxPages: 50 };
const bytes = readFileSync(fileURLToPath(new URL("ke-hoach.doc", import.meta.url)));
const codeOf = (file: Uint8Array) =>
  extract(file, { fileName: "a.doc", limits: LIMITS }).then(
    () => "read",
    (error: { code?: string }) => error.code ?? String(error),
  );

describe("doc", () => {
  it("reads what Word prints: labels, merged cells, the note's mark, fonts, breaks", async () => {
    expect(await doc.recognizes(bytes)).toBe(true);
    const extraction = await readDoc(bytes, LIMITS);
    expect(extraction.pages).toHaveLength(2);
    expect(extraction.pages[0]!.readings[0]!.method).toBe("doc");
    expect(seen(extraction)).toEqual([
      "header: Kế hoạch năm 2024 (Times New Roman, 14)",
      "body: KẾ HOẠCH (Times New Roman, 14, đậm, center)",
      "body: Nâng cao ChØ sè Xanh (.VnTime, 14, center)",
      "body: I. MỤC TIÊU (Times New Roman, 14)",
      "body: 1. Phấn đấu đạt 7 điểm (Times New Roman, 14)",
      "body: 2. Năm trước đạt 6,5 điểm [1]. (Times New Roman, 14)",
      "body: II. NHIỆM VỤ (Times New Roman, 14)",
      "body: 1. Văn phòng Sở (Times New Roman, 14)",
      "body: a) Chủ trì rà soát hồ sơ (Times New Roman, 14)",
      "body: b) Báo cáo trước ngày 15/12/2024 (Times New Roman, 14)",
      "0/1/1 Nhiệm vụ | 1/1/2 Cơ quan",
      "0/2/1 Rà soát | 1/1/1 Phòng A | 2/1/1 Phòng B",
      "1/1/1 Phòng C | 2/1/1 Phòng D",
      "body: Số: /KH-SYT (Times New Roman, 14)",
      "body: dòng hai (Times New Roman, 14)",
      "footnote1: Theo số liệu của Sở Y tế tỉnh Tân Giang. (Times New Roman, 14)",
      "body: PHỤ LỤC (Times New Roman, 14)",
    ]);
  });

  it("reads streams whose names are in another case", async () => {
    const copy = Buffer.from(bytes);
    for (const name of ["WordDocument", "1Table", "Root Entry"]) {
      const at = copy.indexOf(Buffer.from(name, "utf16le"));
      copy.write(name.toLowerCase(), at, "utf16le");
    }
    expect(copy.equals(bytes)).toBe(false);
    expect(await codeOf(copy)).toBe("read");
    expect(seen(await readDoc(copy, LIMITS))).toEqual(seen(await readDoc(bytes, LIMITS)));
  });

  it("refuses files that are locked, too old, cut off or of another Office program", async () => {
    const main = bytes.indexOf(Buffer.from([0xec, 0xa5]));
    const changed = (at: number, ...own: number[]) => {
      const copy = Buffer.from(bytes);
      copy.set(own, main + at);
      return copy;
    };
    expect(await codeOf(changed(11, bytes[main + 11]! | 0x01))).toBe("encrypted");
    expect(await codeOf(changed(2, 0x65, 0))).toBe("unreadable");
    for (let cut = 1; cut < 16; cut++) {
      expect(await codeOf(bytes.subarray(0, 600 + Math.floor(((bytes.length - 1200) * cut) / 16)))).toBe(
        "damaged",
      );
    }
    const renamed = (name: string) => {
      const copy = Buffer.from(bytes);
      const entry = copy.indexOf(Buffer.from("WordDocument", "utf16le"));
      copy.write(`${name}\0`, entry, "utf16le");
      copy.writeUInt16LE((name.length + 1) * 2, entry + 64);
      return copy;
    };
    expect(await codeOf(renamed("Workbook"))).toBe("not-a-document");
    expect(await codeOf(renamed("PowerPoint Document"))).toBe("not-a-document");
    expect(await codeOf(renamed("EncryptedPackage"))).toBe("encrypted");
    expect(await codeOf(renamed("ENCRYPTEDPACKAGE"))).toBe("encrypted");
  });

  it("throws only KehoachErrors on changed bytes", async () => {
    for (let seed = 1; seed <= 300; seed++) {
      const copy = Buffer.from(bytes);
      for (let i = 0; i < 5; i++) copy[(Math.imul(seed * 5 + i, 0x9e3779b1) >>> 0) % copy.length] = seed * 31;
      copy[(seed * 7907) % copy.length]! ^= 1 << (seed % 8);
      expect([
        "read",
        "damaged",
        "empty",
        "unreadable",
        "encrypted",
        "not-a-document",
        "too-large",
      ]).toContain(await codeOf(copy));
    }
  });
});

const soffice = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find(existsSync);
if (!soffice) console.warn("Skipped: no LibreOffice here to make Word 97, RTF and ODT files with");

describe.skipIf(!soffice)("a plan saved by LibreOffice in every format", () => {
  it("gives the same lines in every format", async () => {
    const folder = tempFolder({ "ke-hoach.docx": await planDocx() });
    for (const kind of ["doc:MS Word 97", "rtf", "odt"]) {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
      const args = [
        "--headless",
        profile,
        "--convert-to",
        kind,
        "--outdir",
        folder,
        join(folder, "ke-hoach.docx"),
      ];
      execFileSync(soffice!, args, {
        stdio: "ignore",
        timeout: 120_000,
        env: { ...process.env, LC_ALL: "C.UTF-8" },
      });
    }
    const read = (name: string) => readFileSync(join(folder, `ke-hoach.${name}`));
    const expected = seen(await readDocx(read("docx"), LIMITS));
    expect(expected).toHaveLength(17);
    for (const [name, format] of Object.entries({ doc, rtf, odt })) {
      expect(await format.recognizes(read(name))).toBe(true);
      const readContent = await format.loadReader();
      expect([name, seen(await readContent(read(name), LIMITS))]).toEqual([name, expected]);
    }
  }, 180_000);
});
