// How well documents of every kind are read, compared with the best other reader on the same files in the same run:
// `npm run bench:extract [-- <class> …]`; with `--engines` the two engines compared; `-- corrections [plans]` what each
// correction after recognition gains; `-- plain [plans]` which words the engine alone reads right and the program does not;
// `-- scans <folder>` the same on real scans; `-- signs [sheets]` how many of the signs "≥", "≤", ">" and "<" are right;
// `-- layers [plans] [first seed] [damage]` which values are read from broken text layers; `-- layers <folder> [damage]`
// the same with the Word files of a folder.
// Needs the folder of real documents, LibreOffice, poppler, tesseract, ImageMagick.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { sharedMissing } from "../../shared.ts";
import { type BenchClass, makeClasses } from "./classes.ts";
import { DEFAULT_PLANS, measureCorrections } from "./corrections.ts";
import { compareEngines } from "./engines.ts";
import {
  DEFAULT_LAYER_PLANS,
  FIRST_LAYER_SEED,
  type LayerSurvey,
  surveyLayers,
  wordFilesIn,
  writeWordFiles,
} from "./layers.ts";
import { meanScore } from "./measure.ts";
import { type Run, runOurs, runPeer } from "./peers.ts";
import { compareWithPlainEngine, DEFAULT_PLAIN_PLANS } from "./plain-engine.ts";
import { hasProgram, runProgram } from "./program.ts";
import { compareRealScans } from "./real-scans.ts";
import { countSigns, DEFAULT_SHEETS } from "./signs.ts";

const ENGINES = "--engines";
const CORRECTIONS = "corrections";
const PLAIN = "plain";
const SCANS = "scans";
const SIGNS = "signs";
const LAYERS = "layers";
const NEEDED = ["soffice", "pdftotext", "pdftoppm", "pdfimages", "tesseract", "convert"];

const LAYERS_NEEDED = ["mutool", "pdftocairo", "chromium"];

const needed = process.argv[2] === LAYERS ? [...NEEDED, ...LAYERS_NEEDED] : NEEDED;
const lacking = needed.filter((program) => !hasProgram(program));
if (sharedMissing !== null || lacking.length > 0) {
  console.error(sharedMissing ?? `not installed: ${lacking.join(", ")}`);
  process.exit(2);
}

/** Folder in which the files are kept between runs: they are the same each time. */
const kept = process.env.BENCH_FOLDER;
const folder = kept ?? mkdtempSync(join(tmpdir(), "kehoach-bench-"));
try {
  if (process.argv[2] === CORRECTIONS)
    await measureCorrections(folder, Number(process.argv[3] ?? DEFAULT_PLANS));
  else if (process.argv[2] === PLAIN)
    await compareWithPlainEngine(folder, Number(process.argv[3] ?? DEFAULT_PLAIN_PLANS));
  else if (process.argv[2] === SCANS && process.argv[3] !== undefined)
    compareRealScans(process.argv[3], folder);
  else if (process.argv[2] === SIGNS) await countSigns(folder, Number(process.argv[3] ?? DEFAULT_SHEETS));
  else if (process.argv[2] === LAYERS) {
    printVersions();
    await surveyLayers(await layerSurvey(process.argv.slice(3)));
  } else await compareClasses();
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}

async function layerSurvey(values: readonly string[]): Promise<LayerSurvey> {
  const [first, second] = values;
  if (first !== undefined && existsSync(first))
    return { folder, files: wordFilesIn(first), only: second ?? "" };
  const [plans = DEFAULT_LAYER_PLANS, from = FIRST_LAYER_SEED, only = ""] = values;
  return { folder, files: await writeWordFiles(folder, Number(plans), Number(from)), only };
}

async function compareClasses(): Promise<void> {
  const list = join(folder, "classes.json");
  const classes: BenchClass[] = existsSync(list)
    ? JSON.parse(readFileSync(list, "utf8"))
    : await makeClasses(folder);
  writeFileSync(list, JSON.stringify(classes));
  const wanted = process.argv.slice(2).filter((argument) => argument !== ENGINES);
  printVersions();
  if (process.argv.includes(ENGINES)) compareEngines(classes, wanted);
  else comparePeers(classes, wanted);
}

function printVersions(): void {
  const tesseract = runProgram("tesseract", ["--version"]).split("\n")[0];
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores; ${tesseract}, node ${process.version}`);
}

function comparePeers(classes: readonly BenchClass[], wanted: readonly string[]): void {
  console.log(
    "| class (files, pages) | syl | CER | fig | CER restored | fig restored | CPU s/page | peer | syl | CER | fig | CPU s/page |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|---|---|---|");
  for (const one of classes) {
    if (wanted.length === 0 || wanted.some((name) => one.name.includes(name))) console.log(row(one));
  }
}

function row({ name, peer, files }: BenchClass): string {
  const pages = files.reduce((sum, file) => sum + file.pages, 0);
  const result = ({ texts, seconds }: Run) => ({ ...meanScore(files, texts), cpu: seconds / pages });
  const run = runOurs(files, false);
  // To look at what was read, if the folder is kept.
  for (const [i, text] of run.texts.entries()) writeFileSync(`${files[i]!.path}.read.txt`, text);
  const ours = result(run);
  const restored = process.env.BENCH_PLAIN ? ours : result(runOurs(files, true));
  const other = result(runPeer(peer, files));
  const cells = [
    `${name} (${files.length}, ${pages})`,
    ...[ours.syllables, ours.cer].map(two),
    ours.figures.toFixed(1),
    two(restored.cer),
    restored.figures.toFixed(1),
    two(ours.cpu),
    peer,
    ...[other.syllables, other.cer].map(two),
    other.figures.toFixed(1),
    two(other.cpu),
  ];
  return `| ${cells.join(" | ")} |`;
}

function two(n: number): string {
  return n.toFixed(2);
}
