import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  ASCII_PATTERNS,
  LONG_FUNCTIONS,
  MANY_PARAMETERS,
  MODULE_STATE,
  MUTUAL_IMPORTS,
} from "./house/exceptions.ts";
import {
  functionsOf,
  importCycles,
  importsOf,
  isExampleFile,
  literalPatternsOf,
  mutableModuleState,
  mutualImports,
  PROJECT_ROOT,
  patternsOf,
  projectFiles,
  proseOf,
  reachedFrom,
  readSource,
  sourceFiles,
  syntaxOf,
} from "./house/source-tree.ts";
import { spreadArguments } from "./house/spread-arguments.ts";

// The rules of docs/architecture.md: imports go one way, limits on size, every rule has examples and is in a list.

const STAGES = ["extract", "restore", "parse", "relate", "check", "compare", "report"];

/** The top-level folders that each top-level folder may import, besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  language: ["model"],
  catalogue: ["language", "model"],
  store: ["language", "model"],
  ...Object.fromEntries(STAGES.map((stage) => [stage, ["catalogue", "language", "model"]])),
  pipeline: [...STAGES, "store", "catalogue", "language", "model"],
  cli: ["pipeline", ...STAGES, "store", "catalogue", "language", "model"],
};

const LONGEST_FILE = 320;
const LONGEST_FUNCTION = 60;
const MAX_PARAMETERS = 5;
const MAX_MUTUAL_IMPORTS = 4;

const codeFiles = sourceFiles.filter((file) => !isExampleFile(file));
const inFolders = sourceFiles.filter((file) => file.includes("/"));

/** Violations that no exception names, and exceptions that no violation needs. */
function unexpected(violations: readonly string[], exceptions: Readonly<Record<string, string>>) {
  return {
    violations: violations.filter((name) => !(name in exceptions)),
    unused: Object.keys(exceptions).filter((name) => !violations.includes(name)),
  };
}
const NOTHING_UNEXPECTED = { violations: [], unused: [] };

