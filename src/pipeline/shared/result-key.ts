import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ReadOptions } from "./options.ts";
import { VERSION } from "./version.ts";

const CODE = fileURLToPath(new URL("../..", import.meta.url));
/** An installed package contains built files only, and gets a new version with every change. */
const IS_CHECKOUT = import.meta.url.endsWith(".ts");

/** Identifies the program: in a checkout code changes without a new version, so its files count by size and time. */
export function programKey(): string {
  if (!IS_CHECKOUT) return VERSION;
  const hash = createHash("sha256").update(VERSION);
  for (const name of (readdirSync(CODE, { recursive: true }) as string[]).sort()) {
    const { size, mtimeMs } = statSync(join(CODE, name));
    hash.update(`${name}:${size}:${mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** What an earlier result must have been made with to be used again: program, options and catalogue. */
export function resultKey({ ocr, maxBytes, maxPages, catalogue }: ReadOptions): string {
  return hashOf([programKey(), ocr, maxBytes, maxPages, catalogue]);
}

/** A short hash of plain data. */
export function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
}
