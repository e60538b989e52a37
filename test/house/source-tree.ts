import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import path from "node:path";
import { type Node, type Program, parse } from "acorn";
import { ancestor, full } from "acorn-walk";

export const PROJECT_ROOT = path.resolve(import.meta.dirname, "../..");
const SOURCE_ROOT = path.join(PROJECT_ROOT, "src");

/** Every TypeScript file below `src/`, as a POSIX path relative to it. */
export const sourceFiles: readonly string[] = readdirSync(SOURCE_ROOT, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .map((file) => file.split(path.sep).join("/"))
  .sort();

export const readSource = (file: string): string => readFileSync(path.join(SOURCE_ROOT, file), "utf8");

export const isExampleFile = (file: string): boolean => /\.(?:corpus|cases)\.ts$/.test(file);

const IMPORT = /(?:from|import|import\()\s*"(\.[^"]+)"/g;

/** Relative imports of a file, types and dynamic imports included, as paths inside `src/`. */
export function importsOf(file: string): string[] {
  return Array.from(readSource(file).matchAll(IMPORT), (match) =>
    path.posix.normalize(path.posix.join(path.posix.dirname(file), match[1]!)),
  );
}

/** The files that some files import, directly or through others. */
export function reachedFrom(files: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    for (const target of importsOf(file)) {
      if (reached.has(target) || !sourceFiles.includes(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
}

/** Groups of files that reach each other by imports (strongly connected components of two or more files). */
export function importCycles(): string[][] {
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const cycles: string[][] = [];
  const visit = (file: string): void => {
    index.set(file, index.size);
    lowest.set(file, index.get(file)!);
    stack.push(file);
    for (const target of importsOf(file)) {
      if (!sourceFiles.includes(target)) continue;
      if (!index.has(target)) visit(target);
      if (stack.includes(target)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(target)!));
    }
    if (lowest.get(file) !== index.get(file)) return;
    const component = stack.splice(stack.indexOf(file));
    if (component.length > 1) cycles.push(component.sort());
  };
  for (const file of sourceFiles) if (!index.has(file)) visit(file);
  return cycles;
}

/**
 * Pairs of places that import each other, as "folder: a <-> b": two folders with the same parent, files below them
 * included, or a subfolder and the files directly in its parent ("."). Example files do not count; they are not shipped.
 */
export function mutualImports(): string[] {
  const edges = new Set<string>();
  for (const file of sourceFiles.filter((name) => !isExampleFile(name))) {
    for (const target of importsOf(file)) {
      if (!sourceFiles.includes(target)) continue;
      const [from, to] = [file.split("/"), target.split("/")];
      let shared = 0;
      while (from[shared] === to[shared]) shared++;
      const placeOf = (parts: string[]) => (parts.length - 1 > shared ? parts[shared]! : ".");
      if (placeOf(from) === placeOf(to)) continue;
      edges.add([from.slice(0, shared).join("/"), placeOf(from), placeOf(to)].join("|"));
    }
  }
  return [...edges]
    .map((edge) => edge.split("|") as [string, string, string])
    .filter(([parent, a, b]) => a < b && edges.has([parent, b, a].join("|")))
    .map(([parent, a, b]) => `${parent}: ${a} <-> ${b}`)
    .sort();
}

/** The file's syntax tree without types; offsets and lines are those of the file. */
export function syntaxOf(file: string): Program {
  const code = stripTypeScriptTypes(readSource(file));
  return parse(code, { ecmaVersion: "latest", sourceType: "module", locations: true });
}

/** The TypeScript files of the project with their paths relative to it: program, tests, fixtures and training. */
export const projectFiles: readonly string[] = ["src", "test", "fixtures", "train"].flatMap((folder) =>
  readdirSync(path.join(PROJECT_ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .map((file) => `${folder}/${file.split(path.sep).join("/")}`),
);

/** The text of every comment and of every test name in a file, which is given relative to the project. */
export function proseOf(file: string): string[] {
  const code = readFileSync(path.join(PROJECT_ROOT, file), "utf8");
  const comments = Array.from(code.matchAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/gm), ([comment]) =>
    comment.replace(/\s*\n\s*\*?\s?/g, " "),
  );
  const names = Array.from(
    code.matchAll(/\b(?:it|describe)\(\s*"(?<name>[^"\n]*)"/g),
    ({ groups }) => groups!.name!,
  );
  return [...comments, ...names];
}

export interface FunctionFacts {
  readonly name: string;
  readonly lines: number;
  readonly parameters: number;
}

interface FunctionNode extends Node {
  readonly params: readonly unknown[];
  readonly id?: { readonly name: string } | null;
}

/** Every function, method and arrow function of a file. */
export function functionsOf(file: string): FunctionFacts[] {
  const found: FunctionFacts[] = [];
  const note = (node: Node, _state: unknown, ancestors: Node[]) => {
    const { params, id, loc } = node as FunctionNode;
    const name = id?.name ?? nameFrom(ancestors.at(-2));
    found.push({ name, lines: loc!.end.line - loc!.start.line + 1, parameters: params.length });
  };
  ancestor(syntaxOf(file), {
    FunctionDeclaration: note,
    FunctionExpression: note,
    ArrowFunctionExpression: note,
  });
  return found;
}

/** The name that a variable, property or method gives to the function it holds. */
function nameFrom(parent: Node | undefined): string {
  const { id, key } = (parent ?? {}) as { id?: { name?: string }; key?: { name?: string } };
  return id?.name ?? key?.name ?? "anonymous";
}

const TYPED_ARRAY = /^(?:Big)?(?:Uint|Int|Float)\d+(?:Clamped)?Array$/;

/**
 * Names of module-level variables that can change while the program runs: `let`, static fields, empty collections and
 * objects of a class. A collection that is filled where it is declared counts as a constant, and so does an empty one
 * whose type is readonly.
 */
export function mutableModuleState(file: string): string[] {
  const names: string[] = [];
  for (const statement of syntaxOf(file).body) {
    const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declaration?.type === "ClassDeclaration")
      for (const member of declaration.body.body)
        if (member.type === "PropertyDefinition" && member.static) names.push(declaration.id!.name);
    if (declaration?.type !== "VariableDeclaration") continue;
    for (const { id, init, start, end } of declaration.declarations) {
      const name = id.type === "Identifier" ? id.name : "pattern";
      const isReadonly = /readonly/i.test(readSource(file).slice(start, end));
      if (declaration.kind !== "const" || isFresh(init) || (isEmptyLiteral(init) && !isReadonly))
        names.push(name);
    }
  }
  return names;
}

const isEmptyLiteral = (init: Node | null | undefined): boolean =>
  (init as { elements?: unknown[]; properties?: unknown[] } | null)?.elements?.length === 0 ||
  (init as { elements?: unknown[]; properties?: unknown[] } | null)?.properties?.length === 0;

/** `new X()` without arguments, and `new Uint8Array(n)`. */
function isFresh(init: Node | null | undefined): boolean {
  const { callee, arguments: args } = (init ?? {}) as {
    callee?: { name?: string };
    arguments?: readonly unknown[];
  };
  if (init?.type !== "NewExpression") return false;
  return args?.length === 0 || TYPED_ARRAY.test(callee?.name ?? "");
}

/** The source of every regular expression literal, and of strings and templates (from which patterns are built). */
export function patternsOf(file: string): string[] {
  const patterns = literalPatternsOf(file);
  full(syntaxOf(file), (node) => {
    if (node.type === "TemplateElement")
      patterns.push((node as unknown as { value: { raw: string } }).value.raw);
    if (node.type === "Literal" && typeof (node as { value?: unknown }).value === "string")
      patterns.push((node as unknown as { value: string }).value);
  });
  return patterns;
}

/** The source of every regular expression literal. */
export function literalPatternsOf(file: string): string[] {
  const patterns: string[] = [];
  full(syntaxOf(file), (node) => {
    if (node.type === "Literal" && "regex" in node)
      patterns.push((node.regex as { pattern: string }).pattern);
  });
  return patterns;
}
