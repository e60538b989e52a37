// The memory that `kehoach restore` uses, and how it grows with the text. Goal: the same for 100 MB as for 10 MB.
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { bare } from "../../src/language/fold.ts";
import { corpusLines } from "../../train/corpus.ts";
import { sharedPath } from "../shared.ts";
import { inTempFolder } from "./extract/program.ts";
import { mb, peakOf } from "./peak-memory.ts";

const SIZES_MB = [10, 100];

export async function filter(): Promise<void> {
  for (const size of SIZES_MB) console.log(`${size} MB of text: ${mb(await filterMemory(size))}`);
}

/** Peak memory of `kehoach restore`, in bytes, for a text of this many megabytes. */
export const filterMemory = (size: number): Promise<number> =>
  inTempFolder(async (folder) => {
    const file = join(folder, `${size}.txt`);
    await writeText(file, size * 1e6);
    return (await peakOf(["restore", file])).all;
  });

/** General prose, every second paragraph without its marks; the corpus is repeated as often as needed. */
async function writeText(file: string, bytes: number): Promise<void> {
  const out = openSync(file, "w");
  try {
    for (let written = 0; written < bytes; ) {
      for await (const [line, n] of corpusLines(sharedPath("corpus"), "train-wiki")) {
        written += writeSync(out, `${n % 2 === 0 ? line : bare(line)}\n\n`);
        if (written >= bytes) break;
      }
    }
  } finally {
    closeSync(out);
  }
}
