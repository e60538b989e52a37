import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import { tempFolder } from "./temp-folder.ts";

const PROJECT = resolve(import.meta.dirname, "../..");
const LEFT_OUT = /^(?:fixtures\/received|test\/golden|train\/data)\//;

/** A change of one file: the text to find, which occurs once, and the text that replaces it. */
interface FileChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** New files and changes that a document shows. */
export interface Addition {
  readonly files: readonly { readonly path: string; readonly content: string }[];
  readonly changes: readonly FileChange[];
}

/**
 * Reads the blocks of a Markdown page: "```ts file=<path>" is a new file; "```diff file=<path>" changes a file;
 * '```ts insert=<path> after="<line>"' inserts lines.
 */
export function additionIn(markdown: string): Addition {
  const files = [...markdown.matchAll(/^```ts file=(\S+)\n([\s\S]*?)^```/gm)].map(([, path, content]) => ({
    path: path!,
    content: content!,
  }));
  const diffs = [...markdown.matchAll(/^```diff file=(\S+)\n([\s\S]*?)^```/gm)].map(([, path, lines]) => ({
    path: path!,
    before: side(lines!, /^[ -]/),
    after: side(lines!, /^[ +]/),
  }));
  const insertions = [...markdown.matchAll(/^```ts insert=(\S+) after="(.+)"\n([\s\S]*?)^```/gm)].map(
    ([, path, line, code]) => {
      const before = `${line!.replaceAll('\\"', '"')}\n`;
      return { path: path!, before, after: before + code! };
    },
  );
  return { files, changes: [...diffs, ...insertions] };
}

const side = (lines: string, kept: RegExp) =>
  lines
    .split("\n")
    .filter((line) => kept.test(line))
    .map((line) => `${line.slice(1)}\n`)
    .join("");

/**
 * The places that an addition touches: a changed file, a new file in a folder that exists, or a new folder with all its
 * files.
 */
export function placesOfAddition({ files, changes }: Addition): string[] {
  const ofFiles = files.map(({ path }) => {
    const folder = posix.dirname(path);
    return existsSync(join(PROJECT, folder)) ? path : `${folder}/`;
  });
  return [...new Set([...ofFiles, ...changes.map(({ path }) => path)])].sort();
}

/** A copy of the project without its largest data; libraries are linked. It is removed when the test finishes. */
export class ProjectCopy {
  readonly folder = tempFolder();

  constructor() {
    const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      cwd: PROJECT,
      encoding: "utf8",
    });
    for (const file of files.split("\0")) {
      if (file === "" || LEFT_OUT.test(file) || !existsSync(join(PROJECT, file))) continue;
      mkdirSync(join(this.folder, dirname(file)), { recursive: true });
      copyFileSync(join(PROJECT, file), join(this.folder, file));
    }
    symlinkSync(join(PROJECT, "node_modules"), join(this.folder, "node_modules"), "junction");
  }

  /** Throws if a changed text does not occur exactly once, or a new file exists. */
  add({ files, changes }: Addition): void {
    for (const { path, content } of files) {
      const file = join(this.folder, path);
      if (existsSync(file)) throw new Error(`${path} exists already`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    for (const { path, before, after } of changes) {
      const file = join(this.folder, path);
      const pieces = `\n${readFileSync(file, "utf8")}`.split(`\n${before}`);
      if (pieces.length !== 2) throw new Error(`${path}: found ${pieces.length - 1} times:\n${before}`);
      writeFileSync(file, pieces.join(`\n${after}`).slice(1));
    }
  }

  /** Runs Node in the copy. */
  run(...args: readonly string[]) {
    return spawnSync(process.execPath, args, { cwd: this.folder, encoding: "utf8" });
  }

  /** Errors of the type check. */
  typeErrors(): string[] {
    const { stdout } = this.run("node_modules/typescript/bin/tsc", "--noEmit");
    return stdout.split("\n").filter((line) => line.includes("error"));
  }

  /** Runs test files with Vitest. */
  test(...args: readonly string[]) {
    return this.run("node_modules/vitest/vitest.mjs", "run", "--maxWorkers=1", ...args);
  }
}
