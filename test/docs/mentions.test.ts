// Paths, npm scripts and commands that the documents mention exist.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";

const PROJECT = resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(PROJECT, file), "utf8");
const isMarkdown = (name: string) => name.endsWith(".md");

/** Every document of the project; those of fixtures/received are test data. */
const documents = [
  ...readdirSync(PROJECT).filter(isMarkdown),
  "fixtures/README.md",
  ...readdirSync(join(PROJECT, "docs"), { recursive: true, encoding: "utf8" })
    .filter(isMarkdown)
    .map((name) => join("docs", name)),
];

const ROOT_FOLDERS = "src|test|docs|fixtures|train|bin";
const PATH = new RegExp(`(?<![\\w./-])(?:${ROOT_FOLDERS})/[\\w./*-]*`, "g");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

/** Paths below the project; those with a placeholder ("<field>", "*") are tested up to the placeholder. */
function pathsIn(text: string): string[] {
  return Array.from(text.matchAll(PATH), (match) => {
    const next = text[match.index + match[0].length] ?? "";
    const cut = match[0].includes("*") || next === "<" ? match[0].replace(/[^/]*(?:\*.*)?$/, "") : match[0];
    return cut.replace(/[./]+$/, "");
  });
}

describe.each(documents)("%s", (file) => {
  const text = read(file);

  it("mentions only paths that exist", () => {
    // CONTRIBUTING.md shows new files ("```ts file=<path>"); contributing.test.ts tests them.
    const shown = new Set(Array.from(text.matchAll(/^```ts file=(\S+)$/gm), (match) => match[1]!));
    const missing = pathsIn(text).filter((path) => !shown.has(path) && !existsSync(join(PROJECT, path)));
    expect([...new Set(missing)]).toEqual([]);
  });

  it("links only to files that exist", () => {
    const links = Array.from(text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g), (match) => match[1]!);
    expect(links.filter((link) => !existsSync(join(PROJECT, dirname(file), link)))).toEqual([]);
  });

  it("mentions only npm scripts and commands that exist", () => {
    const mentioned = Array.from(text.matchAll(/npm run (?:-s )?([\w:-]+)/g), (match) => match[1]!);
    expect(mentioned.filter((name) => !(name in scripts))).toEqual([]);
    const commands = Array.from(text.matchAll(/`kehoach ([a-z]+)/g), (match) => match[1]!);
    const known = COMMANDS.map((command) => command.name);
    expect(commands.filter((name) => !known.includes(name as (typeof known)[number]))).toEqual([]);
  });
});
