import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it, onTestFinished, vi } from "vitest";
import { cpuTimeOf, cpuTimeOfTree } from "../../../src/extract/shared/cpu-time.ts";

function start(program: string) {
  const child = spawn(process.execPath, ["-e", program], { stdio: ["ignore", "pipe", "ignore"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

it("counts the CPU time of a process, and of its running descendants", async () => {
  const busy = "for (const end = Date.now() + 600; Date.now() < end; );";
  const descendant = `${busy} console.log(process.pid); setTimeout(() => {}, 60_000)`;
  const program = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(descendant)}], { stdio: "inherit" })`;
  const child = start(program);
  const [printed] = await once(child.stdout, "data");
  onTestFinished(() => void process.kill(Number(printed), "SIGKILL"));
  const [own, tree] = [await cpuTimeOf(child.pid!), await cpuTimeOfTree(child.pid!)];
  expect(own).toBeGreaterThan(0);
  expect(tree! - own!).toBeGreaterThan(100);
});

it("returns null for a process that does not exist", async () => {
  expect(await cpuTimeOf(2 ** 22 + 1)).toBeNull();
  expect(await cpuTimeOfTree(2 ** 22 + 1)).toBeNull();
});

it("also works with `ps`, as on macOS", async () => {
  vi.stubEnv("PIDUSAGE_USE_PS", "true");
  onTestFinished(() => void vi.unstubAllEnvs());
  const child = start("for (;;);");
  await expect.poll(() => cpuTimeOf(child.pid!, "darwin"), { timeout: 10_000 }).toBeGreaterThan(0);
});
