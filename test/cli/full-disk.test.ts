// A run on a disk that fails or becomes full: files are whole, and the run fails with a sentence.
import { execFileSync, spawnSync } from "node:child_process";
import {
  closeSync,
  cpSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { DOCUMENT_LIMITS, openZip } from "../../src/extract/zip/zip-archive.ts";
import { failAt } from "../store/disk-faults.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { call } from "./call.ts";

const PLAN = "KẾ HOẠCH\nNâng cao Chỉ số Xanh cấp tỉnh (PGI) năm 2024\n";
const OUTPUTS = [
  /plans.[0-9a-f]{16}\.json$/,
  /text.[0-9a-f]{16}\.txt$/,
  /extraction.[0-9a-f]{16}\.json$/,
  /state\.json$/,
  /run\.json$/,
  /findings\.json$/,
  /comparison\.json$/,
  /report\.html$/,
  /report\.xlsx$/,
];

afterEach(() => vi.restoreAllMocks());

const contentOf = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name))]),
  );

describe("run", () => {
  it("ends with exit code 1 and names the file, whichever output cannot be written", async () => {
    const folder = tempFolder({ "in/plan.txt": PLAN });
    const out = join(folder, "out");
    const run = (lang: string) =>
      call("run", join(folder, "in"), "--out", out, "--force", "--jobs", "1", "--lang", lang);
    expect((await run("en")).code).toBe(0);
    for (const [i, pattern] of OUTPUTS.entries()) {
      const earlier = contentOf(out);
      const [name, content] = [...earlier].find(([path]) => pattern.test(path))!;
      failAt("second write", "ENOSPC", (path) => pattern.test(path));
      const { code, stderr } = await run(i % 2 ? "vi" : "en");
      vi.restoreAllMocks();
      expect(code, name).toBe(1);
      expect(stderr).toContain(join(out, name));
      expect(stderr).toContain(
        i % 2 ? "ổ đĩa đã đầy. Đề nghị dọn bớt ổ đĩa" : "the disk is full. Free some space",
      );
      expect(readFileSync(join(out, name))).toEqual(content);
      expect([...contentOf(out).keys()]).toEqual([...earlier.keys()]);
    }
  }, 60_000);
});

/** Bytes: in steps of a page of the disk first, then up to more than a run writes. */
const SIZES = Array.from({ length: 20 }, (_, i) => 4096 * (i < 12 ? i : 12 + 24 * (i - 12)));

describe("a small disk", () => {
  it("has whole files only, at 20 sizes of its free space", async (context) => {
    const { disk, reason } = smallDisk(2048);
    if (reason !== null) {
      console.warn(`skipped: a tmpfs cannot be mounted (${reason})`);
      return context.skip(reason);
    }
    const input = join(tempFolder({ "in/a.txt": PLAN, "in/b.txt": PLAN.repeat(3) }), "in");
    const good = tempFolder();
    expect((await call("run", input, "--out", good, "--jobs", "1", "--as-of", "2024-01-02")).code).toBe(0);
    const codes = new Set<number>();
    for (const free of SIZES) {
      const out = join(disk, "out");
      rmSync(out, { recursive: true, force: true });
      rmSync(join(disk, "filler"), { force: true });
      cpSync(good, out, { recursive: true });
      fill(disk, free);
      const { code, stderr } = await call("run", input, "--out", out, "--jobs", "1", "--force");
      codes.add(code);
      if (code !== 0) expect(stderr).toMatch(/Không ghi được/);
      for (const [name, content] of contentOf(out)) expectWhole(name, content);
      expect([...contentOf(out).keys()]).toEqual([...contentOf(good).keys()]);
    }
    expect([...codes].sort()).toEqual([0, 1]);
  }, 180_000);

  it("reports printed results that are cut off", (context) => {
    const { disk, reason } = smallDisk(64);
    if (reason !== null) return context.skip(reason);
    const file = openSync(join(disk, "schema.json"), "w");
    const program = new URL("../../bin/kehoach.js", import.meta.url).pathname;
    writeFileSync(join(disk, "filler"), new Uint8Array(52 * 1024));
    const { status, stderr } = spawnSync(process.execPath, [program, "schema", "plan", "--lang", "en"], {
      stdio: ["ignore", file, "pipe"],
      encoding: "utf8",
    });
    expect(stderr).toContain("The printed result could not be written");
    expect(status).toBe(1);
  });
});

/** A separate small disk (tmpfs), or the reason why none can be mounted. */
function smallDisk(kilobytes: number): { disk: string; reason: string | null } {
  const disk = join(tempFolder(), "disk");
  mkdirSync(disk);
  if (process.platform !== "linux") return { disk, reason: "only on Linux" };
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", disk], { stdio: "pipe" });
  } catch (error) {
    return { disk, reason: (error as Error).message.trim().slice(-120) };
  }
  onTestFinished(() => {
    execFileSync("umount", ["-l", disk]);
  });
  return { disk, reason: null };
}

/** Leaves this much space on the disk. */
function fill(disk: string, free: number): void {
  const filler = openSync(join(disk, "filler"), "w");
  const page = new Uint8Array(4096);
  try {
    for (;;) writeFileSync(filler, page);
  } catch {
    ftruncateSync(filler, fstatSync(filler).size - free);
  } finally {
    closeSync(filler);
  }
}

function expectWhole(name: string, content: Uint8Array): void {
  const text = Buffer.from(content).toString("utf8");
  if (name.endsWith(".json")) expect(() => JSON.parse(text), name).not.toThrow();
  else if (name.endsWith(".html")) expect(text.trimEnd().endsWith("</html>"), name).toBe(true);
  else if (name.endsWith(".txt")) expect(text.endsWith("\n"), name).toBe(true);
  else if (name.endsWith(".xlsx")) expect(openZip(content, DOCUMENT_LIMITS).complete, name).toBe(true);
  else expect.fail(`unknown output ${name}`);
}
