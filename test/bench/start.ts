// CPU time (user and system) that starting takes: bare Node.js, the help, the first file of a reader process, and a run
// over unchanged input. From the sources, whose types Node.js removes at every start, and from the built package.
import { execFileSync, fork, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ToReader } from "../../src/pipeline/readers/messages.ts";
import type { Reply } from "../../src/pipeline/readers/replies.ts";
import { DEFAULTS } from "../../src/pipeline/shared/options.ts";
import { inTempFolder } from "./extract/program.ts";

const PROJECT = join(import.meta.dirname, "../..");
const RECEIVED = join(PROJECT, "fixtures/received/2024");
const ROUNDS = 7;
/** Linux counts CPU time in hundredths of a second. */
const TICK_MS = 10;

interface Variant {
  readonly name: string;
  readonly program: string;
  readonly worker: string;
}

const VARIANTS: readonly Variant[] = [
  { name: "sources", program: "src/cli/start.ts", worker: "src/pipeline/readers/worker.ts" },
  { name: "package", program: "dist/cli/start.js", worker: "dist/pipeline/readers/worker.js" },
];

const FILES = ["SKHDT.txt", "STNMT_KH_PGI.docx", "SCT/ke hoach pgi so cong thuong.pdf"];

export async function start(): Promise<void> {
  if (!existsSync("/proc/self/stat")) throw new Error("this bench reads CPU times from Linux's /proc");
  execFileSync(process.execPath, [join(PROJECT, "build.ts")], { stdio: "inherit" });
  const rows = measurements();
  const samples = rows.map((): number[] => []);
  // Alternating, so that other work on the machine affects all of them.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, row] of rows.entries()) samples[i]!.push(await row.measure());
  }
  const bare = median(samples[0]!);
  for (const [i, { name, goal }] of rows.entries()) {
    const ms = median(samples[i]!);
    const over = i === 0 ? "" : `, ${Math.round(ms - bare)} over bare Node.js`;
    console.log(`${name}: ${Math.round(ms)} ms${over}${goal ? ` (goal: ${goal})` : ""}`);
  }
  for (const variant of VARIANTS) await secondRun(variant);
}

function measurements() {
  const helpGoal = "at most 150 over bare Node.js";
  return [
    { name: "bare Node.js", goal: null, measure: async () => cpuOf(["-e", "0"]) },
    ...VARIANTS.flatMap(({ name, program, worker }) => [
      { name: `--help, ${name}`, goal: helpGoal, measure: async () => cpuOf([program, "--help"]) },
      { name: `run --help, ${name}`, goal: helpGoal, measure: async () => cpuOf([program, "run", "--help"]) },
      ...FILES.map((file) => ({
        name: `reader's first file, ${name}: ${file}`,
        goal: file.endsWith(".pdf") ? null : "at most 400",
        measure: () => cpuOfFirstFile(worker, join(RECEIVED, file)),
      })),
    ]),
  ];
}

/** The first run over the fixtures against later ones. */
async function secondRun({ name, program }: Variant): Promise<void> {
  await inTempFolder(async (folder) => {
    const run = () =>
      cpuOf([
        program,
        "run",
        "fixtures/received",
        "--out",
        join(folder, "out"),
        "--as-of",
        "2026-01-15",
        "--quiet",
      ]);
    const first = run();
    const second = median(Array.from({ length: ROUNDS }, run));
    const share = ((100 * second) / first).toFixed(1);
    console.log(
      `unchanged input, ${name}: ${Math.round(second)} ms of ${Math.round(first)} ms, ${share} % (goal: at most 4 %)`,
    );
  });
}

/** CPU time in ms of a program and everything it started. */
function cpuOf(args: readonly string[]): number {
  const before = endedChildrenMs();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: PROJECT, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return endedChildrenMs() - before;
}

/** CPU time in ms of all ended children of this process, and of theirs (proc(5), fields 16 and 17). */
function endedChildrenMs(): number {
  const stat = readFileSync("/proc/self/stat", "latin1");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return TICK_MS * (Number(fields[13]) + Number(fields[14]));
}

/** CPU time in ms that a new reader process has used when it answers its first file. */
async function cpuOfFirstFile(worker: string, file: string): Promise<number> {
  const child = fork(join(PROJECT, worker), [String(process.pid)], { serialization: "advanced" });
  const send = (message: ToReader) => child.send(message);
  const { jobs: _jobs, force: _force, lang: _lang, ...options } = DEFAULTS;
  send({ kind: "setup", options });
  const placed = { location: Buffer.from(file), path: file, inside: [], sha256: sha256Of(file) };
  send({ kind: "read", job: 1, files: [placed], warnings: [] });
  for (;;) {
    const [reply] = (await once(child, "message")) as [Reply];
    if (reply.kind === "ready" || reply.kind === "ocr-page") continue;
    child.kill("SIGKILL");
    if (reply.kind !== "read") throw new Error(`${file} was not read`);
    return reply.cpuMs;
  }
}

const sha256Of = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
