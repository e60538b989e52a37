// CPU time (user and system) that starting takes: bare Node.js, the help, the first file of a reader process, and a run
// over unchanged input. From the sources, whose types Node.js removes at every start, and from the built package.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ReaderProcess } from "../../src/pipeline/readers/reader-process.ts";
import { readerRights } from "../../src/pipeline/readers/reader-rights.ts";
import { replySchema } from "../../src/pipeline/readers/replies.ts";
import { DEFAULTS } from "../../src/pipeline/shared/options.ts";
import { inTempFolder, timedProgram } from "./extract/program.ts";

const PROJECT = join(import.meta.dirname, "../..");
const RECEIVED = join(PROJECT, "fixtures/received");
const ROUNDS = 15;
/** A first run takes as long as twenty later ones. */
const FIRST_RUNS = 5;

interface Variant {
  readonly name: string;
  readonly program: string;
  readonly worker: string;
}

const SOURCES: Variant = {
  name: "sources",
  // As `npm run kehoach` starts them.
  program: join(PROJECT, "bin/kehoach.js"),
  worker: join(PROJECT, "src/pipeline/readers/worker.ts"),
};
const PACKAGE: Variant = {
  name: "package",
  program: join(PROJECT, "dist/cli/start.js"),
  worker: join(PROJECT, "dist/pipeline/readers/worker.js"),
};
const VARIANTS = [SOURCES, PACKAGE];

const FILES = ["SKHDT.txt", "STNMT_KH_PGI.docx", "SCT/ke hoach pgi so cong thuong.pdf"];

interface Row {
  readonly name: string;
  readonly goal: string | null;
  readonly measure: () => Promise<number>;
}

export async function start(): Promise<void> {
  execFileSync(process.execPath, [join(PROJECT, "build.ts")], { stdio: "inherit" });
  const rows = measurements();
  const samples = await inTurn(rows, ROUNDS);
  const bare = least(samples[0]!);
  for (const [i, { name, goal }] of rows.entries()) {
    const over = i === 0 ? "" : `, ${(least(samples[i]!) - bare).toFixed(0)} over bare Node.js`;
    console.log(`${name}: ${figures(samples[i]!)}${over}${goal ? ` (goal: ${goal})` : ""}`);
  }
  for (const variant of VARIANTS) await secondRun(variant);
}

function measurements(): Row[] {
  const helpGoal = "at most 150 over bare Node.js";
  return [
    { name: "bare Node.js", goal: null, measure: async () => cpuOf(["-e", "0"]) },
    ...VARIANTS.flatMap(({ name, program, worker }) => [
      { name: `--help, ${name}`, goal: helpGoal, measure: async () => cpuOf([program, "--help"]) },
      { name: `run --help, ${name}`, goal: helpGoal, measure: async () => cpuOf([program, "run", "--help"]) },
      ...FILES.map((file) => ({
        name: `reader's first file, ${name}: ${file}`,
        goal: file.endsWith(".pdf") ? null : "at most 400",
        measure: () => cpuOfFirstFile(worker, join(RECEIVED, "2024", file)),
      })),
    ]),
  ];
}

/** Alternating, so that other work on the machine affects all of them. */
async function inTurn(rows: readonly Row[], rounds: number): Promise<number[][]> {
  const samples = rows.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, row] of rows.entries()) samples[i]!.push(await row.measure());
  }
  return samples;
}

/** First runs over the fixtures against later ones. */
async function secondRun({ name, program }: Variant): Promise<void> {
  await inTempFolder(async (folder) => {
    const runInto = (out: string) =>
      cpuOf([program, "run", RECEIVED, "--out", join(folder, out), "--as-of", "2026-01-15", "--quiet"]);
    const first = Array.from({ length: FIRST_RUNS }, (_, i) => runInto(`out-${i}`));
    const second = Array.from({ length: ROUNDS }, () => runInto("out-0"));
    const share = ((100 * least(second)) / least(first)).toFixed(1);
    console.log(
      `unchanged input, ${name}: ${figures(second)} of ${figures(first)}: ${share} % (goal: at most 4 %)`,
    );
  });
}

/** CPU time in ms of a program and everything it started. */
const cpuOf = (args: readonly string[]): number => 1000 * timedProgram(process.execPath, args).seconds;

/** CPU time in ms that a new reader process has used when it answers its first file. */
async function cpuOfFirstFile(worker: string, file: string): Promise<number> {
  const { jobs: _jobs, force: _force, lang: _lang, ...options } = DEFAULTS;
  const rights = readerRights({ worker: pathToFileURL(worker), inputs: [file], recognises: true });
  const reader = new ReaderProcess(pathToFileURL(worker), options, replySchema, rights);
  const sha256 = sha256Of(file);
  const content = { sha256, parts: [{ sha256, bytes: statSync(file).size, paths: [file] }] };
  const files = [{ location: Buffer.from(file).toString("base64"), inside: [] }];
  const job = { kind: "read", job: 1, content, files, warnings: [] } as const;
  const drop = { begin: async () => undefined, write: async () => undefined };
  const answer = await reader.read(job, new AbortController().signal, drop);
  reader.kill();
  if (answer.kind !== "read") throw new Error(`${file} was not read`);
  return answer.cpuMs;
}

const sha256Of = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** Other work on the machine only ever adds time, so the least is the best estimate. */
const least = (values: readonly number[]) => Math.min(...values);
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const figures = (ms: readonly number[]) => `${least(ms).toFixed(0)} ms (median ${median(ms).toFixed(0)})`;
