import { corpusLines, isHeldOut } from "../../../train/corpus.ts";
import { syllables } from "./accuracy.ts";

const RUN = 8;

/** Held-out lines of a corpus file; at most `most`, spread evenly. */
export async function heldOutLines(
  folder: string,
  file: string,
  most = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const lines: string[] = [];
  for await (const [line, n] of corpusLines(folder, file))
    if (isHeldOut(n)) lines.push(line.normalize("NFC"));
  const step = Math.max(1, Math.floor(lines.length / most));
  return lines.filter((_, i) => i % step === 0);
}

/** The lines that share no run of eight syllables with a training line of any file. */
export async function hardLines(
  lines: readonly string[],
  folder: string,
  files: readonly string[],
): Promise<string[]> {
  const seen = new Map<string, boolean>();
  const runs = function* (line: string) {
    const words = syllables(line);
    for (let i = 0; i + RUN <= words.length; i++) yield words.slice(i, i + RUN).join(" ");
  };
  for (const line of lines) for (const run of runs(line)) seen.set(run, false);
  for (const file of files) {
    for await (const [line, n] of corpusLines(folder, file)) {
      if (isHeldOut(n)) continue;
      for (const run of runs(line)) if (seen.has(run)) seen.set(run, true);
    }
  }
  return lines.filter((line) => [...runs(line)].every((run) => !seen.get(run)));
}
