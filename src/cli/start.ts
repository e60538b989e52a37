import { setFlagsFromString } from "node:v8";
import { languageOf, main } from "./main.ts";
import { EXIT } from "./shared/exit-codes.ts";
import { standardOutput } from "./shared/standard-output.ts";
import { TEXTS } from "./shared/texts.ts";

// By default V8 lets the young generation and uncollected garbage grow while a process runs: `restore` used 400 MB, and
// `ingest` used more with every file, although live data stayed the same. These limits keep memory small and cost no time.
setFlagsFromString("--semi-space-growth-factor=1");
setFlagsFromString("--heap-growing-percent=20");

// EPIPE is not a failure: a program such as `head` closes the pipe when it has read enough.
// Any other error means that the output is incomplete.
const args = process.argv.slice(2);
const { stdin, stderr } = process;
const stdout = standardOutput();
for (const stream of [stdout, stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    if (stream === stdout) process.stderr.write(`${TEXTS[languageOf(args)].outputCut(error.message)}\n`);
    process.exit(EXIT.failed);
  });
}

process.exitCode = await main(args, { stdin, stdout, stderr });
