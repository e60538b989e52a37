// What reading costs in memory: the program, its readers and the engines they start, taken together. Goals: below 1 GB
// with two readers, one of them on a scan of 300 pages; no growth with the number of files.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { inTempFolder } from "./extract/program.ts";
import { imagePdf } from "./extract/scan.ts";
import { fixtureScans } from "./fixture-pages.ts";
import { longPlan } from "./jobs.ts";

const PROGRAM = fileURLToPath(new URL("../../bin/kehoach.js", import.meta.url));
const EVERY_MS = 100;
const SCAN_PAGES = 300;
const BESIDE_PAGES = 100;
const FILES = [50, 200, 800];
/** Share of a page that its head takes. */
const HEAD = 0.2;
/** Three pages of text. */
const SECTIONS = 12;

export const memory = (): Promise<void> => inTempFolder(measure);

async function measure(folder: string): Promise<void> {
  for (const count of FILES) {
    const heap = join(folder, `heap-${count}`);
    mkdirSync(heap);
    for (let i = 1; i <= count; i++) writeFileSync(join(heap, `${i}.txt`), longPlan(i, SECTIONS));
    const { all, parent } = await peakOf(heap, join(folder, "out-heap"));
    console.log(`${count} text files: ${mb(all)} in all, ${mb(parent)} of it the parent`);
  }
  const scan = join(folder, "scan");
  mkdirSync(scan);
  const pictures = await Promise.all((await fixtureScans(folder)).map(headAlone));
  for (const pages of [SCAN_PAGES, BESIDE_PAGES]) {
    const all = Array.from({ length: pages }, (_, i) => pictures[i % pictures.length]!);
    await imagePdf(all, 200, join(scan, `${pages}.pdf`));
  }
  const { all, parent } = await peakOf(scan, join(folder, "out-scan"));
  console.log(
    `scans of ${SCAN_PAGES} and ${BESIDE_PAGES} pages, two readers: ${mb(all)} in all (goal: below 1,000), ${mb(parent)} of it the parent`,
  );
}

/** The page with all but its head white: as large in memory, and read in a fraction of the time. */
async function headAlone(picture: string): Promise<string> {
  const { width = 0, height = 0 } = await sharp(picture).metadata();
  const top = Math.round(HEAD * height);
  const white = sharp({ create: { width, height: height - top, channels: 3, background: "white" } });
  const page = `${picture}-head.jpg`;
  await sharp(picture)
    .composite([{ input: await white.png().toBuffer(), top, left: 0 }])
    .jpeg({ quality: 80 })
    .toFile(page);
  return page;
}

/** Most memory that the program and all it starts had at one time, in bytes; what they share counts once (PSS). */
async function peakOf(folder: string, out: string): Promise<{ all: number; parent: number }> {
  const child = spawn(process.execPath, [PROGRAM, "ingest", folder, "--out", out, "--jobs", "2", "--quiet"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const peak = { all: 0, parent: 0 };
  const watch = setInterval(() => {
    const own = pssOf(child.pid!);
    const all = own + descendantsOf(child.pid!).reduce((sum, pid) => sum + pssOf(pid), 0);
    if (all > peak.all) peak.all = all;
    if (own > peak.parent) peak.parent = own;
  }, EVERY_MS);
  const [status] = await once(child, "close");
  clearInterval(watch);
  if (status !== 0) throw new Error(`the program ended with ${status}`);
  return peak;
}

/** 0 where the process is gone. */
function pssOf(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, "latin1");
    return 1024 * Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function descendantsOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "latin1");
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
    } catch {
      // Gone since it was listed.
    }
  }
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === root || isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow);
}

const mb = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
