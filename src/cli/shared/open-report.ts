import { spawn } from "node:child_process";
import { resolve } from "node:path";
import type { Terminal } from "./terminal.ts";

/** The program that opens a file as a double click does, with its arguments before the file. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  win32: ["explorer.exe"],
  darwin: ["open"],
};
const OTHER_OPENER = ["xdg-open"] as const;
/** A program that finds no viewer ends within this time with an error. One that still runs is the viewer itself. */
const OBSERVED_MS = 3000;

/** Opens the HTML report, or else the first report, in the user's program for it. A failure is a note, not an error. */
export async function openReport(files: readonly string[], terminal: Terminal): Promise<void> {
  const file = files.find((path) => path.endsWith(".html")) ?? files[0];
  if (file === undefined) return;
  const path = resolve(file);
  if (!(await isOpened(path))) terminal.printNote(terminal.texts.notOpened(path));
}

function isOpened(path: string): Promise<boolean> {
  const [program, ...args] = OPENERS[process.platform] ?? OTHER_OPENER;
  return new Promise((done) => {
    const child = spawn(program, [...args, path], { detached: true, stdio: "ignore" });
    const timer = setTimeout(() => end(true), OBSERVED_MS);
    const end = (isOpen: boolean) => {
      clearTimeout(timer);
      child.unref();
      done(isOpen);
    };
    child.once("error", () => end(false));
    // Explorer ends with 1 also where it has opened the file.
    child.once("exit", (code) => end(code === 0 || process.platform === "win32"));
  });
}
