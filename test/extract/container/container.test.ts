import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { withDisplayNames } from "../../../src/extract/container/display-names.ts";
import { looksLikeDocument } from "../../../src/extract/container/looks-like-document.ts";
import { mayBeContainer } from "../../../src/extract/container/may-be-container.ts";
import { MemberReader } from "../../../src/extract/container/member-reader.ts";
import { openContainer } from "../../../src/extract/container/open-container.ts";
import { type WalkLimits, walkContainer } from "../../../src/extract/container/walk-container.ts";
import { extract } from "../../../src/extract/extract.ts";
import { isMail, isWebArchive } from "../../../src/extract/mail/mail-headers.ts";
import { wordFile } from "../docx/word-file.ts";
import { webArchiveOf } from "../html/web-archive.ts";
import { attachment, mailFile } from "./mail-file.ts";

const LIMITS: WalkLimits = { memberBytes: 1_000_000, totalBytes: 3_000_000, members: 50, depth: 3 };
const PLAN = "KẾ HOẠCH\nCăn cứ Kế hoạch số 12/KH-UBND;\nI. MỤC ĐÍCH, YÊU CẦU\nNơi nhận:\n- Như trên;";
const zip = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([k, v]) => [k, typeof v === "string" ? strToU8(v) : v])),
  );

/** A zip whose directory names the same bytes several times (APPNOTE.TXT, 4.3.12 and 4.3.16). */
function overlapping(text: string, times: number): Uint8Array {
  const once = Buffer.from(zip({ "0.txt": text }));
  const directory = once.indexOf("PK\x01\x02");
  const end = once.indexOf("PK\x05\x06");
  const entries = Array.from({ length: times }, (_, i) => {
    const entry = Buffer.from(once.subarray(directory, end));
    entry.write(`${i}.txt`, 46);
    return entry;
  });
  const tail = Buffer.from(once.subarray(end));
  for (const place of [8, 10]) tail.writeUInt16LE(times, place);
  tail.writeUInt32LE(times * (end - directory), 12);
  return Buffer.concat([once.subarray(0, directory), ...entries, tail]);
}

const at = (inside: readonly number[]) => ({ location: "thu", inside });
const readerOf = (bytes: Uint8Array, limits: WalkLimits) => new MemberReader(async () => bytes, limits);

/** Path → text, or the code of the refusal. */
async function listed(bytes: Uint8Array, limits: Partial<WalkLimits> = {}) {
  const all = { ...LIMITS, ...limits };
  const found = await walkContainer(bytes, all);
  if (!found) return null;
  const files: Record<string, string> = {};
  for await (const file of found) {
    files[file.path] = "bytes" in file ? Buffer.from(file.bytes).toString("utf8") : file.error.code;
    // A listed file can be read again by its place alone.
    if ("bytes" in file)
      expect(Buffer.from(await readerOf(bytes, all).bytesOf(at(file.inside)))).toEqual(
        Buffer.from(file.bytes),
      );
  }
  return files;
}

