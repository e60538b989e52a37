import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { LEGACY_ENCODINGS, type LegacyEncoding } from "../../src/language/encoding/legacy-encoding.ts";
import { codeOfLetter } from "../../src/language/encoding/letter-codes.ts";
import { toLegacy } from "../../src/language/encoding/to-legacy.ts";

async function restore(input: string | Buffer, ...options: string[]) {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  streams.stdin.end(input);
  const out = text(streams.stdout);
  const errors = text(streams.stderr);
  const code = await main(["restore", ...options], streams);
  streams.stdout.end();
  streams.stderr.end();
  return { code, out: await out, errors: await errors };
}

const BARE = "Thuc hien ke hoach cai cach hanh chinh nam 2026 cua Uy ban nhan dan tinh\n";

describe("kehoach restore", () => {
  it("restores standard input to standard output", async () => {
    const { code, out } = await restore(BARE);
    expect(code).toBe(0);
    expect(out).toBe("Thực hiện kế hoạch cải cách hành chính năm 2026 của Ủy ban nhân dân tỉnh\n");
  });

  it("passes correct text through byte for byte", async () => {
    const right = "Căn cứ Luật Tổ chức chính quyền địa phương;\r\n\tđã ký\u00a0(\u0065\u0302)\n";
    expect((await restore(right)).out).toBe(right);
  });

  it("explains each change with its probability", async () => {
    const { out } = await restore(BARE, "--explain");
    expect(out).toMatch(/^ {4}Thuc → Thực {2}\d{1,3}%$/mu);
  });

  it("prints one JSON object for each line", async () => {
    const { out } = await restore(`${BARE}${BARE}`, "--json");
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ line, verdict }) => [line, verdict])).toEqual([
      [1, "stripped"],
      [2, "stripped"],
    ]);
    const { text: restored, changes } = lines[0];
    for (const { start, end, restored: word } of changes) expect(restored.slice(start, end)).toBe(word);
  });

  it("uses constant memory: a long stream is written while it is read", async () => {
    const { code, out } = await restore(BARE.repeat(3000));
    expect(code).toBe(0);
    expect(out.split("\n")).toHaveLength(3001);
  });

  const GOOD =
    "Căn cứ Luật Tổ chức chính quyền địa phương, Sở Nội vụ báo cáo kết quả thực hiện nhiệm vụ được giao.\n";
  const latin1 = (text: string, encoding: LegacyEncoding) => {
    const code = (letter: string) => codeOfLetter(letter) ?? letter.charCodeAt(0);
    return Buffer.from([...toLegacy(text, encoding)].map(code));
  };
  const misread = (text: string, encoding: string) => new TextDecoder(encoding).decode(Buffer.from(text));
  it.each<[string, Buffer]>([
    ["UTF-16 with a mark", Buffer.from(`\ufeff${GOOD}`, "utf16le")],
    ["UTF-16 without one", Buffer.from(GOOD, "utf16le")],
    ...LEGACY_ENCODINGS.map((encoding) => [encoding, latin1(GOOD, encoding)] as [string, Buffer]),
    ...LEGACY_ENCODINGS.map((encoding): [string, Buffer] => [
      `${encoding} as letters`,
      Buffer.from(toLegacy(GOOD, encoding)),
    ]),
    ...["windows-1252", "windows-1258"].map((encoding): [string, Buffer] => [
      `UTF-8 read as ${encoding}`,
      Buffer.from(misread(GOOD, encoding)),
    ]),
    ["UTF-8 read as windows-1252 twice", Buffer.from(misread(misread(GOOD, "windows-1252"), "windows-1252"))],
  ])("decodes %s", async (_, bytes) => {
    const { code, out, errors } = await restore(bytes);
    expect(out).toBe(GOOD);
    expect([code, errors]).toEqual([0, ""]);
  });

  it("decodes a line in an old encoding among lines in UTF-8", async () => {
    const { out } = await restore(
      Buffer.concat([Buffer.from(GOOD), latin1(GOOD, "tcvn3"), Buffer.from(GOOD)]),
    );
    expect(out).toBe(GOOD.repeat(3));
  });

  it("takes the encoding of the beginning for text that arrives later too", async () => {
    const { out } = await restore(latin1(GOOD.repeat(1500), "tcvn3"));
    expect(out).toBe(GOOD.repeat(1500));
  });

  it("reports an unknown encoding, and input that is not text", async () => {
    const french = await restore(Buffer.from("Le pr\xe9fet a d\xe9cid\xe9\n", "latin1"));
    expect([french.code, french.out]).toEqual([1, "Le préfet a décidé\n"]);
    expect(french.errors).toContain("windows-1252");
    const picture = await restore(Buffer.from([0x89, 0x50, 0, 0, 0, 1, 0xff, 0, 0, 2, 0, 0]), "--quiet");
    expect([picture.code, picture.out]).toEqual([2, ""]);
    expect(picture.errors).not.toBe("");
    const whole = Buffer.from("Báo cáo về Sở");
    expect((await restore(whole)).code).toBe(0);
    const cut = await restore(whole.subarray(0, -1));
    expect([cut.code, cut.out]).toEqual([1, "Báo cáo về S"]);
    expect(cut.errors).toContain("utf-8");
  });

  it("prints every word with its probability, changed or not", async () => {
    const { out } = await restore(`${GOOD}\n${BARE}`, "--json");
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    for (const { text, words } of lines) {
      expect(words.length).toBe((text.match(/\p{L}+/gu) ?? []).length);
      for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.restored);
      for (const { probability } of words) expect(probability).toBeGreaterThan(0);
    }
  });

  it("restores short lines by the names elsewhere in the text, with a change for each word", async () => {
    const { out } = await restore(`${GOOD}Giám đốc Sở: ông Lò Văn Thế.\n\nLO VAN THE\n`, "--json");
    const last = JSON.parse(out.trim().split("\n").at(-1)!);
    expect(last.text).toBe("LÒ VĂN THẾ");
    expect(
      last.changes.map(({ original, restored: word }: Record<string, string>) => [original, word]),
    ).toEqual([
      ["LO", "LÒ"],
      ["VAN", "VĂN"],
      ["THE", "THẾ"],
    ]);
  });

  it("keeps every kind of line end", async () => {
    const lines = "Báo cáo kết quả thực hiện nhiệm vụ.\rTo chuc thuc hien\fKế hoạch\u2028Sở Nội vụ\r\n";
    const { out } = await restore(lines);
    expect(out.split(/[^\r\f\u2028\n]+/u)).toEqual(["", "\r", "\f", "\u2028", "\r\n"]);
  });

  it("does not cut a letter of a very long line", async () => {
    for (const word of ["Kế hoạch ", "từng"]) {
      const line = word.repeat(40_000);
      const { code, out } = await restore(Buffer.from(`x${line}`));
      expect([code, out === `x${line}`]).toEqual([0, true]);
    }
  });

  it("decodes UTF-8 that was added to a long text in an old encoding, and the reverse", async () => {
    const old = GOOD.repeat(1000);
    const after = await restore(Buffer.concat([latin1(old, "tcvn3"), Buffer.from(GOOD)]));
    expect([after.code, after.out]).toEqual([0, old + GOOD]);
    const before = await restore(Buffer.concat([Buffer.from(old), latin1(GOOD, "vni")]));
    expect([before.code, before.out]).toEqual([0, old + GOOD]);
  });

  it.each([
    ["UTF-8 with a mark", Buffer.concat([Buffer.from(`\ufeff${GOOD}`), Buffer.from([0xff, 0xfe, 0x20])])],
    ["UTF-16", Buffer.concat([Buffer.from(`\ufeff${GOOD}`, "utf16le"), Buffer.from([0x00, 0xd8, 0x20, 0])])],
    ["UTF-8, later", Buffer.concat([Buffer.from(GOOD.repeat(1000)), Buffer.from([0x20, 0xff, 0xc3, 0x20])])],
  ])("warns where bytes are not valid in %s", async (_, bytes) => {
    const { code, errors } = await restore(bytes);
    expect([code, errors === ""]).toEqual([1, false]);
  });

  it("names a file that does not exist", async () => {
    const { code, errors } = await restore("", "khong-co.txt");
    expect(code).toBe(2);
    expect(errors).toContain("khong-co.txt");
  });
});
