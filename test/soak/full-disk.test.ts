// Runs that have 0 to 600 KB left on a small disk, with every report format: each file is the old or the new one, never a
// part. 20 sizes with `npm run soak`, one in `npm test`. Needs the right to mount a tmpfs.
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { tempFolder } from "../support/temp-folder.ts";
import { A_ROUND_MS, plan, resultFiles, runArgs } from "./run-files.ts";

const DISK_MB = 8;
/** KB that are left on the disk when the second run starts; between 160 and 200 the reports are being written. */
const LEFT_KB =
  process.env.KEHOACH_SOAK === "1"
    ? [0, 8, 16, 32, 64, 96, 128, 160, 164, 168, 172, 176, 180, 184, 188, 192, 196, 200, 300, 600]
    : [160];

const inputs = (task: string) =>
  Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.txt`, plan(i + 1, task)]));

function mount(): string | null {
  const disk = tempFolder();
  const options = ["-t", "tmpfs", "-o", `size=${DISK_MB}m`, "tmpfs", disk];
  if (spawnSync("mount", options, { stdio: "ignore" }).status !== 0) return null;
  onTestFinished(() => {
    spawnSync("umount", [disk], { stdio: "ignore" });
  });
  return disk;
}

const run = (cwd: string, out: string) =>
  spawnSync(process.execPath, runArgs(out, "html,csv,docx,md,ics,xlsx", "--lang", "en"), {
    cwd,
    encoding: "utf8",
  });

const filesIn = (out: string): Map<string, Buffer> =>
  new Map(resultFiles(out).map((name) => [name, readFileSync(join(out, name))]));

function fill(disk: string, leftKb: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, "ballast"), Buffer.alloc(Math.max(0, bavail * bsize - leftKb * 1024)));
}

it("leaves each file whole on a full disk", { timeout: (LEFT_KB.length + 2) * A_ROUND_MS }, ({ skip }) => {
  const disk = mount();
  if (disk === null) skip("mounting a tmpfs is not allowed here");
  const home = tempFolder();
  const give = (task: string) => {
    for (const [name, content] of Object.entries(inputs(task)))
      writeFileSync(join(home, "nhan", name), content);
  };
  cpSync(tempFolder({ "nhan/0.txt": "" }), home, { recursive: true });
  const out = join(disk!, "out");
  give("rà soát thủ tục");
  expect(run(home, out).status).toBeLessThan(4);
  const kept = tempFolder();
  cpSync(out, kept, { recursive: true });
  const before = filesIn(out);
  give("rút ngắn thời gian giải quyết thủ tục");
  expect(run(home, out).status).toBeLessThan(4);
  const after = filesIn(out);
  for (const leftKb of LEFT_KB) {
    spawnSync("rm", ["-rf", out, join(disk!, "ballast")]);
    cpSync(kept, out, { recursive: true });
    fill(disk!, leftKb);
    const { status, stderr } = run(home, out);
    const files = filesIn(out);
    const torn = [...files].filter(([name, bytes]) => !isWhole(name, bytes, [before, after]));
    expect([leftKb, torn.map(([name]) => name)]).toEqual([leftKb, []]);
    if (!sameReports(files, after))
      expect([leftKb, status, stderr]).toEqual([leftKb, 1, expect.stringMatching(/space|disk/i)]);
  }
});

/** Equal to an earlier or a later file; files with the time of their run only have to be complete. */
function isWhole(name: string, bytes: Buffer, known: readonly ReadonlyMap<string, Buffer>[]): boolean {
  if (known.some((files) => files.get(name)?.equals(bytes))) return true;
  if (!name.endsWith(".json")) return false;
  try {
    JSON.parse(bytes.toString("utf8"));
    return true;
  } catch {
    return false;
  }
}

const sameReports = (files: ReadonlyMap<string, Buffer>, after: ReadonlyMap<string, Buffer>) =>
  [...after].every(([name, bytes]) => name.endsWith(".json") || files.get(name)?.equals(bytes));