describe("imports", () => {
  it.each(inFolders)("of %s go one way", (file) => {
    const folder = file.split("/")[0]!;
    const allowed = new Set([folder, ...(MAY_IMPORT[folder] ?? [])]);
    const wrong = importsOf(file).filter(
      (target) => !target.startsWith("..") && !allowed.has(target.split("/")[0]!),
    );
    expect(wrong).toEqual([]);
  });

  it("have a rule for every top-level folder", () => {
    const folders = new Set(inFolders.map((file) => file.split("/")[0]!));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  it("form no cycle between files", () => {
    expect(importCycles()).toEqual([]);
  });

  it("go one way between sibling folders, and between a folder and its subfolders", () => {
    expect(unexpected(mutualImports(), MUTUAL_IMPORTS)).toEqual(NOTHING_UNEXPECTED);
    expect(Object.keys(MUTUAL_IMPORTS).length).toBeLessThanOrEqual(MAX_MUTUAL_IMPORTS);
  });

  it("of tests and fixtures appear in example files only", () => {
    const wrong = codeFiles.filter((file) =>
      importsOf(file).some((target) => /^\.\.\/(?:test|fixtures)/.test(target)),
    );
    expect(wrong).toEqual([]);
  });
});

describe("pure stages", () => {
  const PURE = /^(?:restore|parse|relate|check|compare|report|catalogue|language|model)\//;
  const pure = codeFiles.filter((file) => PURE.test(file));

  it.each(pure)("%s uses no disk, clock, network or process", (file) => {
    const text = readSource(file);
    const nodeModules = text.matchAll(
      /from "node:(?:fs|child_process|os|net|http|https|process|worker_threads)[^"]*"/g,
    );
    expect(Array.from(nodeModules, (match) => match[0])).toEqual([]);
    expect(/\bDate\.now\(|new Date\(\)|process\.(?:env|argv|cwd)/.test(text)).toBe(false);
  });

  it("have no mutable module state but declared caches and buffers", () => {
    const state = codeFiles
      .filter((file) => PURE.test(file) || file.startsWith("extract/"))
      .flatMap((file) => mutableModuleState(file).map((name) => `${file}:${name}`));
    expect(unexpected(state, MODULE_STATE)).toEqual(NOTHING_UNEXPECTED);
  });
});

describe("rules", () => {
  const parserRules = sourceFiles.filter(
    (file) => /^parse\/(?:rules|fields)\/.+\.ts$/.test(file) && !isExampleFile(file),
  );
  const declared = parserRules.filter((file) => /define(?:Rule|Reader)[<(]|: Rule</.test(readSource(file)));
  it.each(declared)("%s has its examples in its folder", (file) => {
    const folder = path.posix.dirname(file);
    const names = [
      ...readSource(file).matchAll(
        /export const (\w+)(?:: Rule<[^=]*>)? = define(?:Rule|Reader)|export const (\w+): Rule</g,
      ),
    ].map((m) => m[1] ?? m[2]!);
    const corpora = sourceFiles
      .filter((other) => other.startsWith(folder) && other.endsWith(".corpus.ts"))
      .map(readSource)
      .join("\n");
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(corpora))).toEqual([]);
  });

  const sharedReaders = codeFiles.filter((file) => /^parse\/(?:structure|units)\//.test(file));
  it.each(sharedReaders)("%s is run by the examples of its part", (file) => {
    const part = file.split("/").slice(0, 2).join("/");
    const examples = sourceFiles.filter((other) => isExampleFile(other) && other.startsWith(`${part}/`));
    expect(reachedFrom(examples)).toContain(file);
  });

  const checks = sourceFiles.filter((file) => /^check\/rules\/[^.]+\.ts$/.test(file));
  it.each(checks)("%s has its cases, its line in the list and its page", (file) => {
    const id = path.posix.basename(file, ".ts");
    expect(sourceFiles).toContain(`check/rules/${id}.cases.ts`);
    expect(readSource("check/rules.ts")).toContain(`"./rules/${id}.ts"`);
    expect(readdirSync(path.join(PROJECT_ROOT, "docs/rules"))).toContain(`${id}.md`);
  });

  it("of findings are files below check/rules", () => {
    const golden = readFileSync(path.join(PROJECT_ROOT, "test/golden/findings.json"), "utf8");
    const findings: { rule: string }[] = JSON.parse(golden);
    const ids = new Set(findings.map((finding) => finding.rule));
    expect(ids.size).toBeGreaterThan(0);
    expect([...ids].filter((id) => !sourceFiles.includes(`check/rules/${id}.ts`))).toEqual([]);
  });
});

describe("sizes", () => {
  it.each(codeFiles.filter((file) => !file.includes("/words/")))(
    `%s has at most ${LONGEST_FILE} lines`,
    (file) => {
      expect(readSource(file).split("\n").length).toBeLessThanOrEqual(LONGEST_FILE);
    },
  );

  const functions = codeFiles.flatMap((file) =>
    functionsOf(file).map((facts) => ({ ...facts, name: `${file}:${facts.name}` })),
  );

  it(`functions have at most ${LONGEST_FUNCTION} lines`, () => {
    const long = functions.filter(({ lines }) => lines > LONGEST_FUNCTION).map(({ name }) => name);
    expect(unexpected(long, LONG_FUNCTIONS)).toEqual(NOTHING_UNEXPECTED);
  });

  it(`functions have at most ${MAX_PARAMETERS} parameters`, () => {
    const many = functions.filter(({ parameters }) => parameters > MAX_PARAMETERS).map(({ name }) => name);
    expect(unexpected(many, MANY_PARAMETERS)).toEqual(NOTHING_UNEXPECTED);
  });
});

describe("comments and test names", () => {
  // Words that are hard to understand, each with a plain one.
  const UNUSUAL: readonly (readonly [RegExp, string])[] = [
    [/\bbehind\b/i, "after"],
    [/\bstands? (?!for\b)/i, "is"],
    [/\b(?:nought|lest|ere|thereof|wherein|whence)\b/i, "a modern word"],
    [/\bnothing but\b/i, "only"],
    [/\b(?:tells?|told) (?:[a-z]+ )?apart\b/i, "distinguish"],
  ];

  it("use modern technical English", () => {
    const found = projectFiles.flatMap((file) =>
      proseOf(file).flatMap((text) =>
        UNUSUAL.filter(([word]) => word.test(text)).map(([, plain]) => `${file}: ${text} (${plain})`),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe("calls", () => {
  it.each(sourceFiles)("of %s get no list of unknown length as their arguments", (file) => {
    expect(spreadArguments(syntaxOf(file), readSource(file))).toEqual([]);
  });
});

describe("patterns", () => {
  it("do not use \\b, \\w and \\W, which know only ASCII, for Vietnamese text", () => {
    const files = codeFiles.filter((file) => patternsOf(file).some((pattern) => /\\[bwW]/.test(pattern)));
    expect(unexpected(files, ASCII_PATTERNS)).toEqual(NOTHING_UNEXPECTED);
  });

  it("write classes of letters with `regex`, because in a literal each costs a millisecond at start-up", () => {
    const literals = codeFiles.filter((file) =>
      literalPatternsOf(file).some((pattern) => /\\p\{(?:L|Lu|Ll|M|N)\}/.test(pattern)),
    );
    expect(literals).toEqual([]);
  });
});
