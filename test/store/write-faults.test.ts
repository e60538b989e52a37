// Every kind of output, at every point where a disk can fail: the file is the earlier one or the new one, never a part.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { acceptFinding } from "../../src/pipeline/settings/accept-finding.ts";
import { OutputFolder } from "../../src/store/output-folder.ts";
import type { ResultKind } from "../../src/store/result-store.ts";
import { EMPTY_STATE } from "../../src/store/state.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { failAt, POINTS, shortWrites, silentLoss } from "./disk-faults.ts";

const ID = "0123456789abcdef";
/** The written value is not checked here, so any value will do. Vietnamese letters take several bytes. */
const data = (version: number) => ({ id: ID, note: `bản ghi số ${version} `.repeat(200) }) as never;
const bytes = (version: number) => Buffer.from(`bản ghi số ${version} `.repeat(200));

/** As a run stores results: in pieces. */
async function writeResult(output: OutputFolder, kind: ResultKind, version: number): Promise<void> {
  const file = await output.openResult(kind, ID);
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

const OUTPUTS: Readonly<Record<string, (output: OutputFolder, version: number) => Promise<unknown>>> = {
  [`plans/${ID}.json`]: (output, version) => output.writePlan(data(version)),
  [`text/${ID}.txt`]: (output, version) => writeResult(output, "text", version),
  [`extraction/${ID}.json`]: (output, version) => writeResult(output, "extraction", version),
  ".kehoach-state.json": (output, version) =>
    output.writeState({ ...EMPTY_STATE, catalogue: bytes(version).toString() }),
  "run.json": (output, version) => output.writeRun(data(version)),
  "findings.json": (output, version) => output.writeFindings(data(version)),
  "comparison.json": (output, version) => output.writeComparison(data(version)),
  "report.html": (output, version) => output.writeReport("report.html", bytes(version)),
  "report.xlsx": (output, version) => output.writeReport("report.xlsx", bytes(version)),
  "bao-cao.docx": (output, version) =>
    output.writePapers("docx", [{ path: "bao-cao.docx", content: bytes(version) }]),
  "kehoach.config.json": (output, version) =>
    acceptFinding(join(output.folder, "kehoach.config.json"), {
      key: `k${version}`,
      values: "v",
      reason: "đã trao đổi",
      person: "Phòng Tổng hợp",
      date: "2025-01-02",
    }),
};

afterEach(() => vi.restoreAllMocks());

describe.each(Object.entries(OUTPUTS))("%s", (name, write) => {
  const read = (output: OutputFolder) => readFileSync(join(output.folder, name), "utf8");
  const filesOf = (output: OutputFolder) =>
    readdirSync(output.folder, { recursive: true }).map(String).sort();

  it.each(POINTS)("stays as it was if the disk fails at: %s", async (point) => {
    const output = await OutputFolder.create(tempFolder());
    await write(output, 1);
    const [earlier, files] = [read(output), filesOf(output)];
    for (const code of ["EIO", "ENOSPC", "EDQUOT", "EACCES"]) {
      failAt(point, code, (path) => path.endsWith(name));
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
    const files = filesOf(output);
    for (const point of POINTS) {
      failAt(point, "ENOSPC", (path) => path.endsWith(name));
      await expect(write(output, 1)).rejects.toMatchObject({ code: "unwritable" });
      vi.restoreAllMocks();
      expect(filesOf(output)).toEqual(files);
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
