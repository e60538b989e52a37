// Reads the training corpus line by line, in constant memory.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** Corpus files by genre; each genre becomes one component of the mixed model. */
export const COMPONENTS = [
  { name: "office", files: ["train-prov", "train-proc"] },
  { name: "law", files: ["train-law", "train-law2"] },
  { name: "general", files: ["train-wiki"] },
] as const;

const BLOCK_LINES = 50;
const HELD_OUT_EVERY = 10;

/** True for held-out lines: every tenth block of 50 lines of each file. */
export function isHeldOut(lineNumber: number): boolean {
  return Math.floor(lineNumber / BLOCK_LINES) % HELD_OUT_EVERY === HELD_OUT_EVERY - 1;
}

/** Lines of `<folder>/<file>.txt.xz` with their 0-based numbers. Needs the program xz. @throws Error naming the file */
export async function* corpusLines(folder: string, file: string): AsyncGenerator<[line: string, n: number]> {
  const path = `${folder}/${file}.txt.xz`;
  const xz = spawn("xz", ["-dc", path], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve, reject) => {
    xz.once("error", reject);
    xz.once("close", resolve);
  });
  let n = 0;
  for await (const line of createInterface({ input: xz.stdout, crlfDelay: Number.POSITIVE_INFINITY })) {
    yield [line, n++];
  }
  const code = await ended;
  if (code !== 0)
    throw new Error(`${path}: xz could not unpack it (exit ${code}). Is the file there and whole?`);
}
