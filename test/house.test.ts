import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

// The house's plan (docs/architecture.md): imports go one way, a rule has its examples and its line in a list.

const ROOT = path.resolve(import.meta.dirname, "..");
const SRC = path.join(ROOT, "src");
const STAGES = ["extract", "restore", "parse", "relate", "check", "compare", "report"];

/** What each room may import, besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  language: ["model"],
  catalogue: ["language", "model"],
  store: ["language", "model"],
  ...Object.fromEntries(STAGES.map((stage) => [stage, ["catalogue", "language", "model"]])),
  pipeline: [...STAGES, "store", "catalogue", "language", "model"],
  cli: ["pipeline", ...STAGES, "store", "catalogue", "language", "model"],
};

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.split(path.sep).join("/"));
const read = (file: string) => readFileSync(path.join(SRC, file), "utf8");
const IMPORT = /(?:from|import\()\s*"(\.[^"]+)"/g;

/** Imports of a file as paths inside src. */
function imports(file: string): string[] {
  return [...read(file).matchAll(IMPORT)].map((match) =>
    path.posix.normalize(path.posix.join(path.posix.dirname(file), match[1]!)),
  );
}

describe("imports", () => {
  it.each(files.filter((file) => file.includes("/")))("of %s go one way", (file) => {
    const room = file.split("/")[0]!;
    const allowed = new Set([room, ...(MAY_IMPORT[room] ?? [])]);
    const wrong = imports(file).filter(
      (target) => !target.startsWith("..") && !allowed.has(target.split("/")[0]!),
    );
    expect(wrong).toEqual([]);
  });

  it("knows every room", () => {
    const rooms = new Set(files.filter((file) => file.includes("/")).map((file) => file.split("/")[0]!));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });
});

describe("the pure middle", () => {
  const PURE = /^(?:restore|parse|relate|check|compare|report|catalogue|language|model)\//;
  it.each(files.filter((file) => PURE.test(file)))("%s touches no disk, clock or process", (file) => {
    const text = read(file);
    expect(
      [
        ...text.matchAll(/from "node:(?:fs|child_process|os|net|http|https|process|worker_threads)[^"]*"/g),
      ].map((m) => m[0]),
    ).toEqual([]);
    expect(/\bDate\.now\(|new Date\(\)|process\.(?:env|argv|cwd)/.test(text)).toBe(false);
  });
});

describe("rules", () => {
  const parserRules = files.filter(
    (file) => /^parse\/rules\/.+\.ts$/.test(file) && !/\.corpus\.ts$/.test(file),
  );
  const declared = parserRules.filter((file) => /define(?:Rule|Reader)[<(]|: Rule</.test(read(file)));
  it.each(declared)("%s has its examples beside it", (file) => {
    const folder = path.posix.dirname(file);
    const names = [
      ...read(file).matchAll(
        /export const (\w+)(?:: Rule<[^=]*>)? = define(?:Rule|Reader)|export const (\w+): Rule</g,
      ),
    ].map((m) => m[1] ?? m[2]!);
    const corpora = files
      .filter((other) => other.startsWith(folder) && other.endsWith(".corpus.ts"))
      .map(read)
      .join("\n");
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(corpora))).toEqual([]);
  });

  const checks = files.filter((file) => /^check\/rules\/[^.]+\.ts$/.test(file));
  it.each(checks)("%s has its cases, its line in the list and its page", (file) => {
    const id = path.posix.basename(file, ".ts");
    expect(files).toContain(`check/rules/${id}.cases.ts`);
    expect(read("check/rules.ts")).toContain(`"./rules/${id}.ts"`);
    expect(readdirSync(path.join(ROOT, "docs/rules"))).toContain(`${id}.md`);
  });
});

describe("sources", () => {
  it.each(files.filter((file) => !/\/words\/|\.corpus\.ts$|\.cases\.ts$/.test(file)))(
    "%s fits a reader's head",
    (file) => {
      expect(read(file).split("\n").length).toBeLessThanOrEqual(320);
    },
  );

  it.each(files)("%s knows that đ is no \\w", (file) => {
    const code = read(file).replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "");
    expect([...code.matchAll(/\/[^/\n]*(?:\\b|\\w|\\W)[^/\n]*\/[a-z]*u[a-z]*/g)].map((m) => m[0])).toEqual(
      [],
    );
  });
});
