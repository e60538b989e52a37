// Every kind of output, at every point where a disk can fail: the file is the earlier one or the new one, never a part.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import { acceptFinding } from "../../src/pipeline/settings/accept-finding.ts";
import { OutputFolder } from "../../src/store/output-folder.ts";
import type { ResultFile, ResultKind } from "../../src/store/result-store.ts";
import { EMPTY_STATE } from "../../src/store/state.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { failAt, POINTS, shortWrites, silentLoss } from "./disk-faults.ts";

const ID = "0123456789abcdef";
/** The written value is not checked here, so any value will do. Vietnamese letters take several bytes. */
const data = (version: number) => ({ id: ID, note: `bản ghi số ${version} `.repeat(200) }) as never;
const bytes = (version: number) => Buffer.from(`bản ghi số ${version} `.repeat(200));

/** As a run stores results: in pieces. */
async function writeResult(opened: Promise<ResultFile>, version: number): Promise<void> {
  const file = await opened;
  try {
    for (let at = 0; at < bytes(version).length; at += 1000)
      await file.write(bytes(version).subarray(at, at + 1000));
    await file.close();
    await file.commit();
  } catch (error) {
    await file.discard();
    throw error;
  }
}

type Write = (output: OutputFolder, version: number) => Promise<unknown>;

const result = (kind: ResultKind): Write => {
  return (output, version) => writeResult(output.openResult(kind, ID), version);
};
const report = (name: string): Write => {
  return (output, version) => output.writeReport(name, bytes(version));
};
const paper = (format: string, path: string): Write => {
  return (output, version) => output.writePapers(format, [{ path, content: bytes(version) }]);
};
const NOTED = "report.xlsx";

/** Every file that is written; two tests at the end compare the list with the store and with a run. */
const OUTPUTS: Readonly<Record<string, Write>> = {
  [`plans/${ID}.json`]: (output, version) => output.writePlan(data(version)),
  [`text/${ID}.txt`]: result("text"),
  [`extraction/${ID}.json`]: result("extraction"),
  [`pages/${ID}-p1.webp`]: (output, version) => writeResult(output.openPageImage(ID, 1), version),
  ".kehoach-state.json": (output, version) =>
    output.writeState({ ...EMPTY_STATE, catalogue: bytes(version).toString() }),
  ".kehoach-local.json": (output, version) => output.writeLocalFiles(data(version)),
  ".kehoach-earlier.json": (output, version) => output.writeEarlier(data(version)),
  ".kehoach-papers.json": paper("docx", "bao-cao.docx"),
  "run.json": (output, version) => output.writeRun(data(version)),
  "findings.json": (output, version) => output.writeFindings(data(version)),
  "comparison.json": (output, version) => output.writeComparison(data(version)),
  "report.html": report("report.html"),
  "report.md": report("report.md"),
  "report.ics": report("report.ics"),
  [NOTED]: (output, version) => output.writeNotedReport(NOTED, bytes(version), new Set()),
  "bao-cao.docx": paper("docx", "bao-cao.docx"),
  "phieu/so-noi-vu.docx": paper("docx", "phieu/so-noi-vu.docx"),
  "csv/findings.csv": paper("csv", "csv/findings.csv"),
  "kehoach.config.json": (output, version) =>
    acceptFinding(join(output.folder, "kehoach.config.json"), {
      key: `k${version}`,
      values: "v",
      reason: "đã trao đổi",
      person: "Phòng Tổng hợp",
      date: "2025-01-02",
    }),
};

/** If a file that people edit may not be replaced, because a program has it open, the new one is written beside it. */
const WRITTEN_BESIDE: ReadonlySet<string> = new Set([
  NOTED,
  "bao-cao.docx",
  "phieu/so-noi-vu.docx",
  "csv/findings.csv",
]);
const codesOf = (name: string) => [
  "EIO",
  "ENOSPC",
  "EDQUOT",
  ...(WRITTEN_BESIDE.has(name) ? [] : ["EACCES"]),
];
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

afterEach(() => vi.restoreAllMocks());

