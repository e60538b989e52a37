import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findEngines } from "../../extract/ocr/engines/choose-engine.ts";
import type { ReadOptions } from "./options.ts";

const CODE = fileURLToPath(new URL("../..", import.meta.url));

const manifest: { version: string } = JSON.parse(
  readFileSync(new URL("../../../package.json", import.meta.url), "utf8"),
);

export const VERSION: string = manifest.version;

/**
 * What an earlier result must have been made with to be still good: program, options and catalogue. In a checkout
 * rules change without a new version, so the code's files count by size and time.
 */
export function resultKey({ ocr, maxBytes, maxPages, catalogue }: ReadOptions): string {
  // A machine that has got an engine since reads pictures that it could not.
  const engine = ocr === "never" ? null : findEngines().chosen;
  const hash = createHash("sha256").update(
    JSON.stringify([VERSION, ocr, engine, maxBytes, maxPages, catalogue]),
  );
  for (const name of (readdirSync(CODE, { recursive: true }) as string[]).sort()) {
    const { size, mtimeMs } = statSync(join(CODE, name));
    hash.update(`${name}:${size}:${mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}
