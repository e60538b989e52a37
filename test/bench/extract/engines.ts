// How much slower tesseract.js is than the tesseract program, class by class, with the same figures for the engines alone:
// `npm run bench:extract -- --engines [class …]`.
import { fileURLToPath } from "node:url";
import { ENGINE_VARIABLE } from "../../../src/extract/ocr/engines/choose-engine.ts";
import type { BenchClass, BenchFile } from "./classes.ts";
import { meanScore, type Score } from "./measure.ts";
import { runOurs } from "./peers.ts";
import { inTempFolder, runProgram, timedProgram } from "./program.ts";

const CLASSES = ["scan 200 dpi", "poor scan 150 dpi", "turned 90°", "photograph", "scan of a table"];
const BARE_PACKAGED = fileURLToPath(new URL("./read-packaged.ts", import.meta.url));
const BARE_NATIVE = 'for picture in "$@"; do tesseract "$picture" - -l vie --oem 1 2>/dev/null; done';

interface Measured extends Score {
  /** CPU seconds a page. */
  readonly seconds: number;
}

export function compareEngines(classes: readonly BenchClass[], wanted: readonly string[]): void {
  console.log(
    "| class (files, pages) | ours, native: CER | fig | CPU s/page | ours, packaged: CER | fig | CPU s/page | factor | bare native: CER | CPU s/page | bare packaged: CER | CPU s/page | factor |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
  for (const name of wanted.length > 0 ? wanted : CLASSES) {
    const one = classes.find((c) => c.name === name);
    if (one) console.log(row(one));
  }
}

function row({ name, files }: BenchClass): string {
  const pages = files.reduce((sum, file) => sum + file.pages, 0);
  const ours = (engine: string) => {
    const { texts, seconds } = runOurs(files, false, { [ENGINE_VARIABLE]: engine });
    return { ...meanScore(files, texts), seconds: seconds / pages };
  };
  const bare = (command: readonly [string, ...string[]]) => {
    const runs = files.map((file) => bareRun(file, command));
    const seconds = runs.reduce((sum, run) => sum + run.seconds, 0) / pages;
    return {
      ...meanScore(
        files,
        runs.map((run) => run.out),
      ),
      seconds,
    };
  };
  const [native, packaged] = [ours("tesseract"), ours("tesseract.js")];
  const bareNative = bare(["sh", "-c", BARE_NATIVE, "sh"]);
  const barePackaged = bare([process.execPath, BARE_PACKAGED]);
  const cells = [
    `${name} (${files.length}, ${pages})`,
    ...[native, packaged].flatMap((m) => [m.cer.toFixed(2), m.figures.toFixed(1), m.seconds.toFixed(2)]),
    factor(packaged, native),
    ...[bareNative, barePackaged].flatMap((m) => [m.cer.toFixed(2), m.seconds.toFixed(2)]),
    factor(barePackaged, bareNative),
  ];
  return `| ${cells.join(" | ")} |`;
}

const factor = (slow: Measured, fast: Measured) => (slow.seconds / fast.seconds).toFixed(2);

/** The stored pictures of a PDF, read by an engine alone. */
function bareRun(file: BenchFile, [program, ...args]: readonly [string, ...string[]]) {
  return inTempFolder((folder) => {
    runProgram("pdfimages", ["-all", file.path, `${folder}/p`]);
    const pictures = runProgram("sh", ["-c", 'ls "$1"/p*', "sh", folder]).trim().split("\n");
    return timedProgram(program, [...args, ...pictures]);
  });
}