describe.each(Object.entries(OUTPUTS))("%s", (name, write) => {
  const read = (output: OutputFolder) => readFileSync(join(output.folder, name), "utf8");
  const filesOf = (output: OutputFolder) => filesIn(output.folder);

  it.each(POINTS)("stays as it was if the disk fails at: %s", async (point) => {
    const output = await OutputFolder.create(tempFolder());
    await write(output, 1);
    const [earlier, files] = [read(output), filesOf(output)];
    for (const code of codesOf(name)) {
      failAt(point, code, (path) => path.endsWith(normalize(name)));
      const failure = await write(output, 2).then(
        () => null,
        (error) => error,
      );
      vi.restoreAllMocks();
      expect(failure, code).toMatchObject({ code: "unwritable", detail: `${code}: injected` });
      for (const sentence of Object.values<string>(failure.messages))
        expect(sentence).toContain(join(output.folder, name));
      expect(read(output)).toBe(earlier);
      expect(filesOf(output)).toEqual(files);
    }
    await write(output, 2);
    expect(read(output)).not.toBe(earlier);
  });

  it("is absent if the first write of it fails", async () => {
    const output = await OutputFolder.create(tempFolder());
    for (const point of POINTS) {
      failAt(point, "ENOSPC", (path) => path.endsWith(normalize(name)));
      await expect(write(output, 1)).rejects.toMatchObject({ code: "unwritable" });
      vi.restoreAllMocks();
      // Temporary files have the name with a number after it. The list of papers is written after a paper.
      expect(filesOf(output).filter((file) => file.startsWith(name))).toEqual([]);
    }
  });

  it("is whole although each write writes only a few bytes", async () => {
    const [output, usual] = [
      await OutputFolder.create(tempFolder()),
      await OutputFolder.create(tempFolder()),
    ];
    await write(usual, 1);
    shortWrites(7);
    await write(output, 1);
    expect(read(output)).toBe(read(usual));
  });

  it("stays as it was if writes write no bytes, or lose them", async () => {
    const output = await OutputFolder.create(tempFolder());
    await write(output, 1);
    const earlier = read(output);
    for (const lose of [() => shortWrites(0), silentLoss]) {
      lose();
      await expect(write(output, 2)).rejects.toMatchObject({ code: "unwritable" });
      vi.restoreAllMocks();
      expect(read(output)).toBe(earlier);
    }
  });
});

describe("the list of outputs", () => {
  it("uses every function of the store that writes", async () => {
    const output = await OutputFolder.create(tempFolder());
    const functions = [...Object.getOwnPropertyNames(OutputFolder.prototype), ...Object.keys(output)];
    const writing = functions.filter((name) => /^(?:write|open)/.test(name)) as (keyof OutputFolder)[];
    const used = new Set<string>();
    const watched = new Proxy(output, {
      get(target, name) {
        used.add(String(name));
        const own = Reflect.get(target, name);
        return typeof own === "function" ? own.bind(target) : own;
      },
    });
    for (const write of Object.values(OUTPUTS)) await write(watched, 1);
    expect(writing.filter((name) => !used.has(name))).toEqual([]);
  });

  it("has every kind of file that a run writes", { timeout: 120_000 }, () => {
    const cwd = tempFolder({ "nhan/tinh.txt": PROVINCE, "nhan/so.txt": DEPARTMENT });
    const args = ["run", "nhan", "--out", "out", "--as-of", "2025-07-01", "--quiet", "--format", FORMATS];
    const { stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { cwd, encoding: "utf8" });
    const kindOf = (path: string) =>
      dirname(path) === "." ? basename(path) : `${dirname(path)}/*${extname(path)}`;
    const known = new Set(Object.keys(OUTPUTS).map(kindOf));
    const written = new Set(filesIn(join(cwd, "out")).map(kindOf));
    expect(
      [...written].filter((kind) => !known.has(kind)),
      stderr,
    ).toEqual([]);
    // Pictures are of recognised pages, and the configuration is written when a finding is accepted.
    expect([...known].filter((kind) => !written.has(kind))).toEqual(["pages/*.webp", "kehoach.config.json"]);
  });
});

const PROGRAM = fileURLToPath(new URL("../../bin/kehoach.js", import.meta.url));
const FORMATS = "html,xlsx,docx,csv,md,ics";
const PROVINCE = `UBND TỈNH LÀO CAI
Số: 15/KH-UBND Lào Cai, ngày 10 tháng 1 năm 2025
KẾ HOẠCH
Nâng cao Chỉ số Xanh cấp tỉnh (PGI) năm 2025
I. NHIỆM VỤ TRỌNG TÂM
1. Chỉ số thành phần 1: Giảm thiểu ô nhiễm và thiên tai
- Sở Nội vụ chủ trì rà soát thủ tục về thoát nước trước ngày 15/6/2025.
- Sở Y tế chủ trì kiểm tra việc xử lý rác thải y tế trước ngày 30/5/2025.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn B
`;
const DEPARTMENT = `UBND TỈNH LÀO CAI
SỞ NỘI VỤ
Số: 12/KH-SNV Lào Cai, ngày 02 tháng 4 năm 2025
KẾ HOẠCH
Triển khai Kế hoạch nâng cao Chỉ số Xanh cấp tỉnh (PGI) năm 2025
Thực hiện Kế hoạch số 15/KH-UBND ngày 10/1/2025 của UBND tỉnh Lào Cai, Sở Nội vụ triển khai các nội dung sau:
I. NHIỆM VỤ TRỌNG TÂM
1. Chỉ số thành phần 1: Giảm thiểu ô nhiễm và thiên tai
- Văn phòng Sở rà soát thủ tục trước ngày 15/7/2025.
GIÁM ĐỐC
Nguyễn Văn A
`;
