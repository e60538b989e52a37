// Other readers on the same files. Each is a command line, so that its CPU time is measured in the same way.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BenchFile, Peer } from "./classes.ts";
import { timedProgram } from "./program.ts";

export interface Run {
  readonly texts: readonly string[];
  /** CPU time of the reader and its child processes. */
  readonly seconds: number;
}

const OURS = fileURLToPath(new URL("./read-ours.ts", import.meta.url));

export function runOurs(files: readonly BenchFile[], restore: boolean, env: NodeJS.ProcessEnv = {}): Run {
  const { out, seconds } = timedProgram(process.execPath, [OURS, ...files.map((file) => file.path)], {
    ...env,
    BENCH_RESTORE: restore ? "1" : "0",
  });
  return { texts: JSON.parse(out), seconds };
}

export function runPeer(peer: Peer, files: readonly BenchFile[]): Run {
  const runs = files.map((file) => {
    const folder = mkdtempSync(join(tmpdir(), "kehoach-peer-"));
    try {
      return timedProgram("sh", ["-c", SCRIPTS[peer], "sh", file.path, folder]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  return { texts: runs.map((run) => run.out), seconds: runs.reduce((sum, run) => sum + run.seconds, 0) };
}

/** $1: the file, $2: an empty folder. */
const SCRIPTS: Readonly<Record<Peer, string>> = {
  pdftotext: 'pdftotext "$1" -',
  tesseract: 'pdfimages -all "$1" "$2/p" && for p in "$2"/p*; do tesseract "$p" - -l vie 2>/dev/null; done',
  "tesseract-picture": 'tesseract "$1" - -l vie 2>/dev/null',
  "tesseract-turned":
    'pdftoppm -r 300 -gray "$1" "$2/p" && for p in "$2"/p*; do tesseract "$p" - -l vie --psm 1 2>/dev/null; done',
  "office-pdf":
    'soffice "-env:UserInstallation=file://$2/profile" --headless --convert-to pdf --outdir "$2" "$1" >/dev/null 2>&1 && pdftotext "$2"/*.pdf -',
  antiword: 'antiword -m UTF-8.txt -w 0 "$1"',
  "as-utf-8": 'cat "$1"',
  uchardet: 'iconv -c -f "$(uchardet "$1" 2>/dev/null || echo UTF-8)" -t UTF-8 "$1" 2>/dev/null || cat "$1"',
};
