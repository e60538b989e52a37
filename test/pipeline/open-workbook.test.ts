// The workbook while a real program holds it, and while the system refuses to replace it.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { call } from "../cli/call.ts";
import { tempFolder } from "../support/temp-folder.ts";

const PLAN = "SỞ Y TẾ\nSố: 7/KH-SYT\nKẾ HOẠCH\nNâng cao Chỉ số Xanh cấp tỉnh (PGI) năm 2025\n";
const office = spawnSync("soffice", ["--version"]).status === 0;
if (!office) console.warn("Skipped: a workbook that LibreOffice has open; there is no LibreOffice.");

/** On another day the report is a different one. A run that would write the same report writes nothing. */
const runOver = (folder: string, out: string, day: string) =>
  call("run", folder, "--out", out, "--format", "xlsx", "--as-of", day);

/** Runs again and expects that the workbook stays, that a new one is beside it, and that the program says so. */
async function expectKept(folder: string, out: string) {
  const path = join(out, "report.xlsx");
  const before = readFileSync(path);
  const { code, stdout, stderr } = await runOver(folder, out, "2025-12-02");
  expect(code).toBe(0);
  expect(stderr).toContain(`Tệp “${path}” đang mở trong chương trình khác hoặc không được phép ghi`);
  expect(stderr).toContain(`bản mới ghi tại “${join(out, "report.moi.xlsx")}”`);
  expect(stdout).toContain("report.moi.xlsx");
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(existsSync(join(out, "report.moi.xlsx"))).toBe(true);
}

async function expectReplaced(folder: string, out: string) {
  const { stderr } = await runOver(folder, out, "2025-12-03");
  expect(stderr).not.toContain("report.xlsx");
  expect(existsSync(join(out, "report.moi.xlsx"))).toBe(false);
}

describe("a workbook that cannot be replaced", () => {
  it.skipIf(!office)("stays while LibreOffice has it open", { timeout: 120_000 }, async () => {
    const folder = tempFolder({ "so-y-te.txt": PLAN });
    const out = join(tempFolder(), "out");
    await runOver(folder, out, "2025-12-01");
    const profile = `-env:UserInstallation=file://${tempFolder()}`;
    const options = ["--headless", "--norestore", "--accept=pipe,name=kehoach-test;urp", profile];
    const program = spawn("soffice", [...options, join(out, "report.xlsx")], {
      detached: true,
      stdio: "ignore",
    });
    const ended = new Promise((resolve) => program.once("exit", resolve));
    let isRunning = true;
    const end = async () => {
      if (isRunning) process.kill(-program.pid!, "SIGKILL");
      isRunning = false;
      await ended;
    };
    onTestFinished(end);
    const lock = join(out, ".~lock.report.xlsx#");
    await expect.poll(() => existsSync(lock), { timeout: 60_000 }).toBe(true);
    await expectKept(folder, out);
    await end();
    // A program that is killed leaves its lock; one that is closed removes it.
    rmSync(lock);
    await expectReplaced(folder, out);
  });

  it("stays where the system refuses to replace it", { timeout: 60_000 }, async ({ skip }) => {
    const folder = tempFolder({ "so-y-te.txt": PLAN });
    const out = join(tempFolder(), "out");
    await runOver(folder, out, "2025-12-01");
    const path = join(out, "report.xlsx");
    // No file can be renamed to a path that is a mount point (EBUSY).
    const isMounted = spawnSync("mount", ["--bind", path, path], { stdio: "ignore" }).status === 0;
    if (!isMounted) skip("mounting is not allowed here");
    try {
      await expectKept(folder, out);
    } finally {
      spawnSync("umount", [path], { stdio: "ignore" });
    }
    await expectReplaced(folder, out);
  });
});
