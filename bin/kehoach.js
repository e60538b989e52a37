#!/usr/bin/env node
// Syntax that an old Node.js understands, so that it gets as far as the message that says what to do. CommonJS (package.json
// beside this file), because Node.js starts it sooner than a module (23 instead of 27 ms).

// A signal before a command handles signals ends the program like a later one. Exit listeners remove what is unfinished.
// Before this line only Node.js itself can answer, so nothing is before it.
function stop() {
  var words = process.argv.join(" ").includes("--lang en") ? "Stopped." : "Đã dừng.";
  process.stderr.write(`${words}\n`);
  process.exit(130);
}
var signals = process.platform === "win32" ? ["SIGINT", "SIGBREAK", "SIGHUP"] : ["SIGINT", "SIGTERM"];
signals.forEach((name) => {
  process.on(name, stop);
});

var { existsSync } = require("node:fs");
var path = require("node:path");
var { pathToFileURL } = require("node:url");
var { setFlagsFromString } = require("node:v8");

// A checkout runs its sources; a package contains only what was built from them.
var source = path.join(__dirname, "../src/cli/start.ts");
var built = path.join(__dirname, "../dist/cli/start.js");
var NEEDED = 24;

// Windows looks for programs in the current folder first, which may contain received files. Node.js does not with this setting,
// which processes inherit.
process.env.NoDefaultCurrentDirectoryInExePath = "1";

var found = process.versions.node;

if (Number(found.split(".")[0]) >= NEEDED) {
  if (existsSync(source)) {
    // Node.js removes the types with a WebAssembly program. Optimising it takes longer than the files of a command, so
    // the threshold is raised far above the default of 13 million.
    setFlagsFromString("--wasm-tiering-budget=100000000");
    import(pathToFileURL(source).href);
  } else import(pathToFileURL(built).href);
} else {
  console.error(
    `kehoach cần Node.js ${NEEDED} trở lên; máy này đang dùng ${found}.
Trong thư mục mã nguồn: chạy “npm ci” rồi “npm run -s kehoach -- <lệnh>” (Node ${NEEDED} đi kèm dự án).
Nếu cài từ gói: cài Node.js ${NEEDED} từ https://nodejs.org rồi chạy lại.

kehoach needs Node.js ${NEEDED} or later; this is ${found}.
In a checkout: run “npm ci”, then “npm run -s kehoach -- <command>” (Node ${NEEDED} comes with the project).
Installed from a package: install Node.js ${NEEDED} from https://nodejs.org and run again.`,
  );
  process.exitCode = 2;
}
