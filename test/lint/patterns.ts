// `npm run lint:patterns`: no regular expression of the program may backtrack super-linearly, wherever a match begins.
// Literals and templates with the tag `regex` are taken from the sources; patterns that the code builds are recorded while the
// modules load.
import { globSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import path from "node:path";
import { type Identifier, type Node, parse, type TaggedTemplateExpression } from "acorn";
import { full } from "acorn-walk";
import { analyse } from "scslre";
import { compactClasses } from "../../src/language/letters.ts";

const SOURCES = path.resolve(import.meta.dirname, "../../src");
/** Modules that start to work when they are loaded. */
const PROGRAMS = /^(?:cli\/|pipeline\/readers\/(?:worker|reader-process)\.ts$)/;

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

function literalsOf(file: string): Pattern[] {
  const code = stripTypeScriptTypes(readFileSync(path.join(SOURCES, file), "utf8"));
  const found: Pattern[] = [];
  full(parse(code, { ecmaVersion: "latest", sourceType: "module" }), (node) => {
    if (node.type === "TaggedTemplateExpression")
      found.push(...taggedIn(node as TaggedTemplateExpression, file));
    if (node.type !== "Literal" || !("regex" in node) || !node.regex) return;
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    found.push({ source: pattern, flags, file });
  });
  return found;
}

/** A template with the tag `regex`, if its source is complete. */
function taggedIn({ tag, quasi }: TaggedTemplateExpression, file: string): Pattern[] {
  const isRegex = (node: Node) => node.type === "Identifier" && (node as Identifier).name === "regex";
  const flag =
    tag.type === "MemberExpression" && isRegex(tag.object) ? (tag.property as Identifier).name : "";
  if ((flag === "" && !isRegex(tag)) || quasi.quasis.length > 1) return [];
  return [{ source: compactClasses(quasi.quasis[0]!.value.raw), flags: `${flag}u`, file }];
}

/** Loads the modules with a constructor that records what it builds. */
async function builtBy(files: readonly string[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Native = globalThis.RegExp;
  let loading = "";
  globalThis.RegExp = new Proxy(Native, {
    construct(target, values: ConstructorParameters<typeof Native>) {
      const built = new target(...values);
      found.push({ source: built.source, flags: built.flags, file: loading });
      return built;
    },
  });
  for (const file of files) {
    loading = file;
    await import(path.join(SOURCES, file));
  }
  globalThis.RegExp = Native;
  return found;
}

function faultsOf({ source, flags, file }: Pattern): string[] {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: true } });
  return reports.map(({ type, exponential }) => {
    const growth = exponential ? "exponential" : "quadratic";
    return `${file}: /${source.slice(0, 200)}/${flags} takes ${growth} time (${type}); bound a repetition, or exclude what may precede it.`;
  });
}

const files = globSync("**/*.ts", { cwd: SOURCES }).sort();
const built = await builtBy(files.filter((file) => !PROGRAMS.test(file) && !file.endsWith(".corpus.ts")));
const patterns = [...files.flatMap(literalsOf), ...built];
const different = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
const faults = [...new Set([...different.values()].flatMap(faultsOf))];
for (const fault of faults) console.error(fault);
console.log(`${different.size} regular expressions, ${faults.length} with super-linear backtracking`);
if (faults.length > 0) process.exitCode = 1;