describe("archives", () => {
  it("list their files without folders", async () => {
    expect(await listed(zip({ "kế hoạch.txt": "một", "sở/a.txt": "hai", "rỗng/": "" }))).toEqual({
      "kế hoạch.txt": "một",
      "sở/a.txt": "hai",
    });
  });

  it("exclude documents that are zip files themselves", async () => {
    expect(await listed(wordFile("<w:p/>"))).toBeNull();
    expect(await listed(zip({ "xl/workbook.xml": "x" }))).toBeNull();
    expect(await listed(zip({ mimetype: "application/epub+zip", "a.xhtml": "x" }))).toBeNull();
    expect(mayBeContainer(zip({ "[Content_Types].xml": "x" }))).toBe(false);
    expect(await listed(Buffer.from("Kế hoạch"))).toBeNull();
  });

  it("are opened inside archives up to a depth", async () => {
    const inner = zip({
      "a.txt": "một",
      "sâu.zip": zip({ "b.txt": "hai", "đáy.zip": zip({ "c.txt": "ba" }) }),
    });
    expect(await listed(zip({ "ngoài.zip": inner, "x.txt": "bốn" }))).toEqual({
      "ngoài.zip!/a.txt": "một",
      "ngoài.zip!/sâu.zip!/b.txt": "hai",
      "ngoài.zip!/sâu.zip!/đáy.zip": "too-large",
      "x.txt": "bốn",
    });
  });

  it("stop at the limits on files and bytes with an error", async () => {
    const many = zip(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.txt`, `${i}`])));
    const files = await listed(many);
    expect(Object.keys(files!)).toHaveLength(51);
    expect(files![""]).toBe("too-large");
    const large = zip(
      Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.txt`, "x".repeat(9_000)])),
    );
    const read = await listed(large, { totalBytes: 30_000 });
    expect(Object.values(read!).filter((text) => text === "too-large")).toHaveLength(1);
    const nested = await listed(zip({ "trong.zip": many }));
    expect(nested![""]).toBe("too-large");
  });

  it("refuse a member that unpacks to too much and read the rest", async () => {
    expect(await listed(zip({ "bom.txt": new Uint8Array(2_000_000), "a.txt": "một" }))).toEqual({
      "bom.txt": "too-large",
      "a.txt": "một",
    });
  });

  it("count bytes that several entries share once for each entry", async () => {
    const text = "x".repeat(9_000);
    const apart = zip(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.txt`, text])));
    const files = await listed(overlapping(text, 9), { totalBytes: 30_000 });
    expect(files).toEqual(await listed(apart, { totalBytes: 30_000 }));
    expect(files![""]).toBe("too-large");
    expect(Object.keys((await listed(overlapping("một", 9)))!)).toHaveLength(9);
  });

  it("refuse each member under a password", async () => {
    const bytes = zip({ "a.txt": "một" });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    expect(await listed(bytes)).toEqual({ "a.txt": "encrypted" });
  });

  it("read the whole members of an archive that is cut off", async () => {
    const noise = Array.from({ length: 3000 }, (_, i) => String(Math.imul(i, 0x9e3779b1) >>> 0)).join(" ");
    const bytes = zip({ "a.txt": "một", "b.txt": noise });
    expect(await listed(bytes.slice(0, Math.floor(bytes.length * 0.7)))).toEqual({
      "a.txt": "một",
      "b.txt": "damaged",
    });
  });

  it("clean names for display, each once", async () => {
    const names = ["../../etc/passwd", "/gốc.txt", "C:\\a\\..\\b.txt", "gốc.txt", "x\u202etxt.exe\n"];
    const members = await openContainer(zip(Object.fromEntries(names.map((name) => [name, "x"]))), LIMITS);
    expect(members!.map((member) => member.name)).toEqual([
      "etc/passwd",
      "gốc.txt",
      "C:/a/b.txt",
      "gốc (2).txt",
      "xtxt.exe",
    ]);
  });

  it.each([
    ["UTF-8 without its flag", Buffer.from("Kế hoạch.txt"), "Kế hoạch.txt"],
    ["TCVN3", Buffer.from("K\xd5 ho\xb9ch n\xa8m.txt", "latin1"), "Kế hoạch năm.txt"],
    ["code page 437", Buffer.from("r\x82sum\x82.txt", "latin1"), "résumé.txt"],
  ])("have names in %s", async (_, name, shown) => {
    const bytes = Buffer.from(zip({ ["n".repeat(name.length)]: "x" }));
    for (let at = bytes.indexOf("nnn"); at >= 0; at = bytes.indexOf("nnn", at + 1)) name.copy(bytes, at);
    const members = await openContainer(bytes, LIMITS);
    expect(members!.map((member) => member.name)).toEqual([shown]);
  });

  it("name 20,000 members of one name in linear time", () => {
    const members = Array.from({ length: 20_000 }, () => ({ name: "a.txt", read: () => new Uint8Array() }));
    const shown = withDisplayNames([...members, { name: "a (20001).txt", read: () => new Uint8Array() }]);
    expect(new Set(shown.map(({ name }) => name)).size).toBe(20_001);
    expect(shown.at(-2)!.name).toBe("a (20000).txt");
  });
});

describe("members read by their place", () => {
  const mail = mailFile("Kính gửi", [
    attachment('attachment; filename="a.txt"', "một"),
    attachment('attachment; filename="b.txt"', "hai"),
    attachment('attachment; filename="c.zip"', zip({ "d.txt": "ba", "e.txt": "bốn" })),
  ]);
  async function placesIn(bytes: Uint8Array): Promise<Record<string, readonly number[]>> {
    const places: Record<string, readonly number[]> = {};
    for await (const { path, inside } of (await walkContainer(bytes, LIMITS))!) places[path] = inside;
    return places;
  }

  it("open their container once", async () => {
    const places = await placesIn(mail);
    let opened = 0;
    const reader = new MemberReader(async () => {
      opened++;
      return mail;
    }, LIMITS);
    const read = async (path: string) =>
      Buffer.from(await reader.bytesOf(at(places[path]!))).toString("utf8");
    expect([await read("a.txt"), await read("b.txt"), await read("a.txt"), opened]).toEqual([
      "một",
      "hai",
      "một",
      1,
    ]);
    expect([await read("c.zip!/d.txt"), await read("c.zip!/e.txt"), opened]).toEqual(["ba", "bốn", 2]);
    reader.close();
    expect([await read("c.zip!/e.txt"), opened]).toEqual(["bốn", 3]);
  });

  it("are whole although the bytes given before were changed", async () => {
    const places = await placesIn(mail);
    const reader = readerOf(mail, LIMITS);
    (await reader.bytesOf(at(places["a.txt"]!))).fill(0);
    expect(Buffer.from(await reader.bytesOf(at(places["a.txt"]!))).toString("utf8")).toBe("một");
  });

  it("are refused where there is none", async () => {
    const reader = readerOf(mail, LIMITS);
    for (const inside of [[9], [1, 0], [9, 0]])
      await expect(reader.bytesOf(at(inside))).rejects.toMatchObject({ code: "unreadable" });
  });
});

describe("mails", () => {
  it("list their attachments and refuse a covering note", async () => {
    const mail = mailFile("Kính gửi anh chị, em gửi kế hoạch ạ.", [
      attachment(
        `attachment; filename="=?UTF-8?B?${Buffer.from("kế hoạch.docx").toString("base64")}?="`,
        "một",
      ),
      attachment(`attachment; filename*=UTF-8''${encodeURIComponent("phụ lục.txt")}`, "hai"),
    ]);
    expect(await listed(mail)).toEqual({
      "noi-dung-thu.txt": "not-a-document",
      "kế hoạch.docx": "một",
      "phụ lục.txt": "hai",
    });
  });

  it("list their text if it is a document, with or without diacritics", async () => {
    expect((await listed(mailFile(PLAN)))!["noi-dung-thu.txt"]!.trim()).toBe(PLAN);
    expect(looksLikeDocument("KE HOACH\nCan cu Ke hoach so 12/KH-UBND;\nNoi nhan:\n- Nhu tren;")).toBe(true);
    expect(looksLikeDocument("Em gửi kế hoạch số 12/KH-UBND ạ.\nNơi nhận hồ sơ: Phòng A")).toBe(false);
  });

  it("are opened inside mails and archives", async () => {
    const inner = mailFile("Chuyển tiếp", [
      attachment('attachment; filename="a.zip"', zip({ "b.txt": "ba" })),
    ]);
    const outer = mailFile("Xem thư kèm", [attachment("attachment", inner, "message/rfc822")]);
    expect(await listed(outer)).toMatchObject({ "tep-dinh-kem-1.eml!/a.zip!/b.txt": "ba" });
    expect(await listed(zip({ "thu.eml": inner }))).toMatchObject({ "thu.eml!/a.zip!/b.txt": "ba" });
  });

  it("are recognised by their headers", () => {
    expect(isMail(mailFile(""))).toBe(true);
    for (const text of [
      PLAN,
      "Số: 12/KH-UBND\nNơi nhận: A",
      "From: a thesis\n\nwords",
      "# Kế hoạch\n\nDate: x",
    ]) {
      expect([text, isMail(Buffer.from(text))]).toEqual([text, false]);
    }
  });

  it("throw only KehoachErrors if cut off or nested too deep", async () => {
    const mail = mailFile("x", [attachment('attachment; filename="a.txt"', "một".repeat(500))]);
    for (let cut = 1; cut < 30; cut++) await listed(mail.subarray(0, Math.floor((mail.length * cut) / 30)));
    let nested = "";
    for (let i = 0; i < 600; i++)
      nested += `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`;
    const head = "From: a\r\nTo: b\r\nMIME-Version: 1.0\r\n";
    await expect(walkContainer(Buffer.from(head + nested), LIMITS)).rejects.toMatchObject({
      code: "damaged",
    });
  });

  it("are not documents themselves", async () => {
    const read = extract(mailFile(PLAN), { fileName: "a.eml", limits: { maxBytes: 1e6, maxPages: 9 } });
    await expect(read).rejects.toMatchObject({ code: "not-a-document" });
  });
});

describe("a page saved in one file", () => {
  const page = `<html><head><meta charset="utf-8"></head><body><p>${PLAN.replaceAll("\n", "</p><p>")}</p></body></html>`;
  const archive = webArchiveOf(page);

  it("is read as a document, also under the name of a Word file", async () => {
    expect(isWebArchive(archive)).toBe(true);
    const extraction = await extract(archive, {
      fileName: "ke-hoach.doc",
      limits: { maxBytes: 1e6, maxPages: 9 },
    });
    expect(JSON.stringify(extraction)).toContain("MỤC ĐÍCH, YÊU CẦU");
    expect(extraction.warnings).toEqual([]);
    expect(await listed(archive)).toBeNull();
  });
});
