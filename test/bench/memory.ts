// What reading costs in memory: the program, its readers and the engines they start, taken together. Goals: below 1 GB
// with two readers, one of them on a scan of 300 pages; no growth with the number of files.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { inTempFolder } from "./extract/program.ts";
import { imagePdf } from "./extract/scan.ts";
import { fixtureScans } from "./fixture-pages.ts";
import { longPlan } from "./jobs.ts";
import { mb, peakOf } from "./peak-memory.ts";

const SCAN_PAGES = 300;
const BESIDE_PAGES = 100;
const FILES = [50, 200, 800, 2400];
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
    const { all, parent } = await peakOfReading(heap, join(folder, "out-heap"));
    console.log(`${count} text files: ${mb(all)} in all, ${mb(parent)} of it the parent`);
  }
  const scan = join(folder, "scan");
  mkdirSync(scan);
  const pictures = await Promise.all((await fixtureScans(folder)).map(headAlone));
  for (const pages of [SCAN_PAGES, BESIDE_PAGES]) {
    const all = Array.from({ length: pages }, (_, i) => pictures[i % pictures.length]!);
    await imagePdf(all, 200, join(scan, `${pages}.pdf`));
  }
  const { all, parent } = await peakOfReading(scan, join(folder, "out-scan"));
  console.log(
    `scans of ${SCAN_PAGES} and ${BESIDE_PAGES} pages, two readers: ${mb(all)} in all (goal: below 1,000), ${mb(parent)} of it the parent`,
  );
}

/** The page with everything below its head white: it needs the same memory, and is read in a fraction of the time. */
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

const peakOfReading = (folder: string, out: string) =>
  peakOf(["ingest", folder, "--out", out, "--jobs", "2", "--quiet"]);
