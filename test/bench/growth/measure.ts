// Measures one structure in a process of its own: `node measure.ts <name>` prints one line of JSON for each size.
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { extract } from "../../../src/extract/extract.ts";
import { KehoachError } from "../../../src/model/error.ts";
import { parse } from "../../../src/parse/parse.ts";
import { restore } from "../../../src/restore/restore.ts";
import { STRUCTURES } from "./structures.ts";

const ROUNDS = 2;
const limits = { maxBytes: 1e9, maxPages: 1e5 };
const structure = STRUCTURES.find(({ name }) => name === process.argv[2])!;
const catalogue = loadCatalogue();

type Times = Record<string, number>;

async function timed<T>(times: Times, stage: string, work: () => T | Promise<T>): Promise<T> {
  const before = process.threadCpuUsage();
  try {
    return await work();
  } finally {
    const { user, system } = process.threadCpuUsage(before);
    times[stage] = Math.min(times[stage] ?? Number.POSITIVE_INFINITY, (user + system) / 1000);
  }
}

for (const factor of [1, 1, 2, 4]) {
  const { bytes, fileName } = structure.make(factor * structure.least);
  const times: Times = {};
  let code = "";
  for (let round = 0; round < ROUNDS; round++) {
    try {
      const extraction = await timed(times, "extract", () => extract(bytes, { fileName, limits }));
      const restored = await timed(times, "restore", () => restore(extraction, null, catalogue));
      await timed(times, "parse", () => parse(restored.value, catalogue));
    } catch (error) {
      code = error instanceof KehoachError ? error.code : String(error).slice(0, 200);
    }
  }
  console.log(JSON.stringify({ n: factor * structure.least, times, code }));
}
