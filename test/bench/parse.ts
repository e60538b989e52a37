import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { loadCatalogue } from "../../src/catalogue/load.ts";
import { extract } from "../../src/extract/extract.ts";
import type { RestoredText } from "../../src/model/restored-text.ts";
import { parse } from "../../src/parse/parse.ts";
import { restore } from "../../src/restore/restore.ts";

const PLAN = path.resolve(import.meta.dirname, "../../fixtures/received/2024/KH PGI 2024 cua UBND tinh.docx");
const YARDSTICK_BYTES = 200_000_000;
const ROUNDS = 3;

/** How parsing grows with a document's length, beside hashing 200 MB in the same run. */
export async function parsing(): Promise<void> {
  const catalogue = loadCatalogue();
  const limits = { maxBytes: 1e9, maxPages: 1e4 };
  const plan = restore(await extract(readFileSync(PLAN), { fileName: "plan.docx", limits })).value;
  parse(longer(plan, 500_000), catalogue);
  const zeros = Buffer.alloc(YARDSTICK_BYTES);
  const hash = least(() => createHash("sha256").update(zeros).digest());
  console.log(`SHA-256 of 200 MB: ${hash.toFixed(0)} ms`);
  const times = new Map<number, number>();
  for (const megabytes of [1, 5, 10]) {
    const text = longer(plan, megabytes * 1e6);
    const ms = least(() => parse(text, catalogue));
    times.set(megabytes, ms);
    console.log(`${megabytes} MB of text: ${ms.toFixed(0)} ms, ${(ms / hash).toFixed(2)} × the hashing`);
  }
  console.log(`10 MB / 5 MB: ${(times.get(10)! / times.get(5)!).toFixed(2)} (goal: at most 2.2)`);
  console.log(`1 MB / hashing 200 MB: ${(times.get(1)! / hash).toFixed(2)} (goal: at most 1)`);
}

/** The plan with its sections again and again, up to so many bytes. */
function longer(plan: RestoredText, bytes: number): RestoredText {
  const start = plan.paragraphs.findIndex((p) => /^II\. /u.test(p.text));
  const end = plan.paragraphs.findIndex((p) => /^Nơi nhận/u.test(p.text));
  const body = plan.paragraphs.slice(start, end);
  const paragraphs = plan.paragraphs.slice(0, start);
  for (let size = 0, i = 0; size < bytes; i++) {
    const paragraph = body[i % body.length]!;
    paragraphs.push(paragraph);
    size += Buffer.byteLength(paragraph.text);
  }
  return { ...plan, paragraphs: [...paragraphs, ...plan.paragraphs.slice(end)] };
}

/** The least of several rounds, in ms: what else the machine does only adds. */
function least(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
