import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { tempFolder } from "../support/temp-folder.ts";

const bin = fileURLToPath(new URL("../../bin/kehoach.js", import.meta.url));

it("runs from a checkout without a build", () => {
  const stdout = execFileSync(process.execPath, [bin, "--version"], { encoding: "utf8" });
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(stdout.trim()).toBe(manifest.version);
});

it("does not run programs of the current folder on Windows, nor do the processes that it starts", () => {
  const folder = tempFolder({
    "after.mjs": `process.on("exit", () => console.log(process.env.NoDefaultCurrentDirectoryInExePath));`,
  });
  const args = ["--import", `${folder}/after.mjs`, bin, "--version"];
  const env = { ...process.env, NoDefaultCurrentDirectoryInExePath: undefined };
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8", env });
  expect(stdout.trim().split("\n").at(-1)).toBe("1");
});

it("prints what to do in both languages on an old Node.js, and ends with 2", () => {
  const folder = tempFolder({
    "old.mjs": `Object.defineProperty(process.versions, "node", { value: "18.20.4" });`,
  });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", `${folder}/old.mjs`, bin, "run", "."],
    { encoding: "utf8" },
  );
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain("kehoach cần Node.js 24 trở lên; máy này đang dùng 18.20.4");
  expect(stderr).toContain("kehoach needs Node.js 24 or later; this is 18.20.4");
});

it("ends without an error when the reading program closes the pipe", () => {
  const { status, stderr } = spawnSync(
    "bash",
    ["-c", 'set -o pipefail; "$0" "$1" schema | head -1 >/dev/null', process.execPath, bin],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
