import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { planRecordSchema } from "../../src/model/plan.ts";
import { runReportSchema } from "../../src/model/run-report.ts";
import { tempFolder } from "../support/temp-folder.ts";

const bin = fileURLToPath(new URL("../../bin/kehoach.js", import.meta.url));

it("keeps finished results on Ctrl-C, lists the rest, and ends with 130", async () => {
  const files = Array.from({ length: 1500 }, (_, i) => [`${i}.txt`, `KẾ HOẠCH\nNâng cao chỉ số, số ${i}\n`]);
  const folder = tempFolder(Object.fromEntries(files));
  const out = join(tempFolder(), "out");
  const args = [bin, "run", folder, "--out", out, "--jobs", "2"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  // The first line of progress: reading has begun.
  await once(child.stderr, "data");
  child.kill("SIGINT");
  child.stderr.resume();
  const [code] = await once(child, "close");
  expect(code).toBe(130);
  const run = runReportSchema.parse(JSON.parse(readFileSync(join(out, "run.json"), "utf8")));
  const done = run.inputs.filter((input) => input.outcome === "parsed");
  const left = run.inputs.filter((input) => input.reason?.code === "interrupted");
  expect(run.inputs).toHaveLength(1500);
  expect(left.length).toBeGreaterThan(0);
  expect(done.length + left.length).toBe(1500);
  const kept = readdirSync(join(out, "plans"));
  expect(kept).toHaveLength(done.length);
  for (const name of kept) planRecordSchema.parse(JSON.parse(readFileSync(join(out, "plans", name), "utf8")));
});

it("ends in the same way when it is stopped in the first moments", { timeout: 60_000 }, async () => {
  const folder = tempFolder({ "a.txt": "KẾ HOẠCH\nNâng cao chỉ số\n" });
  for (const delayMs of [0, 30, 60, 90, 120, 160, 200, 300, 450, 600, 900, 1200]) {
    const out = join(tempFolder(), "out");
    const child = spawn(process.execPath, [bin, "run", folder, "--out", out, "--jobs", "1"], {
      stdio: "pipe",
    });
    const closed = once(child, "close");
    child.stdout.resume();
    let told = "";
    child.stderr.on("data", (piece: Buffer) => {
      told += piece;
    });
    await sleep(delayMs);
    child.kill("SIGTERM");
    const [code, signal] = await closed;
    const files = existsSync(out) ? readdirSync(out, { recursive: true, encoding: "utf8" }) : [];
    expect(files.filter((name) => /\.\d{12,}$|lock/u.test(name))).toEqual([]);
    // Before Node.js runs the program's first line and after its last one, only the system can answer: nothing is written
    // yet, or everything is.
    const isFinished = files.includes("report.html");
    if (signal === "SIGTERM" && !isFinished) expect([told, files]).toEqual(["", []]);
    else if (signal === "SIGTERM" || code === 0) expect(files).toContain("report.html");
    else expect([code, told]).toEqual([130, expect.stringMatching(/[Đđ](?:ã|ang) dừng/u)]);
  }
});
