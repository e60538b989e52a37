// How fast text layers are read compared with `pdftotext -bbox`, both by CPU time, which other work hardly affects.
// Goal: at least half its rate.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../../src/extract/extract.ts";
import { inTempFolder, runProgram, timedProgram } from "./extract/program.ts";
import { fixturePdfs, pagesOf } from "./fixture-pages.ts";

const MIN_PAGES = 300;
const ROUNDS = 12;

export const textLayer = (): Promise<void> => inTempFolder(compare);

async function compare(folder: string): Promise<void> {
  const made = fixturePdfs(folder);
  const once = made.reduce((sum, pdf) => sum + pagesOf(pdf), 0);
  const file = join(folder, "all.pdf");
  runProgram("pdfunite", [
    ...Array<string[]>(Math.ceil(MIN_PAGES / once))
      .fill(made)
      .flat(),
    file,
  ]);
  const pages = pagesOf(file);
  const bytes = readFileSync(file);
  const limits = { maxBytes: 1e9, maxPages: 1e5 };
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    await extract(bytes, { fileName: "a.pdf", limits });
    const { user, system } = process.cpuUsage(before);
    ours.push((user + system) / 1e6);
    peer.push(timedProgram("pdftotext", ["-bbox", file, join(folder, "out.html")]).seconds);
  }
  // The best of several rounds: other work only adds time, and the first rounds compile the code.
  const rate = (seconds: readonly number[]) => pages / Math.min(...seconds);
  console.log(
    `${pages} pages of ${made.length} plans laid out by LibreOffice, ${ROUNDS} rounds, the fastest counts`,
  );
  console.log(`ours: ${rate(ours).toFixed(0)} pages a CPU second (${listed(ours)} s)`);
  console.log(`pdftotext -bbox: ${rate(peer).toFixed(0)} pages a CPU second (${listed(peer)} s)`);
  console.log(`ratio ${(rate(ours) / rate(peer)).toFixed(2)} (goal: at least 0.5)`);
}

const listed = (seconds: readonly number[]) => seconds.map((s) => s.toFixed(2)).join(", ");
