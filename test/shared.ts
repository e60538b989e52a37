import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const projectRoot = fileURLToPath(new URL("..", import.meta.url));

/**
 * The folder of real documents that tests may read and the project must not contain: KEHOACH_SHARED,
 * or ../shared seen from the project. This is the only place that names it.
 */
export const sharedRoot = resolve(projectRoot, process.env.KEHOACH_SHARED ?? "../shared");

export const hasShared = existsSync(sharedRoot);

/** Absolute path of something below the folder of real documents. */
export function sharedPath(...parts: string[]): string {
  return join(sharedRoot, ...parts);
}

/** Why a test on real documents did not run; null where the folder is there. */
export const sharedMissing = hasShared
  ? null
  : `no real documents at ${sharedRoot}: set KEHOACH_SHARED to run the tests on them`;

if (sharedMissing !== null) console.warn(`Skipped: ${sharedMissing}`);
