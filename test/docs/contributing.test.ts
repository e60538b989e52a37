// The two examples of CONTRIBUTING.md (a parser rule and a check) work when they are followed step by step.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { tempFolder } from "../support/temp-folder.ts";

const PROJECT = resolve(import.meta.dirname, "../..");
const guide = readFileSync(join(PROJECT, "CONTRIBUTING.md"), "utf8");

const blocksWith = (pattern: RegExp) => [...guide.matchAll(pattern)];
/** "```ts file=<path>": a new file. */
const newFiles = blocksWith(/```ts file=(\S+)\n([\s\S]*?)```/g).map(([, path, code]) => ({
  path: path!,
  code: code!,
}));
/** '```ts insert=<path> after="<line>"': lines to insert. */
const insertions = blocksWith(/```ts insert=(\S+) after="(.+)"\n([\s\S]*?)```/g).map(
  ([, path, line, code]) => ({ path: path!, line: line!.replaceAll('\\"', '"'), code: code! }),
);

/** A copy of the project's files; libraries are linked. */
function copyProject(): string {
  const folder = tempFolder();
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: PROJECT,
    encoding: "utf8",
  });
  for (const file of files.split("\0").filter(Boolean)) {
    if (/^(?:fixtures\/received|test\/golden|train\/data)\//.test(file)) continue;
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    copyFileSync(join(PROJECT, file), join(folder, file));
  }
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

describe("the examples of CONTRIBUTING.md", () => {
  it("consist of a rule and a check, each with its examples and its line in a list", () => {
    expect(newFiles.map(({ path }) => path)).toEqual([
      "src/parse/fields/due-date/half-of-year.corpus.ts",
      "src/parse/fields/due-date/half-of-year.ts",
      "src/check/rules/section-unassigned.cases.ts",
      "src/check/rules/section-unassigned.ts",
    ]);
    expect(insertions).toHaveLength(4);
  });

  it("pass the types and the tests of rules and checks", {
    timeout: 300_000,
  }, () => {
    const folder = copyProject();
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    for (const { path, code } of newFiles) writeFileSync(join(folder, path), code);
    for (const { path, line, code } of insertions) {
      const text = readFileSync(join(folder, path), "utf8");
      expect(text, path).toContain(`${line}\n`);
      writeFileSync(
        join(folder, path),
        text.replace(`${line}\n`, () => `${line}\n${code}`),
      );
    }
    const docs = run("docs/make-rules.ts");
    expect(docs.status, docs.stderr).toBe(0);
    const types = run("node_modules/typescript/bin/tsc", "--noEmit");
    expect(types.stdout.split("\n").filter((line) => line.includes("error"))).toEqual([]);
    const tests = run(
      "node_modules/vitest/vitest.mjs",
      "run",
      "--maxWorkers=1",
      "test/parse/corpora.test.ts",
      "test/check/rules.test.ts",
      "test/check/pages.test.ts",
    );
    expect(tests.status, tests.stdout.slice(-4000)).toBe(0);
  });
});
