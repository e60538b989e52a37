import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const projectRoot = fileURLToPath(new URL("..", import.meta.url));

/**
 * The folder of real documents, which tests may read and the project must not contain: KEHOACH_SHARED, by default ../shared
 * relative to the project. No other file names it.
 */
export const sharedRoot = resolve(projectRoot, process.env.KEHOACH_SHARED ?? "../shared");

export const hasShared = existsSync(sharedRoot);

/** Absolute path of a file or folder below the folder of real documents. */
export function sharedPath(...parts: string[]): string {
  return join(sharedRoot, ...parts);
}

/** The reason why tests on real documents are skipped; null if the folder exists. */
export const sharedMissing = hasShared
  ? null
  : `no real documents at ${sharedRoot}: set KEHOACH_SHARED to run the tests on them`;

if (sharedMissing !== null) console.warn(`Skipped: ${sharedMissing}`);
