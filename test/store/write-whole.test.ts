import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { removeFile, writeWhole } from "../../src/store/write-whole.ts";
import { tempFolder } from "../support/temp-folder.ts";

it("keeps the permissions of the file that it replaces, and a link to it", async () => {
  const folder = tempFolder({ "báo cáo.txt": "cũ" });
  const path = join(folder, "báo cáo.txt");
  chmodSync(path, 0o640);
  symlinkSync(path, join(folder, "link"));
  await writeWhole(join(folder, "link"), "mới");
  expect(readFileSync(path, "utf8")).toBe("mới");
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder).sort()).toEqual(["báo cáo.txt", "link"]);
});

// A pipe stands for every device, because a test that fails here as root would replace the device.
it.skipIf(process.platform === "win32")("replaces no device to which a link leads", async () => {
  const folder = tempFolder();
  const pipe = join(folder, "pipe");
  spawnSync("mkfifo", [pipe]);
  symlinkSync(pipe, join(folder, "run.json"));
  for (const path of [pipe, join(folder, "run.json")])
    await expect(writeWhole(path, "mới")).rejects.toMatchObject({ code: "unwritable" });
  expect(statSync(pipe).isFIFO()).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(["pipe", "run.json"]);
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
