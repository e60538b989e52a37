// `npm run hostile -- <folder>`: reads a folder of any files as one run and prints what happened: whether each file has an
// outcome, crashes, hangs, what remains, memory, and what strace saw of networks and of writing outside of the output.
// The exit code is 1 if anything is not as it must be.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { runReportSchema } from "../../src/model/run-report.ts";
import { hasProgram, inTempFolder } from "../bench/extract/program.ts";
import { mb, memoryOfTree } from "../bench/peak-memory.ts";
import { TRACED, trespassIn } from "./trace.ts";

const PROGRAM = path.resolve(import.meta.dirname, "../../bin/kehoach.js");
const EVERY_MS = 200;
/** Marks the processes of this run, so that those that remain are found. */
const MARK = `KEHOACH_HOSTILE=${process.pid}`;
const SHOWN = 10;

const [given] = process.argv.slice(2);
if (given === undefined) {
  console.error("Usage: npm run hostile -- <folder>");
  process.exit(2);
}
process.exitCode = await inTempFolder(async (temporary) =>
  (await runOver(path.resolve(given), temporary)) ? 0 : 1,
);

async function runOver(folder: string, temporary: string): Promise<boolean> {
  const place = (name: string) => path.join(temporary, name);
  for (const name of ["out", "temp", "home"]) mkdirSync(place(name));
  const log = place("trace.log");
  const canTrace = hasProgram("strace");
  const command = [process.execPath, PROGRAM, "run", folder, "--out", place("out"), "--quiet"];
  const traced = [
    "strace",
    "-f",
    "-y",
    "-qq",
    "--seccomp-bpf",
    "-s",
    "4096",
    "-e",
    `trace=${TRACED}`,
    "-o",
    log,
  ];
  const [program, ...args] = canTrace ? [...traced, ...command] : command;
  const [key, mark] = MARK.split("=") as [string, string];
  const child = spawn(program!, args, {
    cwd: place("home"),
    env: { ...process.env, TMPDIR: place("temp"), HOME: place("home"), [key]: mark },
    stdio: ["ignore", "inherit", "inherit"],
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOfTree(child.pid!));
  }, EVERY_MS);
  const startedAt = performance.now();
  const [status, signal] = await once(child, "close");
  clearInterval(watch);
  console.log(`exit: ${signal ?? status}, after ${Math.round((performance.now() - startedAt) / 1000)} s`);
  const isAccounted = printOutcomes(folder, path.join(place("out"), "run.json"));
  const faults = [
    ...(status === 0 || status === 1 || status === 3 ? [] : [`the program ended with ${signal ?? status}`]),
    ...printList("left in the temporary folder", readdirSync(place("temp"))),
    ...printList("left in the home and working folder", readdirSync(place("home"))),
    ...printList("processes left", processesLeft()),
    ...(canTrace ? printTrespass(readFileSync(log, "utf8"), [place("out"), place("temp")]) : []),
  ];
  if (!canTrace) console.log("network, writes outside: not measured, because strace is not installed");
  console.log(`memory peak of all processes: ${mb(peak)}`);
  return isAccounted && faults.length === 0;
}

/** Prints the outcomes; returns whether each file has one and no reader crashed or hung. */
function printOutcomes(folder: string, runFile: string): boolean {
  const { inputs } = runReportSchema.parse(JSON.parse(readFileSync(runFile, "utf8")));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const named = new Set(inputs.map((input) => path.basename(input.path)));
  const unaccounted = files.filter(({ name }) => !named.has(name)).map(({ name }) => name);
  console.log(`inputs: ${inputs.length} of ${files.length} files, with files in archives and e-mails`);
  printList("files without an outcome", unaccounted);
  const outcomes = new Map<string, number>();
  for (const { outcome, reason } of inputs) {
    const name = reason ? `${outcome} (${reason.code})` : outcome;
    outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
  }
  for (const [name, count] of [...outcomes].sort()) console.log(`  ${name}: ${count}`);
  const of = (code: string) =>
    inputs.filter(({ reason }) => reason?.code === code).map((input) => input.path);
  const crashes = printList("crashes", of("crashed"));
  const hangs = printList("hangs", of("timeout"));
  return unaccounted.length + crashes.length + hangs.length === 0;
}

function printTrespass(log: string, folders: readonly string[]): string[] {
  const { network, writes } = trespassIn(log, folders);
  return [...printList("network attempts", network), ...printList("writes outside", writes)];
}

function processesLeft(): string[] {
  return readdirSync("/proc").filter((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/environ`, "latin1").includes(`\0${MARK}\0`);
    } catch {
      return false;
    }
  });
}

function printList(name: string, items: readonly string[]): readonly string[] {
  console.log(`${name}: ${items.length}`);
  for (const item of items.slice(0, SHOWN)) console.log(`  ${item}`);
  return items;
}
