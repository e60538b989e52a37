import { spawn } from "node:child_process";
import { resolve } from "node:path";
import type { Terminal } from "./terminal.ts";

/** The program that opens a file as a double click does, with its arguments before the file. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  win32: ["explorer.exe"],
  darwin: ["open"],
};
const OTHER_OPENER = ["xdg-open"] as const;

/** Opens the HTML report, or else the first report, in the user's program for it. A failure is a note, not an error. */
export async function openReport(files: readonly string[], terminal: Terminal): Promise<void> {
  const file = files.find((path) => path.endsWith(".html")) ?? files[0];
  if (file === undefined) return;
  const [program, ...args] = OPENERS[process.platform] ?? OTHER_OPENER;
  const path = resolve(file);
  const opened = await new Promise<boolean>((done) => {
    const child = spawn(program, [...args, path], { detached: true, stdio: "ignore" });
    child.once("error", () => done(false));
    child.once("spawn", () => {
      child.unref();
      done(true);
    });
  });
  if (!opened) terminal.printNote(terminal.texts.notOpened(path));
}
