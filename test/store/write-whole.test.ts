import { spawnSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { disk } from "../../src/store/disk.ts";
import { removeFile, removeUnfinished, writeWhole } from "../../src/store/write-whole.ts";
import { tempFolder } from "../support/temp-folder.ts";

it("keeps the permissions of the file that it replaces", async () => {
  const folder = tempFolder({ "báo cáo.txt": "cũ" });
  const path = join(folder, "báo cáo.txt");
  chmodSync(path, 0o640);
  await writeWhole(path, "mới");
  expect(readFileSync(path, "utf8")).toBe("mới");
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(["báo cáo.txt"]);
});

it("leaves no temporary file that the system creates while the process ends", async () => {
  const folder = tempFolder();
  let temporary = "";
  // The system creates the file while the process ends, and the program never learns of it.
  const open = vi.spyOn(disk, "open").mockImplementation((path) => {
    temporary = String(path);
    return new Promise(() => undefined);
  });
  void writeWhole(join(folder, "run.json"), "mới");
  await vi.waitFor(() => expect(temporary).not.toBe(""));
  open.mockRestore();
  let pauses = 0;
  const wait = vi.spyOn(Atomics, "wait").mockImplementation(() => {
    if (++pauses === 3) writeFileSync(temporary, "");
    return "timed-out";
  });
  removeUnfinished();
  wait.mockRestore();
  expect(pauses).toBe(3);
  expect(readdirSync(folder)).toEqual([]);
});

// A pipe stands for every device, because a test that fails here as root would replace the device.
describe.skipIf(process.platform === "win32")("where the name is taken", () => {
  it.each(["file", "pipe", "folder", "nothing"])(
    "replaces a link to a %s and not what it leads to",
    async (to) => {
      const folder = tempFolder({ file: "cũ", "folder/a.txt": "cũ" });
      spawnSync("mkfifo", [join(folder, "pipe")]);
      symlinkSync(join(folder, to), join(folder, "run.json"));
      await writeWhole(join(folder, "run.json"), "mới");
      expect(lstatSync(join(folder, "run.json")).isFile()).toBe(true);
      expect(readFileSync(join(folder, "run.json"), "utf8")).toBe("mới");
      expect(readFileSync(join(folder, "file"), "utf8")).toBe("cũ");
      expect(statSync(join(folder, "pipe")).isFIFO()).toBe(true);
      expect(readdirSync(folder).sort()).toEqual(["file", "folder", "pipe", "run.json"]);
    },
  );

  it("replaces no device", async () => {
    const folder = tempFolder();
    spawnSync("mkfifo", [join(folder, "run.json")]);
    await expect(writeWhole(join(folder, "run.json"), "mới")).rejects.toMatchObject({ code: "unwritable" });
    expect(statSync(join(folder, "run.json")).isFIFO()).toBe(true);
  });
});

it("writes one file in the order of the calls", async () => {
  const path = join(tempFolder(), "a.txt");
  await Promise.all(
    Array.from({ length: 30 }, (_, i) => writeWhole(path, `${i}`.repeat(i % 2 ? 1 : 50_000))),
  );
  expect(readFileSync(path, "utf8")).toBe("29");
});

it("writes an empty file", async () => {
  const path = join(tempFolder(), "a.txt");
  await writeWhole(path, "");
  expect(readFileSync(path, "utf8")).toBe("");
});

it("says what to do if a folder has the name", async () => {
  const folder = tempFolder();
  mkdirSync(join(folder, "report.html"));
  await expect(writeWhole(join(folder, "report.html"), "x")).rejects.toMatchObject({
    code: "unwritable",
    messages: {
      vi: expect.stringContaining("đã có thư mục trùng tên. Đề nghị đổi tên thư mục đó"),
      en: expect.stringContaining("a folder has this name. Rename the folder"),
    },
  });
  expect(readdirSync(folder)).toEqual(["report.html"]);
});

it("names a file that cannot be removed, and what to do", async () => {
  const folder = tempFolder({ "report-a--b.html/a.txt": "x", "cũ.txt": "x" });
  const path = join(folder, "report-a--b.html");
  await expect(removeFile(path)).rejects.toMatchObject({
    code: "unwritable",
    messages: { vi: expect.stringContaining(path), en: expect.stringContaining(path) },
  });
  await removeFile(join(folder, "cũ.txt"));
  await removeFile(join(folder, "không có.txt"));
  expect(readdirSync(folder)).toEqual(["report-a--b.html"]);
});
