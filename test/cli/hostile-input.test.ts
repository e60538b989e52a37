// Files made to break a reader: each is read or refused with a reason, and the rest of the folder is read.
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { constants, deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import { expect, it } from "vitest";
import { runReportSchema } from "../../src/model/run-report.ts";
import { p, wordFile, wordParts } from "../extract/docx/word-file.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { call } from "./call.ts";

/** A PDF of these objects; the first is its catalogue. */
function pdf(...objects: readonly string[]): Buffer {
  const pieces = ["%PDF-1.7\n"];
  const offsets: number[] = [];
  for (const [i, object] of objects.entries()) {
    offsets.push(pieces.join("").length);
    pieces.push(`${i + 1} 0 obj\n${object}\nendobj\n`);
  }
  const at = pieces.join("").length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  pieces.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`);
  pieces.push(`trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`);
  return Buffer.from(pieces.join(""), "latin1");
}

const CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
const FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
const WORDS = "BT /F 24 Tf 100 100 Td (KE HOACH so 45/KH-SCT nam 2025) Tj ET";
const onePage = (size: number) =>
  pdf(
    CATALOG,
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${size} ${size}]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>`,
    `<</Length ${WORDS.length}>>stream\n${WORDS}\nendstream`,
    FONT,
  );
const loop = pdf(
  CATALOG,
  "<</Type/Pages/Kids[3 0 R]/Count 1>>",
  "<</Type/Pages/Parent 2 0 R/Kids[2 0 R 3 0 R]/Count 5>>",
);
const manyPages = pdf(
  CATALOG,
  `<</Type/Pages/Kids[${"3 0 R ".repeat(2000)}]/Count 2000>>`,
  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>",
);

/** A zip with one entry that unpacks to 10 GB of zeros and states a small size. */
function bomb(name: string): Buffer {
  const block = deflateRawSync(Buffer.alloc(1 << 24), { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(Buffer.alloc(0));
  const data = Buffer.concat([...Array<Buffer>(640).fill(block), end]);
  const zip = Buffer.from(zipSync({ [name]: [strToU8("x"), { level: 6 }] }));
  const start = 30 + Buffer.byteLength(name);
  const directory = zip.indexOf(Buffer.from("PK\x01\x02"));
  zip.writeUInt32LE(data.length, 18);
  zip.writeUInt32LE(data.length, directory + 20);
  zip.writeUInt32LE(start + data.length, zip.length - 6);
  return Buffer.concat([zip.subarray(0, start), data, zip.subarray(directory)]);
}

/** Nested archives, ten in each. */
function nested(depth: number): Uint8Array {
  let inner: Uint8Array = zipSync({ "0.txt": new Uint8Array(1e6) });
  for (let i = 0; i < depth; i++) {
    inner = zipSync(Object.fromEntries(Array.from({ length: 4 }, (_, n) => [`${n}.zip`, inner])));
  }
  return inner;
}

/** An e-mail forwarded several times, each one attached to the next. */
function forwarded(times: number): string {
  const head = (n: number, type: string) => [
    "From: a@example.org",
    "To: b@example.org",
    `Subject: ${n}`,
    "MIME-Version: 1.0",
    `Content-Type: ${type}`,
    "",
  ];
  let mail = [...head(0, "text/plain"), "Lời thư."].join("\r\n");
  for (let n = 1; n <= times; n++) {
    const part = (type: string, text: string) => [`--b${n}`, `Content-Type: ${type}`, "", text];
    const parts = [...part("text/plain; charset=utf-8", "Chuyển tiếp."), ...part("message/rfc822", mail)];
    mail = [...head(n, `multipart/mixed; boundary=b${n}`), ...parts, `--b${n}--`, ""].join("\r\n");
  }
  return mail;
}

/** A JPEG whose frame header states another size than its data (ITU-T T.81, B.2.2). */
async function claiming(side: number): Promise<Buffer> {
  const jpeg = await sharp({ create: { width: 20, height: 20, channels: 3, background: "white" } })
    .jpeg()
    .toBuffer();
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt16BE(side, frame + 5);
  jpeg.writeUInt16BE(side, frame + 7);
  return jpeg;
}

const ENTITIES = `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>`;
const LINKS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="http://192.0.2.1/a.html" TargetMode="External"/></Relationships>';

async function hostileFiles(): Promise<Record<string, Uint8Array | string>> {
  const word = wordFile(
    Array.from({ length: 300 }, (_, i) => p(`Đoạn ${i} của kế hoạch ${i * 7919}`)).join(""),
  );
  const jpeg = await sharp({ create: { width: 900, height: 1200, channels: 3, background: "grey" } })
    .jpeg()
    .toBuffer();
  return {
    "good.txt": "KẾ HOẠCH\nNâng cao Chỉ số Xanh cấp tỉnh (PGI) năm 2024\n",
    "loop.pdf": loop,
    "wall.pdf": onePage(14_400),
    "pages.pdf": manyPages,
    "cut.pdf": onePage(600).subarray(0, 300),
    "cut.docx": word.subarray(0, 200),
    "cut.jpg": jpeg.subarray(0, jpeg.length / 2),
    "claims.jpg": await claiming(30_000),
    "bomb.zip": bomb("zeros.txt"),
    "bomb.docx": bomb("word/document.xml"),
    "nested.zip": nested(5),
    "entities.docx": zipSync({
      ...wordParts({ body: "" }),
      "word/document.xml": strToU8(
        `${ENTITIES}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p("Kế hoạch &x;")}</w:body></w:document>`,
      ),
    }),
    "links.docx": zipSync({
      ...wordParts({ body: `${p("Kế hoạch")}<w:altChunk r:id="r9"/>` }),
      "word/_rels/document.xml.rels": strToU8(LINKS),
    }),
    "deep.docx": wordFile(
      `${"<w:sdt><w:sdtContent>".repeat(200_000)}${p("Kế hoạch")}${"</w:sdtContent></w:sdt>".repeat(200_000)}`,
    ),
    "rows.docx": wordFile(
      `<w:tbl>${"<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>".repeat(150_000)}</w:tbl>`,
    ),
    "blanks.txt": `${" ".repeat(12_000_000)}KẾ HOẠCH`,
    "thu.eml": forwarded(50),
    "really a zip.pdf": zipSync({
      "../../thoat.txt": strToU8("Kế hoạch ra ngoài"),
      "a\nb.txt": strToU8("Kế hoạch tên lạ"),
    }),
    "zero.pdf": "",
    "-rf.txt": "Kế hoạch gạch đầu",
    "a\nb.txt": "Kế hoạch xuống dòng",
    "\u202etxt.exe": "Kế hoạch viết ngược",
  };
}

const EXPECTED: Readonly<Record<string, string>> = {
  "good.txt": "parsed",
  "loop.pdf": "failed damaged",
  "wall.pdf": "parsed",
  "pages.pdf": "failed too-large",
  "cut.pdf": "failed damaged",
  "cut.docx": "failed damaged",
  "cut.jpg": "failed damaged",
  "claims.jpg": "failed too-large",
  "bomb.zip!/zeros.txt": "failed too-large",
  "bomb.docx": "failed too-large",
  "entities.docx": "parsed",
  "links.docx": "parsed",
  "deep.docx": "parsed",
  "rows.docx": "failed too-large",
  "blanks.txt": "failed too-large",
  "really a zip.pdf!/thoat.txt": "parsed",
  "really a zip.pdf!/ab.txt": "parsed",
  "zero.pdf": "failed empty",
  "-rf.txt": "parsed",
  "a\nb.txt": "parsed",
  "\u202etxt.exe": "parsed",
  "fifo.pdf": "skipped not-a-file",
  self: "skipped not-a-file",
  ring: "failed unreadable",
  "gone.pdf": "failed unreadable",
};

it("leaves no temporary files, and reads the rest of the folder", { timeout: 180_000 }, async () => {
  const place = tempFolder();
  const folder = join(place, "in");
  const out = join(place, "out");
  const temporary = join(place, "tmp");
  mkdirSync(folder);
  mkdirSync(temporary);
  for (const [name, bytes] of Object.entries(await hostileFiles())) writeFileSync(join(folder, name), bytes);
  execFileSync("mkfifo", [join(folder, "fifo.pdf")]);
  symlinkSync(".", join(folder, "self"));
  symlinkSync("ring", join(folder, "ring"));
  symlinkSync("nowhere.pdf", join(folder, "gone.pdf"));

  const before = process.env.TMPDIR;
  process.env.TMPDIR = temporary;
  const { code } = await call("ingest", folder, "--out", out, "--ocr", "never").finally(() => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  });

  expect(code).toBe(1);
  const { inputs } = runReportSchema.parse(JSON.parse(readFileSync(join(out, "run.json"), "utf8")));
  const outcomes = new Map(
    inputs.map(({ path, outcome, reason }) => [
      path.slice(basename(folder).length + 1),
      reason ? `${outcome} ${reason.code}` : outcome,
    ]),
  );
  for (const [name, expected] of Object.entries(EXPECTED))
    expect([name, outcomes.get(name)]).toEqual([name, expected]);
  const inside = (container: string) => [...outcomes].filter(([name]) => name.startsWith(`${container}!/`));
  for (const container of ["nested.zip", "thu.eml"]) {
    expect(inside(container).length).toBeGreaterThan(2);
    for (const [name, outcome] of inside(container)) {
      expect(name.split("!/").length).toBeLessThanOrEqual(4);
      expect(outcome).toMatch(/^(?:skipped not-a-document|failed too-large)$/);
    }
  }
  for (const { path, reason } of inputs) {
    if (!reason) continue;
    expect(reason.messages.vi).toContain(path);
    expect(reason.messages.en).toContain(path);
  }
  expect(readdirSync(temporary)).toEqual([]);
  expect(readdirSync(place).toSorted()).toEqual(["in", "out", "tmp"]);
  const texts = readdirSync(join(out, "text")).map((name) => readFileSync(join(out, "text", name), "utf8"));
  expect(texts.filter((text) => text.includes("&x;"))).toHaveLength(1);
});

const NOBODY = 65_534;
const PROGRAM = fileURLToPath(new URL("../../bin/kehoach.js", import.meta.url));
const isRoot = process.getuid?.() === 0;
// Root may read everything, so the program runs as another user, who must be able to run it.
const other = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
const canRun = spawnSync(process.execPath, [PROGRAM, "--help"], other).status === 0;
if (!canRun) console.warn("Skipped: the checkout is closed to other users, and root may read every file");

it.skipIf(!canRun)("names files and folders that may not be read", { timeout: 60_000 }, () => {
  const place = tempFolder({
    "in/good.txt": "Kế hoạch",
    "in/shut.pdf": onePage(600),
    "in/closed/a.txt": "Kế hoạch",
  });
  mkdirSync(join(place, "out"));
  for (const path of [place, join(place, "out")]) chmodSync(path, 0o777);
  for (const path of ["in/shut.pdf", "in/closed"]) chmodSync(join(place, path), 0);
  const { status } = spawnSync(
    process.execPath,
    [PROGRAM, "ingest", join(place, "in"), "--out", join(place, "out")],
    { ...other, env: { ...process.env, HOME: place, TMPDIR: place } },
  );
  chmodSync(join(place, "in/closed"), 0o700);
  const { inputs } = runReportSchema.parse(JSON.parse(readFileSync(join(place, "out", "run.json"), "utf8")));
  expect(
    inputs.map(({ path, outcome, reason }) => [path.slice("in/".length), outcome, reason?.code]),
  ).toEqual([
    ["closed", "failed", "unreadable"],
    ["good.txt", "parsed", undefined],
    ["shut.pdf", "failed", "unreadable"],
  ]);
  expect(status).toBe(1);
});
