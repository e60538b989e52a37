// `npm run hostile -- <folder> [options of run]`: reads a folder of any files as one run and prints what happened: whether
// each file has an outcome, crashes, hangs, files read with an empty text, what remains, memory, and what strace saw of
// networks and of writing outside of the output. With `--out <new folder>` the results are kept. The exit code is 1 if
// anything is not as it must be.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type RunInput, runReportSchema } from "../../src/model/run-report.ts";
import { hasProgram, inTempFolder } from "../bench/extract/program.ts";
import { mb, memoryOfTree } from "../bench/peak-memory.ts";
import { TRACED, trespassIn } from "./trace.ts";

const PROGRAM = path.resolve(import.meta.dirname, "../../bin/kehoach.js");
const EVERY_MS = 200;
/** Marks the processes of this run, so that those that remain are found. */
const MARK = `KEHOACH_HOSTILE=${process.pid}`;
const SHOWN = 10;

const [given, ...options] = process.argv.slice(2);
if (given === undefined) {
  console.error("Usage: npm run hostile -- <folder> [options of run]");
  process.exit(2);
}
process.exitCode = await inTempFolder(async (temporary) =>
  (await runOver(path.resolve(given), temporary)) ? 0 : 1,
);

async function runOver(folder: string, temporary: string): Promise<boolean> {
  const place = (name: string) => path.join(temporary, name);
  for (const name of ["temp", "home"]) mkdirSync(place(name));
  const kept = options.indexOf("--out");
  const out = kept < 0 ? place("out") : path.resolve(options[kept + 1]!);
  const log = place("trace.log");
  const canTrace = hasProgram("strace");
  const command = [process.execPath, PROGRAM, "run", folder, ...options, "--out", out, "--quiet"];
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
  const isAccounted = printOutcomes(folder, out);
  const faults = [
    ...(status === 0 || status === 1 || status === 3 ? [] : [`the program ended with ${signal ?? status}`]),
    ...printList("left in the temporary folder", readdirSync(place("temp"))),
    ...printList("left in the home and working folder", readdirSync(place("home"))),
    ...printList("processes left", processesLeft()),
    ...(canTrace ? printTrespass(readFileSync(log, "utf8"), [out, place("temp")]) : []),
  ];
  if (!canTrace) console.log("network, writes outside: not measured, because strace is not installed");
  console.log(`memory peak of all processes: ${mb(peak)}`);
  return isAccounted && faults.length === 0;
}

/** Prints the outcomes; returns whether each file has one, no reader crashed or hung, and each file read has text. */
function printOutcomes(folder: string, out: string): boolean {
  const run = JSON.parse(readFileSync(path.join(out, "run.json"), "utf8"));
  const { inputs } = runReportSchema.parse(run);
  // A file in an archive is named "thu.zip!/ke-hoach.docx".
  const named = new Set(inputs.flatMap(({ path }) => [path, path.split("!/", 1)[0]!]));
  const files = filesIn(folder).map((file) => path.join(path.basename(folder), path.relative(folder, file)));
  printTable(files, inputs);
  // A hidden folder is skipped as a whole and has one outcome.
  const hasOutcome = (file: string): boolean =>
    named.has(file) || (path.dirname(file) !== "." && hasOutcome(path.dirname(file)));
  const outcomes = Map.groupBy(inputs, outcomeOf);
  for (const [name, { length }] of [...outcomes].sort()) console.log(`  ${name}: ${length}`);
  const of = (code: string) =>
    inputs.filter(({ reason }) => reason?.code === code).map((input) => input.path);
  const faults = [
    ...printList(
      "files without an outcome",
      files.filter((file) => !hasOutcome(file)),
    ),
    ...printList("crashes", of("crashed")),
    ...printList("hangs", of("timeout")),
    ...printList(
      "read with an empty text",
      inputs.filter((input) => isReadEmpty(input, out)).map((input) => input.path),
    ),
  ];
  return faults.length === 0;
}

/** Every file of a folder. Links to folders are not followed, as the program does not follow them. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(place);
    return entry.isFile() ? [place] : [];
  });
}

function outcomeOf({ outcome, reason }: RunInput): string {
  return reason ? `${outcome} (${reason.code})` : outcome;
}

/** One row for each folder in the given one. Files in archives and e-mails are inputs as well. */
function printTable(files: readonly string[], inputs: readonly RunInput[]): void {
  const setOf = (file: string) => (file.split(path.sep).length > 2 ? file.split(path.sep)[1]! : "");
  const counts = Map.groupBy(files, setOf);
  console.log("| folder | files | inputs | parsed | duplicate | skipped | failed |");
  console.log("|---|---|---|---|---|---|---|");
  for (const [set, ofSet] of [...counts, ["all", files] as const]) {
    const some = inputs.filter((input) => set === "all" || setOf(input.path) === set);
    const of = (name: string) => some.filter(({ outcome }) => outcome === name).length;
    const cells = [ofSet.length, some.length, ...["parsed", "duplicate", "skipped", "failed"].map(of)];
    console.log(`| ${[set, ...cells].join(" | ")} |`);
  }
}

function isReadEmpty({ outcome, planIds }: RunInput, out: string): boolean {
  const text = (id: string) => readFileSync(path.join(out, "text", `${id}.txt`), "utf8");
  return outcome === "parsed" && !planIds.some((id) => /[\p{L}\p{M}\p{N}]/u.test(text(id)));
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
