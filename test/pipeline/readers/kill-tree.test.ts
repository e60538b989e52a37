import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { killTree, killTreeCommand } from "../../../src/pipeline/readers/kill-tree.ts";

it("uses taskkill on Windows, and the process group elsewhere", () => {
  const args = ["/PID", "42", "/T", "/F"];
  expect(killTreeCommand(42, "win32", { SystemRoot: "D:\\WinNT" })).toEqual([
    "D:\\WinNT\\System32\\taskkill.exe",
    ...args,
  ]);
  expect(killTreeCommand(42, "win32", {})).toEqual(["C:\\Windows\\System32\\taskkill.exe", ...args]);
  expect(killTreeCommand(42, "linux")).toBeNull();
  expect(killTreeCommand(42, "darwin")).toBeNull();
});

it("ends a process with the programs it started", async () => {
  const program =
    'const c = require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]); console.log(c.pid); setInterval(() => {}, 1000);';
  const child = spawn(process.execPath, ["-e", program], {
    detached: true,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [printed] = await once(child.stdout, "data");
  killTree(child.pid!, child);
  const isAlive = (pid: number) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  await expect.poll(() => isAlive(Number(printed)), { timeout: 10_000 }).toBe(false);
  await expect.poll(() => child.signalCode, { timeout: 10_000 }).toBe("SIGKILL");
});

it("does nothing for a process that has ended", async () => {
  const child = spawn(process.execPath, ["-e", "0"], { detached: true });
  await once(child, "close");
  expect(() => killTree(child.pid!, child)).not.toThrow();
});
