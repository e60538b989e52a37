import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { IngestOptions } from "./options.ts";
import { VERSION } from "./version.ts";

const CODE = fileURLToPath(new URL("../..", import.meta.url));
/** An installed package contains built files only, and gets a new version with every change. */
const IS_CHECKOUT = import.meta.url.endsWith(".ts");
/** Examples of rules and checks are not part of the program. */
const EXAMPLES = /\.(?:corpus|cases)\.ts$/;

/** The key of the code that this process has loaded. */
let loadedCode: string | null = null;

/** Identifies the program. In a checkout the code changes without a new version, so the size and time of each file count. */
export function programKey(): string {
  if (!IS_CHECKOUT) return VERSION;
  loadedCode ??= hashOf([VERSION, filesBelow(CODE)]);
  return loadedCode;
}

/** Name, size and time of the last change of every file below a folder. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(path);
    if (EXAMPLES.test(entry.name)) return [];
    const { size, mtimeMs } = statSync(path);
    return [`${entry.name}:${size}:${mtimeMs}`];
  });
}

/** Options that change no result. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set([
  "jobs",
  "force",
  "followLinks",
  "prune",
  // The officer's settings are read by checks and reports; their files are no input.
  "settings",
  "ownFiles",
  "lang",
  "timeoutMs",
  "memoryBytes",
] satisfies (keyof IngestOptions)[]);

/**
 * Hash of the program, the options and the catalogue: an earlier result is used again only if it has the same key. Every
 * option counts unless `WITHOUT_EFFECT` names it.
 */
export function resultKey(options: IngestOptions): string {
  const effective = Object.entries(options).filter(([name]) => !WITHOUT_EFFECT.has(name));
  return hashOf([programKey(), effective.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** A short hash of plain data. */
export function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
}
