import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { extractionOf } from "../../fixtures/generate/extraction-of.ts";
import { generatePlan } from "../../fixtures/generate/generate.ts";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { extract } from "../../src/extract/extract.ts";
import type { RestoredText } from "../../src/model/restored-text.ts";
import { parse } from "../../src/parse/parse.ts";
import { restore } from "../../src/restore/restore.ts";

const PLAN = path.resolve(import.meta.dirname, "../../fixtures/received/2024/KH PGI 2024 cua UBND tinh.docx");
const YARDSTICK_BYTES = 200_000_000;
const ROUNDS = 6;

/**
 * How parsing time grows with a document's length, and the time for a megabyte of plans whose lines do not repeat. The time
 * of hashing 200 MB in the same run is printed for comparison.
 */
export async function parsing(): Promise<void> {
  const catalogue = loadCatalogue();
  const limits = { maxBytes: 1e9, maxPages: 1e4 };
  const plan = restore(await extract(readFileSync(PLAN), { fileName: "plan.docx", limits })).value;
  const plans = generated(1e6);
  for (const text of [longer(plan, 500_000), ...plans.slice(0, plans.length / 2)]) parse(text, catalogue);
  const zeros = Buffer.alloc(YARDSTICK_BYTES);
  const hash = least(() => createHash("sha256").update(zeros).digest());
  console.log(`SHA-256 of 200 MB: ${formatTime(hash)}`);
  const print = (what: string, time: Time) => {
    const [byClock, byProcessor] = [time.clock / hash.clock, time.processor / hash.processor];
    const times = `${byClock.toFixed(2)} × the hashing, ${byProcessor.toFixed(2)} × in processor time`;
    console.log(`${what}: ${formatTime(time)}; ${times}`);
    return time;
  };
  const repeated = (megabytes: number) => {
    const text = longer(plan, megabytes * 1e6);
    return print(
      `${megabytes} MB of one plan`,
      least(() => parse(text, catalogue)),
    );
  };
  repeated(1);
  print(
    `1 MB of ${plans.length} generated plans`,
    least(() => {
      for (const text of plans) parse(text, catalogue);
    }),
  );
  const [five, ten] = [repeated(5), repeated(10)];
  const growth = [ten.clock / five.clock, ten.processor / five.processor].map((n) => n.toFixed(2));
  console.log(`10 MB / 5 MB: ${growth[0]}, ${growth[1]} in processor time (goal: at most 2.2)`);
  console.log("Goal: 1 MB takes at most as long as the hashing");
}

/** Plans that differ from each other, with a total length of at least `bytes`. */
export function generated(bytes: number): RestoredText[] {
  const plans: RestoredText[] = [];
  for (let size = 0, seed = 1; size < bytes; seed++) {
    const layout = seed % 4 === 0 ? "lines" : "paragraphs";
    const { value } = restore(extractionOf(generatePlan(seed), { layout, damage: false }), null);
    plans.push(value);
    for (const { text } of value.paragraphs) size += Buffer.byteLength(text);
  }
  return plans;
}

/** The plan with its sections repeated, up to a length of `bytes`. */
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

/** In ms: by the clock, and CPU time of the main thread, which other work on the machine affects less. */
interface Time {
  readonly clock: number;
  readonly processor: number;
}

const formatTime = ({ clock, processor }: Time) =>
  `${clock.toFixed(0)} ms (processor ${processor.toFixed(0)} ms)`;

/** The least of several rounds, because other work on the machine only adds time. */
function least(work: () => unknown): Time {
  const times = Array.from({ length: ROUNDS }, () => {
    const [start, before] = [performance.now(), process.threadCpuUsage()];
    work();
    const { user, system } = process.threadCpuUsage(before);
    return { clock: performance.now() - start, processor: (user + system) / 1000 };
  });
  return {
    clock: Math.min(...times.map(({ clock }) => clock)),
    processor: Math.min(...times.map(({ processor }) => processor)),
  };
}
