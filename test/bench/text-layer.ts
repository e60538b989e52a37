// How fast text layers are read beside `pdftotext -bbox`, both by CPU time, so that other work falls on neither.
// Goal: at least half its rate.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extract } from "../../src/extract/extract.ts";
import { toPdf } from "./extract/lay-out.ts";
import { runProgram, secondsOf } from "./extract/program.ts";

const PLANS = join(import.meta.dirname, "../../fixtures/received/2024");
const LEAST_PAGES = 300;
const ROUNDS = 8;

export async function textLayer(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "kehoach-bench-"));
  try {
    const plans = readdirSync(PLANS).filter((name) => name.endsWith(".docx"));
    const made = toPdf(
      plans.map((name) => join(PLANS, name)),
      folder,
    );
    const once = made.reduce((sum, pdf) => sum + pagesOf(pdf), 0);
    const file = join(folder, "all.pdf");
    runProgram("pdfunite", [
      ...Array<string[]>(Math.ceil(LEAST_PAGES / once))
        .fill(made)
        .flat(),
      file,
    ]);
    const pages = pagesOf(file);
    const bytes = readFileSync(file);
    const limits = { maxBytes: 1e9, maxPages: 1e5 };
    // Compiled code is what a heap of files is read with.
    await extract(readFileSync(made[0]!), { fileName: "a.pdf", limits });
    const ours: number[] = [];
    const peer: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const before = process.cpuUsage();
      await extract(bytes, { fileName: "a.pdf", limits });
      const { user, system } = process.cpuUsage(before);
      ours.push((user + system) / 1e6);
      peer.push(secondsOf("pdftotext", ["-bbox", file, join(folder, "out.html")]));
    }
    // The least of several rounds: what else the machine does only adds.
    const rate = (seconds: readonly number[]) => pages / Math.min(...seconds);
    console.log(
      `${pages} pages of ${made.length} plans laid out by LibreOffice, ${ROUNDS} rounds, the fastest counts`,
    );
    console.log(`ours: ${rate(ours).toFixed(0)} pages a CPU second (${listed(ours)} s)`);
    console.log(`pdftotext -bbox: ${rate(peer).toFixed(0)} pages a CPU second (${listed(peer)} s)`);
    console.log(`ratio ${(rate(ours) / rate(peer)).toFixed(2)} (goal: at least 0.5)`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const pagesOf = (pdf: string) => Number(/^Pages:\s+(\d+)/m.exec(runProgram("pdfinfo", [pdf]))?.[1] ?? 0);
const listed = (seconds: readonly number[]) => seconds.map((s) => s.toFixed(2)).join(", ");
