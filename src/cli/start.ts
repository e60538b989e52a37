import { setFlagsFromString } from "node:v8";
import { main } from "./main.ts";

// By default V8 lets the space for new objects and the garbage of old ones grow while a process runs: `restore` used
// 400 MB and `ingest` more with every file, although live data stayed the same. Kept small, it takes no more time.
setFlagsFromString("--semi-space-growth-factor=1");
setFlagsFromString("--heap-growing-percent=20");

// A program that has read enough (`kehoach show … | head`) closes the pipe: that is not a failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

process.exitCode = await main(process.argv.slice(2));
