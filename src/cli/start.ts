import { setFlagsFromString } from "node:v8";
import { main } from "./main.ts";

// V8 lets the room for new objects and what lies dead behind it grow with the time that a process runs: `restore` took
// 400 MB and `ingest` more with every file, while what is alive stays the same. Kept short, it costs no more time.
setFlagsFromString("--semi-space-growth-factor=1");
setFlagsFromString("--heap-growing-percent=20");

// A reader that has seen enough (`kehoach show … | head`) closes the pipe: that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

process.exitCode = await main(process.argv.slice(2));
